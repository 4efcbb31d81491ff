import { english } from '../../src/messages/english';
import type { AddOn } from './add-on';

/** What a spreadsheet would make something else of, and what is meant to do harm. */
const bodies = [
  'HYPERLINK("http://example.com","click")',
  'IMPORTXML("http://example.com","//a")',
  "cmd|' /C calc'!A0",
  '1+1',
  'SUM(A1:A9)',
  '2-3',
  '8613800000000',
  '86 138 0000 0000',
  'A1',
  '"quoted"',
  '{1,2;3,4}',
  'INDIRECT("Settings!A1")',
  '\n1+1',
  'π()',
  '0/0',
];
const starts = ['=', '+', '-', '@', '\t=', ' =', '＝', '＋', "'", '\u200b=', '\r=', '　='];
const misread = [
  '00123',
  'TRUE',
  'false',
  '2026-01-05',
  '1/2/2026',
  '12%',
  '12:30',
  '$2.99',
  '1,000,000',
  '1E5',
  '#REF!',
  '#N/A',
  '½',
  '１２３',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '<%= 7*7 %>',
  '\u202egnp.exe',
  'null',
  'undefined',
  'NaN',
  'a\u0000b',
];
export const texts = [...starts.flatMap((start) => bodies.map((body) => start + body)), ...misread];

/** What a cell may leave of a text: no characters it cannot hold, line ends of one kind. */
export const held = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a cell cannot hold
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n');

const summaryOf = english.tabs.weeklySummary;

export const formulasIn = (addOn: AddOn): string[] =>
  addOn.workbook.sheets
    .filter(({ name }) => name !== summaryOf)
    .flatMap(({ rows }) =>
      rows.flatMap((row) => (row?.formulas ?? []).flatMap((formula) => formula ?? [])),
    );

/** All texts that the cells below the header of a tab hold, as text. */
export const shownOn = (addOn: AddOn, tab: Parameters<AddOn['tab']>[0]): Set<string> =>
  new Set(
    addOn
      .tab(tab)
      .rows.slice(1)
      .flatMap((row) => (row?.values ?? []).filter((value) => typeof value === 'string')),
  );

export const missing = (shown: ReadonlySet<string>, written: readonly string[]): string[] =>
  written
    .map((text) => held(text))
    .filter((text) => text.trim() !== '' && !shown.has(text) && !shown.has(text.trim()));
