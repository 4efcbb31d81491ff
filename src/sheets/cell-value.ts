import type { LocalDate, LocalMinute } from '../domain/local-date';
import type { Messages } from '../messages/messages';
import { allMessages } from '../messages/messages-for';
import type { CellDates } from './cell-date';
import { isDate } from './cell-date';
import { type CellValue, cellText } from './cell-text';
import type { CellKind } from './column-layout';
import { isVocabulary, readWord, writeWord } from './vocabulary';

/** A value as the domain has it; days and minutes as text. */
export type PlainValue = string | number | boolean | null;

export type CellLanguage = { readonly dates: CellDates; readonly messages: () => Messages };

/** The text of a cell whatever it holds: a phone that became a number, a date where a name should be. */
export const readText = (value: unknown, dates: CellDates): string => {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (!isDate(value)) return String(value);
  const minute = dates.readMinute(value) ?? '';
  return minute.endsWith('00:00') ? minute.slice(0, 10) : minute;
};

const readNumber = (value: unknown): number | null => {
  if (value === '' || value === null || typeof value === 'boolean') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
};

/** Whether a cell says this in any of our languages; the words are gathered at the first cell that asks. */
const inAnyLanguage = (
  wordIn: (messages: Messages) => string,
  others: readonly string[] = [],
): ((word: string) => boolean) => {
  let words: ReadonlySet<string> | null = null;
  return (word) => {
    words ??= new Set([...allMessages.map((one) => wordIn(one).toLowerCase()), ...others]);
    return words.has(word);
  };
};

const saysNever = inAnyLanguage(({ followUp }) => followUp.neverContacted);
const saysUnreadable = inAnyLanguage(({ followUp }) => followUp.unreadable);
const saysYes = inAnyLanguage(({ words }) => words.yes, ['true', 'x', '1']);

const readDue = (value: unknown, dates: CellDates): string | null => {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (saysNever(word)) return 'neverContacted';
  return saysUnreadable(word) ? 'unreadable' : dates.readDate(value);
};

const readTick = (value: unknown): boolean =>
  value === true || saysYes(String(value).trim().toLowerCase());

/** What a cell says. A word in none of our languages stays as typed, unreadable dates and numbers are `null`. */
export const readCell = (kind: CellKind, value: unknown, { dates }: CellLanguage): PlainValue => {
  if (kind === 'text') return readText(value, dates);
  if (kind === 'date') return dates.readDate(value);
  if (kind === 'due') return readDue(value, dates);
  if (kind === 'minute') return dates.readMinute(value);
  if (isVocabulary(kind)) {
    const text = readText(value, dates);
    return readWord(kind, text) ?? text;
  }
  return kind === 'number' || kind === 'amount' ? readNumber(value) : readTick(value);
};

/** What to write to a cell for a value; `null` and an empty text make it empty. */
export const writeCell = (
  kind: CellKind,
  value: PlainValue,
  { dates, messages }: CellLanguage,
): CellValue => {
  if (value === null || value === '') return '';
  if (typeof value !== 'string') return value;
  if (kind === 'due' && (value === 'neverContacted' || value === 'unreadable')) {
    return cellText(messages().followUp[value]);
  }
  if (kind === 'date' || kind === 'due') return dates.writeDate(value as LocalDate);
  if (isVocabulary(kind)) return cellText(writeWord(kind, value, messages()));
  return kind === 'minute' ? dates.writeMinute(value as LocalMinute) : cellText(value);
};
