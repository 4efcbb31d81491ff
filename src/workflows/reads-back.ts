import type { Customer } from '../domain/customer/customer';
import type { RegisterRow } from './ports';

const texts = [
  'country',
  'contact',
  'product',
  'company',
  'email',
  'phone',
  'site',
  'source',
  'owner',
  'notes',
] as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a cell may drop those, and breaks lines its own way
const bare = (text: string): string => text.replace(/[\s\u0000-\u001f]/g, '').slice(0, 40_000);

/**
 * The texts of a customer that a row of the register does not give back as they were written: a phone that became a
 * number where somebody changed the column's format. Empty when all is well.
 */
export const misread = (written: Customer, { customer }: RegisterRow): Partial<Customer> =>
  Object.fromEntries(
    texts
      .filter((key) => bare(written[key]) !== bare(customer[key]))
      .map((key) => [key, written[key]]),
  );

export const isReadBack = (written: Customer, row: RegisterRow): boolean =>
  Object.keys(misread(written, row)).length === 0;
