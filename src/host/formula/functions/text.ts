import type { CellValue } from '../../workbook/cell';
import { formatNumber } from '../../workbook/display';
import { conventionsOf } from '../../workbook/locale';
import { readTypedNumber } from '../../workbook/typed-value';
import { fail, toBoolean, toNumber, toText } from '../coerce';
import type { Context } from '../context';
import { wildcardPattern } from '../criterion';
import {
  type FunctionDefinition,
  type FunctionTable,
  rangeFunction,
  valueFunction,
} from '../definition';
import { asGrid, eachUsed, isGrid, type Operand } from '../grid';
import { single } from '../intersect';

const many = Number.POSITIVE_INFINITY;
/** Characters in a cell. */
const LONGEST_TEXT = 50_000;

/** A function of texts; all its arguments are taken as text. */
const ofTexts = (
  min: number,
  max: number,
  run: (...texts: string[]) => CellValue,
): FunctionDefinition => valueFunction(min, max, (args) => run(...args.map(toText)));

/** A text and numbers behind it, missing ones undefined. */
const textAndNumbers = (
  min: number,
  max: number,
  run: (text: string, ...numbers: (number | undefined)[]) => CellValue,
): FunctionDefinition =>
  valueFunction(min, max, ([text = null, ...rest], { workbook }) =>
    run(toText(text), ...rest.map((value) => Math.trunc(toNumber(value, workbook.locale)))),
  );

const left = (text: string, count = 1): string =>
  count < 0 ? fail('#VALUE!') : text.slice(0, count);

const right = (text: string, count = 1): string =>
  count < 0 ? fail('#VALUE!') : text.slice(Math.max(0, text.length - count));

const middle = (text: string, start = 1, count = 0): string =>
  start < 1 || count < 0 ? fail('#VALUE!') : text.slice(start - 1, start - 1 + count);

/** Longer texts than a cell holds are refused before they are made. */
const repeat = (text: string, times = 0): string =>
  times < 0 || text.length * times > LONGEST_TEXT ? fail('#VALUE!') : text.repeat(times);

