import type { Verdict } from '../domain/inquiry/inquiry';
import type { QuestionKey } from '../domain/inquiry/question';
import { messagesFor } from '../messages/messages-for';
import { repliesFor } from '../messages/replies-for';
import { judgeFor } from './judge-inquiry';
import type { Ports } from './ports';

export type InquiryText = {
  readonly id: string;
  readonly text: string;
  readonly received?: string | undefined;
};

/** A verdict's codes in the words of the register's language. */
export type VerdictInWords = {
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
  readonly question: string;
  readonly fields: Readonly<Record<string, string>>;
};

const inWordsOf = (ports: Ports, verdict: Verdict): VerdictInWords => {
  const { signals, fields } = messagesFor(ports.language()).triage;
  const { questions } = repliesFor(ports.language());
  return {
    reasons: verdict.reasons.map(({ signal }) => signals[signal] ?? signal),
    missing: verdict.missing.map((field) => fields[field] ?? field),
    question: questions[verdict.question as QuestionKey] ?? verdict.question,
    fields: Object.fromEntries(
      Object.keys(verdict.fields).map((field) => [field, fields[field] ?? field]),
    ),
  };
};

export type JudgedInquiry = Verdict & { readonly id: string; readonly words?: VerdictInWords };

/** Judges each inquiry, knowing the senders that were filed in this register; nothing is filed. */
export const triageInquiries = (
  ports: Ports,
  {
    inquiries,
    inWords,
  }: { readonly inquiries: readonly InquiryText[]; readonly inWords?: boolean | undefined },
): readonly JudgedInquiry[] => {
  const judge = judgeFor(ports, ports.layout.isReady() ? ports.inquiries.read() : []);
  return inquiries.map(({ id, text, received }) => {
    const verdict = judge(text, received);
    return { id, ...verdict, ...(inWords && { words: inWordsOf(ports, verdict) }) };
  });
};
