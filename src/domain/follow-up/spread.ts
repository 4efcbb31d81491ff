import { workingDayFrom } from '../calendar/working-day';
import { readCountry } from '../customer/country';
import type { Customer } from '../customer/customer';
import { addDays, isoWeekday, type LocalDate } from '../local-date';
import type { Settings } from '../settings';
import { dueOf } from './due';

export type Move = { readonly customerId: string; readonly date: LocalDate };

export type Spread = {
  /** How many of those who are overdue fit into today and stay where they are. */
  readonly stay: number;
  /** The others, each with a working day of ours and of his. */
  readonly moves: readonly Move[];
};

type Day = { readonly date: LocalDate; room: number };

/** What is late may take no more of a day than this: inquiries and what is due then come as well. */
const share = 0.5;
const daysAhead = 370;
export const mostMoves = 1000;

const isOurWeekend = (date: LocalDate): boolean => isoWeekday(date) > 5;

/** Nearest to an order first, key accounts before others, then the better known, then those heard of last. */
const byWorth = (a: Customer, b: Customer): number =>
  (a.class ?? 'Z').localeCompare(b.class ?? 'Z') ||
  Number(b.keyAccount) - Number(a.keyAccount) ||
  b.level - a.level ||
  (b.lastContact ?? '').localeCompare(a.lastContact ?? '');

type Budget = Pick<Settings, 'cadence' | 'minutes' | 'dayHours'>;

/** Our working days from today on, with the minutes that what is due then anyway leaves of their share. */
const daysFrom = (
  today: LocalDate,
  customers: readonly Customer[],
  { cadence, minutes, dayHours }: Budget,
): Day[] => {
  const taken = new Map<LocalDate, number>();
  for (const customer of customers) {
    const due = dueOf(customer, cadence, today);
    if (due.state !== 'later' && due.state !== 'dueToday') continue;
    taken.set(due.date, (taken.get(due.date) ?? 0) + minutes[customer.class ?? 'E']);
  }
  const capacity = dayHours * 60;
  const most = Math.max(capacity * share, ...Object.values(minutes));
  return Array.from({ length: daysAhead }, (_, ahead) => addDays(today, ahead))
    .filter((date) => !isOurWeekend(date))
    .map((date) => ({
      date,
      room: Math.min(most, capacity - (taken.get(date) ?? 0)),
    }));
};

/**
 * Spreads customers who are overdue by the cadence of their class over the coming working days, a portion each day. A
 * date that was agreed stays, and so does whoever was never contacted; for whom no day is left stays overdue.
 */
export const spreadOverdue = (
  customers: readonly Customer[],
  today: LocalDate,
  budget: Budget,
): Spread => {
  const { cadence, minutes } = budget;
  const late = customers
    .filter(({ id, nextFollowUp }) => id !== '' && nextFollowUp === null)
    .filter((customer) => dueOf(customer, cadence, today).state === 'overdue')
    .sort(byWorth);
  const days = daysFrom(today, customers, budget);
  const least = Math.min(...Object.values(minutes));
  let stay = 0;
  const moves: Move[] = [];
  for (const customer of late) {
    if (moves.length === mostMoves) break;
    while (days[0] && days[0].room < least) days.shift();
    const country = readCountry(customer.country) ?? '';
    const takes = minutes[customer.class ?? 'E'];
    const day = days.find(
      ({ date, room }) => room >= takes && workingDayFrom(country, date).date === date,
    );
    if (!day) continue;
    day.room -= takes;
    if (day.date === today) stay += 1;
    else moves.push({ customerId: customer.id, date: day.date });
  }
  return { stay, moves };
};
