import type { Customer } from '../customer/customer';
import { foldedText } from '../customer/folded-text';
import { pinyinInitials } from '../customer/pinyin-initials';
import { plainDigits } from '../customer/plain-digits';
import type { Fact } from '../dossier/fact';
import type { Inquiry } from '../inquiry/inquiry';

/** What a person typed, ready to be looked for. */
export type Query = {
  readonly words: readonly string[];
  /** The digits, when what was typed is a number: `0049 (30) 555-01` finds `+49 30 55501`. */
  readonly digits: string;
};

const fewestDigits = 4;

export const readQuery = (text: string): Query => {
  const typed = plainDigits(text).replace('＋', '+');
  const digits = /^[+\d\s().\-/]+$/.test(typed.trim()) ? typed.replace(/\D/g, '') : '';
  const number = digits.replace(/^00/, '').replace(/^0(?=\d)/, '');
  return {
    words: foldedText(text).split(' ').filter(Boolean),
    digits: number.length >= fewestDigits ? number : '',
  };
};

type Found = 0 | 1 | 2 | 3;

/** Digits of the country code and the trunk zero may be missing on either side. */
const hasNumber = (cell: string, digits: string): boolean =>
  plainDigits(cell)
    .split(/[,;，；、\n/]/)
    .map((one) => one.replace(/\(0\)/, '').replace(/\D/g, ''))
    .some(
      (one) => one.includes(digits) || (one.length >= 7 && digits.endsWith(one.replace(/^0+/, ''))),
    );

const hasWords = (texts: readonly string[], words: readonly string[]): boolean => {
  const text = texts.map(foldedText).join(' ');
  return words.length > 0 && words.every((word) => text.includes(word));
};

const hasInitials = (
  names: readonly string[],
  [word = '', ...others]: readonly string[],
): boolean =>
  others.length === 0 &&
  /^[a-z]{2,}$/.test(word) &&
  names.some((name) => pinyinInitials(name).includes(word));

/** How well a customer answers a query: 3 by name, mail or phone, 2 by initials, 1 by anything else, 0 not at all. */
export const customerMatch = (customer: Customer, { words, digits }: Query): Found => {
  const { company, contact, email, phone, site } = customer;
  if (digits && hasNumber(phone, digits)) return 3;
  if (hasWords([company, contact, email, site], words)) return 3;
  if (hasInitials([company, contact], words)) return 2;
  const { country, product, source, owner, notes } = customer;
  const all = [company, contact, email, site, phone, country, product, source, owner, notes];
  return hasWords(all, words) ? 1 : 0;
};

/** The same for an inquiry. */
export const inquiryMatch = ({ fields, text }: Inquiry, { words, digits }: Query): Found => {
  const { company = '', contact = '', email = '', phone = '', product = '' } = fields;
  if (digits && hasNumber(phone, digits)) return 3;
  if (hasWords([company, contact, email], words)) return 3;
  return hasWords([company, contact, email, product, text], words) ? 1 : 0;
};

const reached: readonly Fact['item'][] = ['name', 'email', 'phone', 'chat'];

/** How well the contacts that the dossier knows answer a query, by customer: their names, mails and numbers. */
export const contactMatches = (
  facts: readonly Fact[],
  { words, digits }: Query,
): ReadonlyMap<string, Found> => {
  const matches = new Map<string, Found>();
  for (const { customerId, person, item, value } of facts) {
    const texts = [person, reached.includes(item) ? value : ''];
    const isFound =
      hasWords(texts, words) || (digits !== '' && item === 'phone' && hasNumber(value, digits));
    if (isFound) matches.set(customerId, 3);
    else if (hasInitials([person], words) && !matches.has(customerId)) matches.set(customerId, 2);
  }
  return matches;
};
