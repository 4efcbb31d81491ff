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

/** The inquiries that a text holds, each by its number; a text that is one keeps its id. */
const inquiriesIn = (ports: Ports, inquiry: InquiryText): readonly InquiryText[] => {
  const texts = ports.judging().splitPaste(inquiry.text);
  if (texts.length === 1) return [inquiry];
  return texts.map((text, index) => ({ ...inquiry, id: `${inquiry.id} #${index + 1}`, text }));
};

/**
 * Judges each inquiry, knowing the senders that were filed in this register; nothing is filed. Where it is asked for, a
 * text that holds several is taken apart, and more are judged than were given.
 */
export const triageInquiries = (
  ports: Ports,
  {
    inquiries,
    inWords,
    takeApart,
  }: {
    readonly inquiries: readonly InquiryText[];
    readonly inWords?: boolean | undefined;
    readonly takeApart?: boolean | undefined;
  },
): readonly JudgedInquiry[] => {
  const judge = judgeFor(ports, ports.layout.isReady() ? ports.inquiries.read() : []);
  const each = takeApart ? inquiries.flatMap((one) => inquiriesIn(ports, one)) : inquiries;
  return each.map(({ id, text, received }) => {
    const verdict = judge(text, received);
    return { id, ...verdict, ...(inWords && { words: inWordsOf(ports, verdict) }) };
  });
};
