import { columnIndex } from '../workbook/a1';
import { FileRefused } from './refusal';

/** A Google spreadsheet has no more cells. */
export const mostCells = 10_000_000;
/** A sheet of this many rows and few columns is read at once; only larger ones are measured first. */
const unsuspicious = 300_000;

/** One cell far down makes a reader fill all rows above it: what that would cost is counted before. */
export const refuseHugeSheets = (parts: Map<string, Uint8Array>): void => {
  for (const [name, part] of parts) {
    if (!/(^|\/)worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
    const rows = lastRow(xml);
    if (rows > unsuspicious && rows * lastColumn(xml) > mostCells)
      throw new FileRefused('tooLarge');
  }
};

const lastRow = (xml: string): number => {
  let last = 0;
  for (const [, row] of xml.matchAll(/<(?:\w+:)?row\s[^<>]*?\br="(\d{1,10})"/g)) {
    last = Math.max(last, Number(row));
  }
  return last;
};

const lastColumn = (xml: string): number => {
  let last = 1;
  for (const [, letters = 'A'] of xml.matchAll(/<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3})\d/g)) {
    last = Math.max(last, columnIndex(letters) + 1);
  }
  return last;
};
