import type { Patch, SheetCells } from '../server/protocol';
import type { CellValue } from '../workbook/cell';
import type { Format } from '../workbook/format';
import type { RowsMoved } from '../workbook/journal';
import { readWholeTab } from '../workbook/json';
import type { RichText } from '../workbook/rich-text';
import type { Row, Sheet } from '../workbook/sheet';
import { deleteRows, insertRows } from '../workbook/structure';
import type { Workbook } from '../workbook/workbook';

/** A cell that a patch changed, as the grid needs it. */
export type PatchedCell = {
  row: number;
  column: number;
  value: CellValue;
  formula: string | null;
  /** How stretches of the text look. */
  runs: RichText | null;
  /** How the whole cell looks. */
  own: Format;
  /** Set only where the look changed. */
  format?: Format;
};

/** Writes patched cells into the page's copy of the model and says what the grid must show. */
export const patchMirror = (sheet: Sheet, { formats, rows }: SheetCells): PatchedCell[] => {
  const ids = formats.map((format) => sheet.workbook.formats.intern(format));
  return rows.flatMap(({ row, first, values, formulas, formats: looks, richTexts }) => {
    const cells = sheet.rowAt(row);
    cells.formulas ??= [];
    cells.formats ??= [];
    const { formulas: kept, formats: keptLooks } = cells;
    return values.map((value, index) => {
      const column = first + index;
      const formula = formulas[index] ?? null;
      const look = ids[looks[index] ?? 0] ?? 0;
      const changed = look !== sheet.formatId(row, column);
      cells.values[column] = value;
      kept[column] = formula ?? undefined;
      if (changed) keptLooks[column] = look;
      const runs = richTexts?.[index] ?? null;
      keepRuns(cells, column, runs);
      const own = sheet.workbook.formats.get(look);
      return { row, column, value, formula, runs, own, ...(changed && { format: own }) };
    });
  });
};

/** Rows that came have no looks yet: the cells that follow bring them, and are drawn for it. */
export const moveMirrorRows = (sheet: Sheet, { index, count, like }: RowsMoved): void => {
  if (count < 0) deleteRows(sheet, index, -count);
  else insertRows(sheet, index, count, like);
  for (let row = index; row < index + count; row += 1) sheet.rows[row] = undefined;
  // Nobody asks the copy what changed in it.
  sheet.workbook.journal.take();
};

/** Makes the tabs of the page's copy those that the host has, in its order. */
export const patchTabs = (
  workbook: Workbook,
  { order, added, namedRanges }: Extract<Patch, { kind: 'tabs' }>,
): void => {
  for (const tab of added) readWholeTab(workbook, tab);
  const known = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const kept = order.flatMap((id) => known.get(id) ?? []);
  workbook.sheets.splice(0, workbook.sheets.length, ...kept);
  workbook.namedRanges = namedRanges;
};

const keepRuns = (cells: Row, column: number, runs: RichText | null): void => {
  if (!runs && !cells.richTexts) return;
  cells.richTexts ??= [];
  cells.richTexts[column] = runs ?? undefined;
};
