import { owesVisit, visitDays } from '../domain/follow-up/heavyweight';
import {
  countPromises,
  dayOfPlan,
  isMissed,
  type Plan,
  type PlanCounts,
  type PlanKind,
  type PlanState,
  sameGift,
} from '../domain/follow-up/plan';
import {
  readStages,
  readTime,
  type VisitDetails,
  type VisitStage,
  writeStages,
} from '../domain/follow-up/visit';
import { addDays, type LocalDate } from '../domain/local-date';
import { ownedRows } from '../domain/order/own-orders';
import { Problem } from '../domain/problem';
import { planIdOf } from '../domain/row-id';
import { messagesFor } from '../messages/messages-for';
import { type BuyersPlace, buyersPlace, daysAheadInLists } from './buyers-place';
import { rowOf } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

export type PlanRequest = {
  readonly operationId: string;
  readonly customerId: string;
  readonly kind: PlanKind;
  readonly date: LocalDate;
  readonly text: string;
  readonly place: string;
  /** Who, when and how, for a visit. */
  readonly visit?: Partial<VisitDetails> | undefined;
};

/** `isBroken` as `isMissed` has it. */
export type PlanLine = Plan & { readonly isBroken: boolean };

/** A plan that can be put off to a day on which the buyer works. */
export type WaitingPlan = PlanLine & { readonly buyers: BuyersPlace };

export type PlanList = {
  /** Open ones, the next first. */
  readonly plans: readonly WaitingPlan[];
  readonly counts: PlanCounts;
  /** Names of the heavyweights with fewer than two visits in twelve months. */
  readonly visitsOwed: readonly string[];
};

type Seen = { readonly plans: readonly Plan[] };

const planFrom = (ports: Ports, request: PlanRequest): Plan => {
  const { customer } = rowOf(ports.register.read(), request.customerId);
  const { operationId, visit, ...asked } = request;
  const time = readTime(visit?.time ?? '');
  return {
    ...(asked.kind === 'visit' && { ...visit, time }),
    ...asked,
    id: planIdOf(operationId),
    customer: customer.company || customer.contact,
    state: 'open',
    doneOn: null,
    owner: ports.settings().owner || customer.owner,
  };
};

