/** Topics that a new register offers; people change and extend them on the Topics tab. */
export type FirstTopic =
  | 'priceMove'
  | 'productNews'
  | 'tradeTrend'
  | 'sharedMaterial'
  | 'companyNews'
  | 'hobby'
  | 'personal'
  | 'occasion';

/** Short texts to a buyer in his own language. */
export type LetterWords = {
  readonly topics: Readonly<Record<FirstTopic | 'promise', string>>;
  /** Thanks on the evening of a fair; the name of the fair, of the person or of the product may be empty. */
  readonly fairSubject: (fair: string) => string;
  readonly fairThanks: (name: string, fair: string, product: string) => string;
};
