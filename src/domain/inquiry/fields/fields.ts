import type { LocalDate } from '../../local-date';
import type { InquiryFields } from '../inquiry';
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
import { namedPort, tradeTerm } from './trade-term';

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
  const fields = present({
    contact,
    company,
    email,
    phone: (known.phone ?? nationalPhone(letter, folded, country))?.number,
    country,
    site,
    product: product?.text,
    quantity: quantity?.text,
    items: itemsIn(letter.body, folded, {
      product: product?.text ?? '',
      quantity: quantity?.text ?? '',
    }),
    deadline: deadlineIn(letter, folded, today) ?? undefined,
    incoterm: term?.incoterm,
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
