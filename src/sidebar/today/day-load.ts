import { planDay } from '../../domain/follow-up/day-plan';
import type { Settings } from '../../domain/settings';
import type { PageMessages } from '../../messages/messages';
import type { ValueOf } from '../client';

type Agenda = ValueOf<'agenda'>;
type Line = Agenda['items'][number];

/** What the sheet answered, and what of it has been done since. */
export type WorkOfDay = Pick<Agenda, 'items' | 'day' | 'left'> & { readonly done: readonly Line[] };

export type DayLoad = Pick<Agenda['day'], 'said' | 'demote'>;

const namesToDemote = 3;

/** Whether the rest of the day's work fits into the day, by the sheet's answer and what was done since. */
export const loadNow = (
  { items, day, left, done }: WorkOfDay,
  { minutes: byClass }: Pick<Settings, 'minutes'>,
  { planning }: Pick<PageMessages, 'planning'>,
): DayLoad => {
  const worked = done.filter(({ isAhead }) => !isAhead);
  if (worked.length === 0) return day;
  const rest = items.filter(({ isAhead }) => !isAhead);
  const plan = planDay(rest, byClass, day.capacity);
  const spent = planDay(worked, byClass, day.capacity).minutes;
  const minutes = Math.max(0, day.minutes - spent);
  const beyond = plan.beyond.length + left.ofToday;
  if (beyond === 0) return { said: planning.dayFits(minutes, day.capacity), demote: [] };
  const fits = new Set(plan.first.map(({ customerId }) => customerId));
  const doneIds = new Set(worked.map(({ customerId }) => customerId));
  const demote = day.demote.filter((id) => !fits.has(id) && !doneIds.has(id));
  const names = rest.filter(({ customerId }) => demote.includes(customerId));
  const said = [
    planning.dayTooShort(minutes, day.capacity, beyond),
    ...(names.length > 0
      ? [planning.demote(names.slice(-namesToDemote).map(({ customer }) => customer))]
      : []),
  ].join(' ');
  return { said, demote };
};
