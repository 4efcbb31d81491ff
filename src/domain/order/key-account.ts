import type { Customer } from '../customer/customer';
import type { LocalDate } from '../local-date';
import type { Abc, AbcGroup, AbcLine } from './abc';
import { type Payments, paymentsOf, paysLate } from './late-payment';
import { type Loyalty, loyaltyOf, orderDaysOf } from './loyalty';
import { type Exchange, homeCents, isRefund } from './money';
import { isPlaced, type Order } from './order';

/** What the orders say for a customer being a key account, or against it. */
export type KeyAccountReason =
  | {
      readonly kind: 'large';
      readonly share: number;
      readonly rank: number;
      readonly of: number;
      readonly loyalty: Loyalty;
    }
  | { readonly kind: 'small'; readonly share: number; readonly group: AbcGroup }
  | { readonly kind: 'noOrders' };

/** Why size alone does not make a key account. */
export type KeyAccountDoubt =
  | { readonly kind: 'oneBigOrder'; readonly share: number }
  | ({ readonly kind: 'paysLate' } & Payments)
  | { readonly kind: 'notLoyal' };

/** A mark for the person to set or to take away; nothing changes by itself. */
export type KeyAccountProposal = {
  readonly customerId: string;
  readonly before: boolean;
  readonly after: boolean;
  readonly reason: KeyAccountReason;
  readonly doubts: readonly KeyAccountDoubt[];
};

export type KeyAccountMaterial = {
  readonly customers: readonly Customer[];
  /** Each with its customer. */
  readonly orders: readonly Order[];
  readonly abc: Abc;
  readonly exchange: Exchange;
  readonly today: LocalDate;
};

/** One order that brings so much of a customer's value says nothing about the next one. */
const mostOfOneOrder = 0.7;

/** The part of a customer's purchases, last year's and this year's, that his biggest order makes. */
const biggestShare = (
  own: readonly Order[],
  { exchange, abc }: Pick<KeyAccountMaterial, 'exchange' | 'abc'>,
): number => {
  const cents = own
    .filter(isPlaced)
    .filter((order) => !isRefund(order) && Number(order.date.slice(0, 4)) >= abc.lastYear)
    .flatMap((order) => {
      const value = homeCents(order, exchange);
      return typeof value === 'number' ? [value] : [];
    });
  const total = cents.reduce((sum, one) => sum + one, 0);
  return total === 0 ? 0 : Math.max(...cents) / total;
};

/** What the orders of one customer say against taking him for a key account. */
export const doubtsOf = (
  own: readonly Order[],
  material: Pick<KeyAccountMaterial, 'exchange' | 'abc' | 'today'>,
): KeyAccountDoubt[] => {
  const share = biggestShare(own, material);
  const payments = paymentsOf(own, material.today);
  const loyalty = loyaltyOf(orderDaysOf(own), material.today);
  return [
    ...(share >= mostOfOneOrder ? [{ kind: 'oneBigOrder', share } as const] : []),
    ...(paysLate(payments) ? [{ kind: 'paysLate', ...payments } as const] : []),
    ...(loyalty === 'none' ? [{ kind: 'notLoyal' } as const] : []),
  ];
};

const reasonOf = (
  line: AbcLine | undefined,
  rank: number,
  own: readonly Order[],
  { abc, today }: KeyAccountMaterial,
): KeyAccountReason => {
  if (!line) return { kind: 'noOrders' };
  const { share, group } = line;
  if (group !== 'A') return { kind: 'small', share, group };
  const loyalty = loyaltyOf(orderDaysOf(own), today);
  return { kind: 'large', share, rank, of: abc.lines.length, loyalty };
};

const grouped = (orders: readonly Order[]): ReadonlyMap<string, readonly Order[]> => {
  const groups = new Map<string, Order[]>();
  for (const order of orders) {
    const known = groups.get(order.customerId);
    if (known) known.push(order);
    else groups.set(order.customerId, [order]);
  }
  return groups;
};

/**
 * Key accounts to mark, those who bring four fifths of the value, the most valuable first, each with what speaks against
 * it; then marks to take away, where last year and this one brought no order or hardly any value.
 */
export const proposeKeyAccounts = (material: KeyAccountMaterial): KeyAccountProposal[] => {
  const { customers, abc } = material;
  const groups = grouped(material.orders);
  const lines = new Map(abc.lines.map((line, index) => [line.customerId, { line, index }]));
  return customers
    .filter(({ id }) => id !== '')
    .flatMap((customer): (KeyAccountProposal & { readonly rank: number })[] => {
      const { line, index = abc.lines.length } = lines.get(customer.id) ?? {};
      const { id: customerId, keyAccount: before } = customer;
      const after = line?.group === 'A';
      const isKept = before && line?.group === 'B';
      if (after === before || isKept) return [];
      const own = groups.get(customer.id) ?? [];
      const reason = reasonOf(line, index + 1, own, material);
      const doubts = after ? doubtsOf(own, material) : [];
      return [{ customerId, before, after, reason, doubts, rank: index }];
    })
    .sort((a, b) => Number(b.after) - Number(a.after) || a.rank - b.rank)
    .map(({ rank: _, ...proposal }) => proposal);
};
