import { type Area, intersects } from './area';
import { type CellInput, inputAt, noteCells, setInput } from './edit';
import type { Sheet } from './sheet';

/** Joins the cells of an area into one that shows the first value found; other values are lost. */
export const mergeArea = (sheet: Sheet, area: Area): void => {
  sheet.merges = sheet.merges.filter((merged) => !intersects(merged, area));
  if (area.rows * area.columns > 1) sheet.merges.push(area);
  let kept: CellInput = null;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const input = inputAt(sheet, row, column);
      if (input === null) continue;
      kept ??= input;
      setInput(sheet, row, column, null);
    }
  if (kept !== null) setInput(sheet, area.row, area.column, kept);
  noteCells(sheet, area);
  sheet.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
};

/** Takes every join that touches the area apart. */
export const unmergeArea = (sheet: Sheet, area: Area): void => {
  sheet.merges = sheet.merges.filter((merged) => !intersects(merged, area));
  sheet.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
};
