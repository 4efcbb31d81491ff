import type { Workbook } from '../workbook/workbook';

/** Everything that is drawn but lies in no cell, as one text: when it differs, pages need the whole workbook. */
export const featuresOf = (workbook: Workbook): string =>
  JSON.stringify(
    workbook.sheets.map((sheet) => [
      [sheet.id, sheet.name, sheet.hidden, sheet.tabColor, sheet.rowCount, sheet.columnCount],
      [sheet.frozenRows, sheet.frozenColumns, sheet.merges, sheet.columns],
      [sheet.conditionalRules, sheet.validations, sheet.bandings, sheet.charts],
      sheet.filter && [sheet.filter.area, [...sheet.filter.columns]],
    ]),
  );
