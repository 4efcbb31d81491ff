import type { CalendarEntry } from '../domain/calendar/calendar-file';
import { dueOf } from '../domain/follow-up/due';
import { dayOfPlan } from '../domain/follow-up/plan';
import { addDays } from '../domain/local-date';
import { messagesFor } from '../messages/messages-for';
import { occasionsOf } from './occasions';
import type { Ports } from './ports';

const daysAhead = 60;

/** Due dates, visits, promises and birthdays of the next two months as entries of a calendar; late ones stand today. */
export const calendarEntries = (ports: Ports): { readonly entries: readonly CalendarEntry[] } => {
  const today = ports.clock.today();
  const until = addDays(today, daysAhead);
  const { cadence } = ports.settings();
  const { followUp, words } = messagesFor(ports.language());
  const customers = ports.register.read().map(({ customer }) => customer);
  const due = customers.flatMap((customer): CalendarEntry[] => {
    const state = dueOf(customer, cadence, today);
    if (customer.id === '' || !('days' in state)) return [];
    const date = state.date < today ? today : state.date;
    const name = customer.company || customer.contact;
    const text = [customer.contact, customer.country, customer.product].filter(Boolean).join(' · ');
    const title = state.state === 'overdue' ? `${name} (${followUp.due(state)})` : name;
    return date > until ? [] : [{ id: customer.id, date, title, text, place: '' }];
  });
  const plans = occasionsOf(ports, customers).plans.flatMap((plan): CalendarEntry[] => {
    const date = dayOfPlan(plan, today);
    if (plan.state !== 'open' || date > until) return [];
    const title = [words.planKinds[plan.kind], plan.customer].filter(Boolean).join(words.colon);
    const isLate = date < today;
    const { id, place, person = '', time = '', route = '', preparation = '', proposal = '' } = plan;
    const text = [plan.text, person, route, preparation, proposal].filter(Boolean).join('\n');
    const entry = { id, date: isLate ? today : date, title, text, place };
    return [time && !isLate ? { ...entry, time } : entry];
  });
  return { entries: [...due, ...plans] };
};
