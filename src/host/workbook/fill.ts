import type { CellValue } from './cell';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const cycles = [days, months, days.map(short), months.map(short)];

function short(name: string): string {
  return name.slice(0, 3);
}

const asWritten = (name: string, like: string): string => {
  if (like === like.toUpperCase()) return name.toUpperCase();
  return like === like.toLowerCase() ? name : name.charAt(0).toUpperCase() + name.slice(1);
};

/** Numbers go on in the step of their straight line; one alone is repeated, but a day goes on day by day. */
const numbers = (values: number[], areDays: boolean): ((at: number) => number) => {
  const [first = 0] = values;
  const count = values.length;
  if (count === 1) return (at) => (areDays ? first + at : first);
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const lean = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const step = lean / spread;
  return (at) => Number((mean + (at - middle) * step).toPrecision(15));
};

/** Texts that end in a number count on, names of days and months go round. */
const texts = (values: string[]): ((at: number) => string) | null => {
  const [first = ''] = values;
  const last = values.at(-1) ?? '';
  const cycle = cycles.find((names) => values.every((text) => names.includes(text.toLowerCase())));
  if (cycle) {
    const from = cycle.indexOf(first.toLowerCase());
    const step = values.length > 1 ? cycle.indexOf((values[1] ?? '').toLowerCase()) - from : 1;
    return (at) => {
      const place = (((from + at * step) % cycle.length) + cycle.length) % cycle.length;
      return asWritten(cycle[place] ?? '', first);
    };
  }
  const parts = values.map((text) => /^(.*?)(\d+)$/s.exec(text));
  const stem = parts[0]?.[1];
  if (stem === undefined || !parts.every((part) => part?.[1] === stem)) return null;
  const digits = /\d+$/.exec(last)?.[0].length ?? 1;
  const count = numbers(
    parts.map((part) => Number(part?.[2])),
    true,
  );
  return (at) => {
    const padded = String(Math.abs(Math.round(count(at)))).padStart(digits, '0');
    return (
      stem + (/\d+$/.exec(first)?.[0].startsWith('0') ? padded : padded.replace(/^0+(?=\d)/, ''))
    );
  };
};

/** How a line of values goes on: the value at any place counted from its first, also before it; null to repeat it. */
export const seriesOf = (
  values: readonly CellValue[],
  areDays: boolean,
): ((at: number) => CellValue) | null => {
  if (values.every((value) => typeof value === 'number')) return numbers([...values], areDays);
  if (values.every((value) => typeof value === 'string')) return texts([...values]);
  return null;
};
