import type { SheetCells } from '../server/protocol';
import type { CellValue } from '../workbook/cell';
import type { Format } from '../workbook/format';
import type { Sheet } from '../workbook/sheet';

/** A cell that a patch changed, as the grid needs it. */
export type PatchedCell = {
  row: number;
  column: number;
  value: CellValue;
  formula: string | null;
  /** Set only where the look changed. */
  format?: Format;
};

/** Writes patched cells into the page's copy of the model and says what the grid must show. */
export const patchMirror = (sheet: Sheet, { formats, rows }: SheetCells): PatchedCell[] => {
  const ids = formats.map((format) => sheet.workbook.formats.intern(format));
  return rows.flatMap(({ row, first, values, formulas, formats: looks }) => {
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
      const format = changed ? { format: sheet.workbook.formats.get(look) } : {};
      return { row, column, value, formula, ...format };
    });
  });
};
