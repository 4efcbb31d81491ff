import { addDays, type LocalDate, localDate } from '../local-date';
import type { VisitDetails } from './visit';

/** What a plan row is about; a birthday comes round every year. */
export const planKinds = ['promise', 'task', 'visit', 'gift', 'birthday'] as const;
export type PlanKind = (typeof planKinds)[number];

export const planStates = ['open', 'kept', 'broken', 'dropped'] as const;
export type PlanState = (typeof planStates)[number];

/** One row of the Plans tab. */
export type Plan = Partial<VisitDetails> & {
  readonly id: string;
  readonly date: LocalDate;
  readonly kind: PlanKind;
  /** Empty in a row that a person typed; the customer is then told by his name. */
  readonly customerId: string;
  readonly customer: string;
  /** What was promised, given or planned: for a visit its purpose. */
  readonly text: string;
  readonly place: string;
  readonly state: PlanState;
  readonly doneOn: LocalDate | null;
  readonly owner: string;
  /** Numbers of the stages of a visit that are ticked. */
  readonly stages?: string;
  /** Stands in a row that has no id of its own yet. */
  readonly isTyped?: true;
};

/** A promise or task whose day has passed is broken, whether anybody has said so or not. */
export const isBroken = ({ kind, state, date }: Plan, today: LocalDate): boolean =>
  state === 'broken' ||
  (state === 'open' && date < today && (kind === 'promise' || kind === 'task'));

/** What a list of plans marks: all that is broken, and visits whose day has passed with nobody saying how they went. */
export const isMissed = (plan: Plan, today: LocalDate): boolean =>
  isBroken(plan, today) || (plan.kind === 'visit' && plan.state === 'open' && plan.date < today);

export type PlanCounts = { readonly kept: number; readonly broken: number };

/** How many promises were kept, and how many were not or not yet though their day has passed. */
export const countPromises = (plans: readonly Plan[], today: LocalDate): PlanCounts => {
  const promises = plans.filter(({ kind }) => kind === 'promise');
  return {
    kept: promises.filter(({ state }) => state === 'kept').length,
    broken: promises.filter((plan) => isBroken(plan, today)).length,
  };
};

/** The next time the day and month of a date come round, today included; 29 February is 1 March in other years. */
export const nextAnniversary = (date: LocalDate, today: LocalDate): LocalDate => {
  const inYear = (year: number): LocalDate => {
    const [, month = 1, day = 1] = date.split('-').map(Number);
    return localDate(year, month, day) ?? addDays(localDate(year, 2, 28) as LocalDate, 1);
  };
  const year = Number(today.slice(0, 4));
  const here = inYear(year);
  return here >= today ? here : inYear(year + 1);
};

/** The day a plan calls for, seen from today. */
export const dayOfPlan = (plan: Plan, today: LocalDate): LocalDate =>
  plan.kind === 'birthday' ? nextAnniversary(plan.date, today) : plan.date;

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two gifts are the same thing in other spelling. */
export const isSameGift = (one: string, other: string): boolean =>
  folded(one) !== '' && folded(one) === folded(other);

/** The gift of the same words that a customer has had or is to get; a gift that was dropped or not given is free again. */
export const sameGift = (
  plans: readonly Plan[],
  { customerId, text }: Pick<Plan, 'customerId' | 'text'>,
): Plan | undefined =>
  plans.find(
    (plan) =>
      plan.kind === 'gift' &&
      plan.customerId === customerId &&
      (plan.state === 'kept' || plan.state === 'open') &&
      isSameGift(plan.text, text),
  );
