import type { FollowUp } from '../domain/follow-up/follow-up';
import { type Rule, unlearned } from '../domain/inquiry/adjustment';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { unticks } from '../domain/inquiry/progress';
import type { DecisionNote } from '../domain/register/undo-note';
import { rulesStep } from './learn-from-change';
import type { Step } from './operation';
import type { Ports } from './ports';
import { tickLine } from './tick-line';

type RowsCounted = {
  readonly rows: number;
  readonly edited: readonly { readonly customerId: string; readonly customer: string }[];
};

type Seen = {
  readonly inquiries: readonly Inquiry[];
  readonly rules: readonly Rule[];
  readonly log: readonly FollowUp[];
};

type DecisionUndoing = {
  readonly steps: readonly Step<Seen>[];
  /** Lines that take back the ticks of an inquiry which waits again. */
  readonly unticked: (seen: Pick<Seen, 'inquiries' | 'log'>) => readonly FollowUp[];
  /** The inquiry as one row more that goes back, or that stays since it went on. */
  readonly counted: (rows: RowsCounted, seen: Pick<Seen, 'inquiries'>) => RowsCounted;
};

/** Still as it was decided: nobody has answered it, or given it to another customer, since. */
const stands = (inquiry: Inquiry, { inquiryId, state, customerId }: DecisionNote): boolean =>
  inquiry.id === inquiryId &&
  inquiry.state === state &&
  inquiry.customerId === customerId &&
  (inquiry.phase === 'beforeReply' || inquiry.phase === 'firstReply') &&
  inquiry.firstReply === null;

/** One that came with the decision waits for another one; one that waited before is what it was. */
const undecided = ({ before }: DecisionNote): Partial<Inquiry> =>
  before ? { judged: '', ...before } : { state: 'open', customerId: '', phase: 'beforeReply' };

/** Undoing what was decided about an inquiry, and what was learned from it. */
export const decisionUndoing = (
  ports: Ports,
  decision: DecisionNote | null,
  operationId: string,
): DecisionUndoing => {
  if (!decision) return { steps: [], unticked: () => [], counted: (rows) => rows };
  const isDecided = (inquiry: Inquiry): boolean => stands(inquiry, decision);
  const moved = (rules: readonly Rule[]) => unlearned(rules, decision.learned, operationId);
  const unticked: DecisionUndoing['unticked'] = ({ inquiries, log }) =>
    inquiries
      .filter((one) => isDecided(one) || (one.id === decision.inquiryId && one.state === 'open'))
      .flatMap((one) => unticks(one.id, log).map((turn) => tickLine(ports, one, null, turn)));
  const steps: Step<Seen>[] = [
    {
      isDone: ({ inquiries }) => !inquiries.some(isDecided),
      write: () =>
        ports.inquiries.rewrite((inquiry) => (isDecided(inquiry) ? undecided(decision) : null)),
    },
    ...(decision.learned.length > 0 ? [rulesStep(ports, moved)] : []),
  ];
  return {
    steps,
    unticked,
    counted: ({ rows, edited }, { inquiries }) => {
      const inquiry = inquiries.find(({ id }) => id === decision.inquiryId);
      if (!inquiry || inquiry.state === 'open') return { rows, edited };
      if (isDecided(inquiry)) return { rows: rows + 1, edited };
      const { company = '', contact = '' } = inquiry.fields;
      return {
        rows,
        edited: [...edited, { customerId: inquiry.customerId, customer: company || contact }],
      };
    },
  };
};
