import { type LocalDate, type LocalMinute, localDate } from '../domain/local-date';

/** Days and minutes to and from the instants that cells hold, in the spreadsheet's zone. */
export type CellDates = {
  /** The day a cell shows, whether it holds a date or a date typed as text; `null` for anything else. */
  readDate(value: unknown): LocalDate | null;
  readMinute(value: unknown): LocalMinute | null;
  writeDate(date: LocalDate): Date;
  writeMinute(minute: LocalMinute): Date;
};

/** Dates come from another realm in some hosts, so `instanceof` does not tell them. */
export const isDate = (value: unknown): value is Date =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';

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

/** `format` and `parse` are Google's, which know every zone's history; each day is asked for once. */
export const cellDates = (zone: () => string): CellDates => {
  const minuteAt = remembered((instant: number) =>
    Utilities.formatDate(new Date(instant), zone(), 'yyyy-MM-dd HH:mm'),
  );
  const instantOf = remembered((minute: string) =>
    Utilities.parseDate(minute, zone(), 'yyyy-MM-dd HH:mm').getTime(),
  );
  const readMinute = (value: unknown): LocalMinute | null => {
    if (isDate(value)) return minuteAt(value.getTime()) as LocalMinute;
    return typeof value === 'string' ? readTypedMinute(value) : null;
  };
  return {
    readMinute,
    readDate: (value) => (readMinute(value)?.slice(0, 10) as LocalDate | undefined) ?? null,
    writeMinute: (minute) => new Date(instantOf(minute)),
    writeDate: (date) => new Date(instantOf(`${date} 00:00`)),
  };
};
