import { type CustomerClass, customerClasses } from '../customer/customer-class';
import type { FollowUp } from './follow-up';

/** A change of class as a line of the log tells it. */
export type ClassChange = {
  /** `null` for a customer who had no class, `unknown` where nobody was told what stood in the cell. */
  readonly before: CustomerClass | null | 'unknown';
  /** `null` where the class was taken away. */
  readonly after: CustomerClass | null;
  readonly why: string;
};

const unknownSign = '?';
const written = /^\s*([A-F?])?\s*(?:>|→|->)\s*([A-F])?(?![A-Za-z])\s*[:·,;]?\s*(.*)$/s;

const letterOf = (text: string | undefined): CustomerClass | null =>
  customerClasses.find((letter) => letter === text) ?? null;

/** How the log writes a change; a class that is not known is no class that was missing. */
export const changeText = (before: ClassChange['before'], after: CustomerClass | null): string =>
  `${before === 'unknown' ? unknownSign : (before ?? '')}>${after ?? ''}`;

export const readChange = (text: string): ClassChange | null => {
  const match = written.exec(text);
  if (!match) return null;
  const before = match[1] === unknownSign ? 'unknown' : letterOf(match[1]);
  return { before, after: letterOf(match[2]), why: match[3] ?? '' };
};

/**
 * The lines of one customer's log, oldest first, that changed the class, by their place in it. A class that was typed over
 * one nobody was told of changed nothing when it is the one the log knew last.
 */
export const changesAmong = (
  log: readonly FollowUp[],
): { readonly at: number; readonly change: ClassChange | null }[] => {
  let known: ClassChange['before'] = 'unknown';
  return log.flatMap((line, at) => {
    if (line.act !== 'classChanged') return [];
    const read = readChange(line.text);
    const isTypedOver = read?.before === 'unknown';
    const change = isTypedOver ? { ...read, before: known } : read;
    known = change ? change.after : 'unknown';
    return isTypedOver && change?.before === change?.after ? [] : [{ at, change }];
  });
};
