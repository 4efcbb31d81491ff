import type { InquiryKind, Phase } from '../../domain/inquiry/inquiry';

/** What is done with an inquiry after it was accepted; these words come from the script. */
export type PlaybookWords = {
  readonly steps: Readonly<Record<InquiryKind, Readonly<Record<Phase, readonly string[]>>>>;
  /** Text of the log line that a ticked step leaves. */
  readonly stepTicked: (step: string) => string;
  /** Text of the line that takes the tick back. */
  readonly stepUnticked: (step: string) => string;
  /** Questions a good salesperson asks of every inquiry; `key` names what the program may know of it. */
  readonly checklist: readonly { readonly key: string; readonly question: string }[];
};
