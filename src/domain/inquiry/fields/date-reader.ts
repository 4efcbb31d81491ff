import { type LocalDate, localDate } from '../../local-date';

/** How a day is written, as far as it says how likely it is the last one. */
export type DateKind =
  | 'day'
  | 'openYear'
  | 'dayOnly'
  | 'numbers'
  | 'part'
  | 'month'
  | 'end'
  | 'span'
  | 'hours'
  | 'feast'
  | 'week'
  | 'weekday'
  | 'relative'
  | 'before';

/** One way of writing a day, in folded text. */
export type DateReader = {
  readonly kind: DateKind;
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], today: LocalDate | null) => LocalDate | null;
};

export const edge = String.raw`(?![a-z0-9а-я\u0620-\u064a])`;
export const start = String.raw`(?<![a-z0-9а-я\u0620-\u064a])`;

/** A year for a day and month: the written one, else the next time that day comes. */
export const coming = (
  year: string | undefined,
  month: number,
  day: number,
  today: LocalDate | null,
): LocalDate | null => {
  if (year) return localDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  if (!today) return null;
  const thisYear = localDate(Number(today.slice(0, 4)), month, day);
  return thisYear && thisYear >= today
    ? thisYear
    : localDate(Number(today.slice(0, 4)) + 1, month, day);
};

export const lastOfMonth = (year: number, month: number): LocalDate | null =>
  localDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
