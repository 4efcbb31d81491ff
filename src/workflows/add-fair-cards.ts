import { countryName } from '../domain/customer/country';
import type { Customer } from '../domain/customer/customer';
import { type Identity, identityOf } from '../domain/customer/identity';
import { customerOfCard, readReach } from '../domain/follow-up/customer-of-card';
import { type FairCard, fairDays, saysWho } from '../domain/follow-up/fair-card';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Plan } from '../domain/follow-up/plan';
import { addDays } from '../domain/local-date';
import { Problem } from '../domain/problem';
import { addedRow } from '../domain/register/row-undo';
import { emptyNote, writeNote } from '../domain/register/undo-note';
import { addedCustomer, changedCustomer } from '../domain/register/undo-plan';
import { customerIdOf, planIdOf } from '../domain/row-id';
import { messagesFor } from '../messages/messages-for';
import { type ContactEntry, changeAfter, contactLine, datesAfter, movedSince } from './contact';
import { dueCellOf } from './due-cell';
import { inCommon, senderOf } from './likely-customers';
import { linesSince } from './lines-since';
import { shows } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, Ports, RegisterRow } from './ports';
import { isReadBack, misread } from './reads-back';

export type FairCards = {
  /** Name of the fair, which becomes the topic of the contacts; may be empty. */
  readonly fair: string;
  readonly cards: readonly FairCard[];
};

type Seen = {
  readonly rows: readonly RegisterRow[];
  readonly log: readonly FollowUp[];
  readonly plans: readonly Plan[];
};

/** One card with the customer it is about: a new one, or one of the register. */
type Met = {
  readonly card: FairCard;
  readonly customer: Customer;
  readonly isNew: boolean;
  readonly line: FollowUp;
  readonly task: Plan;
};

const isSame = (sender: Identity, who: Identity): boolean => {
  const why = inCommon(sender, who);
  if (why === 'email' || why === 'phone') return true;
  return sender.company !== '' && sender.company === who.company && sender.contact === who.contact;
};

/** Finds the customer of a card; who is in the register is told once, not anew for each card. */
const recognising = (known: readonly Customer[]) => {
  const named = known.filter(({ id }) => id !== '');
  const byId = new Map(named.map((customer) => [customer.id, customer] as const));
  let told: { readonly customer: Customer; readonly who: Identity }[] | null = null;
  const all = () => (told ??= named.map((customer) => ({ customer, who: identityOf(customer) })));
  return {
    withId: (id: string | undefined) => byId.get(id ?? ''),
    of({ company, contact, reach }: FairCard): Customer | undefined {
      const sender = senderOf({ company, contact, ...readReach(reach) });
      return all().find(({ who }) => isSame(sender, who))?.customer;
    },
    add(customer: Customer): void {
      all().push({ customer, who: identityOf(customer) });
      byId.set(customer.id, customer);
    },
  };
};

const newCustomer = (ports: Ports, card: FairCard): Customer => ({
  site: '',
  source: messagesFor(ports.language()).words.sources.fair,
  lastContact: null,
  id: customerIdOf(card.operationId, 0),
  nextFollowUp: null,
  owner: ports.settings().owner,
  level: 0,
  keyAccount: false,
  ...customerOfCard(card, (code) => countryName(code, ports.language())),
});

const entryOf = (ports: Ports, card: FairCard, fair: string): ContactEntry => ({
  operationId: card.operationId,
  direction: 'out',
  channel: 'fair',
  topic: fair.trim() || 'other',
  // Of somebody known already the row stays as it is, and the log alone says what was asked for now.
  text: [
    messagesFor(ports.language()).planning.metAtFair(fair.trim()),
    card.product?.trim(),
    card.note?.trim(),
  ]
    .filter(Boolean)
    .join(' · '),
  nextDate: addDays(ports.clock.today(), fairDays.first),
});

/** What takes a card back: a new customer goes again, a known one gets his dates back, the task goes. */
const noteOf = (
  ports: Ports,
  line: FollowUp,
  customer: Customer,
  isNew: boolean,
  task: Plan,
): string =>
  writeNote({
    ...emptyNote,
    operationId: line.operationId,
    ...(isNew
      ? { rows: [1], added: [addedCustomer(customer)] }
      : { changed: [changedCustomer(customer, datesAfter(ports, customer, line))] }),
    tabs: [{ tab: 'plans', added: [addedRow(task)], changed: [] }],
  })[0] ?? '';

const withDates = (customer: Customer, set: CustomerChange['set']): Customer => ({
  ...customer,
  lastContact: set.lastContact ?? null,
  nextFollowUp: set.nextFollowUp ?? null,
});

const secondOf = (ports: Ports, fair: string, card: FairCard, customer: Customer): Plan => ({
  id: planIdOf(card.operationId),
  date: addDays(ports.clock.today(), fairDays.second),
  kind: 'task',
  customerId: customer.id,
  customer: customer.company || customer.contact,
  text: messagesFor(ports.language()).planning.fairSecond(fair.trim()),
  place: '',
  state: 'open',
  doneOn: null,
  owner: ports.settings().owner || customer.owner,
});

