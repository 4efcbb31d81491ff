/** Text that may be written to a cell: within Sheets' limit and without characters that a cell cannot hold. */
export type CellText = string & { readonly brand: 'CellText' };

/** What a script may write to a cell. */
export type CellValue = CellText | number | boolean | Date | '';

const mostCharacters = 50_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a cell and an xlsx file cannot hold
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Nearly no text has any of them, or line ends of another system. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const odd = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;

const withoutOdd = (text: string): string => text.replace(unholdable, '').replace(/\r\n?/g, '\n');

/** The only way for a text to reach a cell. It stays text where the cell has the format `@`, as our text columns have. */
export const cellText = (text: string): CellText =>
  (odd.test(text) ? withoutOdd(text) : text).slice(0, mostCharacters) as CellText;

/** A phone or a plain number, which at worst loses its plus, as opposed to a sum or a call. */
const isHarmless = /^[+-][\d\s().,/-]*$/;

/** Whether a cell that has lost its text format would run this text as a formula. */
export const couldRun = (value: CellValue): boolean =>
  typeof value === 'string' && /^[\s\u3000]*[=+\-@＝＋－＠]/.test(value) && !isHarmless.test(value);

/** Whether a cell without text format could take this text for a number, a date, a truth value or a formula. */
export const couldBeMisread = (value: CellValue): boolean =>
  typeof value === 'string' && /^[\s\u3000]*([=+\-@'＝＋－＠\d(.$€£¥￥]|true$|false$)/i.test(value);
