/** 1899-12-30, day 0 of every spreadsheet, as if it were in UTC. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Zones change their offset at most at quarter hours, so one look-up serves all instants of a quarter. */
const QUARTER = 900_000;

const offsets = new Map<string, (ms: number) => number>();

/** Milliseconds that the zone's clocks are ahead of UTC at an instant. */
export const zoneOffset = (ms: number, timeZone: string): number => {
  let offsetAt = offsets.get(timeZone);
  if (!offsetAt) {
    offsetAt = offsetReader(timeZone);
    offsets.set(timeZone, offsetAt);
  }
  return offsetAt(ms);
};

const offsetReader = (timeZone: string): ((ms: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (ms) => {
    const quarter = Math.floor(ms / QUARTER);
    let offset = known.get(quarter);
    if (offset === undefined) {
      offset = wallClock(format, quarter * QUARTER) - quarter * QUARTER;
      if (known.size > 100_000) known.clear();
      known.set(quarter, offset);
    }
    return offset;
  };
};

const wallClock = (format: Intl.DateTimeFormat, ms: number): number => {
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(ms)) part[type] = value;
  const year = part.era?.startsWith('B') ? 1 - Number(part.year) : Number(part.year);
  const date = new Date(0);
  date.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  date.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  return date.getTime();
};

/** The instant at which the zone's clocks show a serial; in a gap of summer time, the time after the gap. */
export const serialToInstant = (serial: number, timeZone: string): number => {
  const wall = EPOCH + Math.round(serial * DAY);
  const before = zoneOffset(wall - DAY, timeZone);
  const guess = wall - before;
  if (zoneOffset(guess, timeZone) === before) return guess;
  const after = wall - zoneOffset(wall - zoneOffset(guess, timeZone), timeZone);
  return after + zoneOffset(after, timeZone) === wall ? after : guess;
};

/** The same for very many serials: on days around which the clocks do not change they are looked up once. */
export const serialReader = (timeZone: string): ((serial: number) => number) => {
  const known = new Map<number, number | null>();
  const offsetAround = (day: number): number | null => {
    const [offset = 0, ...others] = [-1, 0, 1, 2].map((away) =>
      zoneOffset(EPOCH + (day + away) * DAY, timeZone),
    );
    return others.every((other) => other === offset) ? offset : null;
  };
  return (serial) => {
    const day = Math.floor(serial);
    let offset = known.get(day);
    if (offset === undefined) {
      offset = offsetAround(day);
      known.set(day, offset);
    }
    if (offset === null) return serialToInstant(serial, timeZone);
    return EPOCH + Math.round(serial * DAY) - offset;
  };
};

export const instantToSerial = (ms: number, timeZone: string): number =>
  (ms + zoneOffset(ms, timeZone) - EPOCH) / DAY;

/** Year, month 1–12 and day of a serial. */
export const serialToDay = (serial: number): { year: number; month: number; day: number } => {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The serial of a calendar day; months and days outside their bounds carry over, as in DATE(). */
export const dayToSerial = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round((date.getTime() - EPOCH) / DAY);
};

/** 0 on Sunday to 6 on Saturday. */
export const weekdayOf = (serial: number): number => (((Math.floor(serial) - 1) % 7) + 7) % 7;

/** Hours, minutes and seconds of a serial, rounded to the second, and the day it falls on after rounding. */
export const timeOfDay = (
  serial: number,
): { day: number; hours: number; minutes: number; seconds: number } => {
  const total = Math.round(serial * 86_400);
  const day = Math.floor(total / 86_400);
  const rest = total - day * 86_400;
  return {
    day,
    hours: Math.floor(rest / 3600),
    minutes: Math.floor(rest / 60) % 60,
    seconds: rest % 60,
  };
};
