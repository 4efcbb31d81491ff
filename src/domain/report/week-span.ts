import { addDays, type LocalDate, mondayOfWeek } from '../local-date';
import { Problem } from '../problem';

/** A week's first and last day. */
export type Span = { readonly from: LocalDate; readonly to: LocalDate };

/** Monday to Sunday of an ISO week. Throws `weekUnknown`. */
export const weekSpan = (week: string): Span => {
  const from = mondayOfWeek(week);
  if (!from) throw new Problem('weekUnknown', { week });
  return { from, to: addDays(from, 6) };
};

export const holds = ({ from, to }: Span, date: LocalDate): boolean => from <= date && date <= to;

/** The span moved by whole weeks. */
export const moved = ({ from, to }: Span, weeks: number): Span => ({
  from: addDays(from, 7 * weeks),
  to: addDays(to, 7 * weeks),
});
