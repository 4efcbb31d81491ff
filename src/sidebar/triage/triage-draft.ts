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
  readonly channel: Channel | '';
  /** The customer of the register it belongs to; empty for none of those offered. */
  readonly customerId: string | null;
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
  channel: '',
  customerId: null,
  ticked: [],
  inquiryId: '',
});
