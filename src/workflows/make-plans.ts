import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Plan, PlanKind } from '../domain/follow-up/plan';
import type { LocalDate } from '../domain/local-date';
import { addedRow } from '../domain/register/row-undo';
import { emptyNote, writeNote } from '../domain/register/undo-note';
import { planIdOf } from '../domain/row-id';
import { linesSince } from './lines-since';
import { rowOf } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { Ports, RegisterRow } from './ports';

/** Some plans for one customer at once: the care of a key account, or what follows a contract. */
export type PlansRequest = {
  readonly operationId: string;
  readonly customerId: string;
  readonly plans: readonly {
    readonly kind: PlanKind;
    readonly date: LocalDate;
    readonly text: string;
  }[];
};

type Seen = { readonly log: readonly FollowUp[]; readonly plans: readonly Plan[] };

const plansOf = (ports: Ports, request: PlansRequest, { customer }: RegisterRow): Plan[] =>
  request.plans.map(({ kind, date, text }, index) => ({
    id: planIdOf(request.operationId, index),
    kind,
    date,
    text: text.trim(),
    customerId: customer.id,
    customer: customer.company || customer.contact,
    place: '',
    state: 'open',
    doneOn: null,
    owner: ports.settings().owner || customer.owner,
  }));

const lineOf = (ports: Ports, operationId: string, plans: readonly Plan[]): FollowUp => ({
  when: ports.clock.now(),
  customerId: plans[0]?.customerId ?? '',
  customer: plans[0]?.customer ?? '',
  owner: plans[0]?.owner ?? '',
  act: 'plansMade',
  channel: '',
  direction: '',
  topic: '',
  text: plans.map(({ date, text }) => `${date} ${text}`).join('\n'),
  nextDate: null,
  operationId,
  undo: writeNote({
    ...emptyNote,
    tabs: [{ tab: 'plans', added: plans.map(addedRow), changed: [] }],
  }).join(''),
});

const stepsFor = (ports: Ports, operationId: string, plans: readonly Plan[]): Step<Seen>[] => {
  const missing = (seen: Seen): Plan[] => {
    const there = new Set(seen.plans.map(({ id }) => id));
    return plans.filter(({ id }) => !there.has(id));
  };
  return [
    {
      isDone: ({ log }) => log.some((line) => line.operationId === operationId),
      write: () => ports.log.append([lineOf(ports, operationId, plans)]),
    },
    {
      isDone: (seen) => missing(seen).length === 0,
      write: (seen) => ports.plans.append(missing(seen)),
    },
  ];
};

/**
 * Writes plans for a customer to the Plans tab in one operation, which `undoOperation` takes back. Throws
 * `customerMissing`, `busy`, `notSaved`.
 */
export const makePlans = (
  ports: Ports,
  request: PlansRequest,
): { readonly outcome: Outcome; readonly plans: number } =>
  ports.lock.hold(() => {
    const row = rowOf(ports.register.read(), request.customerId);
    const plans = plansOf(ports, request, row);
    const look = (): Seen => ({
      log: linesSince(ports, request.operationId),
      plans: ports.plans.read(),
    });
    const { outcome } = carryOut(look, ({ log }) => {
      const written = log.find(({ operationId }) => operationId === request.operationId);
      if (written?.act === 'operationUndone') return [];
      return stepsFor(ports, request.operationId, plans);
    });
    return { outcome, plans: plans.length };
  });
