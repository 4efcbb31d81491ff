import Papa from 'papaparse';
import { Problem } from '../problem';
import type { Grid, TableProblem } from './import-table';

const delimiters = ['\t', ';', ',', '|'] as const;
const sampledLines = 60;
/** A file with more misplaced quotes than this is no list. */
const mostMisplaced = 50;

const countOutsideQuotes = (line: string, delimiter: string): number =>
  line.replace(/"[^"]*"/g, '').split(delimiter).length - 1;

/** How many of the sampled lines agree on a count of this delimiter above zero, weighed by that count. */
const agreement = (lines: readonly string[], delimiter: string): number => {
  const seen = new Map<number, number>();
  for (const line of lines) {
    const count = countOutsideQuotes(line, delimiter);
    if (count > 0) seen.set(count, (seen.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...seen].map(([count, times]) => times * times * Math.min(count, 20)));
};

const likelyDelimiter = (text: string): string => {
  const lines = text.slice(0, 50_000).split('\n', sampledLines);
  const scores = delimiters.map((delimiter) => agreement(lines, delimiter));
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ',';
};

/** First letters of spreadsheet, PDF and word processor files. */
const otherFiles = ['PK\u0003\u0004', '%PDF', '{\\rtf', '\u00d0\u00cf'];

/** Spreadsheet files, images and other programs' files hold characters that no list has. */
const isBinary = (text: string): boolean => {
  const start = text.slice(0, 4000);
  if (start.includes('\0') || otherFiles.some((sign) => start.startsWith(sign))) return true;
  const odd = start.replace(/\s/g, '').match(/[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return odd > start.length / 50;
};

type Rows = { rows: string[][]; problems: TableProblem[] };

/** Where the line of the first misplaced quote begins and ends, or `null` when all quotes are sound. */
const misquotedLine = (text: string, errors: readonly Papa.ParseError[]) => {
  const error = errors.find(({ type }) => type === 'Quotes');
  if (!error) return null;
  const quote = error.index ?? 0;
  const end = text.indexOf('\n', quote);
  return { from: text.lastIndexOf('\n', quote) + 1, to: end < 0 ? text.length : end };
};

/** A line with a misplaced quote would swallow all that follows it, so it is taken literally and reading goes on. */
const parse = (text: string, delimiter: string): Rows => {
  const rows: string[][] = [];
  const problems: TableProblem[] = [];
  let rest = text;
  for (;;) {
    const read = Papa.parse<string[]>(rest, { delimiter, newline: '\n' });
    const bad = misquotedLine(rest, read.errors);
    if (!bad) {
      for (const row of read.data) rows.push(row);
      return { rows, problems };
    }
    if (problems.length === mostMisplaced) throw new Problem('tableUnreadable', { name: '' });
    const before = rest.slice(0, bad.from);
    const sound = before
      ? Papa.parse<string[]>(before.slice(0, -1), { delimiter, newline: '\n' })
      : null;
    for (const row of sound?.data ?? []) rows.push(row);
    rows.push(rest.slice(bad.from, bad.to).replace(/"/g, '').split(delimiter));
    problems.push({ kind: 'misplacedQuote', row: rows.length });
    rest = rest.slice(bad.to + 1);
  }
};

/**
 * The cells of a comma, semicolon, tab or bar separated text, with what had to be read round. Throws `tableUnreadable`
 * for what is no text of that sort, `tableEmpty` when nothing is in it.
 */
export const readDelimitedText = (
  name: string,
  raw: string,
): { grid: Grid; problems: TableProblem[] } => {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (isBinary(text)) throw new Problem('tableUnreadable', { name });
  if (text.trim() === '') throw new Problem('tableEmpty', { name });
  const told = /^"?sep=(.)"?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const { rows, problems } = parse(body, told?.[1] ?? likelyDelimiter(body));
  return { grid: rows.map((row) => row.map((cell) => cell.trim())), problems };
};
