import { type Tab, tabColumns, tabsOnDemand } from '../domain/tabs';
import type { PlainTabs } from '../workflows/ports';
import type { Book } from './book';
import { printOfLine, readPresent, yearTables } from './log-years';
import { type RecordOf, recordsOf } from './records';

/** A tab that nobody has needed yet has no rows. */
const isAwaited = (book: Book, tab: Tab): boolean =>
  tabsOnDemand.some((one) => one === tab) && book.find(tab) === null;

const printOf = ({ operationId, customerId, act, when, text }: RecordOf): string =>
  printOfLine({ operationId, customerId, act, when, text });

/** The whole log, oldest first: the years that were put away, then what stands in the log's own tab. */
const logRecords = (book: Book): RecordOf[] => {
  const present = recordsOf(readPresent(book), book);
  const old = yearTables(book).flatMap((table) => recordsOf(table, book));
  const moved = new Set(old.map(({ record }) => printOf(record)));
  return [...old, ...present.filter(({ record }) => !moved.has(printOf(record)))].map(
    ({ record }) => record,
  );
};

const recordsIn = (book: Book, tab: Tab): RecordOf[] =>
  tab === 'followUps'
    ? logRecords(book)
    : recordsOf(book.read(tab), book).map(({ record }) => record);

/** Any tab as objects, their keys in the order of set-up whatever the order of the columns. */
export const plainTabs = (book: Book): PlainTabs => ({
  rows: (tab) =>
    tabColumns[tab].length === 0 || isAwaited(book, tab)
      ? []
      : recordsIn(book, tab).map((record) =>
          Object.fromEntries(tabColumns[tab].map((key) => [key, record[key] ?? null])),
        ),
});
