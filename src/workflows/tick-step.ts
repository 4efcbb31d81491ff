import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry, Phase } from '../domain/inquiry/inquiry';
import { turnOfStep } from '../domain/inquiry/progress';
import { Problem } from '../domain/problem';
import { dueCellOf } from './due-cell';
import { firstMoment, inquiryStateSteps } from './inquiry-state';
import { shows } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import { type Playbook, playbookOf } from './playbook';
import type { CustomerChange, Ports, RegisterRow } from './ports';
import { tickLine } from './tick-line';

export type TickRequest = {
  readonly inquiryId: string;
  readonly phase: Phase;
  readonly step: number;
  /** Whether it is to be ticked or its tick taken back; ticked where nothing is said. */
  readonly isDone?: boolean | undefined;
};

type Seen = {
  readonly rows: readonly RegisterRow[];
  readonly log: readonly FollowUp[];
  readonly inquiries: readonly Inquiry[];
};

const inquiryOf = ({ inquiries }: Pick<Seen, 'inquiries'>, { inquiryId }: TickRequest): Inquiry => {
  const inquiry = inquiries.find(({ id }) => id === inquiryId);
  if (!inquiry) throw new Problem('inquiryMissing', { inquiryId });
  return inquiry;
};

const lineOf = (ports: Ports, request: TickRequest, seen: Seen): FollowUp | null => {
  const inquiry = inquiryOf(seen, request);
  const turn = turnOfStep(inquiry.id, { ...request, isDone: request.isDone ?? true }, seen.log);
  const row = seen.rows.find(({ customer }) => customer.id === inquiry.customerId);
  return turn && tickLine(ports, inquiry, row?.customer ?? null, turn);
};

/** The phase's next date, once all of it is done; a later date that was agreed with the customer stands. */
const nextDateOf = (ports: Ports, inquiry: Inquiry, seen: Seen): CustomerChange | null => {
  const row = seen.rows.find(({ customer }) => customer.id === inquiry.customerId);
  const { steps, next } = playbookOf(ports, inquiry, seen.log);
  const today = ports.clock.today();
  const isAllDone = steps.every(({ isTicked }) => isTicked);
  if (!row || !isAllDone || !next || next <= today) return null;
  const { customer } = row;
  if (customer.nextFollowUp && customer.nextFollowUp > today) return null;
  const due = dueCellOf(ports, { ...customer, nextFollowUp: next });
  return { customerId: customer.id, set: { nextFollowUp: next, due } };
};

const nextDateStep = (
  ports: Ports,
  change: CustomerChange | null,
  touched: () => void,
): Step<Seen>[] => {
  if (!change) return [];
  return [
    {
      isDone: ({ rows }) =>
        rows.every((row) => row.customer.id !== change.customerId || shows(row, change)),
      write: () => {
        ports.register.change([change]);
        touched();
      },
    },
  ];
};

const stepsFor = (
  ports: Ports,
  request: TickRequest,
  seen: Seen,
  touched: () => void,
): Step<Seen>[] => {
  const line = lineOf(ports, request, seen);
  if (!line) return [];
  const isLogged = ({ log }: Seen) =>
    log.some(({ operationId }) => operationId === line.operationId);
  const logged = { ...seen, log: [...seen.log, line] };
  const isTick = request.isDone !== false;
  const change = isTick ? nextDateOf(ports, inquiryOf(seen, request), logged) : null;
  const nextDate = change?.set.nextFollowUp ?? null;
  return [
    { isDone: isLogged, write: () => ports.log.append([{ ...line, nextDate }]) },
    ...nextDateStep(ports, change, touched),
    ...inquiryStateSteps(ports, line, seen),
  ];
};

/**
 * Ticks one step of an inquiry's present phase: a line in the log, and with the last step of a phase what comes next; or
 * takes a tick back, which is another line and leaves a date that was agreed meanwhile. Everybody's tick of the same step
 * is the same operation. Throws `inquiryMissing`, `busy`, `notSaved`.
 */
export const tickStep = (
  ports: Ports,
  request: TickRequest,
): { readonly outcome: Outcome; readonly playbook: Playbook } =>
  ports.lock.hold(() => {
    // Most ticks leave the register alone; it is read again only when it was written to.
    let rows = ports.register.read();
    let isTouched = false;
    const touched = () => {
      isTouched = true;
    };
    const look = (): Seen => {
      if (isTouched) rows = ports.register.read();
      const inquiries = ports.inquiries.read();
      const { customerId } = inquiryOf({ inquiries }, request);
      const own = inquiries.filter((inquiry) => inquiry.customerId === customerId);
      const since = firstMoment(Number.POSITIVE_INFINITY, own);
      return { rows, inquiries, log: ports.log.newest(since) };
    };
    const { outcome, seen } = carryOut(look, (now) => stepsFor(ports, request, now, touched));
    return { outcome, playbook: playbookOf(ports, inquiryOf(seen, request), seen.log) };
  });
