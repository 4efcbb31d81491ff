import type { PlaybookWords } from '../shape/playbook';
import { steps } from './triage-steps';

export const playbook: PlaybookWords = {
  steps,
  stepTicked: (step) => `已完成：${step}`,
};
