import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';

/** Where a person is in the workbook: the tab, what is selected on it and how far it is scrolled. */
export type ShownPlace = {
  sheetId: string;
  name: string;
  selected: { row: number; column: number; rows: number; columns: number } | null;
  scroll: { sheetViewStartRow: number; sheetViewStartColumn: number };
};

export const placeIn = (api: FUniver): ShownPlace | null => {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return null;
  const range = sheet.getSelection()?.getActiveRange();
  const selected = range && {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
  return {
    sheetId: sheet.getSheetId(),
    name: sheet.getSheetName(),
    selected: selected ?? null,
    scroll: sheet.getScrollState(),
  };
};

/** Whoever sees a cell already is not moved when a script selects it. */
export const isInView = (sheet: FWorksheet, { row, column }: { row: number; column: number }) => {
  const seen = sheet.getVisibleRange();
  if (!seen) return false;
  const { startRow, endRow, startColumn, endColumn } = seen;
  return row >= startRow && row < endRow && column >= startColumn && column < endColumn;
};

/** Goes back there in a workbook that was drawn anew, as far as the place still exists. */
export const returnTo = (api: FUniver, place: ShownPlace | null, otherwise: string): void => {
  const workbook = api.getActiveWorkbook();
  const sheet =
    workbook?.getSheetBySheetId(place?.sheetId ?? otherwise) ??
    workbook?.getSheetByName(place?.name ?? '');
  if (!workbook || !sheet) return;
  workbook.setActiveSheet(sheet);
  if (!place) return;
  const { selected, scroll } = place;
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (selected && selected.row < height && selected.column < width) {
    const rows = Math.min(selected.rows, height - selected.row);
    const columns = Math.min(selected.columns, width - selected.column);
    sheet.setActiveSelection(sheet.getRange(selected.row, selected.column, rows, columns));
  }
  api.syncExecuteCommand('sheet.operation.set-scroll', {
    unitId: workbook.getId(),
    sheetId: sheet.getSheetId(),
    ...scroll,
  });
};
