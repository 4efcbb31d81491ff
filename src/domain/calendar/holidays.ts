import { addDays, type LocalDate } from '../local-date';
import type { Language } from '../settings';
import { simplifiedNames, traditionalNames } from './holiday-names.generated';
import { commonDays, firstYear, holidayNames, holidayTable } from './holidays.generated';

export type Holiday = { readonly date: LocalDate; readonly name: string };

type Days = ReadonlyMap<LocalDate, string>;

const names = (): readonly string[] => holidayNames().split('|');

/** Two signs for a month and a day, base 36. */
const readDay = (year: number, signs: string): LocalDate => {
  const [month, day] = [...signs].map((sign) => String(Number.parseInt(sign, 36)).padStart(2, '0'));
  return `${year}-${month}-${day}` as LocalDate;
};

const yearsCovered = 6;

/** `*2` stands for the third of the days that many countries keep alike. */
const daysOf = (written: string): string =>
  written.startsWith('*')
    ? (commonDays().split('|')[Number.parseInt(written.slice(1), 36)] ?? '')
    : written;

/** One entry per holiday: its name's number, then its days, the same in every year or year by year. */
const readEntry = (entry: string, into: Map<LocalDate, string>, named: readonly string[]): void => {
  const [number = '', written = ''] = entry.split(':');
  const days = daysOf(written);
  const name = named[Number.parseInt(number, 36)] ?? '';
  const perYear = days.includes('.') ? days.split('.') : Array(yearsCovered).fill(days);
  perYear.forEach((signs: string, offset) => {
    for (const day of signs.match(/../g) ?? []) into.set(readDay(firstYear + offset, day), name);
  });
};

const tables = new Map<string, Days>();

const holidaysOf = (country: string): Days => {
  const known = tables.get(country);
  if (known) return known;
  const days = new Map<LocalDate, string>();
  const line = holidayTable()
    .split('|')
    .find((one) => one.startsWith(country));
  if (line && country.length === 2) {
    const named = names();
    for (const entry of line.slice(2).split(';')) readEntry(entry, days, named);
  }
  tables.set(country, days);
  return days;
};

/** The public holiday that closes the whole country on that day; `null` for a working day or an unknown country. */
export const holidayOn = (country: string, date: LocalDate): string | null =>
  holidaysOf(country).get(date) ?? null;

const chineseNames = (language: Language): ReadonlyMap<string, string> => {
  const [simplified, traditional] = [simplifiedNames().split('|'), traditionalNames().split('|')];
  const inChinese = (at: number): string =>
    (language === 'zh-TW' && traditional[at]) || simplified[at] || '';
  return new Map(names().map((name, at) => [name, inChinese(at)]));
};

const namesIn = new Map<Language, ReadonlyMap<string, string>>();

/** What people of that language call a holiday of the table; in English where no other name is known. */
export const holidayName = (name: string, language: Language): string => {
  if (language === 'en') return name;
  const known = namesIn.get(language) ?? chineseNames(language);
  namesIn.set(language, known);
  return known.get(name) || name;
};

/** Every day of a country's holidays among so many days from one on. */
export const holidaysFrom = (country: string, first: LocalDate, days: number): Holiday[] =>
  Array.from({ length: days }, (_, at) => addDays(first, at)).flatMap((date) => {
    const name = holidayOn(country, date);
    return name ? [{ date, name }] : [];
  });

/** Holidays of a country from tomorrow on, within so many days; of a run of days only the first. */
export const holidaysAhead = (country: string, today: LocalDate, days: number): Holiday[] => {
  const ahead: Holiday[] = [];
  for (let i = 1; i <= days; i += 1) {
    const date = addDays(today, i);
    const name = holidayOn(country, date);
    const isRun = name !== null && holidayOn(country, addDays(date, -1)) === name;
    if (name && !isRun) ahead.push({ date, name });
  }
  return ahead;
};
