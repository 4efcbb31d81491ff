import type { InquiryKind } from '../../domain/inquiry/inquiry';

/** The verdict in words, and what to do next. */
export type TriageWords = {
  /** The verdict as a sentence. */
  readonly verdict: Readonly<Record<InquiryKind, string>>;
  /** What to do first, in one line. */
  readonly advice: Readonly<Record<InquiryKind, string>>;
  readonly unsure: (verdict: string) => string;
  readonly score: (score: number) => string;
  /** What the text was read as where a person takes it for something else. */
  readonly readAs: (kind: string, score: number) => string;
  /** The name of a signal on its chip; one that is not listed shows its own key in plain words. */
  readonly signals: Readonly<Record<string, string>>;
  /** The names of what can be read out of an inquiry or be missing from it. */
  readonly fields: Readonly<Record<string, string>>;
  /** Why a person overrules the verdict, by key. */
  readonly whyChanged: readonly string[];
};

/** The same, and what the page alone says. */
export type TriagePageWords = TriageWords & {
  /** What to do before the first reply. */
  readonly firstSteps: Readonly<Record<InquiryKind, readonly string[]>>;
};
