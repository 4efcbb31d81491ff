import { displayValue } from '../workbook/display';
import type { Sheet } from '../workbook/sheet';
import { colorOf, type GoogleColor } from './colour-object';
import type { Methods } from './google-object';
import type { GoogleSheet } from './places';
import { refuse } from './refusals';

const change = (self: GoogleSheet, apply: (sheet: Sheet) => void): GoogleSheet => {
  const { run, sheet } = self;
  run.write(1, (rows) => {
    if (rows === 0) return;
    apply(sheet);
    run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
  });
  return self;
};

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_LINE = 17;
const MARGIN = 10;

/** Letters of Chinese, Japanese and Korean take the room of two. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text) width += /[\u1100-\u115f\u2e80-\uffe6]/.test(letter) ? 2 : 1;
  return width * PIXELS_PER_CHARACTER;
};

const shownAt = (sheet: Sheet, row: number, column: number): string =>
  displayValue(sheet.value(row, column), sheet.format(row, column), sheet.workbook.locale);

/** As wide as the longest line of text that is shown, by the width of an ordinary letter. */
const fitColumns = (self: GoogleSheet, first: number, count: number): GoogleSheet => {
  if (first < 1 || count < 1 || first + count - 1 > self.sheet.columnCount)
    refuse('outOfBounds', 'column');
  return change(self, (sheet) => {
    for (let column = first - 1; column < first - 1 + count; column++) {
      let widest = 0;
      sheet.rows.forEach((_, row) => {
        for (const line of shownAt(sheet, row, column).split('\n'))
          widest = Math.max(widest, widthOf(line));
      });
      sheet.columnAt(column).width = Math.max(21, widest + MARGIN);
    }
  });
};

/** As high as the lines that its cells have, those that wrap counted by the width of their column. */
const fitRows = (self: GoogleSheet, first: number, count: number): GoogleSheet => {
  if (first < 1 || count < 1 || first + count - 1 > self.sheet.rowCount)
    refuse('outOfBounds', 'row');
  return change(self, (sheet) => {
    for (let row = first - 1; row < first - 1 + count; row++) {
      let most = 1;
      (sheet.rows[row]?.values ?? []).forEach((_, column) => {
        const room = (sheet.columns[column]?.width ?? 100) - MARGIN;
        const wraps = sheet.format(row, column).wrap === 'wrap';
        const lines = shownAt(sheet, row, column).split('\n');
        const rows = lines.map((line) => (wraps ? Math.ceil(widthOf(line) / room) || 1 : 1));
        most = Math.max(
          most,
          rows.reduce((sum, each) => sum + each, 0),
        );
      });
      if (most > 1) sheet.rowAt(row).height = most * PIXELS_PER_LINE + 4;
      else if (sheet.rows[row]) delete sheet.rows[row]?.height;
    }
  });
};

/** How a sheet is shown, and what it may carry that the workbench never has. */
export const sheetView: Methods<GoogleSheet> = {
  autoResizeColumn: (self, column: number) => fitColumns(self, column, 1),
  autoResizeColumns: fitColumns,
  autoResizeRows: fitRows,
  isRightToLeft: ({ sheet }) => sheet.rightToLeft,
  setRightToLeft: (self, rightToLeft: boolean) =>
    change(self, (sheet) => {
      sheet.rightToLeft = rightToLeft;
    }),
  hasHiddenGridlines: ({ sheet }) => sheet.gridlinesHidden,
  setHiddenGridlines: (self, hidden: boolean) =>
    change(self, (sheet) => {
      sheet.gridlinesHidden = hidden;
    }),
  getTabColorObject: ({ sheet }) => colorOf(sheet.tabColor),
  setTabColorObject: (self, color: GoogleColor | null) =>
    change(self, (sheet) => {
      sheet.tabColor = color?.shade.hex ?? null;
    }),
  getDrawings: () => [],
  getImages: () => [],
  getFormUrl: () => null,
  getDataSourceTables: () => [],
  getDataSourceFormulas: () => [],
  getDataSourcePivotTables: () => [],
};
