import { columnName } from '../workbook/a1';
import type { FormatId } from '../workbook/format';
import type { Row, Sheet } from '../workbook/sheet';
import type { BareTexts } from './bare-texts';
import { type ScannedRow, SheetScanner } from './sheet-scanner';

/** The format that a cell is written with; a column's own counts only where there is something to see. */
export const writtenFormat = (sheet: Sheet, row: Row, column: number): FormatId | undefined => {
  const own = row.formats?.[column];
  if (own !== undefined) return own;
  return (row.values[column] ?? null) === null ? undefined : sheet.columns[column]?.format;
};

/** Whether a cell is nothing but a value in a format: such cells are written here, the others by hucre. */
export const isBareCell = (row: Row, column: number, texts: BareTexts): boolean => {
  if (row.formulas?.[column] || row.spilled?.[column]) return false;
  if (row.notes?.[column] || row.richTexts?.[column]) return false;
  const value = row.values[column] ?? null;
  if (typeof value === 'string') return texts.add(value) >= 0;
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || typeof value === 'boolean';
};

export const widthOf = ({ values, formulas, formats, notes }: Row): number =>
  Math.max(values.length, formulas?.length ?? 0, formats?.length ?? 0, notes?.length ?? 0);

/** What the bare cells of all sheets are written by. */
export type BareWriting = {
  texts: BareTexts;
  /** How many texts hucre lists before them. */
  before: number;
  /** The file's number of a format; none for the usual one. */
  styleOf(id: FormatId): number | undefined;
};

const opening = '<sheetData>';
const closing = '</sheetData>';
/** Strings of this length become bytes at once. */
const batch = 1 << 20;

/** Puts the bare cells of a sheet among those that hucre wrote. */
export const insertBareCells = (part: Buffer, sheet: Sheet, writing: BareWriting): Buffer => {
  const empty = part.indexOf('<sheetData/>');
  const start = empty < 0 ? part.indexOf(opening) + opening.length : empty;
  const end = empty < 0 ? part.indexOf(closing, start) : empty;
  const rest = empty < 0 ? end + closing.length : empty + '<sheetData/>'.length;
  const head = part.subarray(0, empty < 0 ? start - opening.length : empty);
  const rows = new RowMerger(part, new SheetScanner(part, start, end), sheet, writing);
  return Buffer.concat([
    head,
    Buffer.from(opening),
    ...rows.merged(),
    Buffer.from(closing),
    part.subarray(rest),
  ]);
};

class RowMerger {
  private readonly letters: string[];
  private next: ScannedRow | null;

  constructor(
    private readonly part: Buffer,
    private readonly scanner: SheetScanner,
    private readonly sheet: Sheet,
    private readonly writing: BareWriting,
  ) {
    this.letters = Array.from({ length: sheet.columnCount }, (_, column) => columnName(column));
    this.next = scanner.nextRow();
  }

  merged(): Buffer[] {
    const chunks: Buffer[] = [];
    let text = '';
    for (let index = 0; index < this.sheet.rows.length; index++) {
      text += this.rowAt(index);
      if (text.length < batch) continue;
      chunks.push(Buffer.from(text, 'latin1'));
      text = '';
    }
    chunks.push(Buffer.from(text, 'latin1'));
    return chunks;
  }

  private rowAt(index: number): string {
    const written = this.next?.index === index ? this.next : null;
    const cells = written && !written.isEmpty ? this.written(index) : [];
    if (written) this.next = this.scanner.nextRow();
    const row = this.sheet.rows[index];
    const text = row ? this.mergedCells(row, index, cells) : '';
    if (!written) return text === '' ? '' : `<row r="${index + 1}">${text}</row>`;
    const tag = this.part.toString('latin1', written.from, written.to);
    if (!written.isEmpty) return `${tag}${text}</row>`;
    return text === '' ? tag : `${tag.slice(0, -2)}>${text}</row>`;
  }

  /** The cells of a row that hucre wrote. */
  private written(index: number): { column: number; text: string }[] {
    const cells = [];
    while (this.scanner.nextCell(index)) {
      const { column, from, to } = this.scanner.cell;
      cells.push({ column, text: this.part.toString('latin1', from, to) });
    }
    return cells;
  }

  private mergedCells(row: Row, index: number, cells: { column: number; text: string }[]): string {
    let text = '';
    let taken = 0;
    const width = widthOf(row);
    for (let column = 0; column < width; column++) {
      if (cells[taken]?.column === column) text += cells[taken++]?.text;
      else if (isBareCell(row, column, this.writing.texts)) text += this.bare(row, index, column);
    }
    for (const cell of cells.slice(taken)) text += cell.text;
    return text;
  }

  private bare(row: Row, index: number, column: number): string {
    const value = row.values[column] ?? null;
    const id = writtenFormat(this.sheet, row, column);
    const number = id === undefined ? undefined : this.writing.styleOf(id);
    if (value === null && number === undefined) return '';
    const style = number === undefined ? '' : ` s="${number}"`;
    const letters = this.letters[column] ?? columnName(column);
    const place = `<c r="${letters}${index + 1}"`;
    if (value === null) return `${place}${style}/>`;
    if (typeof value === 'number') return `${place}${style}><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `${place} t="b"${style}><v>${Number(value)}</v></c>`;
    const text = this.writing.before + this.writing.texts.add(value as string);
    return `${place} t="s"${style}><v>${text}</v></c>`;
  }
}
