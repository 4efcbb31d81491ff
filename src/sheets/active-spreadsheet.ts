import type { Spreadsheet } from './tab-table';

/** The spreadsheet this script is bound to; the only one the add-on may see. */
export const activeSpreadsheet = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
