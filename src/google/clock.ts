import type { LocalDate, LocalMinute } from '../domain/local-date';
import type { Clock } from '../workflows/ports';

/** The clock on the wall where the spreadsheet is at home. */
export const clock = (zone: () => string): Clock => ({
  today: () => Utilities.formatDate(new Date(), zone(), 'yyyy-MM-dd') as LocalDate,
  now: () => Utilities.formatDate(new Date(), zone(), 'yyyy-MM-dd HH:mm') as LocalMinute,
  zone,
  instant: () => Date.now(),
  stamp: () => Date.now().toString(36),
});
