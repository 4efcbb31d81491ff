import { daysBetween, type LocalDate } from '../local-date';

/** With fewer days than this a middle interval says nothing. */
const fewestDays = 4;
/** The middle interval is exceeded half of the time; only well beyond it is silence a sign. */
const patience = 1.5;

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

/** The middle number of days between a customer's contacts and orders; `null` when there are too few to tell. */
export const ownRhythm = (days: Iterable<LocalDate>): number | null => {
  const sorted = [...new Set(days)].sort();
  if (sorted.length < fewestDays) return null;
  return median(sorted.slice(1).map((day, i) => daysBetween(sorted[i] as LocalDate, day)));
};

/** How long a customer has been silent, measured by what is usual for this very customer. */
export type Silence = {
  readonly days: number;
  readonly rhythm: number;
  readonly isGoingCold: boolean;
};

/** Whether so many days are well beyond both a customer's own rhythm and the days allowed by the class. */
export const isTooLong = (days: number, rhythm: number, cadence: number): boolean =>
  days > Math.max(rhythm * patience, cadence);

/**
 * The silence since the customer's last contact or order, seen from `today`: going cold when it is well beyond both the
 * customer's own rhythm and the days allowed by the class. `null` when there is no rhythm yet.
 */
export const silenceOf = (
  days: Iterable<LocalDate>,
  cadence: number,
  today: LocalDate,
): Silence | null => {
  const past = [...days].filter((day) => day <= today).sort();
  const rhythm = ownRhythm(past);
  const last = past[past.length - 1];
  if (rhythm === null || last === undefined) return null;
  const silent = daysBetween(last, today);
  return { days: silent, rhythm, isGoingCold: isTooLong(silent, rhythm, cadence) };
};
