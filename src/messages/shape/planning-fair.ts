/** What the sidebar says at a fair and on the evening of it. */
export type FairWords = {
  readonly title: string;
  readonly hint: string;
  readonly name: string;
  readonly fields: Readonly<
    Record<'company' | 'contact' | 'reach' | 'product' | 'country' | 'note', string>
  >;
  readonly classKeys: string;
  readonly sayWho: string;
  readonly counted: (saved: number, waiting: number) => string;
  /** Said before a refusal: the cards are not lost. */
  readonly kept: string;
  readonly savedCard: (name: string, letter: string) => string;
  readonly thanks: string;
  readonly thanksHint: string;
  readonly showThanks: string;
  readonly waiting: (drafts: number) => string;
  readonly meaning: string;
  readonly sent: string;
};
