import { type Conventions, conventionsOf } from './locale';
import { readTypedDate } from './typed-date';

/** A number read from a typed text, and the number format its form asks for. */
export type TypedNumber = { readonly value: number; readonly numberFormat?: string };

/** Currency signs that are understood whatever the locale. */
const currencySigns = ['$', '€', '£', '¥'];
const spaces = '[ \\u00a0\\u202f]';

type NumberReader = (text: string) => TypedNumber | null;
const readers = new Map<string, NumberReader>();

/** Reads numbers, percents, amounts of money, dates and times; null where it is plain text. */
export const readTypedValue = (text: string, locale: string, year?: number): TypedNumber | null => {
  const trimmed = latinDigits(text.trim());
  if (!/\d/.test(trimmed) || trimmed.length > 60) return null;
  return numberReader(locale)(trimmed) ?? readTypedDate(trimmed, conventionsOf(locale), year);
};

/** What arithmetic and VALUE() make of a text. */
export const readTypedNumber = (text: string, locale: string): number | null =>
  readTypedValue(text, locale)?.value ?? null;

/** Digits of the Arabic script are typed where they are the usual ones. */
const latinDigits = (text: string): string =>
  foreignDigits.test(text) ? withLatinDigits(text) : text;

const foreignDigits = /[\u0660-\u066c\u06f0-\u06f9]/;

const withLatinDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .replace(/\u066a/g, '%');

const numberReader = (locale: string): NumberReader => {
  let reader = readers.get(locale);
  if (!reader) {
    reader = makeReader(conventionsOf(locale));
    readers.set(locale, reader);
  }
  return reader;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Thousands are typed with any space where a space separates them. */
const groupPattern = (group: string): string => (/\s/.test(group) ? spaces : escaped(group));

const makeReader = (conventions: Conventions): NumberReader => {
  const signs = [...new Set([conventions.currency, ...currencySigns])].map(escaped).join('|');
  const group = groupPattern(conventions.group);
  const decimal = escaped(conventions.decimal);
  const digits = `(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?(e[-+]?\\d{1,3})?`;
  const pattern = new RegExp(
    `^([-+])?${spaces}?(${signs})?${spaces}?([-+])?${digits}(?:${spaces}?(%|${signs}))?$`,
    'i',
  );
  return (text) => {
    const match = pattern.exec(text);
    return match ? readParts(match, conventions) : null;
  };
};

const readParts = (match: RegExpExecArray, conventions: Conventions): TypedNumber | null => {
  const [, sign, currencyBefore, innerSign, whole, fraction, exponent, after] = match;
  if ((whole === undefined && !fraction) || (sign && innerSign)) return null;
  if (currencyBefore && after) return null;
  const digits = (whole ?? '0').replace(/\D/g, '');
  const size = Number(`${digits}.${fraction || '0'}${exponent ?? ''}`);
  const value = (sign ?? innerSign) === '-' ? -size : size;
  if (after === '%') return percentOf(value, fraction);
  const currency = currencyBefore ?? after;
  if (currency) return { value, numberFormat: moneyFormat(currency, fraction, conventions) };
  if (exponent) return { value, numberFormat: '0.00E+00' };
  if (whole && whole.length > digits.length)
    return { value, numberFormat: fraction === undefined ? '#,##0' : '#,##0.00' };
  return { value };
};

/** Divided as text, so that 12.3% is the number nearest to 0.123. */
const percentOf = (value: number, fraction: string | undefined): TypedNumber => ({
  value: Number(`${value}e-2`),
  numberFormat: fraction ? '0.00%' : '0%',
});

const moneyFormat = (
  sign: string,
  fraction: string | undefined,
  conventions: Conventions,
): string => {
  const amount = fraction === undefined ? '#,##0' : '#,##0.00';
  return conventions.currencyFirst || sign !== conventions.currency
    ? `[$${sign}]${amount}`
    : `${amount}\\ [$${sign}]`;
};
