import { holidaysAhead } from '../domain/calendar/holidays';
import { readCountry } from '../domain/customer/country';
import type { Customer } from '../domain/customer/customer';
import { type Excuse, type RankedExcuse, rankExcuses } from '../domain/follow-up/excuse';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { dayOfPlan } from '../domain/follow-up/plan';
import type { TopicSuccess } from '../domain/follow-up/topic-success';
import { lettersFor } from '../messages/letters-for';
import type { Occasions } from './occasions';
import type { Ports } from './ports';

const holidayDays = 14;

/** What all customers share: the topics, how often each was answered, and what was promised to whom. */
export type ReasonBook = {
  readonly success: ReadonlyMap<string, TopicSuccess>;
  /** The three best reasons to write to a customer, whose log goes in oldest first. */
  rank(customer: Customer, log: readonly FollowUp[]): RankedExcuse[];
};

/** An open promise is a reason of its own. */
const promised: Excuse = {
  text: lettersFor('en').topics.promise,
  id: 'promise',
  topic: 'other',
  product: '',
  classes: [],
  from: null,
  expires: null,
};

const shares = (success: ReadonlyMap<string, TopicSuccess>): ReadonlyMap<string, number> =>
  new Map([...success].map(([topic, { used, answered }]) => [topic, answered / used]));

/** The same holidays serve every customer of a country. */
const holidaysOf = (ports: Ports) => {
  const known = new Map<string, ReturnType<typeof holidaysAhead>>();
  return (country: string) => {
    const found = known.get(country) ?? holidaysAhead(country, ports.clock.today(), holidayDays);
    known.set(country, found);
    return found;
  };
};

/** Reads the Topics tab and ranks what stands there for one customer after the other. */
export const reasonBook = (
  ports: Ports,
  success: ReadonlyMap<string, TopicSuccess>,
  { plans, seasonOf }: Occasions,
): ReasonBook => {
  const today = ports.clock.today();
  const topics = ports.topics.read();
  const answered = shares(success);
  const holidays = holidaysOf(ports);
  return {
    success,
    rank: (customer, own) => {
      const ofCustomer = plans.filter(
        ({ customerId, customer: name, state }) =>
          state === 'open' &&
          (customerId ? customerId === customer.id : name !== '' && name === customer.company),
      );
      const promise = ofCustomer.find(({ kind }) => kind === 'promise');
      const birthday = ofCustomer.find(({ kind }) => kind === 'birthday');
      return rankExcuses(promise ? [promised, ...topics] : topics, {
        customer,
        log: own,
        holidays: holidays(readCountry(customer.country) ?? ''),
        birthday: birthday ? dayOfPlan(birthday, today) : null,
        season: seasonOf(customer.id),
        hasOpenPromise: promise !== undefined,
        answered,
        today,
      });
    },
  };
};
