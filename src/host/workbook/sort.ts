import { translateFormula } from '../formula/rewrite';
import type { Area } from './area';
import type { CellValue } from './cell';
import { noteCells } from './edit';
import type { Row, Sheet } from './sheet';
import { compareBy, sortKey } from './sort-order';

/** A column of the sheet, counted from 0, and the direction. */
export type SortOrder = { readonly column: number; readonly ascending: boolean };

/**
 * Sorts the rows of an area: numbers, texts, truth values, empty cells last; equal rows keep their order. Values, formats
 * and notes go along, and so do formulas, with their relative references. Formulas must be up to date. Returns the rows in
 * their new order, by the places they had.
 */
export const sortArea = (sheet: Sheet, area: Area, order: readonly SortOrder[]): number[] => {
  const rows = Array.from({ length: area.rows }, (_, at) => area.row + at);
  const keys = order.map(({ column, ascending }) => ({
    values: rows.map((row) => sortKey(sheet.value(row, column))),
    ascending,
  }));
  const places = rows.map((_, at) => at).sort((a, b) => compareBy(keys, a, b) || a - b);
  const sorted = places.map((at) => area.row + at);
  const slices = sorted.map((from, at) => cut(sheet, area, from, (rows[at] ?? from) - from));
  slices.forEach((slice, at) => {
    paste(sheet, area, area.row + at, slice);
  });
  noteCells(sheet, area);
  return sorted;
};

type Carried = 'formulas' | 'formats' | 'notes' | 'richTexts';
type Slice = Pick<Row, Carried> & { values: CellValue[] };

/** A row's part of the area, with its formulas as they read `distance` rows further down. */
const cut = (sheet: Sheet, area: Area, from: number, distance: number): Slice | null => {
  const row = sheet.rows[from];
  if (!row) return null;
  const end = area.column + area.columns;
  const values = row.values.slice(area.column, end);
  row.spilled?.slice(area.column, end).forEach((spilled, at) => {
    if (spilled) values[at] = null;
  });
  const formulas = row.formulas
    ?.slice(area.column, end)
    .map((text) => text && translateFormula(text, { rows: distance, columns: 0 }));
  return {
    values,
    ...(formulas && { formulas }),
    ...(row.formats && { formats: row.formats.slice(area.column, end) }),
    ...(row.notes && { notes: row.notes.slice(area.column, end) }),
    ...(row.richTexts && { richTexts: row.richTexts.slice(area.column, end) }),
  };
};

const paste = (sheet: Sheet, area: Area, to: number, slice: Slice | null): void => {
  if (!slice && !sheet.rows[to]) return;
  const row = sheet.rowAt(to);
  for (let at = 0; at < area.columns; at++) {
    const column = area.column + at;
    row.values[column] = slice?.values[at] ?? null;
    if (row.spilled) row.spilled[column] = undefined;
    put(row, 'formulas', column, slice?.formulas?.[at]);
    put(row, 'formats', column, slice?.formats?.[at]);
    put(row, 'notes', column, slice?.notes?.[at]);
    put(row, 'richTexts', column, slice?.richTexts?.[at]);
  }
};

/** Rows without any formula, format or note keep none of their lists. */
const put = <Key extends Carried>(
  row: Row,
  key: Key,
  column: number,
  value: NonNullable<Row[Key]>[number],
): void => {
  if (value === undefined && !row[key]) return;
  const list = (row[key] ?? []) as unknown[];
  row[key] = list as NonNullable<Row[Key]>;
  list[column] = value;
};
