import { type CellValue, isCellError } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import type { PatchedCell } from './mirror';
import type { GridReader } from './mutations';

/** The cells in which the grid differs from the model, as the model has them. */
export const reconcileCells = (sheet: Sheet, grid: GridReader): PatchedCell[] => {
  const id = String(sheet.id);
  const shown = grid.cells(id);
  const different: PatchedCell[] = [];
  const shownRows = new Map(shown.rows.map((row) => [row.row, row]));
  const height = Math.max(sheet.rows.length, ...shownRows.keys());
  const looks = shown.formats.map(formatKey);
  for (let row = 0; row <= height && row < sheet.rowCount; row++) {
    const line = shownRows.get(row);
    const width = Math.max(line?.values.length ?? 0, widthOf(sheet, row));
    for (let column = 0; column < width && column < sheet.columnCount; column++) {
      const value = sheet.value(row, column);
      const formula = sheet.formula(row, column);
      const own = sheet.rows[row]?.formats?.[column] ?? 0;
      const format = sheet.workbook.formats.get(own);
      const looksSame = formatKey(format) === (looks[line?.formats[column] ?? 0] ?? '{}');
      const same =
        sameValue(value, line?.values[column] ?? null) &&
        formula === (line?.formulas[column] ?? null);
      if (same && looksSame) continue;
      const runs = sheet.richText(row, column);
      const look = looksSame ? {} : { format };
      different.push({ row, column, value, formula, runs, own: format, ...look });
    }
  }
  return different;
};

const keys = new WeakMap<object, string>();

const formatKey = (format: object): string => {
  const known = keys.get(format);
  if (known !== undefined) return known;
  const entries = Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify(Object.fromEntries(entries)).toLowerCase();
  keys.set(format, key);
  return key;
};

const widthOf = (sheet: Sheet, row: number): number => {
  const cells = sheet.rows[row];
  if (!cells) return 0;
  return Math.max(cells.values.length, cells.formulas?.length ?? 0, cells.formats?.length ?? 0);
};

/** Univer does not tell the empty text of a formula from nothing. */
const sameValue = (a: CellValue, b: CellValue): boolean =>
  (a === '' ? null : a) === b ||
  (isCellError(a) && (isCellError(b) ? a.error === b.error : a.error === b));

/** Where the grid and the model differ, in words, for a check that looks at every cell. */
export const differences = (sheet: Sheet, grid: GridReader): string[] => {
  return reconcileCells(sheet, grid).map(
    ({ row, column, value, formula }) =>
      `${sheet.name} R${row + 1}C${column + 1}: ${formula ?? JSON.stringify(value)}`,
  );
};
