import type { Customer, Level } from '../customer/customer';
import type { ImportedFields } from './import-row';
import { different, mergeFields } from './merge-fields';

/** Of these a row holds one value, so that a person has to choose. */
export const askedFields = [
  'country',
  'company',
  'site',
  'source',
  'owner',
  'class',
  'nextFollowUp',
] as const;
export type AskedField = (typeof askedFields)[number];

/** Both rows say something, and not the same; the person chooses. */
export type MergeConflict = {
  readonly key: AskedField;
  readonly kept: string;
  readonly gone: string;
};

/** For each conflict whose value stands; what is not chosen stays as the kept row has it. */
export type MergeChoices = Readonly<Partial<Record<AskedField, 'kept' | 'gone'>>>;

/** How two rows become one; log, inquiries and all else of `gone` move to `kept`. */
export type MergePlan = {
  readonly kept: Customer;
  readonly gone: Customer;
  readonly merged: Customer;
  readonly conflicts: readonly MergeConflict[];
};

const textOf = (customer: Customer, key: AskedField): string => customer[key] ?? '';

const saysTheSame = (key: AskedField, a: string, b: string): boolean =>
  a === b || (key !== 'class' && key !== 'nextFollowUp' && different([a, b], key).length === 1);

const conflictsOf = (kept: Customer, gone: Customer): MergeConflict[] =>
  askedFields
    .map((key) => ({ key, kept: textOf(kept, key), gone: textOf(gone, key) }))
    .filter((one) => one.kept && one.gone && !saysTheSame(one.key, one.kept, one.gone));

const fieldsOf = ({ id: _id, level: _level, ...fields }: Customer): ImportedFields => fields;

const choiceOf = (one: MergeConflict, choices: MergeChoices) =>
  choices[one.key] === 'gone'
    ? { stands: one.gone, other: one.kept }
    : { stands: one.kept, other: one.gone };

const asLines = (...texts: readonly string[]): string => texts.filter(Boolean).join('\n');

/**
 * Merges two rows of the register. Every value is kept: of mails, phones, contacts and products all, of the other fields
 * the chosen one, and what was not chosen goes to the notes. The later contact and the higher level count.
 */
export const planMerge = (kept: Customer, gone: Customer, choices: MergeChoices): MergePlan => {
  const conflicts = conflictsOf(kept, gone);
  const chosen = conflicts.map((one) => ({ key: one.key, ...choiceOf(one, choices) }));
  const joined = mergeFields([fieldsOf(kept), fieldsOf(gone)], false);
  const standing = Object.fromEntries(chosen.map(({ key, stands }) => [key, stands]));
  const merged: Customer = {
    ...kept,
    ...joined,
    ...(standing as Partial<Customer>),
    notes: asLines(joined.notes ?? '', ...chosen.map(({ other }) => other)),
    level: Math.max(kept.level, gone.level) as Level,
  };
  return { kept, gone, merged, conflicts };
};
