import type { CellValue } from '../../workbook/cell';
import { readTypedNumber } from '../../workbook/typed-value';
import { fail, toBoolean, toText } from '../coerce';
import { type FunctionTable, rangeFunction, valueFunction } from '../definition';
import { ArrayGrid, asGrid, cellsOf } from '../grid';
import { single } from '../intersect';

const compiled = new Map<string, RegExp>();

/** A pattern in Google's RE2 dialect, as far as JavaScript's is the same. */
const patternOf = (source: string): RegExp => {
  const known = compiled.get(source);
  if (known) return known;
  const flags = /^\(\?([ims]+)\)/.exec(source);
  const body = (flags ? source.slice(flags[0].length) : source).replace(/\(\?P</g, '(?<');
  try {
    const pattern = new RegExp(body, `${flags?.[1] ?? ''}u`);
    compiled.set(source, pattern);
    return pattern;
  } catch {
    return fail('#REF!');
  }
};

/** Regular expressions work on texts only. */
const onText = (value: CellValue): string =>
  typeof value === 'string' || value === null ? (value ?? '') : fail('#VALUE!');

/** The first group, several groups side by side, or the whole match. */
const extract = (text: string, source: string): CellValue | ArrayGrid => {
  const match = patternOf(source).exec(text);
  if (!match) return fail('#N/A');
  const groups = match.slice(1).map((group) => group ?? '');
  if (groups.length > 1) return new ArrayGrid([groups]);
  return groups[0] ?? match[0];
};

/** `$1` stands for a group, `$0` for the whole match. */
const replacement = (text: string): string =>
  text.replace(/\$0/g, () => '$&').replace(/\\(\d)/g, '$$$1');

const splitText = (
  text: string,
  separator: string,
  eachSign: boolean,
  dropEmpty: boolean,
): string[] => {
  if (separator === '') return fail('#VALUE!');
  const source = eachSign ? `[${escapeClass(separator)}]` : escapePattern(separator);
  const parts = text.split(new RegExp(source, 'iu'));
  return dropEmpty ? parts.filter((part) => part !== '') : parts;
};

const escapeClass = (text: string): string => text.replace(/[\\\]^-]/g, '\\$&');
const escapePattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\\-/g, '-');

export const patternFunctions: FunctionTable = {
  REGEXMATCH: valueFunction(2, 2, ([text = null, pattern = null]) =>
    patternOf(toText(pattern)).test(onText(text)),
  ),
  REGEXEXTRACT: rangeFunction(2, 2, ([text = null, pattern = null], context) => {
    const source = toText(single(pattern, context));
    if (!context.arrays) return extract(onText(single(text, context)), source);
    const rows = cellsOf(asGrid(text)).map((value) => {
      const found = extract(onText(value), source);
      return found instanceof ArrayGrid ? (found.cells[0] ?? []) : [found];
    });
    return new ArrayGrid(rows);
  }),
  REGEXREPLACE: valueFunction(3, 3, ([text = null, pattern = null, fresh = null]) => {
    const { source, flags } = patternOf(toText(pattern));
    return onText(text).replace(new RegExp(source, `${flags}g`), replacement(toText(fresh)));
  }),
  SPLIT: rangeFunction(
    2,
    4,
    ([text = null, separator = null, each = true, drop = true], context) => {
      const { locale } = context.workbook;
      const source = toText(single(separator, context));
      const eachSign = toBoolean(single(each, context));
      const dropEmpty = toBoolean(single(drop, context));
      const texts = context.arrays ? cellsOf(asGrid(text)) : [single(text, context)];
      const rows = texts.map((value) =>
        splitText(toText(value), source, eachSign, dropEmpty).map(
          (part) => readTypedNumber(part, locale) ?? part,
        ),
      );
      const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
      return new ArrayGrid(rows.map((row) => [...row, ...Array(width - row.length).fill(null)]));
    },
  ),
};
