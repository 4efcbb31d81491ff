import { type CellValue, isCellError } from '../workbook/cell';
import { readTypedValue } from '../workbook/typed-value';
import { compareTexts } from './coerce';

export type Matches = (value: CellValue) => boolean;

/** What COUNTIF and its like look for: ">5", "<>", "Open*" or a value itself. */
export const matcherOf = (criterion: CellValue, locale: string): Matches => {
  if (criterion === null) return (value) => value === 0;
  if (isCellError(criterion))
    return (value) => isCellError(value) && value.error === criterion.error;
  if (typeof criterion !== 'string') return (value) => value === criterion;
  const match = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(criterion);
  const operator = match?.[1] ?? '';
  const wanted = match?.[2] ?? criterion;
  if (wanted === '') return matchEmpty(operator);
  const typed = typedCriterion(wanted, locale);
  if (typeof typed !== 'string') return matchValue(operator, typed);
  return matchText(operator, typed);
};

const typedCriterion = (text: string, locale: string): string | number | boolean => {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return readTypedValue(text, locale)?.value ?? text;
};

const matchEmpty = (operator: string): Matches => {
  if (operator === '<>') return (value) => value !== null;
  if (operator === '=') return (value) => value === null;
  return operator === '' ? (value) => value === null || value === '' : () => false;
};

const matchValue = (operator: string, wanted: number | boolean): Matches => {
  if (operator === '<>') return (value) => value !== wanted;
  if (operator === '' || operator === '=') return (value) => value === wanted;
  const holds = ordering(operator);
  const kind = typeof wanted;
  return (value) => typeof value === kind && holds(Number(value) - Number(wanted));
};

const matchText = (operator: string, wanted: string): Matches => {
  if (operator === '' || operator === '=') return equalText(wanted);
  if (operator === '<>') {
    const same = equalText(wanted);
    return (value) => !same(value);
  }
  const holds = ordering(operator);
  return (value) => typeof value === 'string' && holds(compareTexts(value, wanted));
};

const ordering = (operator: string): ((difference: number) => boolean) => {
  switch (operator) {
    case '<':
      return (difference) => difference < 0;
    case '>':
      return (difference) => difference > 0;
    case '<=':
      return (difference) => difference <= 0;
    default:
      return (difference) => difference >= 0;
  }
};

const equalText = (wanted: string): Matches => {
  if (/[*?~]/.test(wanted)) {
    const pattern = wildcardPattern(wanted);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const lower = wanted.toLowerCase();
  return (value) =>
    typeof value === 'string' && value.length === wanted.length && value.toLowerCase() === lower;
};

/** `*` any text, `?` one character, `~` takes the next sign literally. */
export const wildcardPattern = (text: string): RegExp => {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (sign, literal?: string) => {
    if (literal) return `\\${literal}`;
    if (sign === '*') return '[\\s\\S]*';
    return sign === '?' ? '[\\s\\S]' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'i');
};
