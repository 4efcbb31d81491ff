import { randomUUID } from 'node:crypto';
import { readEntities } from './entities';
import { takePlainCells } from './lighten';
import type { PlainCells } from './plain-cells';
import { markRow } from './reading-marks';
import { FileRefused } from './refusal';

type Parts = Map<string, Uint8Array>;

/** What hucre does not hand over and was put where it does; `readXlsx` takes it out again. */
export type Mended = {
  /** Number formats of the file; the file now names them by their place in this list. */
  numberFormats: string[];
  /** Begins the texts below the last row that say what belongs to a sheet. */
  mark: string;
  /** Cells that hucre does not see; a mark says to which sheet they belong. */
  cells: PlainCells[];
};

const decode = (part: Uint8Array): string => new TextDecoder().decode(part);
const encode = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/**
 * hucre turns every number that is formatted as a date into a `Date`, which loses digits and fails for large numbers,
 * does not read the styles of columns, and takes long over bare cells. All that is moved out of its way before it reads.
 */
export const mendForReading = (parts: Parts): Mended => {
  const mark = `${randomUUID()} `;
  const mended: Mended = { numberFormats: [], mark, cells: takePlainCells(parts, mark) };
  for (const [name, part] of parts) {
    if (/(^|\/)styles\.xml$/.test(name)) {
      parts.set(name, encode(maskNumberFormats(decode(part), mended.numberFormats)));
    }
    if (/(^|\/)worksheets\/[^/]+\.xml$/.test(name)) {
      const xml = decode(part);
      const moved = moveColumnStyles(xml, mark);
      if (moved !== xml) parts.set(name, encode(moved));
    }
  }
  return mended;
};

/** Built-in formats that show a day or a time; the East Asian ones are shown as plain dates. */
const builtInDates: Record<number, string> = {
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  ...Object.fromEntries(
    [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd']),
  ),
  ...Object.fromEntries([32, 33, 34, 35, 55, 56].map((id) => [id, 'h:mm:ss'])),
};
const mostColumns = 16_384;
const firstFreeId = 100000;

const maskNumberFormats = (xml: string, formats: string[]): string => {
  const mask = (format: string) => `?${formats.push(format) - 1}`;
  const own = xml.replace(
    /(<(?:\w+:)?numFmt\s[^<>]*?formatCode=)("[^"<]*"|'[^'<]*')/g,
    (_, head, code) => `${head}"${mask(readEntities(code.slice(1, -1)))}"`,
  );
  const added = Object.entries(builtInDates).map(
    ([id, format]) =>
      [id, `numFmtId="${firstFreeId + Number(id)}" formatCode="${mask(format)}"`] as const,
  );
  const taken = new Set(
    [...own.matchAll(/<(?:\w+:)?numFmt\s[^<>]*?numFmtId="(\d+)"/g)].map(([, id]) => id),
  );
  const renumbered = own.replace(
    /(<(?:\w+:)?xf\s[^<>]*?numFmtId=)["'](\d+)["']/g,
    (whole, head, id) =>
      builtInDates[Number(id)] && !taken.has(id) ? `${head}"${firstFreeId + Number(id)}"` : whole,
  );
  const prefix = /<(\w+:)?styleSheet/.exec(renumbered)?.[1] ?? '';
  const list = added.map(([, attributes]) => `<${prefix}numFmt ${attributes}/>`).join('');
  return addFormats(renumbered, prefix, list);
};

const addFormats = (xml: string, prefix: string, list: string): string =>
  new RegExp(`</${prefix}numFmts>`).test(xml)
    ? xml.replace(`</${prefix}numFmts>`, `${list}</${prefix}numFmts>`)
    : xml.replace(
        /(<(?:\w+:)?styleSheet[^<>]*>)/,
        `$1<${prefix}numFmts>${list}</${prefix}numFmts>`,
      );

/** Each styled span of columns becomes a row of one cell below the last one, with that style. */
const moveColumnStyles = (xml: string, mark: string): string => {
  const end = xml.search(/<(?:\w+:)?sheetData/);
  const columns = xml.slice(0, Math.max(0, end)).match(/<(?:\w+:)?col\s[^<>]*>/g) ?? [];
  const spans = columns.map((column) =>
    ['min', 'max', 'style'].map((name) => attribute(column, name)),
  );
  refuseEndlessColumns(spans.map(([min, max]) => Number(max ?? 0) - Number(min ?? 0) + 1));
  const rows = spans
    .filter(([min, max, style]) => min && max && Number(style) > 0)
    .map(([min, max, style]) => markRow(`${mark}column ${min} ${max}`, Number(style)))
    .join('');
  if (rows === '') return xml;
  return xml.replace(/<\/(\w+:)?sheetData>|<(\w+:)?sheetData\s*\/>/, (whole, open, empty) =>
    whole.startsWith('</')
      ? `${prefixed(rows, open)}${whole}`
      : `<${empty ?? ''}sheetData>${prefixed(rows, empty)}</${empty ?? ''}sheetData>`,
  );
};

/** A reader fills in every column of a span: spans that lie over each other could keep it busy for hours. */
const refuseEndlessColumns = (widths: readonly number[]): void => {
  const total = widths.reduce((sum, width) => sum + Math.min(Math.max(1, width), mostColumns), 0);
  if (total > 2 * mostColumns) throw new FileRefused('damaged');
};

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=["'](\\d+)["']`).exec(tag)?.[1];

const prefixed = (xml: string, prefix = ''): string => xml.replace(/<(\/?)(\w)/g, `<$1${prefix}$2`);
