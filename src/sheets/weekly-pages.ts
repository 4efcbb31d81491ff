import { Problem } from '../domain/problem';
import type { WeeklyPages } from '../workflows/weekly-ports';
import { replaceRecords } from './append-records';
import type { Book } from './book';
import { recordsOf } from './records';
import { summaryOwner, summaryWeek, writeSummary } from './summary/summary-tab';
import { rememberSummary, weekInOtherLanguage, writtenAt } from './summary-memory';
import type { Sheet, TabTable } from './tab-table';
import { historyRecords, historyRowFrom } from './weekly-history';

/** What stands in another row is no week, such as numbers that a column put in meanwhile has shifted. */
const isWeek = /^\d{4}-W\d\d$/;

const summarySheet = (book: Book): Sheet => {
  const sheet = book.find('weeklySummary');
  if (!sheet) throw new Problem('tabMissing', { tab: 'weeklySummary' });
  return sheet;
};

/** The Weekly summary tab and, one row per week, the Weekly history tab. */
export const weeklyPages = (book: Book): WeeklyPages => {
  let table: TabTable | null = null;
  let sheet: Sheet | null = null;
  const summary = (): Sheet => {
    sheet ??= summarySheet(book);
    return sheet;
  };
  const rows = () => {
    table ??= book.read('weeklyHistory');
    const weeks = recordsOf(table, book).filter(({ record }) => isWeek.test(String(record.week)));
    return weeks.map(({ record }) => historyRowFrom(record));
  };
  return {
    history: () => rows().map(({ numbers }) => numbers),
    writtenAt: () => writtenAt(book),
    inOtherLanguage: (language) =>
      weekInOtherLanguage(book, language, () => summaryWeek(summary())),
    saying: (words) => {
      if (writtenAt(book) === null) return null;
      const texts = summary().getDataRange().getDisplayValues().flat();
      const isSaid = texts.some((text) => words.some((word) => text.includes(word)));
      const week = isSaid ? summaryWeek(summary()) : undefined;
      return week ? { week } : null;
    },
    owner: () => summaryOwner(summary()),
    keep: (history, writtenAt) => {
      const records = historyRecords(history, rows(), null, writtenAt);
      replaceRecords(table ?? book.read('weeklyHistory'), book, records, (record) => record);
      table = null;
    },
    write: (written) => {
      const { report, history, writtenAt } = written;
      const records = historyRecords(history, rows(), report.numbers.week, writtenAt);
      const target = table ?? book.read('weeklyHistory');
      replaceRecords(target, book, records, (record) => record);
      table = null;
      writeSummary(book, summary(), written, () => {
        const { table: now, isAsWritten } = book.readBack(target);
        if (!isAsWritten) replaceRecords(now, book, records, (record) => record);
      });
      rememberSummary(book, written);
    },
  };
};
