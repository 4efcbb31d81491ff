import { addDays, type LocalDate } from '../local-date';

/** A day on which the buyer's office is closed: `holiday` is empty for a weekend. */
export type ClosedDay = { readonly date: LocalDate; readonly holiday: string };

export type OpenDay = { readonly date: LocalDate; readonly passed: readonly ClosedDay[] };

/** The longest shutdown of any country's table with its weekends is shorter. */
const longestShutdown = 30;

/** The first day from `date` on that is not closed, with the closed days passed over. */
export const openDayFrom = (
  date: LocalDate,
  closedOn: (day: LocalDate) => ClosedDay | null,
): OpenDay => {
  const passed: ClosedDay[] = [];
  let day = date;
  while (passed.length < longestShutdown) {
    const closed = closedOn(day);
    if (!closed) break;
    passed.push(closed);
    day = addDays(day, 1);
  }
  return { date: day, passed };
};
