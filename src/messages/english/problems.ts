import type { Tab } from '../../domain/tabs';
import type { ProblemWords } from '../shape/problems';
import { columns } from './columns';
import { tabs } from './tabs';

const headers = (tab: Tab, keys: readonly string[]): string => {
  const names: Readonly<Record<string, string>> = columns[tab];
  return keys.map((key) => names[key] ?? key).join(', ');
};

export const problems: ProblemWords = {
  busy: () => 'Somebody else is writing to this sheet just now. Try again in a few seconds.',
  tabMissing: ({ tab }) =>
    `The tab “${tabs[tab]}” is not there. Choose Portbook → Set up the register to make it.`,
  columnsMissing: ({ tab, columns: keys }) =>
    `The tab “${tabs[tab]}” lacks these columns: ${headers(tab, keys)}. Put their headers back, or choose Portbook → Set up the register.`,
  customerMissing: () =>
    'This customer is no longer in the register. The row may have been deleted.',
  ownCellsInRow: ({ name }) =>
    `The row of “${name}” holds something in a column of your own. Keep this row, or move that cell first.`,
  noCustomerInRow: () => 'There is no customer in this row. Select a filled row of the register.',
  inquiryMissing: () => 'This inquiry is no longer on the Inquiries tab.',
  inquiryEmpty: () => 'There is no text to judge. Paste the inquiry first.',
  inquiryTooLong: ({ characters, most }) =>
    `The inquiry has ${characters} characters; at most ${most} can be kept. Leave out quoted mails or attachments.`,
  tableUnreadable: ({ name }) =>
    `“${name}” could not be read as a table. Save it as CSV from your spreadsheet program and try again.`,
  tableEmpty: ({ name }) => `“${name}” holds no rows.`,
  tableWithoutHeader: ({ name }) =>
    `No header row was found in “${name}”. The first row must name the columns, such as Company or Email.`,
  tooManyRows: ({ rows, most }) =>
    `The list has ${rows} rows; at most ${most} can be imported at once. Split it into several files.`,
  importExpired: () => 'The register has changed since the preview. Look at the preview once more.',
  nothingToUndo: () => 'The log holds nothing that tells how to take this back.',
  planMissing: () => 'This plan is no longer on the Plans tab.',
  cardEmpty: () =>
    'This card says neither who it is nor how to reach him. Nothing was saved: type a name, a company or an address.',
  dateNotAhead: ({ date }) =>
    `${date} does not lie ahead. Nothing was put off: choose a later day.`,
  giftRepeats: ({ gift, date }) =>
    `“${gift}” was this customer's gift on ${date} already. Nothing was added: think of another one.`,
  tooManyCustomers: ({ customers, most }) =>
    `${customers} customers were chosen; at most ${most} can be done at once.`,
  orderMissing: () => 'This order is no longer on the Orders tab. Read the list again.',
  dateAhead: ({ date }) =>
    `${date} lies ahead: an order can be placed today at the latest. Nothing was saved.`,
  nameUnknown: () =>
    'Nothing was filtered: say first who you are, in the sidebar under “Find”, Owners.',
  filterElsewhere: () =>
    'Nothing was filtered: the filter of the Customers tab does not reach the Owner column. Remove it (Data, Remove filter) and try again.',
  linkRefused: ({ link }) =>
    `“${link.slice(0, 60)}” is no web address. Only links that begin with https:// or http:// are kept; nothing was saved.`,
  ratesUnread: ({ text }) =>
    `“${text.slice(0, 60)}” is no rate. Write them like EUR 1.08 2026-01-02; nothing was saved.`,
  weekUnknown: ({ week }) => `“${week}” is no calendar week. Write it like 2026-W47.`,
  inputInvalid: ({ endpoint, where }) =>
    `The input for “${endpoint}” does not fit${where ? ` at “${where}”` : ''}.`,
  endpointUnknown: ({ endpoint }) => `Portbook cannot do “${endpoint}”.`,
  sidebarOutdated: () =>
    'Portbook has been updated. Close this panel and open it again from the menu.',
  writeRefused: ({ words }) =>
    `Google would not let this be written (“${words}”). What had been written before stays; what you typed is still here. See whether the tab or a column is protected or has a drop-down of its own, then try again.`,
  notSaved: () =>
    'The sheet does not show what was written. Nothing you typed is lost: check the row, then try again.',
  triggerRefused: () =>
    'Google did not allow the weekly trigger. The weekly summary can still be written from the menu.',
};
