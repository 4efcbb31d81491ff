import { isoWeekday, type LocalDate } from '../local-date';
import { isWeekend } from './weekend';
import { zoneTable } from './zones.generated';

/** The zone in which most of a country's trade is done, an IANA name; `null` for an unknown country. */
export const zoneOfCountry = (country: string): string | null => {
  const line = zoneTable()
    .split('|')
    .find((one) => country.length === 2 && one.startsWith(country));
  return line?.slice(2) ?? null;
};

/** Whether somebody sits at the desk: `open`, `edge` (the hour before and after, and lunch), or why not. */
export type DeskState = 'open' | 'edge' | 'night' | 'weekend' | 'holiday';

export type BuyerClock = {
  readonly zone: string;
  readonly date: LocalDate;
  /** `14:05` on the wall of the buyer's office. */
  readonly time: string;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly state: DeskState;
};

const hours = { opens: 9, lunch: 12, afternoon: 13, closes: 17 };

const deskState = (
  country: string,
  date: LocalDate,
  hour: number,
  isHoliday: (date: LocalDate) => boolean,
): DeskState => {
  if (isHoliday(date)) return 'holiday';
  if (isWeekend(country, date)) return 'weekend';
  if (hour < hours.opens - 1 || hour > hours.closes) return 'night';
  const isEdge = hour < hours.opens || hour >= hours.closes;
  return isEdge || (hour >= hours.lunch && hour < hours.afternoon) ? 'edge' : 'open';
};

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...numeric, ...clock });
  formats.set(zone, format);
  return format;
};

const wall = (
  zone: string,
  instant: number,
): { readonly date: LocalDate; readonly time: string } => {
  const parts = formatOf(zone).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}` as LocalDate,
    time: `${part('hour')}:${part('minute')}`,
  };
};

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

/** Minutes since midnight on the wall of a zone. */
export const minutesIn = (zone: string, instant: number): number =>
  minutesOf(wall(zone, instant).time);

/**
 * What time it is at the buyer's (country ISO 3166-1 alpha-2) at an instant, in milliseconds since 1970, and whether
 * somebody will answer the phone. `null` where the country is not known. The table of holidays is left to whoever asks,
 * since it is too heavy for a page.
 */
export const deskClock = (
  country: string,
  instant: number,
  isHoliday: (date: LocalDate) => boolean,
): BuyerClock | null => {
  const zone = zoneOfCountry(country);
  if (!zone) return null;
  const { date, time } = wall(zone, instant);
  const state = deskState(country, date, Number(time.slice(0, 2)), isHoliday);
  return { zone, date, time, weekday: isoWeekday(date), state };
};
