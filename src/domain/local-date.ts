/** A calendar day `YYYY-MM-DD` as the spreadsheet's zone shows it; never an instant. Compares with `<` as text. */
export type LocalDate = string & { readonly brand: 'LocalDate' };

/** A minute on the wall clock of the spreadsheet's zone: `YYYY-MM-DD HH:MM`. Compares with `<` as text. */
export type LocalMinute = string & { readonly brand: 'LocalMinute' };

/** An ISO week: `2026-W47`. */
export type IsoWeek = string & { readonly brand: 'IsoWeek' };

const dayMilliseconds = 86_400_000;
/** The calendar repeats itself after 400 years; `Date.UTC` takes years below 100 for those of the twentieth century. */
const cycle = { years: 400, days: 146_097 } as const;

const digits = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
};

/** Days since 1970 began; read digit by digit, since a report over a long register asks for many. */
export const dayNumber = (date: LocalDate): number => {
  const year = digits(date, 0, 4) + cycle.years;
  const instant = Date.UTC(year, digits(date, 5, 7) - 1, digits(date, 8, 10));
  return instant / dayMilliseconds - cycle.days;
};

const knownDays = new Map<number, LocalDate>();

/** The day so many days after 1970 began. */
export const dateOfDay = (day: number): LocalDate => {
  const known = knownDays.get(day);
  if (known) return known;
  const date = new Date(day * dayMilliseconds).toISOString().slice(0, 10) as LocalDate;
  knownDays.set(day, date);
  return date;
};

/** The date of a year, month (1–12) and day, or `null` when the calendar has no such day. */
export const localDate = (year: number, month: number, day: number): LocalDate | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return readLocalDate(text);
};

/** Reads exactly `YYYY-MM-DD`; anything else, also 30 February, is `null`. */
export const readLocalDate = (text: string): LocalDate | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return null;
  return new Date(milliseconds).toISOString().startsWith(text) ? (text as LocalDate) : null;
};

export const addDays = (date: LocalDate, days: number): LocalDate =>
  dateOfDay(dayNumber(date) + days);

/** Days from the first date to the second; negative when the second lies before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dayNumber(to) - dayNumber(from);

/** 1 is Monday, 7 is Sunday. */
export const isoWeekday = (date: LocalDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - isoWeekday(date));

/** The ISO week a day belongs to: the week of its Thursday. */
export const isoWeekOf = (date: LocalDate): IsoWeek => {
  const thursday = addDays(mondayOf(date), 3);
  const year = thursday.slice(0, 4);
  const firstThursday = addDays(mondayOf(`${year}-01-04` as LocalDate), 3);
  const week = daysBetween(firstThursday, thursday) / 7 + 1;
  return `${year}-W${String(week).padStart(2, '0')}` as IsoWeek;
};

/** Monday of an ISO week, or `null` for text that names none (such as 2026-W54). */
export const mondayOfWeek = (week: string): LocalDate | null => {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!match) return null;
  const monday = addDays(mondayOf(`${match[1]}-01-04` as LocalDate), (Number(match[2]) - 1) * 7);
  return isoWeekOf(monday) === week ? monday : null;
};

export const dateOfMinute = (minute: LocalMinute): LocalDate => minute.slice(0, 10) as LocalDate;

export const minutesADay = 1440;

/** Minutes on the wall clock since 1970 began; a time that no day has counts for the last minute of its day. */
export const minuteNumber = (minute: LocalMinute): number => {
  const ofDay = digits(minute, 11, 13) * 60 + digits(minute, 14, 16);
  return dayNumber(dateOfMinute(minute)) * minutesADay + Math.min(ofDay, minutesADay - 1);
};

/** Clocks nowhere on earth are further ahead. */
const farthestAhead = 14 * 3_600_000;

/** Milliseconds since 1970 before which it was this minute nowhere. */
export const earliestInstant = (minute: LocalMinute): number =>
  Date.parse(`${minute.replace(' ', 'T')}:00Z`) - farthestAhead;
