import {
  dateOfDay,
  daysBetween,
  type LocalDate,
  type LocalMinute,
  localDate,
  minuteNumber,
  minutesADay,
} from '../domain/local-date';

/** Days and minutes to and from the instants that cells hold, in the spreadsheet's zone. */
export type CellDates = {
  /** The day a cell shows, whether it holds a date or a date typed as text; `null` for anything else. */
  readDate(value: unknown): LocalDate | null;
  readMinute(value: unknown): LocalMinute | null;
  /** The same in minutes since 1970 began on the wall clock. */
  readMinuteNumber(value: unknown): number | null;
  writeDate(date: LocalDate): Date;
  writeMinute(minute: LocalMinute): Date;
};

/** Dates come from another realm in some hosts, so `instanceof` does not tell them. */
export const isDate = (value: unknown): value is Date =>
  typeof value === 'object' &&
  (value instanceof Date || Object.prototype.toString.call(value) === '[object Date]');

const typedDate = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?!\d)/;

/** A date typed as text, year first, as it stands in cells that are formatted as text. */
const readTyped = (text: string): LocalDate | null => {
  const match = typedDate.exec(text);
  return match && localDate(Number(match[1]), Number(match[2]), Number(match[3]));
};

const readTypedMinute = (text: string): LocalMinute | null => {
  const date = readTyped(text);
  const time = /(\d{1,2}):(\d{2})/.exec(text);
  return (
    date && (`${date} ${(time?.[1] ?? '0').padStart(2, '0')}:${time?.[2] ?? '00'}` as LocalMinute)
  );
};

const remembered = <K, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = compute(key);
    known.set(key, made);
    return made;
  };
};

const day = 86_400_000;
const firstDay = '1970-01-01' as LocalDate;
/** Instants outside are years of more or fewer than four digits somewhere on earth. */
const usual = { from: Date.UTC(1001, 0), to: Date.UTC(9999, 0) } as const;

const timeOf = remembered(
  (minute: number): string =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
);

/**
 * The minute on the zone's clocks at an instant. Google knows every zone's history, but a call for each of a million
 * lines takes minutes: it is asked how far the clocks are ahead where a day begins, and again only within a day at
 * whose ends they differ.
 */
const wallClock = (format: (instant: number, pattern: string) => string) => {
  const aheadAt = remembered((instant: number): number => {
    const shown = format(instant, 'yyyy-MM-dd HH:mm:ss');
    const [hour = 0, minute = 0, second = 0] = shown.slice(11).split(':').map(Number);
    const days = daysBetween(firstDay, shown.slice(0, 10) as LocalDate);
    return days * day + (hour * 60 + minute) * 60_000 + second * 1000 - instant;
  });
  /** How far the clocks are ahead all day long; `null` where they change. Lines of one day stand together. */
  const last = { start: Number.NaN, ahead: null as number | null };
  const aheadAllDay = (start: number): number | null => {
    if (start === last.start) return last.ahead;
    const ahead = aheadAt(start);
    return Object.assign(last, { start, ahead: aheadAt(start + day) === ahead ? ahead : null })
      .ahead;
  };
  const asked = (instant: number): string => format(instant, 'yyyy-MM-dd HH:mm');
  const numberAt = (instant: number): number | null => {
    if (!(usual.from < instant && instant < usual.to)) return null;
    const ahead = aheadAllDay(Math.floor(instant / day) * day);
    return ahead === null ? null : Math.floor((instant + ahead) / 60_000);
  };
  return {
    numberAt: (instant: number): number =>
      numberAt(instant) ?? minuteNumber(asked(instant) as LocalMinute),
    textAt: (instant: number): string => {
      const minute = numberAt(instant);
      if (minute === null) return asked(instant);
      const days = Math.floor(minute / minutesADay);
      return `${dateOfDay(days)} ${timeOf(minute - days * minutesADay)}`;
    },
  };
};

/** `format` and `parse` are Google's. */
export const cellDates = (zone: () => string): CellDates => {
  const { numberAt, textAt: minuteAt } = wallClock((instant, pattern) =>
    Utilities.formatDate(new Date(instant), zone(), pattern),
  );
  const instantOf = remembered((minute: string) =>
    Utilities.parseDate(minute, zone(), 'yyyy-MM-dd HH:mm').getTime(),
  );
  const readMinute = (value: unknown): LocalMinute | null => {
    if (isDate(value)) return minuteAt(value.getTime()) as LocalMinute;
    return typeof value === 'string' ? readTypedMinute(value) : null;
  };
  const readMinuteNumber = (value: unknown): number | null => {
    if (isDate(value)) return numberAt(value.getTime());
    const minute = readMinute(value);
    return minute && minuteNumber(minute);
  };
  /** Columns of days hold the same few again and again. */
  const dayAt = remembered((instant: number) => minuteAt(instant).slice(0, 10) as LocalDate);
  const writeDate = remembered((date: LocalDate): Date => {
    const midnight = new Date(instantOf(`${date} 00:00`));
    // In some zones the clocks go forward at midnight, and the day begins at one.
    return dayAt(midnight.getTime()) === date ? midnight : new Date(instantOf(`${date} 12:00`));
  });
  return {
    readMinute,
    readMinuteNumber,
    readDate: (value) => {
      if (value === '') return null;
      if (isDate(value)) return dayAt(value.getTime());
      return (readMinute(value)?.slice(0, 10) as LocalDate | undefined) ?? null;
    },
    writeMinute: (minute) => new Date(instantOf(minute)),
    writeDate,
  };
};
