/**
 * These functions run inside every new realm, like those of the bootstrap, and give it a `Date` whose clock is the
 * workbench's and whose local time is that of the script's zone, whatever the zone of this machine.
 */
export type LocalTime = {
  /** A date whose UTC fields show the zone's clocks. */
  shifted: (date: Date) => Date;
  /** The instant at which the zone's clocks show a wall time. */
  fromLocal: (wall: number) => number;
  define: (name: string, value: unknown) => void;
  /** The realm's own constructor. */
  Native: DateConstructor;
};

export const localTime = (offsetAt: (ms: number) => number): LocalTime => {
  const Native = Date;
  return {
    Native,
    shifted: (date) => new Native(date.getTime() + offsetAt(date.getTime())),
    fromLocal: (wall) => {
      const first = wall - offsetAt(wall);
      const second = wall - offsetAt(first);
      return second === first ? first : Math.max(first, second);
    },
    define: (name, value) =>
      void Object.defineProperty(Native.prototype, name, {
        value,
        writable: true,
        configurable: true,
      }),
  };
};

/** `getHours`, `setDate` and their like. */
export const zoneFields = (
  { Native, shifted, fromLocal, define }: LocalTime,
  offsetAt: (ms: number) => number,
): void => {
  type Reader = (this: Date, ...args: number[]) => number;
  const prototype = Native.prototype as unknown as Record<string, Reader>;
  const makeReader = (name: string, read: Reader) =>
    ({
      [name](this: Date) {
        return read.call(shifted(this));
      },
    })[name];
  const makeWriter = (name: string, write: Reader) =>
    ({
      [name](this: Date, ...args: number[]) {
        const wall = Number.isNaN(this.getTime()) ? new Native(0) : shifted(this);
        write.apply(wall, args);
        return this.setTime(fromLocal(wall.getTime()));
      },
    })[name];
  for (const field of 'FullYear Month Date Day Hours Minutes Seconds Milliseconds'.split(' ')) {
    const read = prototype[`getUTC${field}`];
    const write = prototype[`setUTC${field}`];
    if (read) define(`get${field}`, makeReader(`get${field}`, read));
    if (write) define(`set${field}`, makeWriter(`set${field}`, write));
  }
  define('getYear', function (this: Date) {
    return this.getFullYear() - 1900;
  });
  define('getTimezoneOffset', function (this: Date) {
    return -offsetAt(this.getTime()) / 60_000;
  });
};

/** `toString` and its like. */
export const zoneText = (
  { Native, shifted, define }: LocalTime,
  offsetAt: (ms: number) => number,
  timeZone: string,
): void => {
  const dayText = (date: Date) => {
    const [week, day, month, year] = shifted(date).toUTCString().replace(',', '').split(' ');
    return `${week} ${month} ${day} ${year}`;
  };
  const zoneName = (date: Date) =>
    new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' })
      .formatToParts(date)
      .find((part) => part.type === 'timeZoneName')?.value;
  const timeText = (date: Date) => {
    const minutes = offsetAt(date.getTime()) / 60_000;
    const size = Math.floor(Math.abs(minutes));
    const shown = Math.floor(size / 60) * 100 + (size % 60);
    const offset = `${minutes < 0 ? '-' : '+'}${String(shown).padStart(4, '0')}`;
    return `${shifted(date).toISOString().slice(11, 19)} GMT${offset} (${zoneName(date)})`;
  };
  const valid = (show: (date: Date) => string) =>
    function (this: Date) {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : show(this);
    };
  define('toDateString', valid(dayText));
  define('toTimeString', valid(timeText));
  define(
    'toString',
    valid((date) => `${dayText(date)} ${timeText(date)}`),
  );
  const prototype = Native.prototype as unknown as Record<string, (...args: unknown[]) => string>;
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const native = prototype[name];
    define(name, function (this: Date, locale?: unknown, options?: object) {
      return native?.call(this, locale ?? 'en-US', { timeZone, ...options });
    });
  }
};

/** The constructor itself, `Date.now` and `Date.parse`. */
export const zoneConstructor = (
  { Native, fromLocal, define }: LocalTime,
  now: () => number,
): void => {
  const absolute = /(?:[zZ]|GMT|UTC|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$|^[+-]?\d{4,6}(-\d\d(-\d\d)?)?$/;
  const parse = (text: string) => {
    const trimmed = String(text).trim();
    if (absolute.test(trimmed)) return Native.parse(trimmed);
    const wall = Native.parse(/^\d{4}-\d\d-\d\dT/.test(trimmed) ? `${trimmed}Z` : `${trimmed} UTC`);
    return Number.isNaN(wall) ? wall : fromLocal(wall);
  };
  const read = (args: unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return fromLocal(Native.UTC(...(args as [number, number])));
    const [only] = args;
    if (Object.prototype.toString.call(only) === '[object Date]') return (only as Date).getTime();
    const value = only !== null && typeof only === 'object' ? only.valueOf() : only;
    return typeof value === 'string' ? parse(value) : Number(value);
  };
  const Zoned = function (this: unknown, ...args: unknown[]) {
    if (!new.target) return new Native(now()).toString();
    return Reflect.construct(Native, [read(args)], new.target);
  };
  const fix = (target: object, name: string, value: unknown, writable: boolean) =>
    Object.defineProperty(target, name, { value, writable, configurable: writable });
  fix(Zoned, 'name', 'Date', true);
  fix(Zoned, 'length', 7, true);
  fix(Zoned, 'prototype', Native.prototype, false);
  fix(Zoned, 'now', () => now(), true);
  fix(Zoned, 'parse', parse, true);
  fix(Zoned, 'UTC', Native.UTC, true);
  define('constructor', Zoned);
  fix(globalThis, 'Date', Zoned, true);
};
