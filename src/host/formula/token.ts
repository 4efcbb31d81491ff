import type { ErrorCode } from '../workbook/cell';
import { errorCodes } from '../workbook/cell';
import { type Reference, readReference, referencePattern } from './reference';

/** A piece of a formula and where it stands in the text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: ErrorCode }
  | { readonly kind: 'reference'; readonly value: Reference }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'function'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string }
);

/** Characters that differ where the decimal sign is a comma. */
export type Punctuation = { readonly decimal: '.' | ',' };
export const canonical: Punctuation = { decimal: '.' };

/** Thrown when a text is no formula; a cell with it shows #ERROR!. */
export class FormulaParseError extends Error {
  override name = 'FormulaParseError';

  /** Thrown for every telephone number that looks like a sum: where from is of no interest, and dear. */
  constructor(message: string) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const spaces = /\s*/y;
const textPattern = /"((?:[^"]|"")*)"/y;
const errorPattern = new RegExp(
  errorCodes.map((code) => code.replace(/[/?]/g, '\\$&')).join('|'),
  'iy',
);
const wordPattern = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const callPattern = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/uy;
const signPattern = /<>|<=|>=|[-+*/^&=<>%(),;{}\\:]/y;
const numberPatterns: Record<Punctuation['decimal'], RegExp> = {
  '.': /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y,
  ',': /(?:\d+(?:,\d*)?|,\d+)(?:[eE][-+]?\d+)?/y,
};

/** Cuts a formula (with or without its `=`) into tokens. */
export const tokenize = (text: string, punctuation: Punctuation = canonical): Token[] => {
  const tokens: Token[] = [];
  let at = text.startsWith('=') ? 1 : 0;
  for (;;) {
    at += isSpace(text[at]) ? (matchAt(spaces, text, at)?.[0].length ?? 0) : 0;
    if (at >= text.length) return tokens;
    const token = readToken(text, at, punctuation);
    tokens.push(token);
    at = token.end;
  }
};

const isSpace = (sign: string | undefined): boolean =>
  sign !== undefined && ' \n\r\t\u00a0'.includes(sign);

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const readToken = (text: string, start: number, punctuation: Punctuation): Token => {
  const first = text[start] ?? '';
  if (first === '"') return readText(text, start, punctuation);
  if (signs.includes(first)) return readWord(text, start, punctuation);
  return (
    readCall(text, start) ??
    readReferenceToken(text, start) ??
    readNumber(text, start, punctuation) ??
    readWord(text, start, punctuation)
  );
};

/** Most tokens are signs; they need no look at longer patterns. */
const signs = '+-*/^&=<>%(),;{}:';

const readText = (text: string, start: number, punctuation: Punctuation): Token => {
  const quoted = matchAt(textPattern, text, start);
  if (!quoted) return readWord(text, start, punctuation);
  return { kind: 'text', value: (quoted[1] ?? '').replace(/""/g, '"'), ...place(start, quoted) };
};

const readCall = (text: string, start: number): Token | null => {
  const call = matchAt(callPattern, text, start);
  return call?.[1]
    ? { kind: 'function', value: call[1].toUpperCase(), ...place(start, call) }
    : null;
};

const place = (start: number, match: RegExpExecArray): { start: number; end: number } => ({
  start,
  end: start + match[0].length,
});

const readReferenceToken = (text: string, start: number): Token | null => {
  const match = matchAt(referencePattern, text, start);
  if (!match?.[0]) return null;
  const value = readReference(match);
  return value ? { kind: 'reference', value, ...place(start, match) } : null;
};

const readNumber = (text: string, start: number, punctuation: Punctuation): Token | null => {
  const match = matchAt(numberPatterns[punctuation.decimal], text, start);
  if (!match?.[0]) return null;
  return { kind: 'number', value: Number(match[0].replace(',', '.')), ...place(start, match) };
};

const readWord = (text: string, start: number, punctuation: Punctuation): Token => {
  const error = matchAt(errorPattern, text, start);
  if (error)
    return { kind: 'error', value: error[0].toUpperCase() as ErrorCode, ...place(start, error) };
  const word = matchAt(wordPattern, text, start);
  if (word) return { kind: 'name', value: word[0], ...place(start, word) };
  const sign = matchAt(signPattern, text, start);
  if (sign && sign[0] !== punctuation.decimal)
    return { kind: 'sign', value: sign[0], ...place(start, sign) };
  throw new FormulaParseError(`Unexpected "${text[start]}" at position ${start + 1}`);
};
