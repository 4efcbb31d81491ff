import type { QuestionKey } from '../../domain/inquiry/question';

/** What a first reply may ask for. */
export type ReplyQuestion = QuestionKey | 'incoterm';

/** The sentences of a first reply in the buyer's language; what the person fills in stands in brackets. */
export type ReplyWords = {
  readonly subject: (product: string) => string;
  readonly greeting: (name: string) => string;
  readonly thanks: (product: string) => string;
  readonly answers: string;
  readonly blank: string;
  /** Price and terms, for a precise inquiry. */
  readonly offer: (quantity: string) => string;
  readonly asks: string;
  readonly questions: Readonly<Record<ReplyQuestion, string>>;
  readonly closing: string;
};
