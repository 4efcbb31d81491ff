import { type LocalDate, localDate, readLocalDate } from '../local-date';
import type { Adjustments } from './adjustment';
import { readFields } from './fields/fields';
import { writtenDate } from './fields/written-date';
import type { InquiryFields, Reason, Verdict } from './inquiry';
import { judge } from './judge';
import { contributionOf } from './model/model';
import { bestQuestion, missingFrom } from './question';
import { fold } from './reading/folded';
import { type Letter, readLetter } from './reading/letter';
import { findSignals } from './signals/find-signals';
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

/**
 * Judges an inquiry: scam, broad or precise, with the words that moved the judgement, what is missing, the one best
 * question and everything that could be read out of it. Time grows linearly with the text.
 */
export const triage = (text: string, options: TriageOptions): Verdict => {
  const { fields, signals } = readInquiry(text, options);
  const judgement = judge(signals, fields, options.adjustments);
  const missing = missingFrom(fields, signals);
  const reasons = signals
    .map((signal) => reasonOf(signal, text, options.adjustments))
    .filter((reason) => reason.effect >= leastEffect)
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
