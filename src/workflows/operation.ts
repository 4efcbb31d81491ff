import { Problem } from '../domain/problem';
import type { Outcome } from './outcome';

/** One write of an operation, and how to tell from what the workbook shows that it has happened. */
export type Step<Seen> = {
  readonly isDone: (seen: Seen) => boolean;
  /** Whether any of it stands there, where it writes more than one row; asked of the first step alone. */
  readonly isBegun?: (seen: Seen) => boolean;
  /** Writes what the workbook, as it was last seen, still lacks. */
  readonly write: (seen: Seen) => void;
  /** Takes away what was prepared for a write that Google then refused for good. */
  readonly giveUp?: () => void;
};

/** What Google throws when a sheet does not take a write: protected, a drop-down of somebody's own, a server's fault. */
export const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'Exception';

const inWordsOf =
  (kind: 'writeRefused' | 'readRefused') =>
  <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw isRefusal(error) ? new Problem(kind, { words: error.message }) : error;
    }
  };

/** Does what nobody can go on with when Google refuses it. Throws `writeRefused`. */
export const orInWords = inWordsOf('writeRefused');

/** Reads what nothing can be done without, before anything is written. Throws `readRefused`. */
export const readInWords = inWordsOf('readRefused');

/** Writes the steps in order, as far as Google lets it; what it refuses is left for the look that follows. */
const attempt = <Seen>(steps: readonly Step<Seen>[], seen: Seen): void => {
  try {
    for (const step of steps) step.write(seen);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
};

/** Nothing half done is to stay; where not even that is allowed it stays. */
const giveUp = <Seen>(steps: readonly Step<Seen>[]): void => {
  try {
    for (const step of steps) step.giveUp?.();
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
};

const writeForGood = <Seen>(steps: readonly Step<Seen>[], seen: Seen, look: () => Seen): Seen => {
  try {
    for (const step of steps) step.write(seen);
    return look();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    giveUp(steps);
    throw new Problem('writeRefused', { words: error.message });
  }
};

/** Buffered writes may be refused only when something is read; what was refused is then gone, and the next look is free. */
const lookAgain = <Seen>(look: () => Seen): Seen => {
  try {
    return look();
  } catch (error) {
    if (isRefusal(error)) return look();
    throw error;
  }
};

/**
 * Carries out an operation that may have been interrupted before at any point: looks, writes the steps that are
 * missing in their order, and looks again at what really stands there. Called inside the document lock. Throws
 * `notSaved` when a second attempt does not show either, `writeRefused` when Google refuses it twice.
 */
export const carryOut = <Seen>(
  look: () => Seen,
  stepsFor: (seen: Seen) => readonly Step<Seen>[],
): { readonly outcome: Outcome; readonly seen: Seen } => {
  const before = look();
  const steps = stepsFor(before);
  const missing = steps.filter((step) => !step.isDone(before));
  const [first] = steps;
  if (!first || missing.length === 0) return { outcome: 'alreadySaved', seen: before };
  // What a later step would write may stand there by itself, such as today's date; the first tells what is written when.
  const isBegun = (first.isBegun ?? first.isDone)(before);
  attempt(missing, before);
  const after = lookAgain(look);
  const doubtful = missing.filter((step) => !step.isDone(after));
  if (doubtful.length === 0) {
    return { outcome: isBegun ? 'finished' : 'saved', seen: after };
  }
  const last = writeForGood(doubtful, after, look);
  if (steps.some((step) => !step.isDone(last))) throw new Problem('notSaved', {});
  return { outcome: isBegun ? 'finished' : 'checkedAgain', seen: last };
};
