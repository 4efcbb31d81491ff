import type { Customer } from '../customer/customer';
import type { CustomerClass } from '../customer/customer-class';
import { cadenceOf } from '../follow-up/due';
import type { Settings } from '../settings';
import type { Seen } from './act-on';
import { holds, type Span } from './week-span';
import type { RegisterState } from './weekly-numbers';

type Counts = Record<CustomerClass, number>;

const noCounts = (): Counts => ({ A: 0, B: 0, C: 0, D: 0, E: 0, F: 0 });

export type StateMaterial = {
  readonly cadence: Settings['cadence'];
  /** The week after the one summed up. */
  readonly next: Span;
};

/** A customer without a class is looked after like a potential one. */
const lookedAfterAs = (customer: Customer): CustomerClass => customer.class ?? 'E';

/** Counts how the register stands, customer by customer. */
export const stateCounter = ({ cadence, next }: StateMaterial) => {
  const [overdue, covered, classes] = [noCounts(), noCounts(), { ...noCounts(), none: 0 }];
  const unclassed = { overdue: 0, covered: 0 };
  const sums = { customers: 0, neverContacted: 0, overdueTwice: 0, dueNextWeek: 0 };
  const take = ({ customer, due }: Seen): void => {
    const letter = lookedAfterAs(customer);
    sums.customers += 1;
    classes[customer.class ?? 'none'] += 1;
    if (due.state === 'neverContacted') sums.neverContacted += 1;
    if (due.state === 'overdue') {
      overdue[letter] += 1;
      if (!customer.class) unclassed.overdue += 1;
      if (due.days > cadenceOf(customer, cadence)) sums.overdueTwice += 1;
    }
    if (due.state === 'later' || due.state === 'dueToday') {
      covered[letter] += 1;
      if (!customer.class) unclassed.covered += 1;
    }
    if ('days' in due && holds(next, due.date)) sums.dueNextWeek += 1;
  };
  return { take, state: (): RegisterState => ({ ...sums, overdue, covered, classes, unclassed }) };
};

/** Customers of a class who are to be looked after; the lost ones are not. */
const toCover = ({ classes }: RegisterState, letter: CustomerClass): number =>
  letter === 'E' ? classes.E + classes.none : classes[letter];

export const activeClasses = ['A', 'B', 'C', 'D', 'E'] as const;
type ActiveClass = (typeof activeClasses)[number];

/** One class as the summary tells it; `none` are the customers without one. */
export type ClassLine = {
  readonly of: readonly (CustomerClass | 'none')[];
  readonly customers: number | null;
  /** `null` where nobody is ever due. */
  readonly overdue: number | null;
  /** Share of them who are not due yet, 0 to 1; `null` when there are none, or where nobody is ever due. */
  readonly coverage: number | null;
};

/**
 * The classes with their customers, who add up to the register. Where only the history tells of them, those without a
 * class stand with the potential ones (E), as it counts them.
 */
export const classLines = (state: RegisterState): ClassLine[] => {
  const { classes, covered, overdue, unclassed } = state;
  const line = (of: ClassLine['of'], late: number, inRhythm: number): ClassLine => {
    const customers = of.reduce((sum, one) => sum + classes[one], 0);
    return { of, customers, overdue: late, coverage: customers ? inRhythm / customers : null };
  };
  const potential = unclassed
    ? [
        line(['E'], overdue.E - unclassed.overdue, covered.E - unclassed.covered),
        line(['none'], unclassed.overdue, unclassed.covered),
      ]
    : [line(['E', 'none'], overdue.E, covered.E)];
  return [
    ...(['A', 'B', 'C', 'D'] as const).map((one) => line([one], overdue[one], covered[one])),
    ...potential,
    { of: ['F'], customers: classes.F, overdue: null, coverage: null },
  ];
};

export const coverageOf = (state: RegisterState): number | null => {
  const sum = (of: (letter: ActiveClass) => number) =>
    activeClasses.reduce((total, letter) => total + of(letter), 0);
  const all = sum((letter) => toCover(state, letter));
  return all === 0 ? null : sum((letter) => state.covered[letter]) / all;
};

export const overdueOf = ({ overdue }: RegisterState): number =>
  Object.values(overdue).reduce((sum, count) => sum + count, 0);
