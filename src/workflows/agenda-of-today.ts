import { agenda } from '../domain/follow-up/agenda';
import type { LocalDate } from '../domain/local-date';
import { messagesFor } from '../messages/messages-for';
import type { AgendaLine } from './agenda-line';
import type { Ports } from './ports';

/** Whom to contact today, in order, with the reason in the person's words. Reads only. */
export const agendaOfToday = (
  ports: Ports,
): { readonly today: LocalDate; readonly items: readonly AgendaLine[] } => {
  const today = ports.clock.today();
  const customers = ports.register.read().map((row) => row.customer);
  const { reason } = messagesFor(ports.language()).followUp;
  const items = agenda(customers, ports.settings().cadence, today);
  return { today, items: items.map((item) => ({ ...item, reason: reason(item) })) };
};
