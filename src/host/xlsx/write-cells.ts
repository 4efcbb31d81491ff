import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { type CellValue, errorCodes, isCellError } from '../workbook/cell';
import type { FormatId } from '../workbook/format';
import type { Row, Sheet } from '../workbook/sheet';
import type { SheetAppendix } from './appendix';
import { isBareCell, widthOf, writtenFormat } from './bare-cells';
import type { BareTexts } from './bare-texts';
import { longestText, writeText } from './cell-text';
import { spilledFormula, writeFormula } from './excel-formula';
import { errorMark } from './mend-after-writing';
import { writeRichText } from './rich-texts';

type FileCells = NonNullable<WriteSheet['cells']>;
type FileValue = string | number | boolean | null;
type Names = (name: string) => string;
type Unfitting = SheetAppendix['cells'];

/** Excel allows no more characters in a formula. */
const longestFormula = 8192;

/** The cells of a sheet that have more to them than a value and a format, as hucre takes them. */
export class CellWriter {
  readonly rows: FileValue[][] = [];
  readonly cells: FileCells = new Map();
  readonly unfitting: Unfitting = [];
  /** Formats of the cells that hucre is not given. */
  readonly bareFormats = new Set<FormatId>();

  constructor(
    private readonly sheet: Sheet,
    private readonly styleOf: (id: FormatId) => CellStyle | undefined,
    private readonly fileName: Names,
    private readonly texts: BareTexts,
  ) {
    for (let index = 0; index < sheet.rows.length; index++) {
      const row = sheet.rows[index];
      this.rows.push(row ? this.writeRow(row, index) : []);
    }
  }

  private writeRow(row: Row, index: number): FileValue[] {
    const width = widthOf(row);
    const values: FileValue[] = [];
    for (let column = 0; column < width; column++) {
      if (isBareCell(row, column, this.texts)) {
        const format = writtenFormat(this.sheet, row, column);
        if (format !== undefined) this.bareFormats.add(format);
        continue;
      }
      while (values.length < column) values.push(null);
      values[column] = this.writeCell(row, index, column);
    }
    return values;
  }

  private writeCell(row: Row, index: number, column: number): FileValue {
    const value = row.values[column] ?? null;
    const formula = row.spilled?.[column] ? spilledFormula : row.formulas?.[column];
    const id = writtenFormat(this.sheet, row, column);
    const cell: Partial<Cell> = {};
    const style = id === undefined ? undefined : this.styleOf(id);
    if (style) cell.style = style;
    const note = row.notes?.[column];
    if (note) cell.comment = { text: writeText(note) };
    const runs = row.richTexts?.[column];
    if (runs && typeof value === 'string' && value.length <= longestText)
      Object.assign(cell, writeRichText(value, runs, this.sheet.workbook.formats.get(id ?? 0)));
    const shown = formula
      ? this.writeFormula(cell, formula, value, index, column)
      : this.writeConstant(cell, value, index, column);
    if (Object.keys(cell).length > 0) this.cells.set(`${index},${column}`, cell);
    return shown;
  }

  private writeConstant(
    cell: Partial<Cell>,
    value: CellValue,
    row: number,
    column: number,
  ): FileValue {
    if (isCellError(value)) return value.error;
    if (typeof value !== 'string') return value;
    const shown = value.length > longestText ? value.slice(0, longestText) : value;
    if (shown !== value) this.unfitting.push({ row, column, shown, value });
    // A text that reads like an error would come back as one; a run of text cannot.
    if (looksLikeError.test(shown)) cell.richText ??= [{ text: shown }];
    return writeText(shown);
  }

  private writeFormula(
    cell: Partial<Cell>,
    formula: string,
    value: CellValue,
    row: number,
    column: number,
  ): FileValue {
    const written = writeFormula(formula, value, this.fileName);
    if (!isWritable(written, value)) {
      const shown = isCellError(value) ? formula.slice(0, longestText) : value;
      this.unfitting.push({ row, column, shown, formula, value });
      return typeof shown === 'string' ? writeText(shown) : (shown as FileValue);
    }
    cell.formula = written;
    cell.type = 'formula';
    cell.formulaResult = resultOf(value);
    return null;
  }
}

const looksLikeError = new RegExp(
  `^(${[...errorCodes, '#GETTING_DATA', '#SPILL!', '#CALC!'].map((code) => code.replace(/[/?!]/g, '\\$&')).join('|')})$`,
);

/** Excel calls a whole file damaged for one formula that it cannot read. */
const isWritable = (formula: string, value: CellValue): boolean =>
  formula.length <= longestFormula &&
  !(isCellError(value) && value.error === '#ERROR!') &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
  !/[\0-\x08\x0b-\x1f\ufffe\uffff]|_x[0-9a-f]{4}_/i.test(formula);

const resultOf = (value: CellValue): FileValue => {
  if (isCellError(value)) return errorMark + value.error;
  return typeof value === 'string' ? writeText(value.slice(0, longestText)) : (value ?? '');
};
