import type { Customer } from '../domain/customer/customer';
import { type Fact, standingFacts } from '../domain/dossier/fact';
import { logByCustomer } from '../domain/follow-up/log-by-customer';
import type { Plan } from '../domain/follow-up/plan';
import { type KeepingTask, keepingOf } from '../domain/keeping/old-customer';
import { orderDaysByCustomer, orderEvents } from '../domain/order/order-events';
import { ownedRows } from '../domain/order/own-orders';
import type { Ports } from './ports';

/** An old customer and what keeping him still asks for. */
export type OldCustomerLine = {
  readonly customerId: string;
  readonly customer: string;
  readonly row: number;
  readonly keyAccount: boolean;
  readonly lacks: readonly KeepingTask[];
};

export type OldCustomers = {
  /** Those who lack most first, key accounts before others. */
  readonly customers: readonly OldCustomerLine[];
  readonly more: number;
  /** Of so many old customers nothing is lacking. */
  readonly complete: number;
};

const mostShown = 100;

/** Rows by the customer they belong to. */
export const byCustomerId = <T extends { readonly customerId: string }>(
  rows: readonly T[],
): ((customerId: string) => readonly T[]) => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(row.customerId);
    if (known) known.push(row);
    else groups.set(row.customerId, [row]);
  }
  return (customerId) => groups.get(customerId) ?? [];
};

const isKept = ({ id, class: letter }: Customer, orders: number): boolean =>
  id !== '' && letter !== 'F' && (letter === 'A' || orders > 0);

/** Customers who have ordered, with what each of them lacks. Reads only. */
export const oldCustomers = (ports: Ports): OldCustomers => {
  const rows = ports.register.read();
  const customers = rows.map(({ customer }) => customer);
  const log = ports.log.columns();
  const orders = orderDaysByCustomer(orderEvents(log, ownedRows(ports.orders.read(), customers)));
  const [logOf, plansOf, factsOf] = [
    logByCustomer(log),
    byCustomerId<Plan>(ownedRows(ports.plans.read(), customers)),
    byCustomerId<Fact>(standingFacts(ports.dossier.read())),
  ];
  const today = ports.clock.today();
  const kept = rows
    .filter(({ customer }) => isKept(customer, orders.of(customer.id).length))
    .map(({ row, customer }): OldCustomerLine => {
      const { id, company, contact, email, keyAccount } = customer;
      const material = { facts: factsOf(id), log: logOf(id), plans: plansOf(id), today };
      return {
        customerId: id,
        customer: company || contact || email,
        row,
        keyAccount,
        lacks: keepingOf(material).lacks,
      };
    });
  const lacking = kept
    .filter(({ lacks }) => lacks.length > 0)
    .sort((a, b) => Number(b.keyAccount) - Number(a.keyAccount) || b.lacks.length - a.lacks.length);
  return {
    customers: lacking.slice(0, mostShown),
    more: Math.max(0, lacking.length - mostShown),
    complete: kept.length - lacking.length,
  };
};
