import type { Customer } from '../domain/customer/customer';
import { newestFacts, standingFacts } from '../domain/dossier/fact';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { contactMatches, customerMatch, inquiryMatch, readQuery } from '../domain/register/search';
import type { Ports, RegisterRow } from './ports';

/** A customer in a list: enough to know him by. */
export type ListedCustomer = Pick<
  Customer,
  'id' | 'company' | 'contact' | 'email' | 'phone' | 'country' | 'class' | 'owner' | 'lastContact'
> & { readonly row: number };

export type FoundInquiry = Pick<Inquiry, 'id' | 'received' | 'kind' | 'customerId'> & {
  readonly name: string;
  readonly text: string;
};

const mostFound = 20;
const shownOfText = 160;
const before = 60;
const headersWithin = 20_000;

export const listed = ({ customer, row }: RegisterRow): ListedCustomer => {
  const { id, company, contact, email, phone, country, owner, lastContact } = customer;
  const list = { id, company, contact, email, phone, country, owner, lastContact };
  return { ...list, class: customer.class, row };
};

const best = <T>(items: readonly T[], match: (item: T) => number): T[] =>
  items
    .map((item) => ({ item, rank: match(item) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostFound)
    .map(({ item }) => item);

/** A mail as it travelled: what it says can be looked for only once it is decoded. */
const travelled = /^content-transfer-encoding:/im;

const decoded =
  (ports: Ports) =>
  (inquiry: Inquiry): Inquiry =>
    travelled.test(inquiry.text.slice(0, headersWithin))
      ? { ...inquiry, text: ports.judging().wordsOf(inquiry.text) }
      : inquiry;

/** The beginning of what the sender says, or what stands around the word that was looked for. */
const excerptOf = (said: string, word: string): string => {
  const text = said.replace(/\s+/g, ' ');
  const at = text.toLowerCase().indexOf(word);
  const from = at + word.length > shownOfText ? at - before : 0;
  return `${from > 0 ? '…' : ''}${text.slice(from, from + shownOfText)}`;
};

const foundInquiry =
  (ports: Ports, [word = '']: readonly string[]) =>
  ({ id, received, kind, customerId, fields, text }: Inquiry): FoundInquiry => ({
    id,
    received,
    kind,
    customerId,
    name: fields.company ?? fields.contact ?? fields.email ?? '',
    text: excerptOf(ports.judging().wordsOf(text), word),
  });

/** Customers, their contacts and inquiries by name, mail, phone in any format, notes, or the pinyin initials of a Chinese name. */
export const searchRegister = (
  ports: Ports,
  { text }: { readonly text: string },
): {
  readonly customers: readonly ListedCustomer[];
  readonly inquiries: readonly FoundInquiry[];
} => {
  const query = readQuery(text);
  const rows = ports.register.read();
  const facts = newestFacts(standingFacts(ports.dossier.read()));
  const others = contactMatches(facts, query);
  const inquiries = ports.inquiries.read().map(decoded(ports)).reverse();
  return {
    customers: best(rows, ({ customer }) =>
      Math.max(customerMatch(customer, query), others.get(customer.id) ?? 0),
    ).map(listed),
    inquiries: best(inquiries, (inquiry) => inquiryMatch(inquiry, query)).map(
      foundInquiry(ports, query.words),
    ),
  };
};
