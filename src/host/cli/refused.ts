import { FileRefused } from '../xlsx/refusal';
import type { Words } from './words';

/** The command was understood and is not carried out; the message says why, in the person's words. */
export class Refused extends Error {}

/** The program was ended or failed on its way; what it had written by then stands in the workbook. */
export class BrokenOff extends Refused {}

/** The command was not understood. */
export class WrongUsage extends Error {}

/** One sentence for anything that stops a command. */
export const sentenceOf = (error: unknown, words: Words): string => {
  if (error instanceof FileRefused) {
    return `${error.path ? `${error.path}: ` : ''}${words.refusals[error.refusal]}`;
  }
  return error instanceof Error ? error.message : String(error);
};
