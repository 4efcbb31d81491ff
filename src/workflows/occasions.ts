import type { Customer } from '../domain/customer/customer';
import { readBirthday } from '../domain/dossier/birthday';
import { type Fact, newestFacts, standingFacts } from '../domain/dossier/fact';
import { readSeason } from '../domain/dossier/season';
import { visibleFacts } from '../domain/dossier/visible';
import type { Plan } from '../domain/follow-up/plan';
import type { LocalDate } from '../domain/local-date';
import type { Ports } from './ports';

/** What the year brings at a customer's. */
export type Occasions = {
  /** The rows of the Plans tab. */
  readonly planned: readonly Plan[];
  /** Those and the birthdays that the dossier knows beside them. */
  readonly plans: readonly Plan[];
  /** The months (1 to 12) in which the customer buys; none where nobody knows. */
  readonly seasonOf: (customerId: string) => readonly number[];
};

/** The birthdays among some facts. */
export const birthdaysAmong = (facts: readonly Fact[], today: LocalDate): Plan[] =>
  newestFacts(facts)
    .filter(({ item }) => item === 'birthday')
    .flatMap((fact) => birthdayOf(fact, today));

const birthdayOf = (fact: Fact, today: LocalDate): Plan[] => {
  const date = readBirthday(fact.value, today);
  if (!date) return [];
  const { customerId, customer, person, by } = fact;
  return [
    {
      id: `birthday ${customerId} ${person}`,
      date,
      kind: 'birthday',
      customerId,
      customer,
      text: person,
      place: '',
      state: 'open',
      doneOn: null,
      owner: by,
    },
  ];
};

/** What tells a birthday that is both planned and known from the dossier. */
const dayOfYear = ({ customerId, date }: Plan): string => `${customerId} ${date.slice(5)}`;

/** Tells whether a birthday stands on the Plans tab. */
export const plannedBirthdays = (plans: readonly Plan[]): ((birthday: Plan) => boolean) => {
  const days = new Set(plans.filter(({ kind }) => kind === 'birthday').map(dayOfYear));
  return (birthday) => days.has(dayOfYear(birthday));
};

/** Reads plans and dossier; personal facts of colleagues' customers stay with them. */
export const occasionsOf = (ports: Ports, customers: readonly Customer[]): Occasions => {
  const today = ports.clock.today();
  const plans = ports.plans.read();
  const facts = standingFacts(ports.dossier.read());
  const about = facts.filter(({ item }) => item === 'birthday' || item === 'buyingSeason');
  const me = ports.settings().owner;
  const byCustomer = new Map<string, Fact[]>();
  for (const fact of about) {
    const known = byCustomer.get(fact.customerId);
    if (known) known.push(fact);
    else byCustomer.set(fact.customerId, [fact]);
  }
  const seasons = new Map<string, readonly number[]>();
  const isPlanned = plannedBirthdays(plans);
  const birthdays = customers.flatMap(({ id, owner }) => {
    const own = id === '' ? undefined : byCustomer.get(id);
    if (!own) return [];
    const seen = visibleFacts(own, { me, owner });
    const season = newestFacts(seen).find(({ item }) => item === 'buyingSeason');
    if (season) seasons.set(id, readSeason(season.value));
    return birthdaysAmong(seen, today).filter((plan) => !isPlanned(plan));
  });
  return {
    planned: plans,
    plans: [...plans, ...birthdays],
    seasonOf: (id) => seasons.get(id) ?? [],
  };
};
