import { readCountry } from '../customer/country';
import type { Customer } from '../customer/customer';
import { phoneCountry } from '../customer/phone';
import type { FairCard } from './fair-card';

const mail = /[^\s<>,;:()]+@[^\s<>,;:()]+/g;

/** Mail addresses apart from everything else by which somebody can be reached. */
export const readReach = (reach: string): { readonly email: string; readonly phone: string } => ({
  email: (reach.match(mail) ?? []).join(', '),
  phone: reach
    .replace(mail, ' ')
    .replace(/[,;\s]+/g, ' ')
    .trim(),
});

/** Mail of a country's own domain comes from there, such as `.de`; `.co` and `.me` are for everybody. */
const countryOfMail = (email: string): string => {
  const ending = /\.([a-z]{2})$/i.exec(email.split(',')[0]?.trim() ?? '')?.[1]?.toUpperCase() ?? '';
  if (['CO', 'ME', 'IO', 'TV', 'CC', 'AI', 'EU', 'WS'].includes(ending)) return '';
  return readCountry(ending === 'UK' ? 'GB' : ending) ?? '';
};

/** The country that a phone's code or a mail's ending names; empty where neither does. */
export const countryOfReach = (reach: string): string => {
  const { email, phone } = readReach(reach);
  return phoneCountry(phone) || countryOfMail(email);
};

/** The customer a card makes; `countryName` says a country's code in the words of the register. */
export const customerOfCard = (
  card: FairCard,
  countryName: (code: string) => string,
): Pick<
  Customer,
  'company' | 'contact' | 'email' | 'phone' | 'country' | 'class' | 'product' | 'notes'
> => {
  const { email, phone } = readReach(card.reach);
  const code = countryOfReach(card.reach);
  const typed = card.country?.trim() ?? '';
  return {
    company: card.company.trim(),
    contact: card.contact.trim(),
    email,
    phone,
    country: typed || (code ? countryName(code) : ''),
    product: card.product?.trim() ?? '',
    notes: card.note?.trim() ?? '',
    class: card.class,
  };
};
