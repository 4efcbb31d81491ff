import type { Settings } from '../settings';
import type { AgendaItem } from './follow-up';

/** Minutes one contact takes, by class; customers without a class take what a potential one (E) does. */
export type MinutesByClass = Settings['minutes'];

/** What of today's list fits into the day, and what does not. */
export type DayPlan<Item extends AgendaItem> = {
  readonly minutes: number;
  readonly capacity: number;
  readonly first: readonly Item[];
  readonly beyond: readonly Item[];
  /** Of those beyond, the ones farthest from an order: what to demote or hand over. */
  readonly demote: readonly Item[];
};

const isFarFromOrder = (item: AgendaItem): boolean => item.class === null || item.class >= 'D';

/**
 * Cuts the agenda, in its order, at the capacity of the day in minutes; at least one customer is always first, however
 * short the day.
 */
export const planDay = <Item extends AgendaItem>(
  agenda: readonly Item[],
  minutesByClass: MinutesByClass,
  capacity: number,
): DayPlan<Item> => {
  const minutesOf = (item: AgendaItem): number => minutesByClass[item.class ?? 'E'];
  let minutes = 0;
  let fitting = 0;
  for (const item of agenda) {
    minutes += minutesOf(item);
    if (minutes <= capacity) fitting += 1;
  }
  const cut = Math.max(1, fitting);
  const beyond = agenda.slice(cut);
  return {
    minutes,
    capacity,
    first: agenda.slice(0, cut),
    beyond,
    demote: beyond.filter(isFarFromOrder),
  };
};
