import type { CellValue } from '../workbook/cell';
import { FileRefused } from './refusal';
import type { SharedTexts } from './shared-texts';
import { type ScannedCell, SheetScanner, Unscannable } from './sheet-scanner';
import { mostCells } from './sheet-size';

/** Cells that are a bare value in a style, which nearly all are: read from the bytes of the sheet at once. */
export type PlainCells = {
  readonly rows: (PlainRow | undefined)[];
  readonly columnCount: number;
  readonly styles: ReadonlySet<number>;
};
/** Style numbers of the file, -1 where there is none; rows that look alike share the list. */
export type PlainRow = { values: CellValue[]; styles: readonly number[] };

export const noCells: PlainCells = { rows: [], columnCount: 0, styles: new Set() };

export type Split = { plain: PlainCells; rest: Buffer };

const opening = '<sheetData>';
const closing = '</sheetData>';

/** Parts the bare cells of a sheet from what hucre has to read; null where the sheet is left to hucre whole. */
export const splitSheet = (part: Buffer, texts: SharedTexts | null): Split | null => {
  const start = part.indexOf(opening);
  const end = part.indexOf(closing, start);
  if (start < 0 || end < 0 || part.includes('<!--') || part.includes('<![CDATA[')) return null;
  const from = start + opening.length;
  try {
    const splitter = new Splitter(part, new SheetScanner(part, from, end), texts);
    const { plain, rest } = splitter.split();
    return { plain, rest: Buffer.concat([part.subarray(0, from), ...rest, part.subarray(end)]) };
  } catch (error) {
    if (error instanceof Unscannable) return null;
    throw error;
  }
};

/** Excel has 1,048,576 rows, and below the last one there must be room for marks. */
const mostRows = 1_040_000;
const rowEnd = Buffer.from('</row>');

/** Numbers of no more digits are exact however they are read. */
const safeDigits = 15;

/** The whole number that these bytes write; -1 where they write something else. */
const wholeNumber = (bytes: Buffer, from: number, to: number): number => {
  if (to - from > safeDigits || to === from) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
};

class Splitter {
  private readonly rows: PlainCells['rows'] = [];
  private readonly rest: Buffer[] = [];
  private readonly used = new Set<number>();
  private columnCount = 0;
  private lastStyles: readonly number[] = [];

  constructor(
    private readonly part: Buffer,
    private readonly scanner: SheetScanner,
    private readonly texts: SharedTexts | null,
  ) {}

  split(): { plain: PlainCells; rest: Buffer[] } {
    let height = 0;
    for (let row = this.scanner.nextRow(); row; row = this.scanner.nextRow()) {
      if (row.index < height || row.index >= mostRows) throw new Unscannable();
      height = row.index + 1;
      const kept = row.isEmpty ? [] : this.readCells(row.index);
      if (height * this.columnCount > mostCells) throw new FileRefused('tooLarge');
      if (row.isEmpty ? row.isMarked : kept.length > 0 || row.isMarked)
        this.rest.push(
          this.part.subarray(row.from, row.to),
          ...kept,
          ...(row.isEmpty ? [] : [rowEnd]),
        );
    }
    const { rows, columnCount, used: styles, rest } = this;
    rows.length = height;
    return { plain: { rows, columnCount, styles }, rest };
  }

  /** Keeps the bare cells of a row and answers the others as they are to be read. */
  private readCells(index: number): Buffer[] {
    const values: CellValue[] = [];
    const styles: number[] = [];
    const kept: Buffer[] = [];
    const { cell } = this.scanner;
    while (this.scanner.nextCell(index)) {
      const { column, style } = cell;
      if (column >= this.columnCount) this.columnCount = column + 1;
      const value = this.valueOf(cell);
      if (value === undefined) {
        kept.push(this.other(cell));
        continue;
      }
      if (style >= 0) {
        while (styles.length < column) styles.push(-1);
        styles[column] = style;
        this.used.add(style);
      }
      if (value === null) continue;
      while (values.length < column) values.push(null);
      values[column] = value;
    }
    if (values.length > 0 || styles.length > 0)
      this.rows[index] = { values: values.slice(), styles: this.shared(styles) };
    return kept;
  }

  /** Undefined where hucre has to read it. */
  private valueOf(cell: ScannedCell): CellValue | undefined {
    const { type, valueFrom, valueTo } = cell;
    if (type === '') return null;
    if (type === null) return undefined;
    const whole = wholeNumber(this.part, valueFrom, valueTo);
    if (whole >= 0 && type !== 'b') return type === 'n' ? whole : this.textOf(whole);
    const text = this.part.toString('latin1', valueFrom, valueTo);
    if (type === 'b') return text === '1' || text.toLowerCase() === 'true';
    if (text === '') return null;
    const number = Number(text);
    if (Number.isNaN(number)) return undefined;
    return type === 'n' ? number : this.textOf(number);
  }

  private textOf(number: number): CellValue | undefined {
    if (!this.texts) throw new Unscannable();
    const found = this.texts.texts[number];
    return found === undefined ? null : (found ?? undefined);
  }

  /** A text that is left to hucre has another number there. */
  private other({ type, from, to, valueFrom, valueTo }: ScannedCell): Buffer {
    if (type !== 's') {
      if (/\st=["']s["']/.test(this.part.toString('latin1', from, Math.min(to, from + 200))))
        throw new Unscannable();
      return this.part.subarray(from, to);
    }
    const number = Number(this.part.toString('latin1', valueFrom, valueTo));
    const head = this.part.subarray(from, valueFrom);
    const tail = this.part.subarray(valueTo, to);
    return Buffer.concat([head, Buffer.from(String(this.texts?.others.get(number))), tail]);
  }

  private shared(styles: number[]): readonly number[] {
    const { lastStyles } = this;
    const isSame =
      styles.length === lastStyles.length &&
      styles.every((style, column) => style === lastStyles[column]);
    if (!isSame) this.lastStyles = styles;
    return this.lastStyles;
  }
}
