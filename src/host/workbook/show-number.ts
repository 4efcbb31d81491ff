import { generalNumber } from './general-number';
import type { Conventions } from './locale';
import type { PatternToken } from './number-pattern';
import { roundTo } from './rounding';
import { fractionOf, showFraction } from './show-fraction';

type Layout = {
  readonly beforePoint: number;
  readonly fraction: readonly string[];
  readonly exponentAt: number;
  readonly grouped: boolean;
  readonly scale: number;
};

/** The number as the automatic format shows it, with the decimal sign of the place. */
export const showGeneral = (value: number, conventions: Conventions): string =>
  generalNumber(value).replace('.', conventions.decimal);

/** Shows the size of a number by the digit tokens of a section. */
export const showNumber = (
  tokens: readonly PatternToken[],
  size: number,
  conventions: Conventions,
): string => {
  const fraction = fractionOf(tokens);
  if (fraction) return showFraction(tokens, fraction, size);
  const layout = layoutOf(tokens);
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const scaled = Number(`${size}e${2 * percents - 3 * layout.scale}`);
  const value = Number.isNaN(scaled) ? size * 100 ** percents : scaled;
  const exponent = layout.exponentAt < 0 ? 0 : exponentOf(value, layout);
  const mantissa = layout.exponentAt < 0 ? value : value / 10 ** exponent;
  const [whole = '0', decimals = ''] = fixed(mantissa, layout.fraction.length).split('.');
  const integer = whole === '0' ? '' : whole;
  return emit(tokens, layout, { integer, decimals, exponent }, conventions);
};

const fixed = (value: number, places: number): string =>
  roundTo(value, places).toFixed(Math.min(places, 100));

/** Digits before the point decide in which steps the exponent moves. */
const exponentOf = (value: number, layout: Layout): number => {
  if (value === 0) return 0;
  const step = Math.max(1, layout.beforePoint);
  const power = Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  return step === 1 ? power : Math.floor(power / step) * step;
};

const layoutOf = (tokens: readonly PatternToken[]): Layout => {
  const exponentAt = tokens.findIndex((token) => token.kind === 'exponent');
  const mantissa = exponentAt < 0 ? tokens : tokens.slice(0, exponentAt);
  const point = mantissa.findIndex((token) => token.kind === 'point');
  const integer = point < 0 ? mantissa : mantissa.slice(0, point);
  const fraction = point < 0 ? [] : mantissa.slice(point);
  const lastDigit = integer.map((token) => token.kind).lastIndexOf('digit');
  return {
    beforePoint: integer.filter((token) => token.kind === 'digit').length,
    fraction: fraction.flatMap((token) => (token.kind === 'digit' ? [token.text] : [])),
    exponentAt,
    grouped: integer.some((token, at) => token.kind === 'comma' && at < lastDigit),
    scale: commasBehind(mantissa),
  };
};

/** Commas right behind the last digit each divide by a thousand. */
const commasBehind = (tokens: readonly PatternToken[]): number => {
  const last = tokens.map((token) => token.kind).lastIndexOf('digit');
  let commas = 0;
  while (last >= 0 && tokens[last + 1 + commas]?.kind === 'comma') commas++;
  return commas;
};

type Digits = { readonly integer: string; readonly decimals: string; readonly exponent: number };

const emit = (
  tokens: readonly PatternToken[],
  layout: Layout,
  digits: Digits,
  conventions: Conventions,
): string => {
  let shown = '';
  let place = 0;
  let zone: 'integer' | 'fraction' | 'exponent' = 'integer';
  for (const token of tokens) {
    if (token.kind === 'digit') {
      shown += emitDigit(token.text, zone, place, layout, digits, conventions);
      place++;
    } else if (token.kind === 'point') {
      if (layout.beforePoint === 0 && zone === 'integer') shown += digits.integer;
      zone = 'fraction';
      place = 0;
      if (hasDecimals(layout, digits)) shown += conventions.decimal;
    } else if (token.kind === 'exponent') {
      zone = 'exponent';
      place = 0;
      shown += `E${exponentSign(digits.exponent, token.plus)}`;
    } else shown += token.kind === 'percent' ? '%' : token.kind === 'literal' ? token.text : '';
  }
  return shown;
};

const exponentSign = (exponent: number, plus: boolean): string =>
  exponent < 0 ? '-' : plus ? '+' : '';

/** A point stands only before digits that are shown: `0.###` of 2 is "2". */
const hasDecimals = (layout: Layout, digits: Digits): boolean =>
  layout.fraction.some((kind, at) => kind !== '#' || /[1-9]/.test(digits.decimals.slice(at)));

const emitDigit = (
  kind: string,
  zone: string,
  place: number,
  layout: Layout,
  digits: Digits,
  conventions: Conventions,
): string => {
  if (zone === 'fraction') return fractionDigit(kind, digits.decimals, place);
  if (zone === 'exponent')
    return place === 0 ? String(Math.abs(digits.exponent)).padStart(2, '0') : '';
  const fromRight = layout.beforePoint - 1 - place;
  if (place > 0) return wholeDigit(kind, fromRight, layout, digits, conventions);
  let shown = '';
  for (let at = digits.integer.length - 1; at > fromRight; at--)
    shown += wholeDigit('0', at, layout, digits, conventions);
  return shown + wholeDigit(kind, fromRight, layout, digits, conventions);
};

const fractionDigit = (kind: string, decimals: string, place: number): string => {
  if (kind === '0' || /[1-9]/.test(decimals.slice(place))) return decimals[place] ?? '0';
  return kind === '?' ? ' ' : '';
};

const blanks: Record<string, string> = { '0': '0', '#': '', '?': ' ' };

const wholeDigit = (
  kind: string,
  fromRight: number,
  layout: Layout,
  digits: Digits,
  conventions: Conventions,
): string => {
  const digit = digits.integer[digits.integer.length - 1 - fromRight] ?? blanks[kind] ?? '';
  const separated = layout.grouped && fromRight > 0 && fromRight % 3 === 0 && /\d/.test(digit);
  return separated ? digit + conventions.group : digit;
};
