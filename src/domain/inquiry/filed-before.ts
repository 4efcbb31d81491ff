import { domainOf, isFreeMail } from './fields/email';
import type { Inquiry, InquiryKind, Verdict } from './inquiry';
import { bestQuestion } from './question';

/** What a person decided about an earlier inquiry of the same sender. */
export type Filing = {
  readonly kind: InquiryKind;
  /** Whether the very address is known or only its company's domain. */
  readonly by: 'address' | 'domain';
  readonly sender: string;
};

const replyTo = /^reply-to:.{0,200}?([\w.+-]{1,64}@[\w.-]{1,200})/im;
const headersEnd = 6000;

const normal = (address: string | undefined): string => (address ?? '').trim().toLowerCase();

/** Where the answer would go to: a swindler may forge the sender, never that. */
const answerAddress = ({ fields, text }: Pick<Inquiry, 'fields' | 'text'>): string =>
  normal(fields.reply_to) || normal(replyTo.exec(text.slice(0, headersEnd))?.[1]);

/** A forged sender's domain belongs to somebody else, and a free mail host to everybody. */
const ownDomain = (email: string, answerTo: string): string => {
  const domain = email.includes('@') ? domainOf(email) : '';
  const isForged = answerTo !== '' && domainOf(answerTo) !== domain;
  return domain === '' || isForged || isFreeMail(domain) ? '' : domain;
};

const sendersOf = (inquiry: Pick<Inquiry, 'fields' | 'text'>): readonly string[] => {
  const email = normal(inquiry.fields.email);
  return [...new Set([email, answerAddress(inquiry)])].filter((address) => address.includes('@'));
};

/** Every scam teaches; of the other kinds only what a person put right does. */
const teaches = ({ kind, state, why }: Inquiry): boolean =>
  state !== 'open' && (kind === 'scam' || Boolean(why));

/** Looks senders up among the inquiries that were decided; the latest decision about somebody counts. */
export const filedBefore = (
  inquiries: readonly Inquiry[],
): ((inquiry: Pick<Inquiry, 'fields' | 'text'>) => Filing | null) => {
  const byAddress = new Map<string, InquiryKind>();
  const byDomain = new Map<string, InquiryKind>();
  const decided = inquiries
    .filter(teaches)
    .sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0));
  for (const inquiry of decided) {
    for (const address of sendersOf(inquiry)) byAddress.set(address, inquiry.kind);
    const domain = ownDomain(normal(inquiry.fields.email), answerAddress(inquiry));
    if (domain) byDomain.set(domain, inquiry.kind);
  }
  return (inquiry) => {
    const senders = sendersOf(inquiry);
    const address = senders.find((one) => byAddress.has(one));
    if (address) return { kind: byAddress.get(address)!, by: 'address', sender: address };
    const domain = senders.map((one) => ownDomain(one, '')).find((one) => byDomain.has(one));
    return domain ? { kind: byDomain.get(domain)!, by: 'domain', sender: domain } : null;
  };
};

const outweighsAll = 5;
const scamAtMost = 2;
const surely = { address: 0.95, domain: 0.8 } as const;

/** The verdict with what was decided about the sender before: that outweighs what the words say. */
export const withFiling = (verdict: Verdict, filing: Filing | null): Verdict => {
  if (!filing) return verdict;
  const { kind, by, sender } = filing;
  const signal = kind === 'scam' ? 'senderFiledScam' : 'senderJudgedBefore';
  return {
    ...verdict,
    kind,
    score: kind === 'scam' ? Math.min(scamAtMost, verdict.score) : verdict.score,
    sure: Math.max(surely[by], kind === verdict.kind ? verdict.sure : 0),
    reasons: [...verdict.reasons, { signal, text: sender, for: kind, effect: outweighsAll }],
    question: kind === verdict.kind ? verdict.question : bestQuestion(kind, verdict.missing),
  };
};
