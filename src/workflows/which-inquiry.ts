import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry, InquiryFields } from '../domain/inquiry/inquiry';
import { readNote } from '../domain/register/undo-note';
import { inquiryIdOf } from '../domain/row-id';

type Told = {
  readonly operationId: string;
  readonly text: string;
  readonly inquiryId?: string | undefined;
};
type Seen = { readonly inquiries: readonly Inquiry[]; readonly log?: readonly FollowUp[] };

/** A cell breaks lines its own way and drops control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a cell may drop
const bare = (text: string): string => text.replace(/[\s\u0000-\u001f]+/g, '');

/** The inquiry of an operation whose line stands in the log. */
const loggedId = ({ operationId }: Told, log: readonly FollowUp[]): string | undefined => {
  const line = log.find((one) => one.operationId === operationId);
  return line?.undo ? readNote([line.undo]).decision?.inquiryId : undefined;
};

/**
 * The row of the Inquiries tab that an operation is about: the one named, its own, or one that waits with the very same
 * text, such as one whose decision was taken back before it was pasted anew. So one inquiry never stands there twice.
 */
export const inquiryIdFor = (told: Told, { inquiries, log = [] }: Seen): string => {
  const own = inquiryIdOf(told.operationId, 0);
  const known = told.inquiryId ?? loggedId(told, log);
  if (known || inquiries.some(({ id }) => id === own)) return known ?? own;
  const words = bare(told.text);
  const waits = ({ id, state, text }: Inquiry) => state === 'open' && id && bare(text) === words;
  return inquiries.find(waits)?.id ?? own;
};

const sameSender = (one: InquiryFields, other: InquiryFields): boolean =>
  !one.email || !other.email || one.email.toLowerCase() === other.email.toLowerCase();

/** The newest inquiry of the same words by the same sender that was decided before. */
export const decidedBefore = (
  { text, fields }: Pick<Inquiry, 'text' | 'fields'>,
  inquiries: readonly Inquiry[],
): Inquiry | null => {
  const words = bare(text);
  if (words === '') return null;
  return inquiries.reduce<Inquiry | null>((newest, one) => {
    const isSame =
      one.state !== 'open' && sameSender(one.fields, fields) && bare(one.text) === words;
    return isSame && (!newest || newest.received <= one.received) ? one : newest;
  }, null);
};
