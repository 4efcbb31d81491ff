import { activeSpreadsheet } from './active-spreadsheet';

export const ui = (): GoogleAppsScript.Base.Ui => SpreadsheetApp.getUi();

/** A word in the corner that goes away by itself. */
export const toast = (message: string, title: string): void =>
  activeSpreadsheet().toast(message, title, 6);
