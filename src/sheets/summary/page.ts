import { type CellValue, cellText } from '../cell-text';
import { lastRow, width } from './summary-rows';

/** The cells of the summary while they are filled in; what nobody fills stays blank. */
export type Page = {
  /** Puts values side by side from a cell on, row and column counted from 1; a text becomes the text of a cell. */
  readonly put: (row: number, column: number, ...values: (string | CellValue)[]) => void;
  readonly cells: () => CellValue[][];
};

export const blankPage = (): Page => {
  const cells = Array.from({ length: lastRow }, () => Array<CellValue>(width).fill(''));
  return {
    cells: () => cells,
    put: (row, column, ...values) => {
      const line = cells[row - 1];
      if (!line) throw new RangeError(`the summary has no row ${row}`);
      values.forEach((value, index) => {
        line[column - 1 + index] = typeof value === 'string' ? cellText(value) : value;
      });
    },
  };
};

/** Chinese, Japanese and Korean characters are twice as wide as others. */
const isWide = (character: string): boolean => character >= '\u1100' && character <= '\uffef';

/** A text cut to the room there is, counted in narrow characters. */
export const fitted = (text: string, room: number): string => {
  let left = room;
  const flat = text.replace(/\s+/g, ' ').trim();
  let kept = '';
  for (const character of flat) {
    left -= isWide(character) ? 2 : 1;
    if (left < 0) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return kept;
};

/** Room in narrow characters over so many columns. */
export const across = (columns: number): number => columns * 10 - 1;
