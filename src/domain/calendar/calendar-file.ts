import { addDays, type LocalDate } from '../local-date';

/** One day in a calendar, or an hour of it. */
export type CalendarEntry = {
  /** The same for the same matter, so that a second import replaces it. */
  readonly id: string;
  readonly date: LocalDate;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  /** `14:30` on the wall of the place; a whole day without. */
  readonly time?: string;
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

const hourAfter = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour < 23
    ? `${String(hour + 1).padStart(2, '0')}${String(minute).padStart(2, '0')}`
    : '2359';
};

/** Times without a zone stand on the wall of wherever the traveller is (RFC 5545, 3.3.5, form 1). */
const whenLines = ({ date, time }: CalendarEntry): string[] =>
  time
    ? [
        `DTSTART:${compact(date)}T${time.replace(':', '')}00`,
        `DTEND:${compact(date)}T${hourAfter(time)}00`,
      ]
    : [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`];

const entryLines = (entry: CalendarEntry, stamp: string): string[] => {
  const { id, title, text, place } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@portbook`,
    `DTSTAMP:${stamp}`,
    ...whenLines(entry),
    `SUMMARY:${escaped(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    `TRANSP:${entry.time ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
};

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
