import { tabColumns } from '../domain/tabs';
import type { PlainTabs } from '../workflows/ports';
import type { Book } from './book';
import { recordsOf } from './records';

/** Any tab as objects, their keys in the order of set-up whatever the order of the columns. */
export const plainTabs = (book: Book): PlainTabs => ({
  rows: (tab) =>
    tabColumns[tab].length === 0
      ? []
      : recordsOf(book.read(tab), book).map(({ record }) =>
          Object.fromEntries(tabColumns[tab].map((key) => [key, record[key] ?? null])),
        ),
});