const openLines = (plans: readonly Plan[], today: LocalDate): PlanLine[] =>
  plans
    .filter(({ state }) => state === 'open')
    .map((plan) => ({ ...plan, date: dayOfPlan(plan, today), isBroken: isMissed(plan, today) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** A gift never repeats. */
const refuseRepeated = (request: PlanRequest, plans: readonly Plan[]): void => {
  const before = request.kind === 'gift' ? sameGift(plans, request) : undefined;
  if (!before || before.id === planIdOf(request.operationId)) return;
  throw new Problem('giftRepeats', { gift: before.text, date: before.doneOn ?? before.date });
};

/** A birthday and a visit say enough by their day and by whose they are. */
const refuseEmpty = ({ kind, text }: PlanRequest): void => {
  if (kind !== 'birthday' && kind !== 'visit' && text.trim() === '') {
    throw new Problem('planEmpty', {});
  }
};

/**
 * Writes a promise, task, visit, gift or birthday to the Plans tab. Throws
 * `planEmpty`, `customerMissing`, `giftRepeats`, `busy`, `notSaved`.
 */
export const addPlan = (
  ports: Ports,
  request: PlanRequest,
): { readonly outcome: Outcome; readonly planId: string } => {
  refuseEmpty(request);
  return ports.lock.hold(() => {
    const planId = planIdOf(request.operationId);
    const look = (): Seen => ({ plans: ports.plans.read() });
    const { outcome } = carryOut(look, ({ plans: standing }) => [
      {
        isDone: ({ plans }) => plans.some(({ id }) => id === planId),
        write: () => {
          refuseRepeated(request, standing);
          ports.plans.append([planFrom(ports, request)]);
        },
      },
    ]);
    return { outcome, planId };
  });
};

const reportDays = 2;

/** After a visit its report is due within 48 hours. */
const reportOf = (ports: Ports, visit: Plan): Plan => {
  const today = ports.clock.today();
  const { customerId, customer, owner } = visit;
  return {
    customerId,
    customer,
    owner,
    id: planIdOf(`report:${visit.id}`),
    date: addDays(visit.date < today ? visit.date : today, reportDays),
    kind: 'task',
    text: messagesFor(ports.language()).planning.visitReport(visit.text),
    place: '',
    state: 'open',
    doneOn: null,
  };
};

/** What ends with a plan: its state, and for a visit that was made the report that is due. */
const settlingSteps = (ports: Ports, plan: Plan, state: PlanState): Step<Seen>[] => {
  const doneOn = state === 'kept' ? ports.clock.today() : null;
  const report = plan.kind === 'visit' && state === 'kept' ? reportOf(ports, plan) : null;
  return [
    ...(report
      ? [
          {
            isDone: ({ plans }: Seen) => plans.some(({ id }) => id === report.id),
            write: () => ports.plans.append([report]),
          },
        ]
      : []),
    {
      isDone: ({ plans }) => plans.find(({ id }) => id === plan.id)?.state === state,
      write: () => void ports.plans.change([{ id: plan.id, set: { state, doneOn } }]),
    },
  ];
};

/** Says how a plan ended; a visit that was made leaves its report as a task. Throws `planMissing`, `busy`, `notSaved`. */
export const settlePlan = (
  ports: Ports,
  { planId, state }: { readonly planId: string; readonly state: PlanState },
): { readonly outcome: Outcome } =>
  ports.lock.hold(() => {
    const look = (): Seen => ({ plans: ports.plans.read() });
    const { outcome } = carryOut(look, ({ plans }) => {
      const plan = plans.find(({ id }) => id === planId);
      if (!plan) throw new Problem('planMissing', { planId });
      return settlingSteps(ports, plan, state);
    });
    return { outcome };
  });

/** Ticks the stages of a visit that are over. Throws `planMissing`, `busy`, `notSaved`. */
export const tickVisit = (
  ports: Ports,
  { planId, stages }: { readonly planId: string; readonly stages: readonly VisitStage[] },
): { readonly outcome: Outcome } =>
  ports.lock.hold(() => {
    const wanted = writeStages(stages);
    const look = (): Seen => ({ plans: ports.plans.read() });
    const standing = ({ plans }: Seen): string =>
      writeStages(readStages(plans.find(({ id }) => id === planId)?.stages ?? ''));
    const { outcome } = carryOut(look, ({ plans }) => {
      if (!plans.some(({ id }) => id === planId)) throw new Problem('planMissing', { planId });
      return [
        {
          isDone: (seen) => standing(seen) === wanted,
          write: () => void ports.plans.change([{ id: planId, set: { stages: wanted } }]),
        },
      ];
    });
    return { outcome };
  });

/** What is planned, how promises were kept, and which heavyweights wait for a visit. Reads only. */
export const plansOfToday = (ports: Ports): PlanList => {
  const today = ports.clock.today();
  const plans = ports.plans.read();
  const visitsOf = visitDays(ports.log.columns());
  const customers = ports.register.read().map(({ customer }) => customer);
  const countryOf = new Map(customers.map(({ id, country }) => [id, country]));
  const owed = customers.filter((customer) => {
    const own = plans.filter(({ customerId }) => customerId === customer.id);
    return customer.id !== '' && owesVisit(customer, visitsOf(customer.id), own, today);
  });
  return {
    plans: openLines(ownedRows(plans, customers), today).map((plan) => ({
      ...plan,
      buyers: buyersPlace(ports, countryOf.get(plan.customerId) ?? '', daysAheadInLists),
    })),
    counts: countPromises(plans, today),
    visitsOwed: owed.map(({ company, contact }) => company || contact),
  };
};
