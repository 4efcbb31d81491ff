import { forgetFormulas, recalculate } from '../../src/host/formula/recalculate';
import type { Row, Sheet } from '../../src/host/workbook/sheet';
import type { Workbook } from '../../src/host/workbook/workbook';

type Fields = Readonly<Record<string, unknown>>;

/** All that a workbook holds, apart from the objects that a script has hold of: those stay the same. */
export type Content = {
  readonly sheets: readonly { readonly sheet: Sheet; readonly fields: Fields }[];
  readonly book: Fields;
  readonly stale: Fields;
};

const withoutLinks = ({ workbook: _, ...fields }: Sheet): Fields => fields;

export const contentIn = (workbook: Workbook): Content => {
  const { formats: _, journal: __, ownFunction: ___, sheets, stale, ...book } = workbook;
  return {
    sheets: sheets.map((sheet) => ({ sheet, fields: withoutLinks(sheet) })),
    book,
    stale: { ...stale } as unknown as Fields,
  };
};

/** Puts a content into a workbook in the place of what it holds. */
export const pourInto = (workbook: Workbook, { sheets, book, stale }: Content): void => {
  for (const { sheet, fields } of sheets) Object.assign(sheet, fields);
  Object.assign(workbook, book, { sheets: sheets.map(({ sheet }) => sheet) });
  Object.assign(workbook.stale, stale);
  forgetFormulas(workbook);
};

type Loose = Record<string, unknown>;

const copyOf = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copyOf);
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, copyOf(part)]));
  const copy: Loose = {};
  for (const key in value) copy[key] = copyOf((value as Loose)[key]);
  return copy;
};

/** Cells are never changed in place, so that lists of them may be copied as they are. */
const copyOfRow = (row: Row | undefined): Row | undefined => {
  if (!row) return row;
  const copy: Loose = { ...row };
  for (const key in copy) {
    const part = copy[key];
    if (Array.isArray(part)) copy[key] = part.slice();
  }
  return copy as Row;
};

const copyOfSheet = ({ rows, ...fields }: Fields): Fields => ({
  ...(copyOf(fields) as Fields),
  rows: (rows as Row[]).map(copyOfRow),
});

export const copyOfContent = ({ sheets, book, stale }: Content): Content => ({
  sheets: sheets.map(({ sheet, fields }) => ({ sheet, fields: copyOfSheet(fields) })),
  book: copyOf(book) as Fields,
  stale: copyOf(stale) as Fields,
});

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const one = a[at];
    const other = b[at];
    if (one !== other && !isEqual(one, other)) return false;
  }
  return true;
};

const isEqual = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if ((a ?? null) === null || (b ?? null) === null) return (a ?? null) === (b ?? null);
  if (typeof a !== 'object' || typeof b !== 'object') return Number.isNaN(a) && Number.isNaN(b);
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && isSameList(a, b);
  }
  if (a instanceof Map || b instanceof Map) {
    return a instanceof Map && b instanceof Map && isSameList([...a], [...b]);
  }
  const [one, other] = [a as Loose, b as Loose];
  for (const key in one) if (!isEqual(one[key], other[key])) return false;
  for (const key in other) if (!(key in one) && (other[key] ?? null) !== null) return false;
  return true;
};

/** Whether two contents are the same; which formulas are still to be computed anew is not looked at. */
export const isSameContent = (a: Content, b: Content): boolean =>
  a.sheets.length === b.sheets.length &&
  a.sheets.every(({ sheet, fields }, at) => {
    const other = b.sheets[at];
    return other?.sheet.id === sheet.id && isEqual(fields, other.fields);
  }) &&
  isEqual(a.book, b.book);

/** Brings formulas up to date, as the next reading would. */
export const settleFormulas = (workbook: Workbook, now: number): void => {
  if (!workbook.stale.isEmpty()) recalculate(workbook, { ms: now });
};
