import { holdable } from '../domain/holdable';

/** Text that may be written to a cell: within Sheets' limit and without characters that a cell cannot hold. */
export type CellText = string & { readonly brand: 'CellText' };

/** What a script may write to a cell. */
export type CellValue = CellText | number | boolean | Date | '';

const mostCharacters = 50_000;

/** The only way for a text to reach a cell. It stays text where the cell has the format `@`, as our text columns have. */
export const cellText = (text: string): CellText =>
  holdable(text).slice(0, mostCharacters) as CellText;

/** A phone or a plain number, which at worst loses its plus, as opposed to a sum or a call. */
const isHarmless = /^[+-][\d\s().,/-]*$/;

/** Whether a cell that has lost its text format would run this text as a formula. */
export const couldRun = (value: CellValue): boolean =>
  typeof value === 'string' && /^[\s\u3000]*[=+\-@＝＋－＠]/.test(value) && !isHarmless.test(value);

/** Whether a cell without text format could take this text for a number, a date, a truth value or a formula. */
export const couldBeMisread = (value: CellValue): boolean =>
  typeof value === 'string' && /^[\s\u3000]*([=+\-@'＝＋－＠\d(.$€£¥￥]|true$|false$)/i.test(value);
