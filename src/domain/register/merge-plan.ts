import type { Customer, CustomerColumns, Level } from '../customer/customer';
import type { LocalDate } from '../local-date';
import { different, joinedNotes, several } from './merge-fields';
import { isSaid, type TextKey, unsaidParts, writtenParts } from './said';

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

/** A value of a row, as its cell shows it. */
export type Shown = { readonly key: keyof CustomerColumns; readonly value: string };
/** What a cell of the kept row says before the merge and after it. */
export type Gained = {
  readonly key: keyof CustomerColumns;
  readonly before: string;
  readonly after: string;
};

/** How two rows become one; log, inquiries and all else of `gone` move to `kept`. */
export type MergePlan = {
  readonly kept: Customer;
  readonly gone: Customer;
  readonly merged: Customer;
  readonly conflicts: readonly MergeConflict[];
  readonly gained: readonly Gained[];
  /** What either row says and the merged one no longer shows in the same cell. */
  readonly left: readonly Shown[];
};

const textOf = (customer: Customer, key: AskedField): string => customer[key] ?? '';

const saysTheSame = (key: AskedField, a: string, b: string): boolean =>
  a === b || (key !== 'class' && key !== 'nextFollowUp' && different([a, b], key).length === 1);

const conflictsOf = (kept: Customer, gone: Customer): MergeConflict[] =>
  askedFields
    .map((key) => ({ key, kept: textOf(kept, key), gone: textOf(gone, key) }))
    .filter((one) => one.kept && one.gone && !saysTheSame(one.key, one.kept, one.gone));

const choiceOf = (one: MergeConflict, choices: MergeChoices) =>
  choices[one.key] === 'gone'
    ? { stands: one.gone, other: one.kept }
    : { stands: one.kept, other: one.gone };

/** "Ida Oak" where the kept row says "Ida": no second person, so the fuller name is noted and the cell left alone. */
const isFullerName = (name: string, kept: string): boolean =>
  writtenParts(kept).some((part) => isSaid('contact', part, [name]));

/** The cell of the kept row as it stands, and after it what only the other row says. */
const joinedCell = (
  key: TextKey,
  kept: string,
  gone: string,
): { cell: string; noted: string[] } => {
  if (!kept || isSaid(key, gone, [kept])) return { cell: kept || gone, noted: [] };
  const unsaid = unsaidParts(key, gone, [kept]).flatMap((part) =>
    key === 'contact' ? writtenParts(part) : [part],
  );
  const noted = key === 'contact' ? unsaid.filter((name) => isFullerName(name, kept)) : [];
  const added = unsaid.filter((part) => !noted.includes(part));
  return { cell: [kept, ...added].join(', '), noted };
};

const later = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a && b ? (a > b ? a : b) : (a ?? b);

const comparedKeys = [...several, ...askedFields, 'lastContact', 'keyAccount'] as const;

const shown = (value: Customer[keyof Customer]): string =>
  value === null || value === false ? '' : String(value);

const gainedBy = (kept: Customer, merged: Customer): Gained[] =>
  ([...comparedKeys, 'notes'] as const)
    .map((key) => ({ key, before: shown(kept[key]), after: shown(merged[key]) }))
    .filter(({ before, after }) => before !== after);

const leftBy = (kept: Customer, gone: Customer, merged: Customer): Shown[] =>
  comparedKeys.flatMap((key) => {
    const now = shown(merged[key]);
    const parts = several.some((one) => one === key)
      ? [...writtenParts(shown(kept[key])), ...writtenParts(shown(gone[key]))]
      : [shown(kept[key]), shown(gone[key])];
    const missing = parts.filter((part) => part !== '' && !now.includes(part));
    return [...new Set(missing)].map((value) => ({ key, value }));
  });

/**
 * Merges two rows of the register. The kept row's own words stand and the other's fill what it does not say: people, goods,
 * mails and phones after its own, the rest where its cell is empty or the other was chosen. What is at odds and was not
 * chosen goes to the notes. The later contact and the higher level count, and a key account stays one.
 */
export const planMerge = (kept: Customer, gone: Customer, choices: MergeChoices): MergePlan => {
  const conflicts = conflictsOf(kept, gone);
  const chosen = conflicts.map((one) => ({ key: one.key, ...choiceOf(one, choices) }));
  const cells = several.map((key) => ({ key, ...joinedCell(key, kept[key], gone[key]) }));
  const filled = askedFields.map((key) => [key, kept[key] || gone[key]] as const);
  const merged = {
    ...kept,
    ...Object.fromEntries(filled),
    ...Object.fromEntries(cells.map(({ key, cell }) => [key, cell])),
    ...Object.fromEntries(chosen.map(({ key, stands }) => [key, stands])),
    lastContact: later(kept.lastContact, gone.lastContact),
    keyAccount: kept.keyAccount || gone.keyAccount,
    notes: joinedNotes([
      kept.notes,
      gone.notes,
      ...cells.flatMap(({ noted }) => noted),
      ...chosen.map(({ other }) => other),
    ]),
    level: Math.max(kept.level, gone.level) as Level,
  } as Customer;
  const gained = gainedBy(kept, merged);
  return { kept, gone, merged, conflicts, gained, left: leftBy(kept, gone, merged) };
};
