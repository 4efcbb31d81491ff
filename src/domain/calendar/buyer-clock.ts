import { addDays, type LocalDate } from '../local-date';
import { type BuyerClock, deskClock } from './desk-clock';
import { holidayOn } from './holidays';

/** What time it is at the buyer's and whether somebody will answer the phone, holidays of the country included. */
export const buyerClock = (country: string, instant: number): BuyerClock | null =>
  deskClock(country, instant, (date) => holidayOn(country, date) !== null);

/** Holidays from yesterday to tomorrow, whatever the day is at the buyer's by now. */
export const holidaysAround = (country: string, today: LocalDate): LocalDate[] =>
  [-1, 0, 1].map((days) => addDays(today, days)).filter((day) => holidayOn(country, day) !== null);

export type { BuyerClock } from './desk-clock';
