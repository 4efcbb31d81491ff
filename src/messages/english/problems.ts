import type { Tab } from '../../domain/tabs';
import type { ProblemWords } from '../shape/problems';
import { columns } from './columns';
import { orderView } from './order-view';
import { tabs } from './tabs';

const headers = (tab: Tab, keys: readonly string[]): string => {
  const names: Readonly<Record<string, string>> = columns[tab];
  return keys.map((key) => names[key] ?? key).join(', ');
};

export const problems: ProblemWords = {
  busy: () =>
    'Nothing was written: somebody else is writing to this sheet just now. What you typed is still here. Try again in a few seconds.',
  tabMissing: ({ tab }) =>
    `The tab “${tabs[tab]}” is not there, so nothing more was written; what stands in the other tabs stays. Choose Portbook → Set up the register to make it, then try again.`,
  columnsMissing: ({ tab, columns: keys }) =>
    `The tab “${tabs[tab]}” lacks these columns: ${headers(tab, keys)}. Nothing more was written; your cells stay as they are. Put their headers back, or choose Portbook → Set up the register.`,
  customerMissing: () =>
    'This customer is no longer in the register: the row may have been deleted or merged. Nothing was written; what you typed is still here. Search for the company by its name, or choose File → Version history to bring the row back.',
  ownCellsInRow: ({ name }) =>
    `The row of “${name}” holds something in a column of your own, so nothing was changed and every row stays as it is. Keep this row, or move that cell first and try again.`,
  noCustomerInRow: () =>
    'There is no customer in this row, so nothing was done; the sheet is as it was. Select a filled row of the register.',
  inquiryMissing: () =>
    'This inquiry is no longer on the Inquiries tab, so nothing was written; the customer and the log stay as they are. Paste its text once more, or bring the row back with Undo.',
  inquiryDecided: ({ received }) =>
    `You already have this inquiry, received ${received}: it is on the Inquiries tab. Nothing was filed; the text is still here. Clear it, or paste it once more and choose to file it all the same.`,
  inquiryEmpty: () =>
    'There is no text to judge, so nothing was filed; what else you typed is still here. Paste the inquiry first.',
  inquiryTooLong: ({ characters, most }) =>
    `The inquiry has ${characters} characters; at most ${most} can be kept. Nothing was filed, your text is still here. Leave out quoted mails or attachments.`,
  tableUnreadable: ({ name }) =>
    `“${name}” could not be read as a table. Nothing was imported; the register is as it was. Save it as CSV from your spreadsheet program and try again.`,
  tableEmpty: ({ name }) =>
    `“${name}” holds no rows. Nothing was imported; the register is as it was. Choose another file.`,
  tableWithoutHeader: ({ name }) =>
    `No header row was found in “${name}”. Nothing was imported; the register is as it was. Name the columns in the first row, such as Company or Email, and try again.`,
  tooManyRows: ({ rows, most }) =>
    `The list has ${rows} rows; at most ${most} can be imported at once. Nothing was imported; the register is as it was. Split it into several files.`,
  importExpired: () =>
    'The register has changed since the preview. Nothing more was imported; what was imported before stays. Look at the preview once more.',
  nothingToUndo: () =>
    'The log holds nothing that tells how to take this back, so nothing was changed; everything stays as it is. Choose File → Version history to see how the sheet was before.',
  planMissing: () =>
    'This plan is no longer on the Plans tab, so nothing was written; the other plans stay as they are. Open the plans again, or add it once more.',
  cardEmpty: () =>
    'This card says neither who it is nor how to reach him. Nothing was saved; the other cards stay. Type a name, a company or an address.',
  dateNotAhead: ({ date }) =>
    `${date} does not lie ahead. Nothing was put off; the day that was agreed stays. Choose a later day.`,
  planEmpty: () =>
    'It does not say what is planned. Nothing was added; what you typed is still here. Write it under “What”.',
  giftRepeats: ({ gift, date }) =>
    `“${gift}” was this customer's gift on ${date} already. Nothing was added; what you typed is still here. Think of another one.`,
  tooManyCustomers: ({ customers, most }) =>
    `${customers} customers were chosen; at most ${most} can be done at once. Nothing was written; what you typed is still here. Choose fewer.`,
  orderMissing: () =>
    'This order is no longer on the Orders tab, so nothing was written; the other orders stay as they are. Open the orders again.',
  orderEmpty: () => orderView.empty,
  documentEmpty: () =>
    'This paper has neither a name nor a link. Nothing was saved; what you typed is still here. Write one of them.',
  payByTooEarly: ({ date, payBy }) =>
    `Payment is due ${payBy}, before the order was placed on ${date}. Nothing was saved; what you typed is still here. Put one of the two days right.`,
  dateAhead: ({ date }) =>
    `${date} lies ahead: an order can be placed today at the latest. Nothing was saved; what you typed is still here. Choose an earlier day.`,
  nameUnknown: () =>
    'Nothing was filtered; all customers are shown as before. Say first who you are, in the sidebar under “Find”, Owners.',
  filterElsewhere: () =>
    'Nothing was filtered: the filter of the Customers tab does not reach the Owner column, and stays as it is. Remove it (Data → Remove filter) and try again.',
  linkRefused: ({ link }) =>
    `“${link.slice(0, 60)}” is no web address. Nothing was saved; what you typed is still here. Write a link that begins with https:// or http://.`,
  ratesUnread: ({ text }) =>
    `“${text.slice(0, 60)}” is no rate. Nothing was saved; the rates kept before stay. Write them like EUR 1.08 2026-01-02.`,
  weekUnknown: ({ week }) =>
    `“${week}” is no calendar week. Nothing was written; earlier summaries stay. Type it like 2026-W47.`,
  inputInvalid: ({ endpoint, where }) =>
    `Nothing was written: the form “${endpoint}” holds something that cannot be kept${where ? ` at “${where}”` : ''}. What you typed is still here. Correct or shorten it and try again.`,
  endpointUnknown: ({ endpoint }) =>
    `Portbook cannot do “${endpoint}”. Nothing was done; the sheet is as it was. Close this panel and open it again from the menu.`,
  sidebarOutdated: () =>
    'Portbook has been updated. Nothing was written; what you typed is still here. Copy it, close this panel and open it again from the menu.',
  noSuchTab: ({ tab, tabs }) =>
    `Nothing was read: there is no tab “${tab}”. The workbook is as it was. Name one of these: ${tabs}.`,
  fileOutdated: ({ file }) =>
    `Portbook's own file “${file}” is missing or belongs to another version than the rest. Nothing was written; what you typed is still here. Ask whoever installed Portbook to install all of its files again, then try once more.`,
  writeRefused: ({ words }) =>
    `Google would not let this be written (“${words}”). What had been written before stays; what you typed is still here. See whether the tab or a column is protected or has a drop-down of its own, then try again.`,
  readRefused: ({ words }) =>
    `Google could not read the workbook just now (“${words}”). Nothing was written; everything is as it was, and what you typed is still here. Try again in a minute.`,
  notSaved: () =>
    'The sheet does not show what was written. Whether it was saved is not certain, and nothing you typed is lost: check the row, then try again. The same request is never written twice.',
  triggerRefused: () =>
    'Google did not allow the weekly trigger, so it was not set; all else was done. Write the weekly summary from the menu, or run the set-up from another account.',
};
