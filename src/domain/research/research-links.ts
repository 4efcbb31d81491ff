import type { Customer } from '../customer/customer';
import { ownDomainOf, readEmails } from '../customer/email';
import { readPhones } from '../customer/phone';
import { readSite } from '../customer/site';
import { type Fact, newestFacts } from '../dossier/fact';
import { baseOf } from '../inquiry/signals/sender';
import { registerLinks } from './company-registers';
import type { Known, Link } from './link';
import { domainLinks, placeLinks, sanctionLinks, tradeLinks } from './place-links';
import { searchLinks } from './search-engines';
import { chatLinks, socialLinks } from './social-links';

type Fields = Pick<Customer, 'company' | 'contact' | 'email' | 'phone' | 'site' | 'product'>;

/** What can be looked for: the first of several mails and numbers, the domain of site or mail, and what the dossier adds. */
export const knownOf = (fields: Fields, country: string, facts: readonly Fact[]): Known => {
  const [email = ''] = readEmails(fields.email);
  const [phone] = readPhones(fields.phone, country);
  const host = readSite(fields.site) ?? ownDomainOf(email);
  const said = (item: Fact['item']): string =>
    newestFacts(facts).find((fact) => fact.item === item)?.value ?? '';
  return {
    country,
    company: fields.company,
    contact: fields.contact,
    email,
    phone: phone?.e164 ?? '',
    address: said('address'),
    product: fields.product.split(';')[0]!.trim(),
    trade: said('mainProducts'),
    domain: host ? baseOf(host) : '',
  };
};

/** Every place where something can be found out about a customer; nothing is asked of any of them here. */
export const researchLinks = (known: Known): readonly Link[] => [
  ...searchLinks(known),
  ...socialLinks(known),
  ...chatLinks(known),
  ...domainLinks(known),
  ...registerLinks(known),
  ...tradeLinks(known),
  ...placeLinks(known),
  ...sanctionLinks(known),
];
