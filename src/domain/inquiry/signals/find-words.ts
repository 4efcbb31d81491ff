import { buyingWords } from './buying-words';
import { fraudWords } from './fraud-words';
import { pairedWords } from './paired-words';
import type { Signal, WordSignal } from './signal';
import { paysFreight, trapWords } from './trap-words';

export const wordSignals: readonly WordSignal[] = [
  ...fraudWords,
  ...trapWords,
  ...pairedWords,
  ...buyingWords,
];

const mostCounted = 6;

/** The signals that words of the text give; `folded` is `text` folded, character for character. */
export const findWords = (text: string, folded: string): Signal[] => {
  const found = new Map<string, Signal>();
  for (const { name, for: kind, flag, words, besides } of wordSignals) {
    if (found.get(name)?.flag === 'hard') continue;
    const first = besides ? firstPair(words, besides, folded) : firstMatch(words, folded);
    if (!first || (found.has(name) && flag !== 'hard')) continue;
    const written = wholeNumbers(text, first.at, first.at + first.length);
    found.set(name, { name, for: kind, flag, text: written, value: first.times });
  }
  if (found.has('freeSamples') && paysFreight.test(folded)) found.delete('freeSamples');
  return [...found.values()];
};

/** The words from `start` to `end`, with all of a number that begins before them or goes on behind: `60x60`. */
const wholeNumbers = (text: string, start: number, end: number): string => {
  const isDigit = (at: number) => /\d/.test(text[at] ?? '');
  let from = start;
  let to = end;
  while (isDigit(from) && isDigit(from - 1)) from--;
  while (isDigit(to - 1) && isDigit(to)) to++;
  return text.slice(from, to).trim();
};

const near = 240;
const mostTried = 24;

/** The first place of `words` with `besides` near it, before or after. */
const firstPair = (words: RegExp, besides: RegExp, folded: string): Match | null => {
  let tried = 0;
  for (const match of folded.matchAll(words)) {
    if (++tried > mostTried) return null;
    const at = match.index;
    if (besides.test(folded.slice(Math.max(0, at - near), at + match[0].length + near)))
      return { at, length: match[0].length, times: 1 };
  }
  return null;
};

type Match = { readonly at: number; readonly length: number; readonly times: number };

const letter = /[a-zа-я]/;
const mostSkipped = 6;

/** The first match that does not begin inside a word: `займет` lends nothing. */
const firstWhole = (words: RegExp, folded: string): Match | null => {
  let from = 0;
  for (let skipped = 0; skipped < mostSkipped; skipped++) {
    const match = words.exec(from === 0 ? folded : folded.slice(from));
    if (!match) return null;
    const at = from + match.index;
    const isInside = at > 0 && letter.test(folded[at]!) && letter.test(folded[at - 1]!);
    if (!isInside) return { at, length: match[0].length, times: 1 };
    from = at + 1;
  }
  return null;
};

/** Counting signals (global patterns) grow with the logarithm of how often they occur. */
const firstMatch = (words: RegExp, folded: string): Match | null => {
  if (!words.global) return firstWhole(words, folded);
  let first: RegExpMatchArray | null = null;
  let count = 0;
  for (const match of folded.matchAll(words)) {
    first ??= match;
    if (++count >= mostCounted) break;
  }
  return first && { at: first.index!, length: first[0].length, times: Math.log2(1 + count) };
};
