import type { InquiryKind } from '../inquiry';

/** `hard`: one is enough to call an inquiry scam; `soft`: two are needed. */
export type Flag = 'hard' | 'soft';

/** A signal that certain words give. They are matched in folded text (see `fold`). */
export type WordSignal = {
  readonly name: string;
  readonly for: InquiryKind;
  readonly flag?: Flag;
  readonly words: RegExp;
  /** What must stand near the words for them to count. */
  readonly besides?: RegExp;
};

/** A signal found in one inquiry. */
export type Signal = {
  readonly name: string;
  readonly for: InquiryKind;
  readonly flag?: Flag | undefined;
  /** The very words; empty when it is something missing. */
  readonly text: string;
  /** Strength, mostly 1. */
  readonly value: number;
};
