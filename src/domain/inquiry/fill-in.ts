import type { Inquiry, InquiryKind, Reason, Verdict } from './inquiry';

/** A row of the Inquiries tab that a person typed or pasted: some cells, and no id yet. */
export type TypedInquiry = {
  readonly row: number;
  readonly text: string;
  readonly kind: InquiryKind | '';
  readonly received: Inquiry['received'] | null;
  readonly fields: Inquiry['fields'];
};

/** One cell that would be filled in: what stands there, what would, and the words that say so. */
export type FillIn = {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
};

const filled = ['contact', 'company', 'email', 'phone', 'country', 'product', 'quantity'] as const;
export type FilledField = (typeof filled)[number];

const weightiest = (reasons: readonly Reason[]): string =>
  reasons.length === 0
    ? ''
    : reasons.reduce((most, reason) => (reason.effect > most.effect ? reason : most)).signal;

/** What a verdict adds to a typed row; what the person wrote there stands. */
export const fillIns = (typed: TypedInquiry, verdict: Verdict): FillIn[] => {
  const kind = typed.kind
    ? []
    : [{ field: 'kind', before: '', after: verdict.kind, why: weightiest(verdict.reasons) }];
  const isOverruled = typed.kind !== '' && typed.kind !== verdict.kind;
  const score = { field: 'score', before: '', after: String(verdict.score), why: '' };
  const fields = filled.flatMap((field): FillIn[] => {
    const after = verdict.fields[field];
    return after && !typed.fields[field] ? [{ field, before: '', after, why: after }] : [];
  });
  return [...kind, ...(isOverruled ? [] : [score]), ...fields];
};
