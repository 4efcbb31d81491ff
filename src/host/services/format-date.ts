import { zoneOffset } from '../workbook/dates';
import { refuse } from './refusals';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY = 86_400_000;

/** An unknown zone is taken as GMT, as Java does. */
const offsetOf = (ms: number, timeZone: string): number => {
  const fixed = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return (fixed[1] === '-' ? -minutes : minutes) * 60_000;
  }
  try {
    return zoneOffset(ms, timeZone);
  } catch {
    return 0;
  }
};

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Week 1 holds January 1 and weeks start on Sunday: Java's rule for English. */
const weekOfYear = (wall: Date): { year: number; week: number } => {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY);
  const year = saturday.getUTCFullYear();
  const first = Date.UTC(year, 0, 1);
  return { year, week: Math.floor((saturday.getTime() - first) / DAY / 7) + 1 };
};

const dayOfYear = (wall: Date) =>
  Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;

const zoneText = (offset: number, colon: string): string => {
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${colon}${pad(minutes % 60, 2)}`;
};

const zoneName = (ms: number, timeZone: string, long: boolean): string => {
  try {
    const style = { timeZone, timeZoneName: long ? 'long' : 'short' } as const;
    const parts = new Intl.DateTimeFormat('en-US', style).formatToParts(ms);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  } catch {
    return 'GMT';
  }
};

type Moment = { wall: Date; ms: number; offset: number; timeZone: string };
type Field = (moment: Moment, width: number) => string;

const number =
  (read: (wall: Date) => number): Field =>
  ({ wall }, width) =>
    pad(read(wall), width);
const year = (value: number, width: number) =>
  width === 2 ? pad(value % 100, 2) : pad(value, width);
const named = (names: readonly string[], index: number, width: number) =>
  width > 3 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);

/** The letters of Java's SimpleDateFormat. */
const fields: Record<string, Field> = {
  G: () => 'AD',
  y: ({ wall }, width) => year(wall.getUTCFullYear(), width),
  Y: ({ wall }, width) => year(weekOfYear(wall).year, width),
  M: ({ wall }, width) =>
    width > 2 ? named(months, wall.getUTCMonth(), width) : pad(wall.getUTCMonth() + 1, width),
  L: ({ wall }, width) =>
    width > 2 ? named(months, wall.getUTCMonth(), width) : pad(wall.getUTCMonth() + 1, width),
  w: ({ wall }, width) => pad(weekOfYear(wall).week, width),
  W: ({ wall }, width) => {
    const first = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1)).getUTCDay();
    return pad(Math.ceil((wall.getUTCDate() + first) / 7), width);
  },
  D: number(dayOfYear),
  d: number((wall) => wall.getUTCDate()),
  F: number((wall) => Math.ceil(wall.getUTCDate() / 7)),
  E: ({ wall }, width) => named(weekdays, wall.getUTCDay(), width),
  u: number((wall) => wall.getUTCDay() || 7),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: number((wall) => wall.getUTCHours()),
  k: number((wall) => wall.getUTCHours() || 24),
  K: number((wall) => wall.getUTCHours() % 12),
  h: number((wall) => wall.getUTCHours() % 12 || 12),
  m: number((wall) => wall.getUTCMinutes()),
  s: number((wall) => wall.getUTCSeconds()),
  S: number((wall) => wall.getUTCMilliseconds()),
  z: ({ ms, timeZone }, width) => zoneName(ms, timeZone, width > 3),
  Z: ({ offset }) => zoneText(offset, ''),
  X: ({ offset }, width) => {
    if (offset === 0) return 'Z';
    const text = zoneText(offset, ':');
    return width === 1 ? text.slice(0, 3) : width === 2 ? text.replace(':', '') : text;
  },
};

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** `Utilities.formatDate`, by the rules of Java's SimpleDateFormat in English. */
export const formatDate = (ms: number, timeZone: string, pattern: string): string => {
  const offset = offsetOf(ms, timeZone);
  const moment = { wall: new Date(ms + offset), ms, offset, timeZone };
  return pattern.replace(TOKEN, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return token;
    const field =
      fields[letter] ?? refuse('invalidArgument', `format: Illegal pattern character '${letter}'`);
    return field(moment, token.length);
  });
};

type Parts = Record<string, number>;

const readers: Record<string, (text: string, parts: Parts) => void> = {
  M: (text, parts) => {
    const index = months.findIndex(
      (name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase(),
    );
    parts.M = index >= 0 ? index + 1 : Number(text);
  },
  a: (text, parts) => {
    parts.a = text.toUpperCase() === 'PM' ? 12 : 0;
  },
  y: (text, parts) => {
    parts.y = text.length <= 2 ? 2000 + Number(text) : Number(text);
  },
  Z: (text, parts) => {
    const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
    parts.zone =
      (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  },
};

const patternOf = (letter: string, width: number): string => {
  if ((letter === 'M' && width > 2) || letter === 'E' || letter === 'z') return '[A-Za-z]+';
  if (letter === 'a') return '[AaPp][Mm]';
  return letter === 'Z' || letter === 'X' ? '(?:[+-]\\d\\d:?\\d\\d|Z)' : '\\d+';
};

/** `Utilities.parseDate`: the instant a text names in the zone. */
export const parseDate = (text: string, timeZone: string, pattern: string): number => {
  const letters: string[] = [];
  const source = pattern.replace(TOKEN, (token, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (letter === undefined) return token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    letters.push(letter === 'X' ? 'Z' : letter);
    return `(${patternOf(letter, token.length)})`;
  });
  const found = new RegExp(`^${source}`).exec(text);
  if (!found) return refuse('unparseableDate', text);
  const parts: Parts = {};
  letters.forEach((letter, index) => {
    const value = found[index + 1] ?? '';
    const read = readers[letter];
    if (read) read(value, parts);
    else parts[letter] = Number(value);
  });
  return instantOf(parts, timeZone);
};

const instantOf = (parts: Parts, timeZone: string): number => {
  const { y = 1970, M = 1, d = 1, m = 0, s = 0, S = 0 } = parts;
  const half = parts.h === undefined ? parts.K : parts.h % 12;
  const hours = parts.H ?? (half === undefined ? 0 : half + (parts.a ?? 0));
  const wall = Date.UTC(y, M - 1, d, hours, m, s, S);
  if (parts.zone !== undefined) return wall - parts.zone;
  return wall - offsetOf(wall - offsetOf(wall, timeZone), timeZone);
};
