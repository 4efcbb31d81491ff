import { countryName, readCountry } from '../domain/customer/country';
import { type BuyerLanguage, buyerLanguage } from '../domain/inquiry/buyer-language';
import type { Inquiry, InquiryFields } from '../domain/inquiry/inquiry';
import { asSentence, withAllItems } from '../domain/inquiry/several';
import { Problem } from '../domain/problem';
import { messagesFor } from '../messages/messages-for';
import { repliesFor } from '../messages/replies-for';
import type { ReplyQuestion, ReplyWords } from '../messages/shape/reply';
import type { Ports } from './ports';

export type ChecklistItem = { readonly question: string; readonly known: string };

/** A first reply for the person to complete; nothing is ever sent. */
export type ReplyDraft = {
  readonly language: BuyerLanguage;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** The same in the person's language; empty when that is the buyer's. */
  readonly meaning: string;
  /** What a good salesperson wants to know, with what is known. */
  readonly checklist: readonly ChecklistItem[];
};

const mostAsked = 3;
const askable: readonly ReplyQuestion[] = [
  'product',
  'specification',
  'quantity',
  'incoterm',
  'port',
  'deadline',
  'company',
];

const toAsk = (inquiry: Inquiry, missing: readonly string[]): ReplyQuestion[] => {
  if (inquiry.kind === 'scam') return ['verify'];
  const open = askable.filter((field) => missing.includes(field)).slice(0, mostAsked);
  return inquiry.kind === 'broad' ? ['use', ...open.slice(0, mostAsked - 1)] : open;
};

type Matter = {
  readonly inquiry: Inquiry;
  readonly fields: InquiryFields;
  readonly questions: readonly string[];
  readonly asked: readonly ReplyQuestion[];
};

const paragraphs = (words: ReplyWords, { inquiry, fields, questions, asked }: Matter): string[] => {
  const answers = questions.map((question) => `- ${question}\n  ${words.blank}`);
  const asks = asked.map((key) => `- ${words.questions[key]}`);
  const wanted = asSentence(fields.product, fields.quantity);
  return [
    words.greeting(fields.contact ?? ''),
    ...(inquiry.kind === 'scam' ? [] : [words.thanks(wanted.product)]),
    ...(inquiry.kind !== 'scam' && answers.length > 0
      ? [[words.answers, ...answers].join('\n')]
      : []),
    ...(inquiry.kind === 'precise' ? [words.offer(wanted.quantity)] : []),
    ...(asks.length > 0 ? [[words.asks, ...asks].join('\n')] : []),
    words.closing,
  ];
};

const checklistOf = (
  ports: Ports,
  { fields: { items: _items, ...fields } }: Matter,
): ChecklistItem[] => {
  const code = readCountry(fields.country ?? '');
  const known: Readonly<Record<string, string | undefined>> = {
    ...fields,
    certificates: fields.certificates?.join(', '),
    trade: [fields.company, fields.site].filter(Boolean).join(', '),
    market: code ? countryName(code, ports.language()) : fields.country,
    shipment: [fields.incoterm, fields.port, fields.deadline].filter(Boolean).join(', '),
  };
  return messagesFor(ports.language()).playbook.checklist.map(({ key, question }) => ({
    question,
    known: known[key] ?? '',
  }));
};

const ownLanguage = (ports: Ports, language: BuyerLanguage): BuyerLanguage | null => {
  const own = ports.language();
  return own === language ? null : own;
};

/** Drafts the first reply to an inquiry in the buyer's language. Reads only. Throws `inquiryMissing`. */
export const draftReply = (
  ports: Ports,
  { inquiryId }: { readonly inquiryId: string },
): ReplyDraft => {
  const inquiry = ports.inquiries.read().find(({ id }) => id === inquiryId);
  if (!inquiry) throw new Problem('inquiryMissing', { inquiryId });
  const { triage, questionsAsked } = ports.judging();
  const verdict = triage(inquiry.text, { ownDomains: ports.settings().ownDomains });
  const fields: InquiryFields = { ...withAllItems(verdict.fields), ...inquiry.fields };
  const missing = verdict.missing.filter((field) => !fields[field as keyof InquiryFields]);
  const asked = toAsk(inquiry, missing);
  const matter: Matter = { inquiry, fields, questions: questionsAsked(inquiry.text), asked };
  const language = buyerLanguage(inquiry.text);
  const words = repliesFor(language);
  const own = ownLanguage(ports, language);
  return {
    language,
    to: fields.reply_to ?? fields.email ?? '',
    subject: words.subject(asSentence(fields.product, fields.quantity).product),
    body: paragraphs(words, matter).join('\n\n'),
    meaning: own ? paragraphs(repliesFor(own), matter).join('\n\n') : '',
    checklist: checklistOf(ports, matter),
  };
};
