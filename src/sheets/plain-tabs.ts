import { type Tab, tabColumns, tabsOnDemand } from '../domain/tabs';
import type { PlainTabs } from '../workflows/ports';
import type { Book } from './book';
import { recordsOf } from './records';

/** A tab that nobody has needed yet has no rows. */
const isAwaited = (book: Book, tab: Tab): boolean =>
  tabsOnDemand.some((one) => one === tab) && book.find(tab) === null;

/** Any tab as objects, their keys in the order of set-up whatever the order of the columns. */
export const plainTabs = (book: Book): PlainTabs => ({
  rows: (tab) =>
    tabColumns[tab].length === 0 || isAwaited(book, tab)
      ? []
      : recordsOf(book.read(tab), book).map(({ record }) =>
          Object.fromEntries(tabColumns[tab].map((key) => [key, record[key] ?? null])),
        ),
});
