import type { Source } from '../../domain/customer/source';
import type { Channel } from '../../domain/follow-up/follow-up';
import type { InquiryFields, InquiryKind } from '../../domain/inquiry/inquiry';
import { newOperationId } from '../operation-id';

export type FieldName = keyof InquiryFields;

export type TriageDraft = {
  readonly operationId: string;
  readonly text: string;
  /** The text stands in its box; otherwise it is shown with its marks. */
  readonly isEditing: boolean;
  readonly changedKind: InquiryKind | null;
  /** Index of the reason for the change in `whyChanged`. */
  readonly why: number | null;
  readonly isChanging: boolean;
  /** What the person put in place of what was read. */
  readonly edits: Readonly<Partial<Record<FieldName, string>>>;
  /** What the person says of how it came and what brought its sender; `null` where what was read stands. */
  readonly channel: Channel | '' | null;
  readonly source: Source | '' | null;
  /** The customer of the register it belongs to; empty for none of those offered. */
  readonly customerId: string | null;
  /** The sender for whom that customer was chosen. */
  readonly chosenFor: string;
  /** It is to be filed though it was decided before. */
  readonly isAgain: boolean;
  readonly ticked: readonly string[];
  /** The inquiry of the Inquiries tab that it is; empty for one that was pasted. */
  readonly inquiryId: string;
};

export const blankTriage = (): TriageDraft => ({
  operationId: newOperationId(),
  text: '',
  isEditing: true,
  changedKind: null,
  why: null,
  isChanging: false,
  edits: {},
  channel: null,
  source: null,
  customerId: null,
  chosenFor: '',
  isAgain: false,
  ticked: [],
  inquiryId: '',
});

const inCommon = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end])
    end += 1;
  return start + end;
};

/** A text that was put in place of another one, not one that was gone on with or mended. */
export const isAnother = (before: string, after: string): boolean =>
  inCommon(before, after) * 2 < Math.min(before.length, Math.max(after.length, 1));

/** What was decided about one text says nothing of another. */
export const withText = (draft: TriageDraft, text: string, isEditing: boolean): TriageDraft => ({
  ...(isAnother(draft.text, text) ? blankTriage() : draft),
  text,
  isEditing,
});
