import type { FollowUp } from '../follow-up/follow-up';
import type { Inquiry } from '../inquiry/inquiry';
import { isWon, type OrderEvent } from '../order/order-events';
import type { Seen } from './act-on';
import { type FirstReplies, minutesBetween } from './first-reply';
import { coverageOf, overdueOf, type StateMaterial, stateCounter } from './register-state';
import { median } from './week-flows';

/** One owner's week. */
export type OwnerLine = {
  readonly owner: string;
  readonly customers: number;
  readonly followUps: number;
  readonly contacted: number;
  /** 0 to 1; `null` without customers to look after. */
  readonly coverage: number | null;
  readonly overdue: number;
  readonly replyMinutes: number | null;
  readonly orders: number;
};

export type OwnersMaterial = StateMaterial & {
  readonly seen: readonly Seen[];
  /** Lines, inquiries and orders of the week. */
  readonly lines: readonly FollowUp[];
  readonly inquiries: readonly Inquiry[];
  readonly events: readonly OrderEvent[];
  readonly replies: FirstReplies;
};

const grouped = <T>(items: readonly T[], ownerOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(ownerOf(item));
    if (known) known.push(item);
    else groups.set(ownerOf(item), [item]);
  }
  return groups;
};

const stateIn = (seen: readonly Seen[], material: StateMaterial) => {
  const counter = stateCounter(material);
  for (const one of seen) counter.take(one);
  return counter.state();
};

const waitsOf = (inquiries: readonly Inquiry[], replies: FirstReplies): number[] =>
  inquiries.flatMap((inquiry) => {
    const reply = inquiry.kind === 'scam' ? null : replies.of(inquiry);
    return reply ? [Math.max(0, minutesBetween(inquiry.received, reply))] : [];
  });

/**
 * Owners side by side in the order of the alphabet, for nobody is ranked. Contacts are told of whoever made them,
 * inquiries of the owner of the customer; what has no owner stands under an empty name.
 */
export const byOwner = (material: OwnersMaterial): OwnerLine[] => {
  const { seen, lines, inquiries, events, replies } = material;
  const owners = new Map(seen.map(({ customer: { id, owner } }) => [id, owner]));
  const contacts = lines.filter(({ act }) => act === 'contact');
  const owned = grouped(seen, ({ customer }) => customer.owner);
  const made = grouped(contacts, ({ owner }) => owner);
  const won = grouped(
    events.filter(isWon),
    ({ owner, customerId }) => owner || (owners.get(customerId) ?? ''),
  );
  const asked = grouped(inquiries, ({ customerId }) => owners.get(customerId) ?? '');
  return [...new Set([...owned.keys(), ...made.keys(), ...won.keys()])].sort().map((owner) => {
    const state = stateIn(owned.get(owner) ?? [], material);
    const own = made.get(owner) ?? [];
    return {
      owner,
      customers: state.customers,
      followUps: own.length,
      contacted: new Set(own.map(({ customerId }) => customerId)).size,
      coverage: coverageOf(state),
      overdue: overdueOf(state),
      replyMinutes: median(waitsOf(asked.get(owner) ?? [], replies)),
      orders: (won.get(owner) ?? []).length,
    };
  });
};
