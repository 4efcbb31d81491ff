import { expect, test } from '@jest/globals';
import { calendarFile } from '../../../src/domain/calendar/calendar-file';
import { day } from '../../support/customers';

const entry = {
  id: 'c-norway0001',
  date: day('2026-12-31'),
  title: 'Fjellheim; Sport, AS',
  text: 'Vacuum flasks\nIngrid',
  place: '',
};
const stamp = '20261118T080000Z';

test('a due date is a whole day that blocks nothing, across the year', () => {
  const lines = calendarFile([entry], stamp).split('\r\n');
  expect(lines.slice(4, -2)).toEqual([
    'BEGIN:VEVENT',
    'UID:c-norway0001@portbook',
    'DTSTAMP:20261118T080000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Fjellheim\\; Sport\\, AS',
    'DESCRIPTION:Vacuum flasks\\nIngrid',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  expect(lines.at(-1)).toBe('');
});

test('no line has more than 75 octets, no character is cut, and unfolding gives the text back', () => {
  const title = `拜访 ${'客户的工厂，谈新产品😀'.repeat(12)}`;
  const file = calendarFile([{ ...entry, title, place: 'Ningbo' }], stamp);
  const lines = file.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(file).not.toContain('�');
  expect(file.replace(/\r\n /g, '')).toContain(`SUMMARY:${title}`);
  expect(lines).toContain('LOCATION:Ningbo');
});

test('a visit at a time takes an hour on the wall of the place', () => {
  const entry = { id: 'p-1', date: day('2026-11-20'), title: 'Visit', text: '', place: '' };
  const text = calendarFile([{ ...entry, time: '14:30' }], '20261118T080000Z');
  expect(text).toContain('DTSTART:20261120T143000\r\nDTEND:20261120T153000\r\n');
  expect(text).not.toContain('VALUE=DATE');
});
