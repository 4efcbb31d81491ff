import { printOf } from './print';

/** Tabs whose rows an operation may add and change. */
export type UndoableTab = 'orders' | 'documents' | 'plans';
export const undoableTabs: readonly UndoableTab[] = ['orders', 'documents', 'plans'];

type Value = string | number | boolean | null | undefined;
export type RowValues = Readonly<Record<string, Value>>;
type UndoableRow = { readonly id: string };

/** What an operation did to the rows of such a tab: what stood in changed cells, and prints of what it wrote. */
export type RowsDone = {
  readonly tab: UndoableTab;
  readonly added: readonly { readonly id: string; readonly print: string }[];
  readonly changed: readonly {
    readonly id: string;
    readonly before: RowValues;
    readonly after: Readonly<Record<string, string>>;
  }[];
};

export type RowsUndo = {
  readonly remove: readonly string[];
  readonly restore: readonly { readonly id: string; readonly set: RowValues }[];
  /** Rows that a person has edited since. */
  readonly editedSince: readonly string[];
};

const notTelling = ['id', 'isTyped', 'operationId'];

const printOfValue = (value: Value): string => printOf(value ?? '');

const printOfRow = (row: UndoableRow): string =>
  printOf(
    Object.entries(row)
      .filter(([key, value]) => !notTelling.includes(key) && (value ?? '') !== '')
      .map(([key, value]) => `${key}=${value}`)
      .sort()
      .join('|'),
  );

export const addedRow = (row: UndoableRow) => ({ id: row.id, print: printOfRow(row) });

/** The cells of a row that a change really alters; `null` when it alters none. */
export const changedRow = (
  row: UndoableRow,
  set: RowValues,
): RowsDone['changed'][number] | null => {
  const now = row as UndoableRow & RowValues;
  const keys = Object.keys(set).filter((key) => printOfValue(now[key]) !== printOfValue(set[key]));
  if (keys.length === 0) return null;
  return {
    id: row.id,
    before: Object.fromEntries(keys.map((key) => [key, now[key] ?? null])),
    after: Object.fromEntries(keys.map((key) => [key, printOfValue(set[key])])),
  };
};

/** What of a change still has to be written: cells that hold neither the new value nor something of a person's. */
export const stillToChange = (
  row: UndoableRow | undefined,
  before: RowValues,
  set: RowValues,
): RowValues => {
  const now = (row ?? {}) as RowValues;
  const keys = Object.keys(before).filter(
    (key) =>
      printOfValue(now[key]) === printOfValue(before[key]) &&
      printOfValue(now[key]) !== printOfValue(set[key]),
  );
  return Object.fromEntries(keys.map((key) => [key, set[key]]));
};

/** How to take back what was done to a tab, on its rows as they are now; planned again afterwards, nothing is left. */
export const planRowsUndo = (done: RowsDone, rows: readonly UndoableRow[]): RowsUndo => {
  const now = new Map(rows.map((row) => [row.id, row as UndoableRow & RowValues]));
  const added = done.added.flatMap(({ id, print }) => {
    const row = now.get(id);
    return row ? [{ id, isAsAdded: printOfRow(row) === print }] : [];
  });
  const changed = done.changed.flatMap(({ id, before, after }) => {
    const row = now.get(id);
    if (!row) return [];
    const open = Object.keys(before).filter(
      (key) => printOfValue(row[key]) !== printOfValue(before[key]),
    );
    const back = open.filter((key) => printOfValue(row[key]) === after[key]);
    const set = Object.fromEntries(back.map((key) => [key, before[key] ?? null]));
    return [{ id, set, isEdited: back.length < open.length }];
  });
  return {
    remove: added.filter(({ isAsAdded }) => isAsAdded).map(({ id }) => id),
    restore: changed
      .filter(({ set }) => Object.keys(set).length > 0)
      .map(({ id, set }) => ({ id, set })),
    editedSince: [
      ...added.filter(({ isAsAdded }) => !isAsAdded).map(({ id }) => id),
      ...changed.filter(({ isEdited }) => isEdited).map(({ id }) => id),
    ],
  };
};
