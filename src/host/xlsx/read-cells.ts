import type { Cell, CellStyle, Sheet as FileSheet, FontStyle } from 'hucre';
import { type CellValue, type ErrorCode, errorCodes } from '../workbook/cell';
import type { FormatId } from '../workbook/format';
import { isDateFormat } from '../workbook/number-format';
import type { TextLook } from '../workbook/rich-text';
import type { Row, Sheet } from '../workbook/sheet';
import { readEscapes } from './cell-text';
import { readFormula, spilledFormula } from './excel-formula';
import { shiftFormula } from './formula-text';
import { readRichText } from './rich-texts';

type Names = (name: string) => string;

/** What the cells of one file are read by. */
export type CellReading = {
  formatOf: (style: CellStyle) => FormatId;
  sheetName: Names;
  /** How a font of the file looks. */
  lookOf: (font: FontStyle | undefined) => TextLook;
  /** Files of old Macintosh Excel count days from 1904. */
  countsFrom1904: boolean;
};

export const daysTo1904 = 1462;
const dayLength = 24 * 60 * 60 * 1000;

/** Fills the rows of a sheet from those of the file. */
export class CellReader {
  private readonly masters = new Map<number, { formula: string; row: number; column: number }>();

  constructor(
    private readonly sheet: Sheet,
    private readonly file: FileSheet,
    private readonly reading: CellReading,
  ) {}

  read(): void {
    this.file.rows.forEach((values, index) => {
      values.forEach((value, column) => {
        if (value !== null) put(this.sheet.rowAt(index).values, column, this.plain(value));
      });
    });
    for (const [key, cell] of this.file.cells ?? []) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      this.readCell(this.sheet.rowAt(row), row, column, cell);
    }
  }

  private plain(value: Cell['value']): CellValue {
    if (!(value instanceof Date)) return value;
    return value.getTime() / dayLength + 25569;
  }

  private readCell(target: Row, row: number, column: number, cell: Cell): void {
    if (cell.style) {
      const id = this.reading.formatOf(cell.style);
      target.formats ??= [];
      if (id !== 0 || this.sheet.columns[column]?.format) target.formats[column] = id;
    }
    const value = this.valueOf(cell, target.values[column] ?? null);
    if (value !== null || column < target.values.length) put(target.values, column, value);
    if (cell.formula !== undefined) this.readFormula(target, row, column, cell);
    else if (typeof value === 'string') this.readRichText(target, column, cell);
    if (cell.comment) {
      target.notes ??= [];
      target.notes[column] = readEscapes(cell.comment.text);
    }
  }

  private readRichText(target: Row, column: number, cell: Cell): void {
    if (!cell.richText && !cell.hyperlink) return;
    const format = this.sheet.workbook.formats.get(target.formats?.[column] ?? 0);
    const runs = readRichText(cell, format, this.reading.lookOf);
    if (!runs) return;
    target.richTexts ??= [];
    target.richTexts[column] = runs;
  }

  private valueOf(cell: Cell, value: CellValue): CellValue {
    if (cell.type === 'error') return { error: errorCode(String(cell.value)) };
    const isDay = typeof value === 'number' && cell.style?.numFmt && this.reading.countsFrom1904;
    if (!isDay) return value;
    const format = this.sheet.workbook.formats.get(this.reading.formatOf(cell.style as CellStyle));
    return isDateFormat(format.numberFormat) ? (value as number) + daysTo1904 : value;
  }

  private readFormula(target: Row, row: number, column: number, cell: Cell): void {
    const formula = this.formulaOf(row, column, cell);
    if (formula === null) return;
    if (formula === spilledFormula) {
      target.spilled ??= [];
      target.spilled[column] = true;
      return;
    }
    target.formulas ??= [];
    target.formulas[column] = formula;
  }

  private formulaOf(row: number, column: number, cell: Cell): string | null {
    const index = cell.formulaType === 'shared' ? cell.formulaSharedIndex : undefined;
    let body = cell.formula ?? '';
    if (index !== undefined && body !== '') this.masters.set(index, { formula: body, row, column });
    if (index !== undefined && body === '') {
      const master = this.masters.get(index);
      if (!master) return null;
      body = shiftFormula(master.formula, row - master.row, column - master.column);
    }
    // LibreOffice writes a plain TRUE as a formula.
    if (body === '' || /^(TRUE|FALSE)\(\)$/.test(body)) return null;
    const formula = readFormula(body, this.reading.sheetName);
    const isArray = cell.formulaType === 'array' && !cell.formulaDynamic;
    return isArray && !/^=ARRAYFORMULA\(/i.test(formula)
      ? `=ARRAYFORMULA(${formula.slice(1)})`
      : formula;
  }
}

const put = (values: CellValue[], column: number, value: CellValue): void => {
  while (values.length < column) values.push(null);
  values[column] = value;
};

const errorCode = (text: string): ErrorCode =>
  errorCodes.find((code) => code === text) ?? '#VALUE!';
