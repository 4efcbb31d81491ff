/** The elements of a contract that are checked before it is signed, in their order. */
export const contractElements = [
  'title',
  'parties',
  'basis',
  'content',
  'duties',
  'liability',
  'disputes',
  'term',
  'copies',
  'openPoints',
  'signatures',
] as const;
export type ContractElement = (typeof contractElements)[number];

/** The numbers that stand in the cell, counted from 1; whatever else people write there is passed over. */
export const readElements = (text: string): ContractElement[] => {
  const numbers = new Set((text.match(/\d+/g) ?? []).map(Number));
  return contractElements.filter((_, index) => numbers.has(index + 1));
};

export const writeElements = (elements: readonly ContractElement[]): string =>
  contractElements
    .flatMap((element, index) => (elements.includes(element) ? [index + 1] : []))
    .join(', ');

/** What tells that a customer is ready, and the moments at which to ask for the order. */
export const buyingSignals = ['asksPrice', 'asksDiscount', 'asksDelivery'] as const;
export type BuyingSignal = (typeof buyingSignals)[number];
export const closingMoments = ['objectionRemoved', 'benefitAgreed', 'signalGiven'] as const;
export type ClosingMoment = (typeof closingMoments)[number];

/** What is owed to a customer after signing, and so many days later. */
export const stepsAfterSigning = [
  { step: 'congratulate', inDays: 1 },
  { step: 'papers', inDays: 2 },
  { step: 'lookAhead', inDays: 14 },
  { step: 'askMore', inDays: 30 },
] as const;
export type StepAfterSigning = (typeof stepsAfterSigning)[number]['step'];
