import type { LocalDate } from '../../local-date';
import type { InquiryFields, Item } from '../inquiry';
import type { Letter } from '../reading/letter';
import { certificatesIn } from './certificates';
import { paymentIn, sampleWishIn, targetPriceIn } from './commerce';
import { buyerCompany } from './company';
import { buyerContact } from './contact';
import { buyerCountry, knownOf } from './country';
import { deadlineIn } from './deadline';
import { buyerEmail } from './email';
import { itemsIn } from './items';
import { nationalPhone } from './phone';
import { productIn } from './product';
import { quantityIn } from './quantity';
import { type Chosen, sureFrom } from './ranking';
import { buyerSite } from './site';
import { namedPort, tradeTerm, tradeTerms } from './trade-term';

type Writable = { -readonly [K in keyof InquiryFields]: InquiryFields[K] | undefined };

const present = (fields: Writable): InquiryFields => {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(fields) as (keyof InquiryFields)[]) {
    const value = fields[name];
    if (value !== undefined && value.length > 0) kept[name] = value;
  }
  return kept as InquiryFields;
};

/** All that was read, and the same without what is not sure enough to judge the letter by. */
export type FieldsRead = { readonly fields: InquiryFields; readonly sure: InquiryFields };

const surely = (chosen: Chosen | undefined, from: number): string | undefined =>
  chosen && chosen.lead >= from ? chosen.text : undefined;

/** `ООО "АкваТех"` with the mark that closes it. */
const closedQuote = (name: string, body: string): string => {
  const opened = /["«“„]/.exec(name)?.[0];
  if (!opened || /["»”“].*["»”“]|»/.test(name.slice(name.indexOf(opened)))) return name;
  const at = body.indexOf(name);
  const next = body.charAt(at + name.length);
  return at >= 0 && /["»”“]/.test(next) ? name + next : name;
};

/** What was read by itself, or the first of the items where it is none of them. */
const namedFirst = (items: readonly Item[], wanted: Item): Item => {
  const isThere = items.some(({ product }) => wanted.product && product.includes(wanted.product));
  return isThere ? wanted : (items[0] ?? wanted);
};

/**
 * Everything an inquiry says about its sender and his wish. `today` is the day the inquiry came, for deadlines that
 * leave their year open.
 */
export const readFields = (
  letter: Letter,
  folded: string,
  ownDomains: readonly string[],
  today: LocalDate | null,
): FieldsRead => {
  const email = buyerEmail(letter, ownDomains);
  const site = buyerSite(letter, ownDomains);
  const contact = buyerContact(letter, folded);
  const known = knownOf(letter, folded, ownDomains, contact);
  const country = buyerCountry(letter, folded, known);
  const term = tradeTerm(letter, folded);
  const quantity = quantityIn(letter, folded);
  const company = buyerCompany(letter, folded, email, contact);
  const product = productIn(letter, folded, { quantity: quantity?.text, contact, company });
  const wanted = { product: product?.text ?? '', quantity: quantity?.text ?? '' };
  const items = letter.table.length > 1 ? letter.table : itemsIn(letter.body, folded, wanted);
  const fields = present({
    contact,
    company: company && closedQuote(company, letter.body),
    email,
    phone: (known.phone ?? nationalPhone(letter, folded, country))?.number,
    country,
    site,
    ...namedFirst(items, wanted),
    items,
    deadline: deadlineIn(letter, folded, today) ?? undefined,
    incoterm: term?.incoterm,
    incoterms: tradeTerms(letter, folded),
    port: term?.port || namedPort(letter, folded),
    certificates: certificatesIn(letter.body, folded),
    payment: paymentIn(letter, folded),
    target_price: targetPriceIn(letter, folded),
    samples: sampleWishIn(letter, folded),
    reply_to: letter.replyTo?.email.toLowerCase(),
  });
  const sure = present({
    ...fields,
    product: surely(product, sureFrom.product),
    quantity: surely(quantity, sureFrom.quantity),
  } as Writable);
  return { fields, sure };
};
