import { companyKey, isSimilarName, mostApart } from './company-name';
import { ownDomainOf, readEmails } from './email';
import { foldedText } from './folded-text';
import type { Identity, Named } from './identity';
import { isPlain } from './plain-letters';

/** Two spellings of one number end with the same digits, wherever its country code and trunk zero stand. */
const endingDigits = 6;

const plainPhone = /^[ -@[-`{-~]*$/;

const digitsOf = (text: string): string => text.replace(/\D+/g, '');

/** Only numbers are told by their digits: a cell with letters, or with digits of another width, is read properly. */
const phoneTeller = ({ phones }: Identity): ((phone: string) => boolean) => {
  const endings = phones.map((phone) => digitsOf(phone).slice(-endingDigits)).filter(Boolean);
  return (phone) => {
    if (phone === '' || phones.length === 0) return false;
    if (!plainPhone.test(phone)) return true;
    const digits = digitsOf(phone);
    return endings.some((ending) => digits.includes(ending));
  };
};

/** What stands behind the @ of an address stands so in every plain cell that holds it. */
const mentions = (needles: readonly string[]) => (cell: string) => {
  const text = cell.toLowerCase();
  return needles.some((needle) => text.includes(needle));
};

const emailTeller = ({ emails, domain }: Identity): ((email: string) => boolean) => {
  const mayShare = mentions([
    ...emails.map((email) => email.slice(email.lastIndexOf('@') + 1)),
    ...(domain === '' ? [] : [domain]),
  ]);
  const hasOtherText = emails.some((email) => !email.includes('@'));
  return (cell) => {
    if (cell === '' || (!hasOtherText && isPlain(cell) && !mayShare(cell))) return false;
    const read = readEmails(cell);
    if (read.length === 0) return emails.includes(foldedText(cell));
    const sharesDomain = (email: string) => domain !== '' && ownDomainOf(email) === domain;
    return read.some((email) => emails.includes(email) || sharesDomain(email));
  };
};

const siteTeller = ({ domain }: Identity): ((site: string) => boolean) => {
  if (domain === '') return () => false;
  return (site) => site !== '' && (!isPlain(site) || site.toLowerCase().includes(domain));
};

/** The letters a to z of a text as bits. */
const lettersOf = (text: string): number => {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = (text.charCodeAt(at) | 32) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
};

const countOf = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
};

const companyTeller = ({ company }: Identity): ((name: string) => boolean) => {
  if (company === '') return () => false;
  const letters = lettersOf(company);
  return (name) => {
    if (name === '') return false;
    const missing = countOf(letters & ~lettersOf(name));
    if (isPlain(name) && missing > mostApart(name, company)) return false;
    const key = companyKey(name) || foldedText(name) || name.trim();
    return key === company || isSimilarName(key, company);
  };
};

/**
 * Tells of a row, without reading all it says, whether it has anything in common with a customer that could make both
 * one: a long register holds a hundred thousand strangers for each twin.
 */
export const strangerTeller = (who: Identity): ((row: Named) => boolean) => {
  const sharesEmail = emailTeller(who);
  const sharesPhone = phoneTeller(who);
  const sharesSite = siteTeller(who);
  const sharesCompany = companyTeller(who);
  return ({ email, phone, site, company }) =>
    !(sharesEmail(email) || sharesPhone(phone) || sharesSite(site) || sharesCompany(company));
};
