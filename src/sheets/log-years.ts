import type { FollowUp } from '../domain/follow-up/follow-up';
import { allMessages } from '../messages/messages-for';
import { type Book, readEntry } from './book';
import type { PlainValue } from './cell-value';
import { missingKeys } from './match-headers';
import { isEntry, type TabEntry } from './tab-memory';
import type { Sheet, TabTable } from './tab-table';

/** A year whose lines were moved out of the Follow-ups tab into a tab of their own. */
export type LogYear = { readonly year: string; readonly entry: TabEntry };

const prefix = 'tab.followUps.';

export const rememberYear = ({ memory }: Book, { year, entry }: LogYear): void =>
  memory.put({ [`${prefix}${year}`]: JSON.stringify(entry) });

/** The years put away, oldest first, as the document remembers them. */
export const knownYears = ({ memory }: Book): LogYear[] =>
  Object.entries(memory.all())
    .filter(([property]) => property.startsWith(prefix))
    .flatMap(([property, text]): LogYear[] => {
      const entry: unknown = JSON.parse(text);
      return isEntry(entry) ? [{ year: property.slice(prefix.length), entry }] : [];
    })
    .sort((a, b) => (a.year < b.year ? -1 : 1));

export const yearTabName = (book: Book, year: string): string =>
  `${book.messages().tabs.followUps} ${year}`;

const yearIn = (name: string): string | null => {
  const ours = allMessages.find(({ tabs }) => name.startsWith(`${tabs.followUps} `));
  const year = name.slice((ours?.tabs.followUps.length ?? 0) + 1);
  return ours && /^\d{4}$/.test(year) ? year : null;
};

/** Whether a sheet has the columns of the log, and which. */
export const logEntry = (sheet: Sheet): TabEntry | null => {
  const entry = readEntry(sheet, 'followUps', null);
  return missingKeys('followUps', entry.keys).length === 0 ? entry : null;
};

/** In a copy of the workbook, which remembers nothing, the years are told by the names of their tabs. */
export const adoptYears = (book: Book): void => {
  for (const sheet of book.sheets()) {
    const year = yearIn(sheet.getName());
    const entry = year === null ? null : logEntry(sheet);
    if (year !== null && entry) rememberYear(book, { year, entry });
  }
};

/** The tab of a year; `null` when somebody has taken it away. */
export const readYear = (book: Book, { year, entry }: LogYear): TabTable | null => {
  const table = book.readLike('followUps', entry);
  if (table) return table;
  const sheet = book.sheets().find((one) => one.getSheetId() === entry.id);
  const found = sheet ? logEntry(sheet) : null;
  if (!found) return null;
  rememberYear(book, { year, entry: found });
  return book.readLike('followUps', found);
};

/** The tabs of the years put away, oldest first, as they stand now. */
export const yearTables = (book: Book): TabTable[] =>
  knownYears(book).flatMap((year) => readYear(book, year) ?? []);

/** The Follow-ups tab; in a copy of the workbook the years are looked for first. */
export const readPresent = (book: Book): TabTable => {
  if (book.remembered('followUps') === null) adoptYears(book);
  return book.read('followUps');
};

type Told = Readonly<
  Record<'operationId' | 'customerId' | 'act' | 'when' | 'text', PlainValue | undefined>
>;

/** What tells one line from every other; a move that was interrupted leaves a line in two tabs. */
export const printOfLine = ({ operationId, customerId, act, when, text }: Told): string =>
  [operationId, customerId, act, when, text].map((part) => part ?? '').join('\n');

export const yearOf = ({ when }: Pick<FollowUp, 'when'>): string => when.slice(0, 4);
