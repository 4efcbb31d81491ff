import type { Customer } from '../domain/customer/customer';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';
import { rebuildToday } from './rebuild-today';
import { writeWeeklySummary } from './write-weekly-summary';

/** Shorter words would be found in half of all texts. */
const shortest = 3;

/** What may stand on a page of somebody; any text at all where only the word for an erased person is left of him. */
const namesOf = ({ company, contact, email, phone }: Customer, erased: string): string[] => {
  const names = [company, contact, email, phone].filter((name) => name !== '' && name !== erased);
  return names.length > 0 ? names.filter(({ length }) => length >= shortest) : [''];
};

/** Writes the pages that are made of sentences anew where they still name somebody who has been erased. */
export const rewritePagesNaming = (ports: Ports, customer: Customer): void => {
  const names = namesOf(customer, messagesFor(ports.language()).register.erased);
  const summary = ports.weekly.saying(names);
  if (summary) writeWeeklySummary(ports, summary);
  const isNamed = (text: unknown): boolean =>
    typeof text === 'string' && names.some((name) => text.includes(name));
  if (ports.tables.rows('today').some((row) => Object.values(row).some(isNamed))) {
    rebuildToday(ports);
  }
};
