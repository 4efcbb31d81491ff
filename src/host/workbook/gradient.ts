import type { Area } from './area';
import type { Gradient, GradientPoint } from './features';
import type { Sheet } from './sheet';

/** The numbers of the areas in order, which the points of a scale are measured by. */
const numbersIn = (sheet: Sheet, areas: readonly Area[]): number[] => {
  const numbers: number[] = [];
  for (const area of areas)
    for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rows.length); row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const value = sheet.value(row, column);
        if (typeof value === 'number') numbers.push(value);
      }
  return numbers.sort((a, b) => a - b);
};

const percentile = (numbers: readonly number[], share: number): number => {
  const place = share * (numbers.length - 1);
  const low = numbers[Math.floor(place)] ?? 0;
  const high = numbers[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
};

const measured = ({ type, value }: GradientPoint, numbers: readonly number[]): number => {
  const least = numbers[0] ?? 0;
  const most = numbers.at(-1) ?? 0;
  const given = Number(value.replace(/^=/, ''));
  if (type === 'MIN') return least;
  if (type === 'MAX') return most;
  if (type === 'NUMBER') return given;
  const share = Math.min(1, Math.max(0, given / 100));
  return type === 'PERCENT' ? least + (most - least) * share : percentile(numbers, share);
};

const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);

const mixed = (from: string, to: string, share: number): string => {
  const parts = [1, 3, 5].map((at) => {
    const mix = channel(from, at) + (channel(to, at) - channel(from, at)) * share;
    return Math.round(mix).toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
};

/** Gives each number of the areas its colour on the scale. */
export const scaleOf = (
  sheet: Sheet,
  areas: readonly Area[],
  { min, mid, max }: Gradient,
): ((value: number) => string) => {
  const numbers = numbersIn(sheet, areas);
  const points = [min, ...(mid ? [mid] : []), max].map((point) => ({
    color: point.color,
    at: measured(point, numbers),
  }));
  return (value) => {
    const above = points.findIndex(({ at }) => value <= at);
    const upper = points[above] ?? points.at(-1);
    const lower = points[above - 1];
    if (!upper) return '#ffffff';
    if (!lower || above < 0) return upper.color;
    const width = upper.at - lower.at;
    return mixed(lower.color, upper.color, width === 0 ? 1 : (value - lower.at) / width);
  };
};
