import type { KnownFact } from './ageing';
import type { ChoiceOf } from './choices';
import type { ItemKey } from './item';

/** Short sets of questions about the customer; none fills more than a screen of the sidebar. */
export const blocks = {
  man: ['money', 'authority', 'need'],
  chain: ['companyType', 'customersType', 'needLevel', 'intent'],
  market: ['marketArea', 'sellingSeason', 'retailPrice'],
  strength: ['strength', 'companySize', 'staff', 'turnover', 'outlets'],
  product: ['mainProducts', 'productUse', 'certificates'],
  purchasing: ['yearlyVolume', 'buyingSeason', 'paymentTerms', 'lastBought'],
  supplier: ['otherSuppliers', 'supplierCountry', 'supplierPrice', 'whyChange'],
  standing: ['marketPosition', 'finances', 'management', 'development'],
  competition: ['competitors', 'rivalBrands', 'rivalLiking', 'competitorRelation'],
  acceptance: [
    'knownBrand',
    'completeRange',
    'clearPrice',
    'goodMargin',
    'endCustomers',
    'supplyInTime',
  ],
  project: ['projectStatus', 'budget', 'schedule', 'decisionProcess'],
  house: ['organisation', 'departmentHeads', 'deciderRelations', 'thirdParties'],
} as const satisfies Record<string, readonly ItemKey[]>;

export type BlockName = keyof typeof blocks;
export const blockNames = Object.keys(blocks) as readonly BlockName[];

/** The same about one person. */
export const personBlocks = {
  part: ['role', 'layer', 'position', 'email', 'phone', 'chat'],
  character: ['character', 'warmth', 'openness', 'pride', 'dominance'],
  personal: ['background', 'interests', 'birthday', 'family', 'gender', 'birthYear'],
} as const satisfies Record<string, readonly ItemKey[]>;

export type PersonBlock = keyof typeof personBlocks;
export const personBlockNames = Object.keys(personBlocks) as readonly PersonBlock[];

const man = blocks.man;
export type ManPart = (typeof man)[number];

/** How sure something is: what is stale is as good as unknown. */
export type Sureness = ChoiceOf<'evidence'> | 'unknown';

const fresh = (facts: readonly KnownFact[], item: ItemKey): KnownFact | undefined =>
  facts.find((fact) => fact.item === item && fact.freshness !== 'stale');

const surenessOf = (facts: readonly KnownFact[], part: ManPart): Sureness =>
  (fresh(facts, part)?.value as ChoiceOf<'evidence'> | undefined) ?? 'unknown';

export type ManOf = Readonly<Record<ManPart, Sureness>>;

const hasDecider = (facts: readonly KnownFact[]): boolean =>
  facts.some(
    ({ item, value, freshness }) => item === 'role' && value === 'decider' && freshness !== 'stale',
  );

/** Money, authority and need, each with how sure it is; a known decider is a sign of authority, and no proof. */
export const manOf = (facts: readonly KnownFact[]): ManOf => {
  const authority = surenessOf(facts, 'authority');
  return {
    money: surenessOf(facts, 'money'),
    authority: authority === 'unknown' && hasDecider(facts) ? 'weak' : authority,
    need: surenessOf(facts, 'need'),
  };
};

/** Whether anybody is known who decides: proven, ruled out, or a person whose role it is. A mere sign settles nothing. */
export const isAuthorityKnown = (facts: readonly KnownFact[]): boolean =>
  hasDecider(facts) || ['proven', 'missing'].includes(surenessOf(facts, 'authority'));

/** What money, authority and need together say: all there, something missing, or what to find out first. */
export const manVerdict = (
  of: ManOf,
): {
  readonly kind: 'workNow' | 'missing' | 'prove' | 'ask';
  readonly parts: readonly ManPart[];
} => {
  const parts = (...sure: readonly Sureness[]): ManPart[] =>
    man.filter((part) => sure.includes(of[part]));
  if (parts('missing').length > 0) return { kind: 'missing', parts: parts('missing') };
  if (parts('unknown').length > 0) return { kind: 'ask', parts: parts('unknown') };
  if (parts('weak').length > 0) return { kind: 'prove', parts: parts('weak') };
  return { kind: 'workNow', parts: [] };
};

const standing: readonly ItemKey[] = ['marketPosition', 'finances', 'management'];

/** Which way position, finances and management speak; nothing before two of them are known. */
export const developmentOf = (facts: readonly KnownFact[]): ChoiceOf<'development'> | null => {
  const known = standing.flatMap((item) => fresh(facts, item) ?? []);
  if (known.length < 2) return null;
  const isPoor = known.some(({ value }) => value === 'poor');
  const strong = known.filter(({ value }) => value === 'strong').length;
  return strong >= 2 && !isPoor ? 'keyCustomer' : 'ordinaryCustomer';
};

/** Which of the six grounds for accepting us are there, and which are not. */
export const acceptanceOf = (
  facts: readonly KnownFact[],
): { readonly yes: readonly ItemKey[]; readonly no: readonly ItemKey[] } => {
  const saying = (value: string): ItemKey[] =>
    blocks.acceptance.filter((item) => fresh(facts, item)?.value === value);
  return { yes: saying('yes'), no: saying('no') };
};
