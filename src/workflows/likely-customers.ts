import { sharePhone } from '../domain/customer/compared-phone';
import { likenessOf } from '../domain/customer/duplicate';
import { type Identity, identityOf } from '../domain/customer/identity';
import { type Filing, filedBefore } from '../domain/inquiry/filed-before';
import type { Inquiry, InquiryFields } from '../domain/inquiry/inquiry';
import type { Ports } from './ports';
import { decidedBefore } from './which-inquiry';

export type LikelyCustomer = {
  readonly customerId: string;
  readonly company: string;
  readonly contact: string;
  /** What the sender and the customer have in common, the surest. */
  readonly why: 'email' | 'phone' | 'domain' | 'company';
  /** 0 to 1: how likely the customer is the sender, with all they have in common. */
  readonly likelihood: number;
};

const mostMatches = 5;
const surestFirst = ['email', 'phone', 'domain', 'company'] as const;

const share = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one));

export const inCommon = (sender: Identity, customer: Identity): LikelyCustomer['why'] | null => {
  if (share(sender.emails, customer.emails)) return 'email';
  if (sharePhone(sender.phones, customer.phones)) return 'phone';
  if (sender.domain !== '' && sender.domain === customer.domain) return 'domain';
  return sender.company !== '' && sender.company === customer.company ? 'company' : null;
};

export const senderOf = (fields: InquiryFields): Identity =>
  identityOf({
    country: fields.country ?? '',
    contact: fields.contact ?? '',
    company: fields.company ?? '',
    email: fields.email ?? '',
    phone: fields.phone ?? '',
    site: fields.site ?? '',
  });

/** An inquiry that stands on its tab already, with what was decided about it. */
export type DecidedInquiry = Pick<Inquiry, 'kind' | 'received' | 'customerId'> & {
  readonly inquiryId: string;
  readonly customer: string;
};

/**
 * Customers of the register who may have sent an inquiry with these fields, the surest first, at most five; and what
 * was decided about the sender, or about this very inquiry, before.
 */
export const likelyCustomers = (
  ports: Ports,
  { fields, text = '' }: { readonly fields: InquiryFields; readonly text?: string | undefined },
): {
  readonly matches: readonly LikelyCustomer[];
  readonly filing: Filing | null;
  readonly decided: DecidedInquiry | null;
} => {
  const sender = senderOf(fields);
  const rows = ports.register.read();
  const matches = rows.flatMap(({ customer }): LikelyCustomer[] => {
    const who = identityOf(customer);
    const why = inCommon(sender, who);
    if (!why) return [];
    const { id: customerId, company, contact } = customer;
    return [{ customerId, company, contact, why, likelihood: likenessOf(sender, who).likelihood }];
  });
  const rank = ({ why }: LikelyCustomer) => surestFirst.indexOf(why);
  const inquiries = ports.inquiries.read();
  const filing = filedBefore(inquiries)({ fields, text: '' });
  const before = decidedBefore({ text, fields }, inquiries);
  const customer = rows.find((row) => row.customer.id === before?.customerId)?.customer;
  const decided = before && {
    inquiryId: before.id,
    kind: before.kind,
    received: before.received,
    customerId: customer?.id ?? '',
    customer: customer?.company || customer?.contact || '',
  };
  return {
    filing,
    decided,
    matches: matches.sort((a, b) => rank(a) - rank(b)).slice(0, mostMatches),
  };
};
