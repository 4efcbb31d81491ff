import { conventionsOf } from '../workbook/locale';
import { parse } from './parse';
import { canonical, FormulaParseError, type Punctuation, type Token, tokenize } from './token';

/** How formulas are written where the decimal sign is a comma. */
const continental: Punctuation = { decimal: ',' };

export const punctuationOf = (locale: string): Punctuation =>
  conventionsOf(locale).decimal === ',' ? continental : canonical;

/**
 * The formula as it is kept, from how people of that locale type it; what is no formula stays as typed. Where the decimal
 * sign is a comma, a formula typed with points and commas is none: field reports say Sheets shows #ERROR! for it.
 */
export const canonicalFormula = (text: string, locale: string): string => {
  if (isTelephone.test(text)) return text;
  const punctuation = punctuationOf(locale);
  const typed = readTokens(text, punctuation);
  const rewritten =
    typed && rewrite(text, typed, (token, braces) => toCanonical(token, braces, punctuation));
  if (rewritten && isFormulaText(rewritten)) return rewritten;
  if (rewritten === text) return text;
  return isFormulaText(text) ? disarm(text) : text;
};

/** `+86 138 0000 0000` and `+44 (0)20 …`: two numbers with no sign between them are no formula anywhere. */
const isTelephone = /^=?\+[\d\s().-]*\d(?:\s+\d|\s*\(|\)\s*\d)[\d\s().-]*$/;

/** Signs that mean nothing in any formula stand for commas and points that mean nothing in this one. */
const disarm = (text: string): string => text.replace(/,/g, '\u2e34').replace(/\./g, '\u2024');
const rearm = (text: string): string => text.replace(/\u2e34/g, ',').replace(/\u2024/g, '.');

/** The formula as people of that locale see it in the formula bar. */
export const localFormula = (formula: string, locale: string): string => {
  const punctuation = punctuationOf(locale);
  const tokens = punctuation === canonical ? null : readTokens(formula, canonical);
  return tokens ? rewrite(formula, tokens, toContinental) : rearm(formula);
};

const readTokens = (text: string, punctuation: Punctuation): Token[] | null => {
  try {
    return tokenize(text, punctuation);
  } catch (error) {
    if (error instanceof FormulaParseError) return null;
    throw error;
  }
};

const isFormulaText = (text: string): boolean => {
  try {
    parse(text);
    return true;
  } catch (error) {
    if (error instanceof FormulaParseError) return false;
    throw error;
  }
};

/** Inside braces `;` begins a new row, elsewhere it may stand for the comma. */
const toCanonical = (token: Token, braces: boolean, { decimal }: Punctuation): string | null => {
  if (token.kind === 'number' && decimal === ',') return String(token.value);
  if (token.kind !== 'sign') return null;
  if (token.value === ';' && !braces) return ',';
  return token.value === '\\' ? ',' : null;
};

const toContinental = (token: Token, braces: boolean): string | null => {
  if (token.kind === 'number') return String(token.value).replace('.', ',');
  if (token.kind !== 'sign' || token.value !== ',') return null;
  return braces ? '\\' : ';';
};

/** Replaces single tokens and leaves everything between them as it was. */
const rewrite = (
  text: string,
  tokens: readonly Token[],
  replace: (token: Token, insideBraces: boolean) => string | null,
): string => {
  let written = '';
  let at = 0;
  const open: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'sign' && '{('.includes(token.value)) open.push(token.value);
    if (token.kind === 'function') open.push('(');
    if (token.kind === 'sign' && '})'.includes(token.value)) open.pop();
    const replacement = replace(token, open[open.length - 1] === '{');
    if (replacement === null) continue;
    written += text.slice(at, token.start) + replacement;
    at = token.end;
  }
  return written + text.slice(at);
};
