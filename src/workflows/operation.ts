import { Problem } from '../domain/problem';
import type { Outcome } from './outcome';

/** One write of an operation, and how to tell from what the workbook shows that it has happened. */
export type Step<Seen> = {
  readonly isDone: (seen: Seen) => boolean;
  /** Writes what the workbook, as it was last seen, still lacks. */
  readonly write: (seen: Seen) => void;
};

/**
 * Carries out an operation that may have been interrupted before at any point: looks, writes the steps that are
 * missing in their order, and looks again at what really stands there. Called inside the document lock. Throws
 * `notSaved` when a second attempt does not show either.
 */
export const carryOut = <Seen>(
  look: () => Seen,
  stepsFor: (seen: Seen) => readonly Step<Seen>[],
): { readonly outcome: Outcome; readonly seen: Seen } => {
  const before = look();
  const steps = stepsFor(before);
  const missing = steps.filter((step) => !step.isDone(before));
  if (missing.length === 0) return { outcome: 'alreadySaved', seen: before };
  for (const step of missing) step.write(before);
  const after = look();
  const doubtful = missing.filter((step) => !step.isDone(after));
  if (doubtful.length === 0) {
    return { outcome: missing.length === steps.length ? 'saved' : 'checkedAgain', seen: after };
  }
  for (const step of doubtful) step.write(after);
  const last = look();
  if (steps.some((step) => !step.isDone(last))) throw new Problem('notSaved', {});
  return { outcome: 'checkedAgain', seen: last };
};
