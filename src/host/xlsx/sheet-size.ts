import { columnIndex } from '../workbook/a1';
import { columnsByAppendix } from './appendix';
import { FileRefused } from './refusal';
import { readSharedTexts } from './shared-texts';
import { nameOfSheetIn } from './sheet-parts';

/** A Google spreadsheet has no more cells. */
export const mostCells = 10_000_000;
/** A sheet of this many rows and few columns is read at once; only larger ones are measured first. */
const unsuspicious = 300_000;

type Parts = ReadonlyMap<string, Uint8Array>;

const bytesOf = (part: Uint8Array): Buffer =>
  Buffer.from(part.buffer, part.byteOffset, part.byteLength);

/** One cell far down makes a reader fill all rows above it: what that would cost is counted before. */
export const refuseHugeSheets = (parts: Parts): void => {
  for (const [name, part] of parts) {
    if (!/(^|\/)worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = bytesOf(part).toString('latin1');
    const rows = lastRow(xml);
    if (rows <= unsuspicious) continue;
    const columns = Math.max(lastColumn(xml), keptColumns(parts, name));
    if (rows * columns > mostCells) throw new FileRefused('tooLarge');
  }
};

/** A sheet of ours has as many columns as its appendix says, however few of them hold something. */
const keptColumns = (parts: Parts, part: string): number => {
  const [, list] = [...parts].find(([name]) => /(^|\/)sharedStrings\.xml$/.test(name)) ?? [];
  const texts = (list && readSharedTexts(bytesOf(list))?.texts) ?? [];
  return columnsByAppendix(texts, nameOfSheetIn(parts, part) ?? '');
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
