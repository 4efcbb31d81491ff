import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Plan } from '../domain/follow-up/plan';
import type { LocalDate } from '../domain/local-date';
import { operationBegan } from '../domain/operation-id';
import { Problem } from '../domain/problem';
import { changedRow, type RowsDone, stillToChange } from '../domain/register/row-undo';
import { emptyNote, readNote, writeNote } from '../domain/register/undo-note';
import { changedCustomer } from '../domain/register/undo-plan';
import { movedSince, undoText } from './contact';
import { type CustomerCard, customerCard } from './customer-card';
import { dueCellOf } from './due-cell';
import { linesSince } from './lines-since';
import { rowOf, shows } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, Ports, RegisterRow } from './ports';

export type PutOffRequest = {
  readonly operationId: string;
  readonly customerId: string;
  readonly date: LocalDate;
  /** Promises, tasks and visits of the customer that go to the same day. */
  readonly planIds?: readonly string[] | undefined;
  /** Leaves the customer's own next date as it is. */
  readonly isOnlyPlans?: boolean | undefined;
};

type Seen = {
  readonly rows: readonly RegisterRow[];
  readonly log: readonly FollowUp[];
  readonly plans: readonly Plan[];
};

const plansOf = ({ planIds = [] }: PutOffRequest, plans: readonly Plan[]): Plan[] =>
  planIds.map((planId) => {
    const plan = plans.find(({ id }) => id === planId);
    if (!plan) throw new Problem('planMissing', { planId });
    return plan;
  });

const moveText = (due: RegisterRow['due'], date: LocalDate): string =>
  `${due?.startsWith('2') ? `${due} ` : ''}→ ${date}`;

/** The line of a customer who is put off to a day, and nothing else with him. */
export const putOffLine = (
  ports: Ports,
  operationId: string,
  { customer, due }: RegisterRow,
  date: LocalDate,
): FollowUp => ({
  when: ports.clock.now(),
  customerId: customer.id,
  customer: customer.company || customer.contact,
  owner: ports.settings().owner || customer.owner,
  act: 'putOff',
  channel: '',
  direction: '',
  topic: '',
  text: moveText(due, date),
  nextDate: date,
  operationId,
  undo: undoText(customer, { nextFollowUp: date }),
});

const textOf = ({ date, isOnlyPlans }: PutOffRequest, due: RegisterRow['due'], plans: Plan[]) =>
  [
    ...(isOnlyPlans ? [] : [moveText(due, date)]),
    ...plans.map((plan) => [plan.text, `${plan.date} → ${date}`].filter(Boolean).join(': ')),
  ].join(' · ');

const lineOf = (ports: Ports, request: PutOffRequest, { rows, plans }: Seen): FollowUp => {
  const { operationId, date, customerId, isOnlyPlans = false } = request;
  const row = rowOf(rows, customerId);
  const { customer, due } = row;
  const moved = plansOf(request, plans);
  const changed = isOnlyPlans ? [] : [changedCustomer(customer, { nextFollowUp: date })];
  const tab: RowsDone = {
    tab: 'plans',
    added: [],
    changed: moved.flatMap((plan) => changedRow(plan, { date }) ?? []),
  };
  return {
    ...putOffLine(ports, operationId, row, date),
    act: isOnlyPlans ? 'planMoved' : 'putOff',
    text: textOf(request, due, moved),
    nextDate: isOnlyPlans ? null : date,
    undo: writeNote({ ...emptyNote, changed, tabs: moved.length > 0 ? [tab] : [] })[0] ?? '',
  };
};

/** Plans go to the day once; where somebody has changed one since, it stays. */
const planStep = (
  ports: Ports,
  { planIds = [], date }: PutOffRequest,
  line: FollowUp,
): Step<Seen>[] => {
  const [done] = readNote([line.undo ?? '']).tabs;
  if (planIds.length === 0 || line.act === 'operationUndone') return [];
  const open = ({ plans }: Seen) =>
    (done?.changed ?? []).flatMap(({ id, before }) => {
      const row = plans.find((plan) => plan.id === id);
      const set = row ? stillToChange(row, before, { date }) : {};
      return Object.keys(set).length > 0 ? [{ id, set }] : [];
    });
  return [
    {
      isDone: (seen) => open(seen).length === 0,
      write: (seen) => void ports.plans.change(open(seen)),
    },
  ];
};

const stepsFor = (ports: Ports, request: PutOffRequest, now: Seen): Step<Seen>[] => {
  const { operationId, customerId, date, isOnlyPlans = false } = request;
  const written = now.log.find((line) => line.operationId === operationId);
  const line = written ?? lineOf(ports, request, now);
  const set = { nextFollowUp: date };
  const due = dueCellOf(ports, { ...rowOf(now.rows, customerId).customer, ...set });
  const change: CustomerChange = { customerId, set: { ...set, due } };
  const follow: Step<Seen> = {
    isDone: (seen) =>
      movedSince(operationId, seen.log).has(customerId) ||
      shows(rowOf(seen.rows, customerId), change),
    write: () => void ports.register.change([change]),
  };
  return [
    {
      isDone: ({ log }) => log.some((one) => one.operationId === operationId),
      write: () => ports.log.append([line]),
    },
    ...planStep(ports, request, line),
    ...(isOnlyPlans ? [] : [follow]),
  ];
};

/**
 * Puts a customer, some of his plans, or both off to a later day without contact: a line in the log, then the plans'
 * days, next follow-up and due; `undoOperation` takes it back. Throws `dateNotAhead`, `customerMissing`, `planMissing`,
 * `busy`, `notSaved`.
 */
export const putOffFollowUp = (
  ports: Ports,
  request: PutOffRequest,
): { readonly outcome: Outcome; readonly card: CustomerCard } => {
  const { date, customerId, planIds = [] } = request;
  if (date <= ports.clock.today()) throw new Problem('dateNotAhead', { date });
  return ports.lock.hold(() => {
    const hasPlans = planIds.length > 0;
    const began = operationBegan(request.operationId);
    const look = (): Seen => ({
      rows: ports.register.read(),
      log: hasPlans ? ports.log.newest(began) : linesSince(ports, request.operationId),
      plans: hasPlans ? ports.plans.read() : [],
    });
    const { outcome, seen } = carryOut(look, (now) => stepsFor(ports, request, now));
    return { outcome, card: customerCard(ports, rowOf(seen.rows, customerId), seen.log) };
  });
};
