import { addDays, type LocalDate } from '../local-date';

/** One whole day in a calendar. */
export type CalendarEntry = {
  /** The same for the same matter, so that a second import replaces it. */
  readonly id: string;
  readonly date: LocalDate;
  readonly title: string;
  readonly text: string;
  readonly place: string;
};

const mostOctets = 75;

const octets = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** RFC 5545: a line has at most 75 octets; it goes on in the next one after a space, never within a character. */
const folded = (line: string): string => {
  let width = 0;
  let text = '';
  for (const sign of line) {
    width += octets(sign);
    if (width > mostOctets) {
      text += '\r\n ';
      width = 1 + octets(sign);
    }
    text += sign;
  }
  return text;
};

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const compact = (date: LocalDate): string => date.replace(/-/g, '');

const entryLines = ({ id, date, title, text, place }: CalendarEntry, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@portbook`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(date)}`,
  `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
  `SUMMARY:${escaped(title)}`,
  ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
  ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** The entries as an iCalendar file (RFC 5545) that any calendar takes; `stamp` is the UTC moment `20261118T080000Z`. */
export const calendarFile = (entries: readonly CalendarEntry[], stamp: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Portbook//Follow-up//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
