import { type Fact, newestFacts } from '../dossier/fact';
import type { ItemKey } from '../dossier/item';
import type { FollowUp } from '../follow-up/follow-up';
import type { Plan } from '../follow-up/plan';
import { addDays, dateOfMinute, type LocalDate } from '../local-date';

/** What keeping an old customer asks for. */
export const keepingTasks = [
  'summedUp',
  'interests',
  'buyingPower',
  'opinion',
  'introduction',
  'visit',
  'gift',
] as const;
export type KeepingTask = (typeof keepingTasks)[number];

/** Days after which it is to be done again; what is known of interests lasts. */
const goodFor: Readonly<Record<Exclude<KeepingTask, 'visit'>, number>> = {
  summedUp: 182,
  interests: 1826,
  buyingPower: 365,
  opinion: 365,
  introduction: 365,
  gift: 365,
};

export const visitsAYear = 2;

export type LastTime = { readonly on: LocalDate; readonly text: string };

/** How an old customer is being kept. */
export type Keeping = {
  /** When each was last done and what came of it; `null` for never. */
  readonly last: Readonly<Record<Exclude<KeepingTask, 'visit'>, LastTime | null>>;
  /** Days of this calendar year on which the customer was visited, and on which a visit is planned. */
  readonly visits: number;
  readonly planned: number;
  /** What was given so far, the latest first. */
  readonly gifts: readonly LastTime[];
  readonly lacks: readonly KeepingTask[];
};

export type KeepingMaterial = {
  /** Facts that stand, of this customer. */
  readonly facts: readonly Fact[];
  readonly log: readonly FollowUp[];
  readonly plans: readonly Plan[];
  readonly today: LocalDate;
};

const newest = (facts: readonly Fact[], item: ItemKey): LastTime | null =>
  newestFacts(facts)
    .filter((fact) => fact.item === item)
    .map(({ seenOn, value, person }) => ({
      on: seenOn,
      text: person ? `${person}: ${value}` : value,
    }))
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null;

const daysOfVisits = ({ log, plans, today }: KeepingMaterial) => {
  const isThisYear = (day: LocalDate): boolean => day.slice(0, 4) === today.slice(0, 4);
  const days = log
    .filter(({ act, channel }) => act === 'contact' && channel === 'visit')
    .map(({ when }) => dateOfMinute(when));
  const open = plans
    .filter(({ kind, state, date }) => kind === 'visit' && state === 'open' && date >= today)
    .map(({ date }) => date);
  const kept = plans.filter(({ kind, state }) => kind === 'visit' && state === 'kept');
  const made = new Set([...days, ...kept.map(({ doneOn, date }) => doneOn ?? date)]);
  return {
    visits: [...made].filter(isThisYear).length,
    planned: [...new Set(open)].filter((day) => isThisYear(day) && !made.has(day)).length,
  };
};

const giftsIn = (plans: readonly Plan[]): LastTime[] =>
  plans
    .filter(({ kind, state }) => kind === 'gift' && state === 'kept')
    .map(({ doneOn, date, text }) => ({ on: doneOn ?? date, text }))
    .sort((a, b) => (a.on < b.on ? 1 : -1));

/** What has been done to keep a customer, and what is still owed or to be done again. */
export const keepingOf = (material: KeepingMaterial): Keeping => {
  const { facts, plans, today } = material;
  const gifts = giftsIn(plans);
  const last = {
    summedUp: newest(facts, 'summedUp'),
    interests: newest(facts, 'interests'),
    buyingPower: newest(facts, 'buyingPower'),
    opinion: newest(facts, 'opinion'),
    introduction: newest(facts, 'introduction'),
    gift: gifts[0] ?? null,
  };
  const { visits, planned } = daysOfVisits(material);
  const isLacking = (task: KeepingTask): boolean => {
    if (task === 'visit') return visits + planned < visitsAYear;
    const time = last[task];
    return time === null || time.on < addDays(today, -goodFor[task]);
  };
  return { last, visits, planned, gifts, lacks: keepingTasks.filter(isLacking) };
};
