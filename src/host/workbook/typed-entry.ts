import { canonicalFormula } from '../formula/localize';
import type { CellInput } from './edit';
import type { Format } from './format';
import { conventionsOf } from './locale';
import { isAutomatic, isPlainText } from './number-format';
import { readTypedValue } from './typed-value';

export type TypedEntry = { readonly input: CellInput; readonly numberFormat?: string };

/**
 * Reads a text as Sheets reads what is typed, which is also what setValue does with strings. `year` is the present one,
 * for days typed without a year; left out, those stay text.
 */
export const readTyped = (
  text: string,
  locale: string,
  format: Format,
  year?: number,
): TypedEntry => {
  if (text === '') return { input: null };
  if (isPlainText(format.numberFormat)) return { input: text };
  if (text.startsWith("'")) return { input: text.slice(1) };
  if (text.startsWith('=') && text.length > 1)
    return { input: { formula: canonicalFormula(text, locale) } };
  const boolean = readBoolean(text, locale);
  if (boolean !== null) return { input: boolean };
  const typed = readTypedValue(text, locale, year);
  if (typed) {
    const { value, numberFormat } = typed;
    return numberFormat && isAutomatic(format.numberFormat)
      ? { input: value, numberFormat }
      : { input: value };
  }
  if (text.length > 1 && text.startsWith('+'))
    return { input: { formula: canonicalFormula(`=${text}`, locale) } };
  return { input: text };
};

const readBoolean = (text: string, locale: string): boolean | null => {
  const word = text.trim().toUpperCase();
  const [yes, no] = conventionsOf(locale).booleans;
  if (word === 'TRUE' || word === yes) return true;
  return word === 'FALSE' || word === no ? false : null;
};
