import { type ICellData, type Nullable, Worksheet } from '@univerjs/core';

const says = (cell: Nullable<ICellData>): boolean =>
  (cell?.v ?? '') !== '' || Boolean(cell?.p?.body?.dataStream.trim());

/** The last row in which anything stands; a look alone is nothing. */
const lastFilledRow = (sheet: Worksheet, from: number): number => {
  const columns = sheet.getColumnCount();
  for (let row = from; row > 0; row--)
    for (let column = 0; column < columns; column++)
      if (says(sheet.getCellRaw(row, column))) return row;
  return 0;
};

let isClipped = false;

/**
 * A filter covers the spare rows below a list, too, and Univer counted each of them among the blanks of every column and
 * hid them with the rest. Where it asks for empty cells, which only its filter does, the list ends with its last row.
 */
export const countNoSpareRows = (): void => {
  if (isClipped) return;
  isClipped = true;
  const { iterateByColumn } = Worksheet.prototype;
  Worksheet.prototype.iterateByColumn = function (range, skipEmpty = true, ...rest) {
    if (skipEmpty) return iterateByColumn.call(this, range, skipEmpty, ...rest);
    const endRow = Math.min(range.endRow, lastFilledRow(this, range.endRow));
    return iterateByColumn.call(this, { ...range, endRow }, skipEmpty, ...rest);
  };
};
