import { type CellValue, isCellError } from './cell';
import type { Format } from './format';
import { type Conventions, conventionsOf } from './locale';
import { isAutomatic, type Section, sectionsOf } from './number-format';
import { showDate } from './show-date';
import { showGeneral, showNumber } from './show-number';

/** What a cell shows: the text of getDisplayValue. Dates are serials of the spreadsheet's own zone. */
export const displayValue = (value: CellValue, format: Format, locale: string): string => {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  const conventions = conventionsOf(locale);
  if (typeof value === 'boolean') return conventions.booleans[value ? 0 : 1];
  if (typeof value === 'string') return showText(value, format.numberFormat);
  return formatNumber(value, format.numberFormat, conventions);
};

/** TEXT() and number cells: a pattern applied to a number. */
export const formatNumber = (
  value: number,
  pattern: string | undefined,
  conventions: Conventions,
): string => {
  if (pattern === undefined || isAutomatic(pattern)) return showGeneral(value, conventions);
  const sections = sectionsOf(pattern);
  const { section, signed } = sectionFor(sections, value);
  if (!section) return '';
  if (section.isText) return showText(showGeneral(value, conventions), pattern);
  if (section.isDate) return showDate(section.tokens, value, conventions);
  const size = signed ? Math.abs(value) : value;
  const shown = section.isGeneral
    ? around(section, showGeneral(Math.abs(value), conventions))
    : showNumber(section.tokens, Math.abs(size), conventions);
  return value < 0 && !signed && /[1-9]/.test(shown) ? `-${shown}` : shown;
};

/** The section for a value, and whether it says itself how the sign is shown. */
const sectionFor = (
  sections: readonly Section[],
  value: number,
): { section: Section | undefined; signed: boolean } => {
  const conditional = sections.findIndex((section) => section.condition);
  if (conditional >= 0) {
    const at = sections.findIndex((section) => !section.condition || section.condition(value));
    return { section: sections[at], signed: false };
  }
  const numeric = sections.filter((section) => !section.isText || sections.length === 1);
  if (value < 0 && numeric.length > 1) return { section: numeric[1], signed: true };
  if (value === 0 && numeric.length > 2) return { section: numeric[2], signed: true };
  return { section: numeric[0], signed: false };
};

const showText = (text: string, pattern: string | undefined): string => {
  if (pattern === undefined || pattern === '@' || isAutomatic(pattern)) return text;
  const section = sectionsOf(pattern).find((candidate) => candidate.isText);
  return section ? around(section, text) : text;
};

/** The section's own words with the value in the place of `@` or `General`. */
const around = (section: Section, shown: string): string =>
  section.tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      return token.kind === 'text' || token.kind === 'general' ? shown : '';
    })
    .join('');
