import { buyingWords } from './buying-words';
import { fraudWords } from './fraud-words';
import type { Signal, WordSignal } from './signal';
import { trapWords } from './trap-words';

export const wordSignals: readonly WordSignal[] = [...fraudWords, ...trapWords, ...buyingWords];

const mostCounted = 6;

/** The signals that words of the text give; `folded` is `text` folded, character for character. */
export const findWords = (text: string, folded: string): Signal[] => {
  const found: Signal[] = [];
  for (const signal of wordSignals) {
    const first = firstMatch(signal.words, folded);
    if (!first) continue;
    found.push({
      name: signal.name,
      for: signal.for,
      flag: signal.flag,
      text: text.slice(first.at, first.at + first.length).trim(),
      value: first.times,
    });
  }
  return found;
};

/** Counting signals (global patterns) grow with the logarithm of how often they occur. */
const firstMatch = (
  words: RegExp,
  folded: string,
): { at: number; length: number; times: number } | null => {
  if (!words.global) {
    const match = words.exec(folded);
    return match && { at: match.index, length: match[0].length, times: 1 };
  }
  let first: RegExpMatchArray | null = null;
  let count = 0;
  for (const match of folded.matchAll(words)) {
    first ??= match;
    if (++count >= mostCounted) break;
  }
  return first && { at: first.index!, length: first[0].length, times: Math.log2(1 + count) };
};
