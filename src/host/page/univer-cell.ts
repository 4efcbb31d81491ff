import type { ICellData, IStyleData } from '@univerjs/core';
import { type CellValue, errorCodes, isCellError } from '../workbook/cell';
import type { Format } from '../workbook/format';
import type { RichText } from '../workbook/rich-text';
import { writeDocument } from './univer-text';

/** Univer's `CellValueType`, written out because enums would load the whole library. */
export const cellType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** What a cell of the model is in Univer; formulas keep the result that the host computed. */
export const writeCell = (
  value: CellValue,
  formula: string | null,
  style: string | IStyleData | null,
): ICellData => {
  const cell: ICellData = {};
  if (value !== null) {
    cell.v = isCellError(value) ? value.error : typeof value === 'boolean' ? Number(value) : value;
    cell.t = typeOf(value);
  }
  if (formula) cell.f = formula;
  if (style) cell.s = style;
  return cell;
};

/** The same cell with a text whose stretches differ. */
export const withRuns = (cell: ICellData, runs: RichText | null, format: Format): ICellData =>
  runs && typeof cell.v === 'string' ? { ...cell, p: writeDocument(cell.v, runs, format) } : cell;

const typeOf = (value: Exclude<CellValue, null>): number => {
  if (typeof value === 'number') return cellType.number;
  return typeof value === 'boolean' ? cellType.boolean : cellType.text;
};

/** What a cell of Univer is in the model; rich text becomes plain text. */
export const readCellValue = (cell: ICellData | null | undefined): CellValue => {
  if (!cell) return null;
  const plain = cell.v ?? richText(cell);
  if (plain === null || plain === '') return null;
  if (cell.t === cellType.boolean) return plain === true || plain === 1 || plain === '1';
  if (cell.t === cellType.number) return Number(plain);
  if (typeof plain !== 'string') return plain;
  const error = cell.f ? errorCodes.find((code) => code === plain) : undefined;
  return error ? { error } : plain;
};

const richText = (cell: ICellData): string | null =>
  cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n') ?? null;
