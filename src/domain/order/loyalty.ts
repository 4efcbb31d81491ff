import { addDays, daysBetween, type LocalDate } from '../local-date';
import { isRefund } from './money';
import { isPlaced, type Order } from './order';

/** `wind`: buys again, but comes and goes. */
export type Loyalty = 'loyal' | 'wind' | 'none';

/** The days on which orders were placed, each once, oldest first. */
export const orderDaysOf = (orders: readonly Order[]): LocalDate[] => {
  const placed = orders.filter(isPlaced).filter((order) => !isRefund(order));
  return [...new Set(placed.map(({ date }) => date))].sort();
};

const fewestOrders = 3;
/** Orders closer together than this are parts of one purchase. */
const shortestGap = 30;
const window = 730;

/**
 * Loyal: at least three purchases within two years with no gap, that since the last one included, of more than twice the
 * usual one. None: fewer than two purchases, or none for a year. Whoever is neither follows the wind.
 */
export const loyaltyOf = (days: readonly LocalDate[], today: LocalDate): Loyalty => {
  const recent = days.filter((day) => day > addDays(today, -window) && day <= today);
  const purchases = recent.filter((day, index) => {
    const previous = recent[index - 1];
    return previous === undefined || daysBetween(previous, day) >= shortestGap;
  });
  const last = recent[recent.length - 1];
  if (last === undefined || purchases.length < 2 || daysBetween(last, today) > 365) return 'none';
  if (purchases.length < fewestOrders) return 'wind';
  const gaps = purchases.slice(1).map((day, index) => daysBetween(purchases[index] ?? day, day));
  const usual = [...gaps].sort((a, b) => a - b)[(gaps.length - 1) >> 1] ?? shortestGap;
  return [...gaps, daysBetween(last, today)].every((gap) => gap <= 2 * usual) ? 'loyal' : 'wind';
};
