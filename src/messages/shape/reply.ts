import type { QuestionKey } from '../../domain/inquiry/question';

/** What a first reply may ask for. */
export type ReplyQuestion = QuestionKey | 'incoterm';

/** What a buyer has named of the offer he wishes; empty for what he has not. */
export type OfferNamed = {
  readonly quantity: string;
  readonly term: string;
  readonly payment: string;
};

/** The sentences of a first reply in the buyer's language; what the person fills in stands in brackets. */
export type ReplyWords = {
  readonly subject: (product: string) => string;
  readonly greeting: (name: string) => string;
  readonly thanks: (product: string) => string;
  readonly answers: string;
  readonly blank: string;
  /** Price and terms, for a precise inquiry; what the buyer has named stands in place of its bracket. */
  readonly offer: (named: OfferNamed) => string;
  readonly price: string;
  /** The same for several things or several trade terms, whose prices stand in lines of their own. */
  readonly offers: (lines: string, payment: string) => string;
  readonly asks: string;
  readonly questions: Readonly<Record<ReplyQuestion, string>>;
  /** With the name of the person who writes, where it is known. */
  readonly closing: (name: string) => string;
};
