import { addDays, type LocalDate } from '../local-date';
import type { WeeklyNumbers } from './weekly-numbers';

/** A Google spreadsheet has no more cells. */
export const mostCells = 10_000_000;
/** From here on people are told. */
export const worthTelling = 3_000_000;
/** Farther ahead nothing is foretold. */
const mostWeeks = 52 * 20;

/** How full the workbook is. */
export type Growth = {
  readonly cells: number;
  /** The day on which no row can be added any more, at the rate of the last weeks; `null` when that is far off. */
  readonly fullOn: LocalDate | null;
};

export type GrowthMaterial = {
  readonly cells: number;
  readonly perLine: number;
  readonly perCustomer: number;
  readonly perInquiry: number;
};

/** `lines` were written in the log in these weeks, which end today. */
export const growthOf = (
  { cells, perLine, perCustomer, perInquiry }: GrowthMaterial,
  weeks: readonly WeeklyNumbers[],
  lines: number,
  today: LocalDate,
): Growth => {
  const grown = weeks.reduce((sum, { newCustomers, newInquiries: { precise, broad, scam } }) => {
    return sum + newCustomers * perCustomer + (precise + broad + scam) * perInquiry;
  }, lines * perLine);
  const left = Math.max(0, mostCells - cells);
  const weeksLeft = grown === 0 ? Number.POSITIVE_INFINITY : (left * weeks.length) / grown;
  return {
    cells,
    fullOn: weeksLeft > mostWeeks ? null : addDays(today, Math.floor(weeksLeft * 7)),
  };
};
