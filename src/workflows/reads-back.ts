import type { Customer } from '../domain/customer/customer';
import type { CustomerChange, NewCustomer, RegisterRow } from './ports';

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

/** A date and, where it cannot be read, the text that stands in its place. */
const dates = [
  ['lastContact', 'lastContactText'],
  ['nextFollowUp', 'nextFollowUpText'],
] as const;

/**
 * What a row of the register does not give back as it was written: a phone that became a number where somebody changed
 * the column's format, a class that hit another column since somebody moved one. Empty when all is well.
 */
export const misread = (
  { customer: written, due }: NewCustomer,
  { customer, due: shown }: RegisterRow,
): CustomerChange['set'] => {
  const wrong: readonly (keyof Customer)[] = [
    ...texts.filter((key) => bare(written[key]) !== bare(customer[key])),
    ...(written.class === customer.class ? [] : (['class'] as const)),
    ...dates
      .filter(([key, text]) => written[key] !== customer[key] || (customer[text] && !written[text]))
      .map(([key]) => key),
  ];
  const set = Object.fromEntries(wrong.map((key) => [key, written[key]]));
  return shown === due ? set : { ...set, due };
};

export const isReadBack = (written: NewCustomer, row: RegisterRow): boolean =>
  Object.keys(misread(written, row)).length === 0;
