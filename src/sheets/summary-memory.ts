import type { LocalMinute } from '../domain/local-date';
import type { Language } from '../domain/settings';
import type { WrittenSummary } from '../workflows/weekly-ports';
import type { Book } from './book';

const property = 'weeklySummary';
const weekProperty = 'weeklySummaryWeek';
/** In which layout and language formats and charts were drawn; they are drawn anew for another one. */
const drawing = { property: 'weeklySummaryDrawn', layout: '2' } as const;
const drawnAs = (language: Language): string => `${drawing.layout} ${language}`;

/** When the summary was last written; `null` when it never was, and in a copy of the workbook, which remembers nothing. */
export const writtenAt = ({ memory }: Book): LocalMinute | null =>
  (memory.all()[property] as LocalMinute | undefined) ?? null;

export const rememberSummary = (
  { memory }: Book,
  { writtenAt: minute, language, report }: WrittenSummary,
): void =>
  memory.put({
    [property]: minute,
    [weekProperty]: report.numbers.week,
    [drawing.property]: drawnAs(language),
  });

/** Whether formats and charts are those of a language; `null` where nothing is remembered of them. */
export const isDrawnIn = ({ memory }: Book, language: Language): boolean | null => {
  const drawn = memory.all()[drawing.property];
  return drawn === undefined ? null : drawn === drawnAs(language);
};

/** The week that the tab shows, where it shows it in another language than this one. */
export const weekInOtherLanguage = (
  book: Book,
  language: Language,
  weekOnTab: () => string | undefined,
): { readonly week: string } | null => {
  if (isDrawnIn(book, language) !== false) return null;
  const week = book.memory.all()[weekProperty] ?? weekOnTab();
  return week ? { week } : null;
};
