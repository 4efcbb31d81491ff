import { monthNumber, monthPattern } from '../inquiry/fields/months';
import { fold } from '../inquiry/reading/folded';

const range = '\\s*(?:-|–|—|~|to|until|through|bis|a|至|到)\\s*';
const named = new RegExp(`\\b(${monthPattern})\\b(?:${range}\\b(${monthPattern})\\b)?`, 'g');
const numbered = new RegExp(`(\\d{1,2})\\s*月?(?:${range}(\\d{1,2}))?\\s*月`, 'g');

const between = (first: number, last: number): number[] => {
  const length = ((last - first + 12) % 12) + 1;
  return Array.from({ length }, (_, at) => ((first - 1 + at) % 12) + 1);
};

const isMonth = (number: number): boolean => number >= 1 && number <= 12;

/** The months (1 to 12) that words such as "March to May, September" or "3-5月" name; none for other words. */
export const readSeason = (words: string): readonly number[] => {
  const text = fold(words.slice(0, 300));
  const spans = [
    ...[...text.matchAll(named)].map(([, first = '', last]) => [
      monthNumber(first),
      last ? monthNumber(last) : monthNumber(first),
    ]),
    ...[...text.matchAll(numbered)].map(([, first, last]) => [
      Number(first),
      Number(last ?? first),
    ]),
  ];
  const months = spans.flatMap(([first = 0, last = 0]) =>
    isMonth(first) && isMonth(last) ? between(first, last) : [],
  );
  return [...new Set(months)].sort((a, b) => a - b);
};
