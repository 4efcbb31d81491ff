import { activeSpreadsheet } from './active-spreadsheet';

export const ui = (): GoogleAppsScript.Base.Ui => SpreadsheetApp.getUi();

/** What the person types into a box; `null` when he closes it. */
export const askForText = (title: string, question: string): string | null => {
  const { Button, ButtonSet } = ui();
  const answer = ui().prompt(title, question, ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === Button.OK ? answer.getResponseText() : null;
};

/** A word in the corner that goes away by itself. */
export const toast = (message: string, title: string): void =>
  activeSpreadsheet().toast(message, title, 6);
