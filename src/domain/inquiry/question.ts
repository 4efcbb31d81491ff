import type { InquiryFields, InquiryKind } from './inquiry';
import type { Signal } from './signals/signal';

/** The fields a good first reply asks for, the dearest first. */
const askedFor = [
  'product',
  'quantity',
  'deadline',
  'incoterm',
  'port',
  'company',
  'country',
  'contact',
  'email',
  'phone',
  'site',
] as const;

/** A question is named by the field it asks for; `use` and `verify` ask for none. */
export type QuestionKey =
  | 'product'
  | 'specification'
  | 'quantity'
  | 'port'
  | 'deadline'
  | 'company'
  | 'use'
  | 'verify'
  | 'certificates'
  | 'targetPrice';

const byMissing: readonly QuestionKey[] = [
  'product',
  'specification',
  'quantity',
  'port',
  'deadline',
  'company',
];

const whenComplete: readonly QuestionKey[] = ['targetPrice', 'certificates'];

/**
 * Names of the fields still unknown; `specification` is missing when no measure or model is named. Target price and
 * certificates are missed only once everything a quotation cannot do without is known.
 */
export const missingFrom = (fields: InquiryFields, signals: readonly Signal[]): string[] => {
  const missing: string[] = askedFor.filter((field) => !fields[field]);
  const isSpecified = signals.some(
    ({ name }) => name === 'specification' || name === 'exactModel' || name === 'customWork',
  );
  if (!isSpecified) missing.splice(missing[0] === 'product' ? 1 : 0, 0, 'specification');
  if (byMissing.some((field) => missing.includes(field))) return missing;
  if (!fields.target_price && !signals.some(({ name }) => name === 'targetPrice'))
    missing.push('targetPrice');
  if (!fields.certificates) missing.push('certificates');
  return missing;
};

/** The one question that moves this inquiry on: a vague buyer is asked about use, a precise one for what a quotation lacks. */
export const bestQuestion = (kind: InquiryKind, missing: readonly string[]): QuestionKey => {
  if (kind === 'scam') return 'verify';
  if (kind === 'broad') return missing.includes('product') ? 'product' : 'use';
  return [...byMissing, ...whenComplete].find((field) => missing.includes(field)) ?? 'use';
};
