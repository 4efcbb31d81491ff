import { whenContacted } from '../domain/follow-up/due';
import { messagesFor } from '../messages/messages-for';
import type { Ports, RegisterRow } from './ports';
import { typedDates } from './repair-register';

export type DoubtfulDate = {
  readonly row: number;
  readonly key: 'lastContact' | 'nextFollowUp';
  readonly words: string;
};

/** What is wrong with the dates of some rows as they were typed, in the person's words. */
export const doubtfulDates = (ports: Ports, rows: readonly RegisterRow[]): DoubtfulDate[] => {
  const { register, columns } = messagesFor(ports.language());
  const today = ports.clock.today();
  return rows.flatMap(({ row, customer: written }) => {
    const customer = { ...written, ...typedDates(written, today) };
    const { lastContact, lastContactText, nextFollowUp, nextFollowUpText } = customer;
    const said: DoubtfulDate[] = [];
    if (lastContact && whenContacted(customer, today) !== customer) {
      const words = register.contactAhead(lastContact, columns.customers.nextFollowUp);
      said.push({ row, key: 'lastContact', words });
    } else if (!lastContact && lastContactText) {
      said.push({ row, key: 'lastContact', words: register.noDate(lastContactText) });
    }
    if (!nextFollowUp && nextFollowUpText) {
      said.push({ row, key: 'nextFollowUp', words: register.noDate(nextFollowUpText) });
    }
    return said;
  });
};
