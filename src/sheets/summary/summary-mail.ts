import { Problem } from '../../domain/problem';
import type { Book } from '../book';
import { headings } from './summary-formats';
import { lastRow, linkColumn, place } from './summary-rows';

export type SummaryMail = {
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '');

/** Texts run over the blank cells to their right, as they do on the tab. */
const htmlRow = (row: readonly string[], isHeading: boolean): string => {
  const cells: string[] = [];
  row.forEach((text, column) => {
    if (text === '' && column > 0) return;
    const next = row.findIndex((one, at) => at > column && one !== '');
    const span = (next < 0 ? row.length : next) - column;
    cells.push(`<td colspan="${span}" style="padding:1px 6px 1px 0">${escaped(text)}</td>`);
  });
  const style = isHeading ? ' style="background:#d9e6f2;font-weight:bold"' : '';
  return `<tr${style}>${cells.join('')}</tr>`;
};

/** The first page of the summary and its last line as a mail, as they stand on the tab. */
export const summaryMail = (book: Book): SummaryMail => {
  const sheet = book.find('weeklySummary');
  if (!sheet) throw new Problem('tabMissing', { tab: 'weeklySummary' });
  const all = sheet.getRange(1, 1, lastRow, linkColumn - 1).getDisplayValues();
  const rows = all
    .map((row, index) => ({ row, number: index + 1 }))
    .filter(({ row, number }) => !isBlank(row) && (number < place.owners || number === lastRow));
  const table = rows.map(({ row, number }) => htmlRow(row, headings.has(number))).join('');
  const url = book.spreadsheet.getUrl();
  return {
    subject: rows[0]?.row[0] ?? '',
    body: [...rows.map(({ row }) => row.filter(Boolean).join(' · ')), url].join('\n'),
    htmlBody: `<table style="font:13px Arial;border-collapse:collapse">${table}</table><p><a href="${escaped(url)}">${escaped(url)}</a></p>`,
  };
};
