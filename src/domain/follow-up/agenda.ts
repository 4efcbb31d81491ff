import type { Customer } from '../customer/customer';
import { customerClasses } from '../customer/customer-class';
import type { LocalDate } from '../local-date';
import type { Settings } from '../settings';
import { dueOf } from './due';
import type { AgendaItem, Due } from './follow-up';

/** How long an agreed day that was missed goes before all that is late by the rhythm of a class alone. */
export const daysHeld = 7;

/** A day that was agreed on, and is today or was missed within the week, is an appointment. */
export const appointmentOf = ({ agreed, due }: AgendaItem): 'today' | 'missed' | null => {
  if (!agreed) return null;
  if (due.state === 'dueToday') return 'today';
  return due.state === 'overdue' && due.days <= daysHeld ? 'missed' : null;
};

const turns = {
  today: -2,
  missed: -1,
  overdue: 0,
  dueToday: 1,
  unreadable: 2,
  neverContacted: 3,
  later: 4,
  closed: 5,
} as const;

const turnOf = (item: AgendaItem): number => turns[appointmentOf(item) ?? item.due.state];

const classRank = (item: AgendaItem): number =>
  item.class ? customerClasses.indexOf(item.class) : customerClasses.length;

const daysLate = (due: Due): number => (due.state === 'overdue' ? due.days : 0);

const byUrgency = (a: AgendaItem, b: AgendaItem): number =>
  turnOf(a) - turnOf(b) || classRank(a) - classRank(b) || daysLate(b.due) - daysLate(a.due);

export const agendaItem = (customer: Customer, due: Due): AgendaItem => ({
  customerId: customer.id,
  customer: customer.company || customer.contact || customer.email || customer.phone,
  contact: customer.contact,
  country: customer.country,
  class: customer.class,
  due,
  lastContact: customer.lastContact,
  agreed: customer.nextFollowUp,
});

/**
 * Whom to contact today, in order: with whom today was agreed, and whose agreed day was missed within the week; overdue
 * by class (A first, unclassed last) and days, then due today, then those whose last contact is not understood, then never
 * contacted, each by class; what is equal stays in the order of the register.
 */
export const agenda = (
  customers: readonly Customer[],
  cadence: Settings['cadence'],
  today: LocalDate,
): AgendaItem[] =>
  customers
    .flatMap((customer) => {
      const due = dueOf(customer, cadence, today);
      return due.state === 'later' || due.state === 'closed' ? [] : agendaItem(customer, due);
    })
    .sort(byUrgency);