/** The cards one after the other; a second card of somebody met a moment ago is about the same customer. */
const meet = (ports: Ports, { fair, cards }: FairCards, { rows, log }: Seen): Met[] => {
  const known = recognising(rows.map(({ customer }) => customer));
  const lines = new Map(log.map((line) => [line.operationId, line] as const));
  return cards.map((card): Met => {
    const written = lines.get(card.operationId);
    const made = newCustomer(ports, card);
    const customer = known.withId(written?.customerId) ?? known.of(card) ?? made;
    const isNew = customer.id === made.id;
    const line = written ?? contactLine(ports, entryOf(ports, card, fair), customer);
    const isAdded = isNew && !known.withId(made.id);
    const now = isAdded ? withDates(made, changeAfter(ports, made, line).set) : customer;
    if (isAdded) known.add(now);
    const task = secondOf(ports, fair, card, now);
    const undo = noteOf(ports, line, now, isNew, task);
    return { card, customer: now, isNew, task, line: written ?? { ...line, undo } };
  });
};

const logStep = (ports: Ports, met: readonly Met[]): Step<Seen> => {
  const missing = ({ log }: Seen) => {
    const written = new Set(log.map(({ operationId }) => operationId));
    return met.filter(({ card }) => !written.has(card.operationId));
  };
  return {
    isDone: (seen) => missing(seen).length === 0,
    write: (seen) => ports.log.append(missing(seen).map(({ line }) => line)),
  };
};

const addStep = (ports: Ports, met: readonly Met[], first: Seen): Step<Seen> => {
  const wasTakenBack = ({ line }: Met) => line.act !== 'contact';
  const added = (customer: Customer) => ({
    customer,
    due: dueCellOf(ports, customer),
  });
  const missing = (seen: Seen) => {
    const rows = new Map(seen.rows.map((row) => [row.customer.id, row]));
    return met.filter((one) => {
      if (!one.isNew || wasTakenBack(one)) return false;
      const row = rows.get(one.customer.id);
      return !row || (seen !== first && !isReadBack(added(one.customer), row));
    });
  };
  return {
    isDone: (seen) => missing(seen).length === 0,
    giveUp: () => ports.register.giveUp(),
    write: (seen) => {
      const rows = new Map(seen.rows.map((row) => [row.customer.id, row]));
      const customers = missing(seen).map(({ customer }) => customer);
      const fresh = customers.filter(({ id }) => !rows.has(id));
      ports.register.change(
        customers.flatMap((customer) => {
          const row = rows.get(customer.id);
          return row ? [{ customerId: customer.id, set: misread(added(customer), row) }] : [];
        }),
      );
      ports.register.add(fresh.map(added));
    },
  };
};

const datesStep = (ports: Ports, met: readonly Met[]): Step<Seen> => {
  const behind = (seen: Seen): CustomerChange[] => {
    const rows = new Map(seen.rows.map((row) => [row.customer.id, row]));
    return met.flatMap(({ isNew, customer, line }) => {
      const row = rows.get(customer.id);
      if (isNew || !row || movedSince(line.operationId, seen.log).has(customer.id)) return [];
      const change = changeAfter(ports, row.customer, line);
      return shows(row, change) ? [] : [change];
    });
  };
  return {
    isDone: (seen) => behind(seen).length === 0,
    write: (seen) => void ports.register.change(behind(seen)),
  };
};

const planStep = (ports: Ports, met: readonly Met[]): Step<Seen> => {
  const missing = ({ plans }: Seen) => {
    const there = new Set(plans.map(({ id }) => id));
    return met
      .filter(({ line }) => line.act === 'contact')
      .map(({ task }) => task)
      .filter(({ id }) => !there.has(id));
  };
  return {
    isDone: (seen) => missing(seen).length === 0,
    write: (seen) => ports.plans.append(missing(seen)),
  };
};

export type FairAnswer = {
  readonly outcome: Outcome;
  /** One for each card, in their order. */
  readonly customers: readonly {
    readonly operationId: string;
    readonly name: string;
    readonly isNew: boolean;
  }[];
};

/**
 * Takes cards of a fair into the register: a contact today, the next one in three days, a task in seven; who is known
 * already keeps his row. Each card is an operation of its own, which `undoOperation` takes back. Throws
 * `cardEmpty`, `busy`, `notSaved`.
 */
export const addFairCards = (ports: Ports, request: FairCards): FairAnswer => {
  if (!request.cards.every(saysWho)) throw new Problem('cardEmpty', {});
  return ports.lock.hold(() => {
    const look = (): Seen => ({
      rows: ports.register.read(),
      log: linesSince(ports, ...request.cards.map(({ operationId }) => operationId)),
      plans: ports.plans.read(),
    });
    let met: readonly Met[] = [];
    const { outcome } = carryOut(look, (seen) => {
      met = meet(ports, request, seen);
      return [
        logStep(ports, met),
        ...(met.some(({ isNew }) => isNew) ? [addStep(ports, met, seen)] : []),
        ...(met.every(({ isNew }) => isNew) ? [] : [datesStep(ports, met)]),
        planStep(ports, met),
      ];
    });
    return {
      outcome,
      customers: met.map(({ card, customer, isNew }) => ({
        operationId: card.operationId,
        name: customer.company || customer.contact || customer.email || customer.phone,
        isNew,
      })),
    };
  });
};
