import type { CellValue } from './cell';
import { displayValue } from './display';
import type { Pivot, PivotGroup, PivotValue } from './features';
import { shownTest } from './filter';
import type { Sheet } from './sheet';
import { compareForSort, sortKey } from './sort-order';
import { summaries } from './summaries';

/** What one cell of the table shows. */
export type PivotCell = { readonly value: CellValue; readonly numberFormat?: string | undefined };

type Source = {
  readonly sheet: Sheet;
  readonly pivot: Pivot;
  /** Rows of the sheet that the filters let through, without the header. */
  readonly rows: readonly number[];
};

const blank: PivotCell = { value: null };

const cellAt = ({ sheet, pivot }: Source, row: number, column: number): PivotCell => {
  const at = pivot.source.area.column + column;
  return { value: sheet.value(row, at), numberFormat: sheet.format(row, at).numberFormat };
};

const headerOf = ({ sheet, pivot }: Source, column: number): string => {
  const { area } = pivot.source;
  const at = area.column + column;
  const value = sheet.value(area.row, at);
  return displayValue(value, sheet.format(area.row, at), sheet.workbook.locale);
};

const groupName = (source: Source, { name, column }: PivotGroup): string =>
  name ?? headerOf(source, column);

const valueName = (source: Source, { name, summary, column }: PivotValue): string =>
  name ?? `${summary} of ${headerOf(source, column)}`;

type Part = { readonly label: PivotCell; readonly rows: readonly number[] };

/** The rows by what they hold in one column, in the order of the group. */
const partsOf = (source: Source, rows: readonly number[], group: PivotGroup): Part[] => {
  const parts = new Map<string, { label: PivotCell; rows: number[] }>();
  for (const row of rows) {
    const label = cellAt(source, row, group.column);
    const key = JSON.stringify(
      typeof label.value === 'string' ? label.value.toLowerCase() : label.value,
    );
    const part = parts.get(key);
    if (part) part.rows.push(row);
    else parts.set(key, { label, rows: [row] });
  }
  return [...parts.values()].sort((a, b) =>
    compareForSort(sortKey(a.label.value), sortKey(b.label.value), group.ascending),
  );
};

const summed = (source: Source, rows: readonly number[], value: PivotValue): CellValue => {
  if (rows.length === 0) return null;
  const values = rows.map((row) => cellAt(source, row, value.column).value);
  return summaries[value.summary]?.(values) ?? null;
};

type Across = { readonly label: PivotCell; readonly has: (row: number) => boolean };

const columnsOf = (source: Source): Across[] => {
  const [group] = source.pivot.columns;
  if (!group) return [{ label: blank, has: () => true }];
  const parts = partsOf(source, source.rows, group).map(({ label, rows }) => {
    const own = new Set(rows);
    return { label, has: (row: number) => own.has(row) };
  });
  const total = { label: { value: 'Grand Total' }, has: () => true };
  return group.totals ? [...parts, total] : parts;
};

/** A number, or its share of the row, the column or everything. */
const shown = (
  source: Source,
  value: PivotValue,
  rows: readonly number[],
  { has }: Across,
): PivotCell => {
  const own = summed(source, rows.filter(has), value);
  const wholes: Record<string, readonly number[]> = {
    PERCENT_OF_ROW_TOTAL: rows,
    PERCENT_OF_COLUMN_TOTAL: source.rows.filter(has),
    PERCENT_OF_GRAND_TOTAL: source.rows,
  };
  const whole = wholes[value.display];
  if (!whole) {
    const keepsFormat = !/^COUNT/.test(value.summary) && rows[0] !== undefined;
    const format = keepsFormat ? cellAt(source, rows[0] as number, value.column).numberFormat : '';
    return format ? { value: own, numberFormat: format } : { value: own };
  }
  const all = summed(source, whole, value);
  if (typeof own !== 'number' || typeof all !== 'number' || all === 0) return blank;
  return { value: own / all, numberFormat: '0.00%' };
};

const figures = (source: Source, columns: readonly Across[], rows: readonly number[]) =>
  columns.flatMap((across) =>
    source.pivot.values.map((value) => shown(source, value, rows, across)),
  );

/** The lines of one group and of those within it, and its total where it has several levels. */
const linesOf = (
  source: Source,
  columns: readonly Across[],
  rows: readonly number[],
  depth: number,
): PivotCell[][] => {
  const groups = source.pivot.rows;
  const group = groups[depth];
  if (!group) return [figures(source, columns, rows)];
  const isLast = depth === groups.length - 1;
  return partsOf(source, rows, group).flatMap((part) => {
    const inner = linesOf(source, columns, part.rows, depth + 1).map((line, index) => [
      index === 0 || group.repeated ? part.label : blank,
      ...line,
    ]);
    const label = { value: `${String(part.label.value ?? '')} Total` };
    const rest = groups.slice(depth + 1).map(() => blank);
    return group.totals && !isLast
      ? [...inner, [label, ...rest, ...figures(source, columns, part.rows)]]
      : inner;
  });
};

const headOf = (source: Source, columns: readonly Across[]): PivotCell[][] => {
  const { rows, columns: across, values } = source.pivot;
  const names = rows.map((group) => ({ value: groupName(source, group) }));
  const titles = values.map((value) => ({ value: valueName(source, value) }));
  const [group] = across;
  if (!group) return [[...names, ...titles]];
  const corner = rows.map((_, index) =>
    index === 0 && titles.length === 1 ? (titles[0] as PivotCell) : blank,
  );
  const first = [...corner, { value: groupName(source, group) }];
  const labels = columns.flatMap(({ label }) => values.map((_, at) => (at === 0 ? label : blank)));
  if (values.length < 2) return [first, [...names, ...labels]];
  const repeated = columns.flatMap(() => titles);
  return [first, [...rows.map(() => blank), ...labels], [...names, ...repeated]];
};

/** Every cell of the table, line by line; nothing as long as there is nothing to sum up or group by. */
export const pivotLayout = (pivot: Pivot, sheet: Sheet, now: number): PivotCell[][] => {
  const { area } = pivot.source;
  const end = Math.min(area.row + area.rows, sheet.rows.length);
  const tests = pivot.filters.map(({ column, criteria }) =>
    shownTest(sheet, area, area.column + column, criteria, now),
  );
  const rows: number[] = [];
  for (let row = area.row + 1; row < end; row++)
    if (tests.every((test) => test(row))) rows.push(row);
  const source: Source = { sheet, pivot, rows };
  if (pivot.rows.length + pivot.columns.length + pivot.values.length === 0) return [];
  const columns = columnsOf(source);
  const head = headOf(source, columns);
  const lines = linesOf(source, columns, rows, 0);
  const [outer] = pivot.rows;
  if (!outer?.totals) return [...head, ...lines];
  const total = pivot.rows.map((_, at) => (at === 0 ? { value: 'Grand Total' } : blank));
  return [...head, ...lines, [...total, ...figures(source, columns, rows)]];
};
