import type { Channel } from '../follow-up/follow-up';
import type { LocalMinute } from '../local-date';

export const inquiryKinds = ['scam', 'broad', 'precise'] as const;
export type InquiryKind = (typeof inquiryKinds)[number];

/** One of several things wanted, with how many of it, both as written. */
export type Item = { readonly product: string; readonly quantity: string };

/** What is read out of the text; a field that was not found is not there. */
export type InquiryFields = {
  readonly contact?: string;
  readonly company?: string;
  readonly email?: string;
  /** E.164, such as +493012345678. */
  readonly phone?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly site?: string;
  readonly product?: string;
  /** Number with its unit, as written. */
  readonly quantity?: string;
  /** All things wanted with their quantities, where it is more than the one that `product` and `quantity` name. */
  readonly items?: readonly Item[];
  readonly deadline?: string;
  readonly incoterm?: string;
  /** All trade terms asked for, each with its port, where it is more than one. */
  readonly incoterms?: readonly string[];
  readonly port?: string;
  readonly certificates?: readonly string[];
  /** How he means to pay, the price he aims at, and that he wishes samples: each in his words. */
  readonly payment?: string;
  readonly target_price?: string;
  readonly samples?: string;
  readonly reply_to?: string;
};

/** One reason for the verdict: which signal, its very words in the text, and how far it moved which kind. */
export type Reason = {
  readonly signal: string;
  /** The words of the inquiry that gave the signal; empty when it is something missing. */
  readonly text: string;
  /** Where the words stand in the inquiry, in UTF-16 units; absent when they stand nowhere. */
  readonly at?: number;
  readonly for: InquiryKind;
  /** Contribution to the kind named by `for`; negative speaks against it. */
  readonly effect: number;
};

export type Verdict = {
  readonly kind: InquiryKind;
  /** `false` for a text that asks for nothing: a reply of a robot, an offer, a poem; else not there. */
  readonly isInquiry?: false;
  /** How worth answering, 0 to 10. */
  readonly score: number;
  /** 0 to 1; below 0.5 the sidebar says "unsure". */
  readonly sure: number;
  readonly reasons: readonly Reason[];
  /** Names of the fields a good first reply asks for. */
  readonly missing: readonly string[];
  /** Key of the one best question to ask (worded in the messages' replies). */
  readonly question: string;
  readonly fields: InquiryFields;
};

export const phases = ['beforeReply', 'firstReply', 'noAnswer', 'afterAnswer', 'longRun'] as const;
export type Phase = (typeof phases)[number];

/** One row of the Inquiries tab. */
export type Inquiry = {
  readonly id: string;
  readonly received: LocalMinute;
  readonly channel: Channel | '';
  readonly kind: InquiryKind;
  /** The program's, for the kind it took it for; none where a person took it for another. */
  readonly score: number | null;
  readonly reasons: string;
  readonly fields: InquiryFields;
  readonly customerId: string;
  readonly phase: Phase;
  readonly firstReply: LocalMinute | null;
  readonly state: 'open' | 'accepted' | 'filed';
  /** What the program took it for, and why a person took it for something else; empty when nobody did. */
  readonly judged?: InquiryKind | '';
  readonly why?: string;
  /** Until when the first answer is to go out; none for scam. */
  readonly replyBy?: LocalMinute | null;
  readonly text: string;
};
