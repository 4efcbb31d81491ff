import { isSimilarName } from './company-name';
import { sharePhone } from './compared-phone';
import { type Identity, identityOf, type Named } from './identity';
import { strangerTeller } from './stranger';

/** What two rows have in common; each is worded for people. */
export const likenessReasons = [
  'email',
  'phone',
  'company',
  'similarCompany',
  'domain',
  'contact',
] as const;
export type LikenessReason = (typeof likenessReasons)[number];

export type Likeness = {
  readonly why: readonly LikenessReason[];
  /** 0 to 1: how likely both are one customer. */
  readonly likelihood: number;
};

/** How far each common trait alone speaks for one customer. Estimates to be changed by experience, not statistics. */
const weight: Readonly<Record<LikenessReason, number>> = {
  email: 0.95,
  phone: 0.8,
  company: 0.7,
  similarCompany: 0.5,
  domain: 0.75,
  contact: 0.3,
};

/** From here on a pair is worth a person's look. */
export const worthALook = 0.5;

const shares = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one));

const equal = (a: string, b: string): boolean => a !== '' && a === b;
const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

const commonTraits = (a: Identity, b: Identity): LikenessReason[] => {
  const why: LikenessReason[] = [];
  if (shares(a.emails, b.emails)) why.push('email');
  if (sharePhone(a.phones, b.phones)) why.push('phone');
  if (equal(a.company, b.company)) why.push('company');
  else if (isSimilarName(a.company, b.company)) why.push('similarCompany');
  if (equal(a.domain, b.domain)) why.push('domain');
  if (equal(a.contact, b.contact)) why.push('contact');
  return why;
};

/** What speaks against it: other countries, and other firms behind one mailbox or switchboard. */
const doubt = (a: Identity, b: Identity, why: readonly LikenessReason[]): number => {
  const isOtherFirm = differ(a.company, b.company) && !why.includes('similarCompany');
  return (differ(a.country, b.country) ? 0.6 : 1) * (isOtherFirm ? 0.7 : 1);
};

/** How alike two rows are, and why. */
export const likenessOf = (a: Identity, b: Identity): Likeness => {
  const why = commonTraits(a, b);
  const against = why.reduce((product, reason) => product * (1 - weight[reason]), 1);
  return { why, likelihood: Math.round((1 - against) * doubt(a, b, why) * 100) / 100 };
};

export type LikelyCustomer<Row extends Named> = Likeness & { readonly customer: Row };

const mostShown = 5;

/** Customers of the register who may be the one described, likeliest first, at most five. */
export const likelyCustomers = <Row extends Named>(
  fields: Partial<Named>,
  customers: readonly Row[],
): LikelyCustomer<Row>[] => {
  const blank = { country: '', contact: '', company: '', email: '', phone: '', site: '' };
  const who = identityOf({ ...blank, ...fields });
  const isStranger = strangerTeller(who);
  return customers
    .filter((customer) => !isStranger(customer))
    .map((customer) => ({ customer, ...likenessOf(who, identityOf(customer)) }))
    .filter(({ likelihood }) => likelihood >= worthALook)
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, mostShown);
};
