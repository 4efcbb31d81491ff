import type { LikenessReason } from '../../domain/customer/duplicate';
/** The triage view of the sidebar. */
export type TriageViewWords = {
  readonly inquiry: string;
  readonly placeholder: string;
  /** More was put in than fits; how many characters it had, and how many stand there. */
  readonly cutOff: (characters: number, most: number) => string;
  readonly edit: string;
  readonly clear: string;
  readonly reasons: string;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  /** What speaks for a scam, and what for a real buyer. */
  readonly tellsOfScam: string;
  readonly tellsOfBuyer: string;
  readonly more: (reasons: number) => string;
  /** What stands in place of a verdict where the text asks for nothing, and what to do then. */
  readonly noInquiry: string;
  readonly noInquiryAdvice: string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly question: string;
  readonly fields: string;
  readonly channel: string;
  /** What brought the sender to us. */
  readonly source: string;
  readonly unknownChannel: string;
  readonly likely: string;
  /** What the sender and a customer of the register have in common. */
  readonly because: Readonly<Record<LikenessReason, string>>;
  readonly noneOfThese: string;
  readonly steps: string;
  readonly accept: string;
  readonly file: string;
  readonly change: string;
  readonly later: string;
  readonly discard: string;
  readonly discarded: string;
  readonly changeTo: string;
  readonly why: string;
  readonly changed: (kind: string, why: string) => string;
  readonly filedNew: (name: string) => string;
  readonly filedKnown: (name: string) => string;
  readonly filedScam: string;
  readonly filedNobody: string;
  /** The decision was taken back, and another one can be made. */
  readonly takenBack: string;
  readonly nextInquiry: string;
  readonly logReply: string;
  readonly others: (inquiries: number) => string;
  readonly isOne: string;
  /** What is being typed holds so many, and the link that takes them apart. */
  readonly holdsSeveral: (inquiries: number) => string;
  readonly takeApart: string;
  /** A file that was dropped on the box and cannot be read as an inquiry. */
  readonly noText: (file: string) => string;
  readonly waiting: (inquiries: number) => string;
  /** A step was ticked, or its tick taken back. */
  /** The same inquiry was decided before: what as, and whose it is, if anybody's. */
  readonly alreadyHere: (received: string, kind: string, customer: string) => string;
  readonly openCustomer: string;
  readonly allTheSame: string;
  readonly stepDone: (step: string) => string;
  readonly stepOpen: (step: string) => string;
  readonly replyBy: (minute: string) => string;
  /** Stands for the phase while the first reply is put off. */
  readonly replyPutOff: (day: string) => string;
  /** Stands for the phase of the first reply once that is out. */
  readonly firstReplySent: string;
  readonly replyLate: (minute: string) => string;
  readonly nextContact: (date: string) => string;
  /** Where the customer is due on another day than the inquiry's phase asks. */
  readonly proposedContact: (date: string, due: string) => string;
  readonly draft: string;
  readonly openInMail: string;
  readonly checklist: string;
  readonly judgeRows: (rows: number) => string;
  readonly fillRows: (rows: number) => string;
};
