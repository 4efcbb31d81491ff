import { type Move, spreadOverdue } from '../domain/follow-up/spread';
import type { LocalDate } from '../domain/local-date';
import { Problem } from '../domain/problem';
import { dueCellOf } from './due-cell';
import { carryOutForMany } from './for-many';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import { putOffLine } from './put-off-follow-up';

/** One of the days over which customers would be spread. */
export type SpreadDay = {
  readonly date: LocalDate;
  readonly customers: number;
  /** The first of them. */
  readonly names: readonly string[];
};

export type SpreadPlan = {
  readonly stay: number;
  readonly moves: readonly Move[];
  readonly days: readonly SpreadDay[];
};

const mostNames = 3;

/** How customers who are overdue would be spread over the coming working days; writes nothing. */
export const spreadPlan = (ports: Ports): SpreadPlan => {
  const customers = ports.register.read().map((row) => row.customer);
  const { stay, moves } = spreadOverdue(customers, ports.clock.today(), ports.settings());
  const nameOf = new Map(customers.map(({ id, company, contact }) => [id, company || contact]));
  const days = new Map<LocalDate, string[]>();
  for (const { customerId, date } of moves) {
    days.set(date, [...(days.get(date) ?? []), nameOf.get(customerId) ?? '']);
  }
  return {
    stay,
    moves,
    days: [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, names]) => ({
        date,
        customers: names.length,
        names: names.filter(Boolean).slice(0, mostNames),
      })),
  };
};

/**
 * Puts each customer off to his day in one operation, which `undoOperation` takes back; one who has got a date meanwhile
 * keeps it. Throws `dateNotAhead`, `customerMissing`, `tooManyCustomers`, `busy`, `notSaved`.
 */
export const putOffMany = (
  ports: Ports,
  { operationId, moves }: { readonly operationId: string; readonly moves: readonly Move[] },
): { readonly outcome: Outcome; readonly customers: number } => {
  const dates = new Map(moves.map(({ customerId, date }) => [customerId, date]));
  for (const date of dates.values()) {
    if (date <= ports.clock.today()) throw new Problem('dateNotAhead', { date });
  }
  return carryOutForMany(ports, {
    operationId,
    customerIds: [...dates.keys()],
    lineFor: (row) => {
      const date = dates.get(row.customer.id);
      return date && !row.customer.nextFollowUp ? putOffLine(ports, operationId, row, date) : null;
    },
    changeFor: (customer, { nextDate }) => {
      const set = { nextFollowUp: nextDate };
      return {
        customerId: customer.id,
        set: { ...set, due: dueCellOf(ports, { ...customer, ...set }) },
      };
    },
  });
};
