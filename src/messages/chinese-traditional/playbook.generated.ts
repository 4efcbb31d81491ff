// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { PlaybookWords } from '../shape/playbook';
import { steps } from './triage-steps.generated';

export const playbook: PlaybookWords = {
  steps,
  stepTicked: (step) => `已完成：${step}`,
};
