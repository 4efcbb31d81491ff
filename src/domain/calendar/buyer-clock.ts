import { type BuyerClock, deskClock } from './desk-clock';
import { holidayOn } from './holidays';

/** What time it is at the buyer's and whether somebody will answer the phone, holidays of the country included. */
export const buyerClock = (country: string, instant: number): BuyerClock | null =>
  deskClock(country, instant, (date) => holidayOn(country, date) !== null);

export type { BuyerClock } from './desk-clock';
