import { type Amount, numbersIn } from './numbers';
import { standing } from './quantity-stand';
import { holding, type Marked } from './ranking';

const steps = [2, 10, 50, 200, 1000];
/** How big a number is, as the least step it stays below. */
const sizeOf = (value: number): string => String(steps.find((step) => value < step) ?? 'more');

/** What a number says by how it is written. */
const written = ({ count, isWord, isSized, isRange, value, unit, kind }: Amount): string[] => [
  kind,
  ...(/\d/.test(count) ? [`${unit ? 'of' : 'bare'}${sizeOf(value)}`] : []),
  ...holding({
    word: isWord,
    sized: isSized,
    range: isRange,
    parted: /\d[,. ']\d{3}/.test(count),
    round: value >= 100 && value % 10 === 0,
    broken: /[.,]\d{1,2}$/.test(count),
    zero: /^0/.test(count),
    year: !unit && /^(?:19|20[0-4])\d\d$/.test(count),
  }),
];

/** How a number stands among the others. */
const among = (numbers: readonly Amount[], one: Amount): string[] => {
  const same = numbers.filter(({ kind }) => kind === one.kind);
  const place = numbers.filter(({ unit }) => !unit === !one.unit).indexOf(one);
  const sort = one.unit ? 'unit' : 'bare';
  return holding({
    [`${one.kind}.only`]: same.length === 1,
    [`${one.kind}.first`]: same[0] === one,
    [`${sort}.most`]: same.length > 1 && same.every(({ value }) => value <= one.value),
    [`${sort}.0`]: place === 0,
    [`${sort}.1`]: place === 1,
    besideTons:
      one.kind === 'weight' && numbers.some(({ kind }) => kind === 'ton' || kind === 'container'),
    bareBesideUnit: !one.unit && numbers.some(({ kind }) => kind === 'piece' || kind === 'pack'),
    first: numbers[0] === one,
    last: numbers[numbers.length - 1] === one,
    only: numbers.length === 1,
  });
};

/** The numbers of a text that may say how many are wanted, with what speaks for and against each. */
export const quantityChoices = (body: string, folded: string): Marked[] => {
  const numbers = numbersIn(folded);
  const stand = standing(folded);
  const isShort = folded.length < 120;
  return numbers.map((one) => ({
    text: body.slice(one.at, one.end).trim(),
    marks: [
      ...written(one),
      ...among(numbers, one),
      ...stand(one),
      ...(isShort ? [`${one.unit ? 'unit' : 'bare'}.short`] : []),
    ],
  }));
};
