/** One piece of a number format's section. */
export type PatternToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'general' | 'text' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  | { readonly kind: DateKind; readonly width: number };

type DateKind =
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'fractionOfSecond'
  | 'half'
  | 'elapsed';

const dateKinds: ReadonlySet<string> = new Set([
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'half',
  'elapsed',
]);

export const isDateToken = (token: PatternToken): boolean => dateKinds.has(token.kind);

export type Condition = (value: number) => boolean;

const pieces =
  /"([^"]*)"?|\\(.)|\[([^\]]*)\]|_(.)|\*.|(general)|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)|(\.0+)|(e[-+])|([0#?])|([\s\S])/giu;

/** Reads one section; a colour in brackets is dropped, since cells are coloured by their format. */
export const readSection = (
  text: string,
): { tokens: PatternToken[]; condition: Condition | null } => {
  const tokens: PatternToken[] = [];
  let condition: Condition | null = null;
  for (const match of text.matchAll(pieces)) {
    const bracket = match[3];
    if (bracket !== undefined) {
      condition ??= readCondition(bracket);
      tokens.push(...readBracket(bracket));
    } else tokens.push(...readPiece(match, tokens));
  }
  return { tokens: minutesBesideHours(tokens), condition };
};

const readPiece = (match: RegExpMatchArray, before: readonly PatternToken[]): PatternToken[] => {
  const [
    ,
    quoted,
    escapedSign,
    ,
    skipped,
    general,
    half,
    letters,
    decimals,
    exponent,
    digit,
    sign,
  ] = match;
  if (quoted !== undefined) return [{ kind: 'literal', text: quoted }];
  if (escapedSign !== undefined) return [{ kind: 'literal', text: escapedSign }];
  if (skipped !== undefined) return [{ kind: 'literal', text: ' ' }];
  if (general) return [{ kind: 'general' }];
  if (half) return [{ kind: 'half', width: half.length }];
  if (letters)
    return [{ kind: letterKinds[letters[0]?.toLowerCase() ?? ''] ?? 'day', width: letters.length }];
  if (decimals) return readDecimals(decimals, before);
  if (exponent) return [{ kind: 'exponent', plus: exponent.endsWith('+') }];
  if (digit) return [{ kind: 'digit', text: digit as '0' | '#' | '?' }];
  return sign === undefined ? [] : [readSign(sign)];
};

const letterKinds: Record<string, DateKind> = {
  y: 'year',
  m: 'month',
  d: 'day',
  h: 'hour',
  s: 'second',
};

/** `.00` behind seconds are hundredths; elsewhere a decimal point and digits. */
const readDecimals = (text: string, before: readonly PatternToken[]): PatternToken[] => {
  const last = before[before.length - 1];
  if (last?.kind === 'second' || last?.kind === 'elapsed')
    return [{ kind: 'fractionOfSecond', width: text.length - 1 }];
  const zeros = Array.from(text.slice(1), () => ({ kind: 'digit', text: '0' }) as const);
  return [{ kind: 'point' }, ...zeros];
};

const readSign = (sign: string): PatternToken => {
  switch (sign) {
    case '.':
      return { kind: 'point' };
    case ',':
      return { kind: 'comma' };
    case '%':
      return { kind: 'percent' };
    case '@':
      return { kind: 'text' };
    default:
      return { kind: 'literal', text: sign };
  }
};

const readBracket = (bracket: string): PatternToken[] => {
  if (bracket.startsWith('$')) {
    const symbol = bracket.slice(1).replace(/-[^-]*$/, '');
    return symbol ? [{ kind: 'literal', text: symbol }] : [];
  }
  if (/^(h+|m+|s+)$/i.test(bracket)) {
    const widths = { h: 0, m: 100, s: 200 } as const;
    const unit = bracket[0]?.toLowerCase() as keyof typeof widths;
    return [{ kind: 'elapsed', width: widths[unit] + bracket.length }];
  }
  return [];
};

const readCondition = (bracket: string): Condition | null => {
  const match = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket);
  if (!match) return null;
  const limit = Number(match[2]);
  const tests: Record<string, Condition> = {
    '<': (value) => value < limit,
    '>': (value) => value > limit,
    '<=': (value) => value <= limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return tests[match[1] ?? ''] ?? null;
};

/** `m` next to hours or seconds means minutes. */
const minutesBesideHours = (tokens: PatternToken[]): PatternToken[] => {
  const dates = tokens.filter((token) => isDateToken(token) && token.kind !== 'half');
  return tokens.map((token) => {
    if (token.kind !== 'month' || token.width > 2) return token;
    const at = dates.indexOf(token);
    const before = dates[at - 1]?.kind;
    const minute = before === 'hour' || before === 'elapsed' || dates[at + 1]?.kind === 'second';
    return minute ? { kind: 'minute', width: token.width } : token;
  });
};
