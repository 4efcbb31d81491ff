import { isDateToken, type PatternToken, readSection } from './number-pattern';

export type Section = {
  readonly tokens: readonly PatternToken[];
  readonly condition: ((value: number) => boolean) | null;
  readonly isDate: boolean;
  readonly isGeneral: boolean;
  readonly isText: boolean;
};

const compiled = new Map<string, readonly Section[]>();

/** A number format as its sections for positive, negative, zero and text. */
export const sectionsOf = (pattern: string): readonly Section[] => {
  let sections = compiled.get(pattern);
  if (!sections) {
    sections = splitSections(pattern).map(compileSection);
    compiled.set(pattern, sections);
  }
  return sections;
};

const automatic = new Set(['', 'general', '0.###############']);

/** True for a cell whose look follows from what is typed into it. */
export const isAutomatic = (pattern: string | undefined): boolean =>
  pattern === undefined || automatic.has(pattern.toLowerCase());

export const isPlainText = (pattern: string | undefined): boolean => pattern === '@';

/** True where a number in the cell is a day, a time or both. */
export const isDateFormat = (pattern: string | undefined): boolean => {
  if (pattern === undefined) return false;
  let isDate = dateFormats.get(pattern);
  if (isDate === undefined) {
    isDate = !isAutomatic(pattern) && (sectionsOf(pattern)[0]?.isDate ?? false);
    dateFormats.set(pattern, isDate);
  }
  return isDate;
};

/** Asked for every number that is read. */
const dateFormats = new Map<string, boolean>();

const splitSections = (pattern: string): string[] => {
  const sections: string[] = [];
  let current = '';
  for (const piece of pattern.match(/"[^"]*"?|\\.|\[[^\]]*\]|[_*].|[\s\S]/g) ?? []) {
    if (piece === ';') {
      sections.push(current);
      current = '';
    } else current += piece;
  }
  return [...sections, current];
};

const compileSection = (text: string): Section => {
  const { tokens, condition } = readSection(text);
  return {
    tokens,
    condition,
    isDate: tokens.some(isDateToken),
    isGeneral: tokens.some((token) => token.kind === 'general'),
    isText: tokens.some((token) => token.kind === 'text'),
  };
};
