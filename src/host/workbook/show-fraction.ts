import type { PatternToken } from './number-pattern';

/** Where the fraction of a pattern such as `# ?/?` has its parts; null for a pattern without one. */
type Fraction = {
  readonly withWhole: boolean;
  readonly numeratorAt: number;
  readonly numeratorWidth: number;
  readonly denominatorWidth: number;
  readonly end: number;
};

export const fractionOf = (tokens: readonly PatternToken[]): Fraction | null => {
  const slash = tokens.findIndex((token) => token.kind === 'literal' && token.text === '/');
  if (slash < 1) return null;
  const numeratorWidth = digitsBefore(tokens, slash);
  const denominatorWidth = digitsAfter(tokens, slash);
  if (numeratorWidth === 0 || denominatorWidth === 0) return null;
  const numeratorAt = slash - numeratorWidth;
  const withWhole = tokens.slice(0, numeratorAt).some((token) => token.kind === 'digit');
  const end = slash + denominatorWidth + 1;
  return { withWhole, numeratorAt, numeratorWidth, denominatorWidth, end };
};

const digitsBefore = (tokens: readonly PatternToken[], at: number): number => {
  let count = 0;
  while (tokens[at - 1 - count]?.kind === 'digit') count++;
  return count;
};

const digitsAfter = (tokens: readonly PatternToken[], at: number): number => {
  let count = 0;
  while (tokens[at + 1 + count]?.kind === 'digit') count++;
  return count;
};

/** Shows a size as the nearest vulgar fraction whose denominator has as many digits as the pattern gives it. */
export const showFraction = (
  tokens: readonly PatternToken[],
  fraction: Fraction,
  size: number,
): string => {
  const nearest = nearestFraction(fraction.withWhole ? size % 1 : size, fraction.denominatorWidth);
  const carried = fraction.withWhole && nearest.numerator === nearest.denominator ? 1 : 0;
  const whole = Math.floor(size) + carried;
  const numerator = carried ? 0 : nearest.numerator;
  const width = fraction.numeratorWidth + fraction.denominatorWidth + 1;
  const shown =
    numerator === 0 && fraction.withWhole
      ? ' '.repeat(width)
      : `${String(numerator).padStart(fraction.numeratorWidth)}/${String(nearest.denominator).padEnd(fraction.denominatorWidth)}`;
  const lead = tokens.slice(0, fraction.numeratorAt).map((token, at, before) => {
    if (token.kind === 'literal') return token.text;
    const first = before.findIndex(({ kind }) => kind === 'digit') === at;
    return first && (whole > 0 || numerator === 0) ? String(whole) : '';
  });
  const tail = tokens
    .slice(fraction.end)
    .map((token) => (token.kind === 'literal' ? token.text : ''));
  return lead.join('') + shown + tail.join('');
};

const nearestFraction = (
  value: number,
  digits: number,
): { numerator: number; denominator: number } => {
  const limit = Math.min(10 ** digits - 1, 9999);
  let best = { numerator: Math.round(value), denominator: 1 };
  for (let denominator = 2; denominator <= limit; denominator++) {
    const numerator = Math.round(value * denominator);
    const error = Math.abs(value - numerator / denominator);
    if (error < Math.abs(value - best.numerator / best.denominator) - 1e-12)
      best = { numerator, denominator };
  }
  return best;
};
