import { readCountry } from '../customer/country';
import type { Customer } from '../customer/customer';
import type { CustomerClass } from '../customer/customer-class';
import { phoneCountry } from '../customer/phone';

/** A business card as it is typed at the stand. */
export type FairCard = {
  readonly operationId: string;
  readonly company: string;
  readonly contact: string;
  /** Mail address, phone number or both, as they stand on the card. */
  readonly reach: string;
  readonly class: CustomerClass;
};

/** Days after the fair on which to write with what was asked for, and then to ask again. */
export const fairDays = { first: 3, second: 7 } as const;

/** How long thanks are still worth sending. */
export const thanksDays = 7;

const mail = /[^\s<>,;:()]+@[^\s<>,;:()]+/g;

/** Mail addresses apart from everything else by which somebody can be reached. */
export const readReach = (reach: string): { readonly email: string; readonly phone: string } => ({
  email: (reach.match(mail) ?? []).join(', '),
  phone: reach
    .replace(mail, ' ')
    .replace(/[,;\s]+/g, ' ')
    .trim(),
});

/** Whether a card says who it is or how to reach him. */
export const saysWho = ({
  company,
  contact,
  reach,
}: Pick<FairCard, 'company' | 'contact' | 'reach'>): boolean =>
  [company, contact, reach].some((text) => text.trim() !== '');

/** Mail of a country's own domain comes from there, such as `.de`; `.co` and `.me` are for everybody. */
const countryOfMail = (email: string): string => {
  const ending = /\.([a-z]{2})$/i.exec(email.split(',')[0]?.trim() ?? '')?.[1]?.toUpperCase() ?? '';
  if (['CO', 'ME', 'IO', 'TV', 'CC', 'AI', 'EU', 'WS'].includes(ending)) return '';
  return readCountry(ending === 'UK' ? 'GB' : ending) ?? '';
};

/** The customer a card makes; `countryName` says a country's code in the words of the register. */
export const customerOfCard = (
  card: FairCard,
  countryName: (code: string) => string,
): Pick<Customer, 'company' | 'contact' | 'email' | 'phone' | 'country' | 'class'> => {
  const { email, phone } = readReach(card.reach);
  const code = phoneCountry(phone) || countryOfMail(email);
  return {
    company: card.company.trim(),
    contact: card.contact.trim(),
    email,
    phone,
    country: code ? countryName(code) : '',
    class: card.class,
  };
};
