import { type LocalDate, localDate, readLocalDate } from '../local-date';
import type { Adjustments } from './adjustment';
import { readFields } from './fields/fields';
import { writtenDate } from './fields/written-date';
import type { InquiryFields, InquiryKind, Reason, Verdict } from './inquiry';
import { judge } from './judge';
import { contributionOf } from './model/model';
import { bestQuestion, missingFrom } from './question';
import { fold } from './reading/folded';
import { type Letter, readLetter } from './reading/letter';
import { findSignals } from './signals/find-signals';
import { noInquiryIn } from './signals/no-inquiry';
import type { Signal } from './signals/signal';

export type TriageOptions = {
  /** Our own company's domains: never taken for the buyer's. */
  readonly ownDomains: readonly string[];
  /** When the inquiry came, beginning `YYYY-MM-DD`; deadlines without a year are read from there. */
  readonly received?: string | undefined;
  /** The day it is read; stands in where neither its date nor when it came is known. */
  readonly today?: LocalDate | undefined;
  /** What people's decisions have added to the weights of signals. */
  readonly adjustments?: Adjustments | undefined;
};

/** An inquiry read and searched, before it is judged. */
export type Reading = {
  readonly letter: Letter;
  /** Subject and words of the inquiry as judged, and the same folded. */
  readonly text: string;
  readonly folded: string;
  readonly fields: InquiryFields;
  readonly signals: readonly Signal[];
};

/** Beyond this the middle of a text is not searched: no buyer writes so much. */
const searched = 14_000;
const searchedAtEnd = 3000;
const shortened = (letter: Letter): Letter => {
  const { body } = letter;
  if (body.length <= searched) return letter;
  const head = body.slice(0, searched - searchedAtEnd);
  const form = letter.form.filter((line) => line.at < head.length);
  return { ...letter, body: `${head}\n${body.slice(-searchedAtEnd)}`, form };
};

const dayReceived = (letter: Letter, { received, today }: TriageOptions): LocalDate | null =>
  readLocalDate((received ?? '').slice(0, 10)) ??
  writtenDate(fold(letter.date.slice(0, 60)), localDate(1970, 1, 1)) ??
  today ??
  null;

/** Reads an inquiry: its parts, its fields and the signals in it. */
export const readInquiry = (pasted: string, options: TriageOptions): Reading => {
  const letter = shortened(readLetter(pasted));
  const own = options.ownDomains
    .map((domain) => domain.trim().toLowerCase().replace(/^@/, ''))
    .filter(Boolean);
  const bodyFolded = fold(letter.body);
  const today = dayReceived(letter, options);
  const { fields, sure } = readFields(letter, bodyFolded, own, today);
  const text = letter.subject ? `${letter.subject.slice(0, 1000)}\n${letter.body}` : letter.body;
  const folded = fold(text);
  return { letter, text, folded, fields, signals: findSignals(letter, text, folded, sure, today) };
};

const mostReasons = 8;
const leastEffect = 0.05;

const reasonOf = (signal: Signal, pasted: string, adjustments?: Adjustments): Reason => {
  const { kind, effect } = contributionOf(signal, adjustments);
  const at = signal.text ? pasted.indexOf(signal.text) : -1;
  return {
    signal: signal.name,
    text: signal.text,
    ...(at >= 0 ? { at } : {}),
    for: kind,
    effect: Math.round(effect * 100) / 100,
  };
};

/** What something says only of a buyer who names no goods: whoever counts them does not only talk. */
const ofTalk = new Set(['cooperation', 'catalogueOnly', 'exploring', 'vagueInterest']);
/** What speaks for a buyer and never against him, however the weights fell. */
const meant: Readonly<Record<string, InquiryKind>> = {
  companyMail: 'precise',
  asksSeveral: 'precise',
  long: 'precise',
};

/** Whether a person sees why: what is lacking is no sign of a real buyer, and a company's mailbox none against him. */
const isSensible = (
  { signal, for: kind }: Reason,
  verdict: InquiryKind,
  fields: InquiryFields,
): boolean =>
  !(verdict === 'scam' && kind === 'broad') &&
  !(fields.quantity && ofTalk.has(signal)) &&
  (meant[signal] ?? kind) === kind;

/** A text without an inquiry: the vaguest there is, worth nothing, and nothing is to be asked of it. */
const noInquiry = (signal: string, fields: InquiryFields): Verdict => ({
  kind: 'broad',
  isInquiry: false,
  score: 0,
  sure: 0,
  reasons: [{ signal, text: '', for: 'broad', effect: 1 }],
  missing: [],
  question: '',
  fields,
});

/**
 * Judges an inquiry: scam, broad or precise, with the words that moved the judgement, what is missing, the one best
 * question and everything that could be read out of it. Time grows linearly with the text.
 */
export const triage = (text: string, options: TriageOptions): Verdict => {
  const { letter, folded, fields, signals } = readInquiry(text, options);
  const nothing = noInquiryIn(letter, folded, signals, fields);
  if (nothing) return noInquiry(nothing, fields);
  const judgement = judge(signals, fields, options.adjustments);
  const missing = missingFrom(fields, signals);
  const reasons = signals
    .map((signal) => reasonOf(signal, text, options.adjustments))
    .filter((reason) => reason.effect >= leastEffect)
    .filter((reason) => isSensible(reason, judgement.kind, fields))
    .sort((one, other) => other.effect - one.effect)
    .slice(0, mostReasons);
  return {
    ...judgement,
    reasons,
    missing,
    question: bestQuestion(judgement.kind, missing),
    fields,
  };
};