const proper = (text: string): string =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const substitute = (args: readonly CellValue[], context: Context): string => {
  const [text = '', old = '', fresh = ''] = args.slice(0, 3).map(toText);
  if (old === '') return text;
  if (args.length < 4) return text.split(old).join(fresh);
  const wanted = Math.trunc(toNumber(args[3] ?? null, context.workbook.locale));
  if (wanted < 1) return fail('#VALUE!');
  let at = -1;
  for (let found = 0; found < wanted; found++) {
    at = text.indexOf(old, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + fresh + text.slice(at + old.length);
};

const replace = (args: readonly CellValue[], context: Context): string => {
  const [text, start, count, fresh] = args as [CellValue, CellValue, CellValue, CellValue];
  const from = Math.trunc(toNumber(start, context.workbook.locale)) - 1;
  const length = Math.trunc(toNumber(count, context.workbook.locale));
  if (from < 0 || length < 0) return fail('#VALUE!');
  return toText(text).slice(0, from) + toText(fresh) + toText(text).slice(from + length);
};

const find = (args: readonly CellValue[], context: Context): number => {
  const from = startOf(args, context);
  const at = toText(args[1] ?? null).indexOf(toText(args[0] ?? null), from);
  return at < 0 ? fail('#VALUE!') : at + 1;
};

/** Like FIND regardless of case, with wildcards. */
const search = (args: readonly CellValue[], context: Context): number => {
  const from = startOf(args, context);
  const pattern = new RegExp(wildcardPattern(toText(args[0] ?? null)).source.slice(1, -1), 'i');
  const match = pattern.exec(toText(args[1] ?? null).slice(from));
  return match ? match.index + from + 1 : fail('#VALUE!');
};

const startOf = (args: readonly CellValue[], context: Context): number => {
  const start =
    args.length > 2 ? Math.trunc(toNumber(args[2] ?? null, context.workbook.locale)) : 1;
  return start < 1 ? fail('#VALUE!') : start - 1;
};

const textsOf = (operand: Operand): string[] => {
  if (!isGrid(operand)) return [toText(operand)];
  const texts: string[] = [];
  eachUsed(operand, (value) => texts.push(toText(value)));
  return texts;
};

const joinTexts = (separators: readonly string[], texts: readonly string[]): string =>
  texts.reduce(
    (joined, text, at) =>
      at === 0 ? text : joined + (separators[(at - 1) % separators.length] ?? '') + text,
    '',
  );

const textJoin = (args: readonly Operand[], context: Context): string => {
  const [separator = null, skipEmpty = null, ...rest] = args;
  const texts = rest.flatMap(textsOf);
  const skips = toBoolean(single(skipEmpty, context));
  return joinTexts(textsOf(separator), skips ? texts.filter((text) => text !== '') : texts);
};

const fixedNumber = (args: readonly CellValue[], context: Context): string => {
  const { locale } = context.workbook;
  const places = args.length > 1 ? Math.trunc(toNumber(args[1] ?? null, locale)) : 2;
  const plain = args.length > 2 && toBoolean(args[2] ?? null);
  const decimals = places > 0 ? `.${'0'.repeat(places)}` : '';
  const pattern = `${plain ? '0' : '#,##0'}${decimals}`;
  return formatNumber(toNumber(args[0] ?? null, locale), pattern, conventionsOf(locale));
};

/** TEXT: what does not read as a number stays as it is. */
const asFormatted = (
  [value = null, pattern = null]: readonly CellValue[],
  { workbook }: Context,
): string => {
  if (typeof value === 'boolean') return toText(value);
  const number = typeof value === 'string' ? readTypedNumber(value, workbook.locale) : value;
  if (typeof number === 'string') return number;
  if (number === null && typeof value === 'string') return value;
  return formatNumber(
    toNumber(number, workbook.locale),
    toText(pattern),
    conventionsOf(workbook.locale),
  );
};

export const textFunctions: FunctionTable = {
  LEFT: textAndNumbers(1, 2, left),
  RIGHT: textAndNumbers(1, 2, right),
  MID: textAndNumbers(3, 3, middle),
  LEN: ofTexts(1, 1, (text) => text.length),
  TRIM: ofTexts(1, 1, (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: ofTexts(1, 1, (text) =>
    Array.from(text)
      .filter((sign) => sign >= ' ')
      .join(''),
  ),
  UPPER: ofTexts(1, 1, (text) => text.toUpperCase()),
  LOWER: ofTexts(1, 1, (text) => text.toLowerCase()),
  PROPER: ofTexts(1, 1, proper),
  EXACT: ofTexts(2, 2, (a, b) => a === b),
  REPT: textAndNumbers(2, 2, repeat),
  SUBSTITUTE: valueFunction(3, 4, substitute),
  REPLACE: valueFunction(4, 4, replace),
  FIND: valueFunction(2, 3, find),
  SEARCH: valueFunction(2, 3, search),
  CONCATENATE: rangeFunction(1, many, (args) => args.flatMap(textsOf).join('')),
  CONCAT: ofTexts(2, 2, (a, b) => a + b),
  JOIN: rangeFunction(2, many, ([separator = null, ...rest], context) =>
    joinTexts([toText(single(separator, context))], rest.flatMap(textsOf)),
  ),
  TEXTJOIN: rangeFunction(3, many, textJoin),
  TEXT: valueFunction(2, 2, asFormatted),
  VALUE: valueFunction(1, 1, ([value = null], { workbook }) => toNumber(value, workbook.locale)),
  FIXED: valueFunction(1, 3, fixedNumber),
  CHAR: numberToText((code) => String.fromCodePoint(code)),
  UNICHAR: numberToText((code) => String.fromCodePoint(code)),
  CODE: ofTexts(1, 1, (text) => text.codePointAt(0) ?? fail('#VALUE!')),
  UNICODE: ofTexts(1, 1, (text) => text.codePointAt(0) ?? fail('#VALUE!')),
  HYPERLINK: rangeFunction(1, 2, ([url = null, label], context) => {
    const shown = label === undefined ? null : single(label, context);
    return shown ?? toText(single(asGrid(url), context));
  }),
};

function numberToText(write: (code: number) => string): FunctionDefinition {
  return valueFunction(1, 1, ([value = null], { workbook }) => {
    const code = Math.trunc(toNumber(value, workbook.locale));
    return code >= 1 && code <= 0x10ffff ? write(code) : fail('#NUM!');
  });
}
