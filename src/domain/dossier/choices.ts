/** What may be said of an item that is chosen, not typed. The first word is never a guess: nothing chosen is unknown. */
export const choices = {
  chainType: ['agent', 'importer', 'wholesaler', 'largeRetailer', 'maker', 'otherType'],
  customersType: ['largeRetailer', 'discounter', 'promotion', 'otherType'],
  evidence: ['weak', 'proven', 'missing'],
  role: ['decider', 'user', 'influencer', 'purchaser', 'gatekeeper', 'informed'],
  layer: ['deciding', 'technical', 'operating'],
  gender: ['female', 'male', 'otherGender'],
  character: ['expressive', 'controlling', 'amiable', 'analytical'],
  warmth: ['warm', 'cool'],
  openness: ['open', 'stubborn'],
  pride: ['kind', 'proud'],
  dominance: ['yielding', 'dominant'],
  needLevel: ['basic', 'middle', 'high'],
  standing: ['strong', 'average', 'poor'],
  development: ['keyCustomer', 'ordinaryCustomer'],
  liking: ['liked', 'tolerated', 'disliked'],
  yesNo: ['yes', 'no'],
  intent: ['direct', 'indirect', 'potential'],
} as const;

export type ChoiceName = keyof typeof choices;
export type ChoiceOf<C extends ChoiceName> = (typeof choices)[C][number];
