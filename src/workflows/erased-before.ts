import type { Customer } from '../domain/customer/customer';
import { languages } from '../domain/settings';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';

/**
 * The id alone, which says nothing of the person. Google's properties outlive a version that is restored; the workbench
 * keeps those whose key says so.
 */
const prefix = 'lasting.erased.';
/** In the place of the day where somebody wants the customer kept as he is there again. */
const kept = 'kept';

const remembered = ({ memory }: Pick<Ports, 'memory'>): string[] =>
  Object.entries(memory.all())
    .filter(([key, value]) => key.startsWith(prefix) && value !== kept)
    .map(([key]) => key.slice(prefix.length));

export const isRemembered = ({ memory }: Pick<Ports, 'memory'>, customerId: string): boolean =>
  memory.all()[prefix + customerId] !== undefined;

/** Remembers, beside the sheets, that a customer was erased. */
export const rememberErased = ({ memory, clock }: Ports, customerId: string): void => {
  const key = prefix + customerId;
  const known = memory.all()[key];
  if (known === undefined || known === kept) memory.put({ [key]: clock.today() });
};

/** Whether anybody was ever erased; asks nothing of the workbook. */
export const hasErased = (ports: Pick<Ports, 'memory'>): boolean => remembered(ports).length > 0;

const erasedWords = (): readonly string[] =>
  languages.map((language) => messagesFor(language).register.erased);

const isThere = ({ company, contact, email, phone }: Customer, words: readonly string[]): boolean =>
  contact + email + phone !== '' || (company !== '' && !words.includes(company));

/** Customers who were erased and stand there again, since an older version of the workbook was restored. */
export const erasedAndBack = (ports: Ports): { readonly customerIds: readonly string[] } => {
  const ids = new Set(remembered(ports));
  if (ids.size === 0) return { customerIds: [] };
  const words = erasedWords();
  const back = ports.register
    .read()
    .filter(({ customer }) => ids.has(customer.id) && isThere(customer, words));
  return { customerIds: back.map(({ customer }) => customer.id) };
};

/** Lets customers who are there again stay, and asks no more about them. */
export const keepErased = (
  { memory }: Pick<Ports, 'memory'>,
  { customerIds }: { readonly customerIds: readonly string[] },
): void => memory.put(Object.fromEntries(customerIds.map((id) => [prefix + id, kept])));
