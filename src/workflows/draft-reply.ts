import { countryName, readCountry } from '../domain/customer/country';
import { type BuyerLanguage, buyerLanguage } from '../domain/inquiry/buyer-language';
import type { Inquiry, InquiryFields } from '../domain/inquiry/inquiry';
import { asSentence, parted, withAllNamed } from '../domain/inquiry/several';
import { dateOfMinute } from '../domain/local-date';
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
  readonly writer: string;
  readonly asked: readonly ReplyQuestion[];
};

/** A standard whose number was left behind names no goods: `hammer DIN`. */
const standardAlone = /[\s,;]+(?:DIN|ISO|EN|ASTM|ANSI|JIS|GB)$/i;
const goodsIn = ({ product }: InquiryFields) => product?.replace(standardAlone, '');
const wantedIn = (fields: InquiryFields) => asSentence(goodsIn(fields), fields.quantity);

/** Each trade term with its port, as long as the terms stand as they were read. */
const termsIn = ({ incoterm = '', incoterms, port = '' }: InquiryFields): readonly string[] => {
  const names = parted(incoterm);
  const read = incoterms?.filter((term) => names.includes(term.split(' ')[0]!)) ?? [];
  if (names.length > 1 && read.length === names.length) return read;
  return names.length > 1 ? names : [[incoterm, port].filter(Boolean).join(' ')];
};

/** One price, or one for each thing and trade term that was asked for. */
const offerOf = (words: ReplyWords, fields: InquiryFields): string => {
  const { payment = '', quantity = '' } = fields;
  const terms = termsIn(fields);
  const [names, counts] = [parted(goodsIn(fields)), parted(quantity)];
  const things = names.length > 1 && names.length === counts.length ? names : [];
  if (things.length === 0 && terms.length < 2)
    return words.offer({ term: terms[0] ?? '', payment, quantity: wantedIn(fields).quantity });
  const prices = terms.map((term) => [words.price, term].filter(Boolean).join(' ')).join('; ');
  const lines =
    things.length > 0
      ? things.map((name, at) => `- ${counts[at]} ${name}: ${prices}`)
      : terms.map((term) => `- ${words.price} ${term}`);
  return words.offers(lines.join('\n'), payment);
};

const paragraphs = (
  words: ReplyWords,
  { inquiry, fields, questions, writer, asked }: Matter,
): string[] => {
  const answers = questions.map((question) => `- ${question}\n  ${words.blank}`);
  const asks = asked.map((key) => `- ${words.questions[key]}`);
  const wanted = wantedIn(fields);
  return [
    words.greeting(fields.contact ?? ''),
    ...(inquiry.kind === 'scam' ? [] : [words.thanks(wanted.product)]),
    ...(inquiry.kind !== 'scam' && answers.length > 0
      ? [[words.answers, ...answers].join('\n')]
      : []),
    ...(inquiry.kind === 'precise' ? [offerOf(words, fields)] : []),
    ...(asks.length > 0 ? [[words.asks, ...asks].join('\n')] : []),
    words.closing(writer),
  ];
};

const checklistOf = (
  ports: Ports,
  { fields: { items: _items, incoterms: _terms, ...fields } }: Matter,
): ChecklistItem[] => {
  const code = readCountry(fields.country ?? '');
  const known: Readonly<Record<string, string | undefined>> = {
    ...fields,
    ...(fields.product && { product: goodsIn(fields) }),
    certificates: [...(fields.certificates ?? []), fields.samples].filter(Boolean).join(', '),
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
  const { triage, questionsAsked, wishesNamed } = ports.judging();
  const { ownDomains, owner } = ports.settings();
  // Only the main fields have columns: the others are read again, as on the day when the inquiry came.
  const { text, received } = inquiry;
  const verdict = triage(text, { ownDomains, received, today: dateOfMinute(received) });
  const fields: InquiryFields = { ...withAllNamed(verdict.fields), ...inquiry.fields };
  const missing = verdict.missing.filter((field) => !fields[field as keyof InquiryFields]);
  const asked = toAsk(inquiry, missing);
  const asks = questionsAsked(text);
  const questions = [...asks, ...wishesNamed(text, asks)];
  const matter: Matter = { inquiry, fields, questions, writer: owner, asked };
  const language = buyerLanguage(text);
  const words = repliesFor(language);
  const own = ownLanguage(ports, language);
  return {
    language,
    to: fields.reply_to ?? fields.email ?? '',
    subject: words.subject(wantedIn(fields).product),
    body: paragraphs(words, matter).join('\n\n'),
    meaning: own ? paragraphs(repliesFor(own), matter).join('\n\n') : '',
    checklist: checklistOf(ports, matter),
  };
};
