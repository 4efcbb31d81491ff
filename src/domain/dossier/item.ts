import type { Level } from '../customer/customer';
import type { ChoiceName } from './choices';

/** How long what is known of an item stays fresh; the months of each group are a setting. */
export const ageGroups = ['need', 'role', 'market', 'reach', 'company', 'character'] as const;
export type AgeGroup = (typeof ageGroups)[number];

export type Item = {
  /** Level of information it belongs to; 0 for what only analysis asks. */
  readonly level: Level;
  readonly ages: AgeGroup;
  /** The level is not reached before this is known. */
  readonly isRequired?: true;
  /** Said of one person at the customer's, not of the company. */
  readonly ofPerson?: true;
  /** Nobody's business but the salesperson's: left out of reports, public exports and other owners' views. */
  readonly isPersonal?: true;
  readonly choice?: ChoiceName;
};

type More = Partial<Pick<Item, 'isRequired' | 'ofPerson' | 'isPersonal' | 'choice'>>;

const at =
  (level: Level) =>
  (ages: AgeGroup, more: More = {}): Item => ({ level, ages, ...more });
const analysis = at(0);
const first = at(1);
const second = at(2);
const third = at(3);
const needed = { isRequired: true } as const;
const person = { ofPerson: true } as const;
const personal = { ofPerson: true, isPersonal: true } as const;
const chosen = (choice: ChoiceName): More => ({ choice });

/** Everything the dossier may hold about a customer, beside what stands in the register. */
export const items = {
  address: first('company', needed),
  companyType: first('company', { ...needed, choice: 'chainType' }),
  strength: first('company', needed),
  projectStatus: first('need', needed),
  organisation: first('role'),
  departmentHeads: first('role'),
  companyHistory: first('company'),
  companySize: first('company'),
  companyNumber: first('company'),

  name: first('role', person),
  position: first('role', person),
  email: first('reach', person),
  phone: first('reach', person),
  chat: first('reach', person),

  budget: second('need', needed),
  schedule: second('need', needed),
  role: second('role', { ...person, choice: 'role' }),
  layer: second('role', { ...person, choice: 'layer' }),
  decisionProcess: second('role', needed),
  otherSuppliers: second('market', needed),
  competitors: second('market', needed),

  background: third('character', personal),
  interests: third('character', personal),
  deciderRelations: third('role', { ...needed, isPersonal: true }),
  competitorRelation: third('market', needed),
  thirdParties: third('market', needed),
  technicalHead: third('role', { isPersonal: true }),
  deputy: third('role', { isPersonal: true }),

  gender: analysis('character', { ...personal, choice: 'gender' }),
  birthYear: analysis('character', personal),
  birthday: analysis('character', personal),
  family: analysis('character', personal),
  character: analysis('character', { ...personal, choice: 'character' }),
  warmth: analysis('character', { ...personal, choice: 'warmth' }),
  openness: analysis('character', { ...personal, choice: 'openness' }),
  pride: analysis('character', { ...personal, choice: 'pride' }),
  dominance: analysis('character', { ...personal, choice: 'dominance' }),

  money: analysis('need', chosen('evidence')),
  authority: analysis('role', chosen('evidence')),
  need: analysis('need', chosen('evidence')),
  customersType: analysis('company', chosen('customersType')),
  marketArea: analysis('market'),
  sellingSeason: analysis('market'),
  retailPrice: analysis('market'),
  staff: analysis('company'),
  turnover: analysis('company'),
  outlets: analysis('company'),
  mainProducts: analysis('company'),
  productUse: analysis('need'),
  certificates: analysis('need'),
  yearlyVolume: analysis('need'),
  buyingSeason: analysis('need'),
  paymentTerms: analysis('market'),
  lastBought: analysis('need'),
  supplierPrice: analysis('market'),
  whyChange: analysis('market'),
  supplierCountry: analysis('market'),
  needLevel: analysis('need', chosen('needLevel')),
  marketPosition: analysis('company', chosen('standing')),
  finances: analysis('company', chosen('standing')),
  management: analysis('company', chosen('standing')),
  development: analysis('company', chosen('development')),
  rivalBrands: analysis('market'),
  rivalLiking: analysis('market', chosen('liking')),
  knownBrand: analysis('market', chosen('yesNo')),
  completeRange: analysis('market', chosen('yesNo')),
  clearPrice: analysis('market', chosen('yesNo')),
  goodMargin: analysis('market', chosen('yesNo')),
  endCustomers: analysis('market', chosen('yesNo')),
  supplyInTime: analysis('market', chosen('yesNo')),
  intent: analysis('need', chosen('intent')),

  concentrated: analysis('market', chosen('yesNo')),
  priceCalm: analysis('market', chosen('yesNo')),
  goodEndCustomers: analysis('market', chosen('yesNo')),
  partnership: analysis('market', chosen('yesNo')),
  buyingPower: analysis('company'),
  summedUp: analysis('role'),
  opinion: analysis('role'),
  introduction: analysis('role'),
} satisfies Record<string, Item>;

export type ItemKey = keyof typeof items;
export const itemKeys = Object.keys(items) as readonly ItemKey[];
export const itemOf = (key: ItemKey): Item => items[key];
export const isItem = (key: string): key is ItemKey => itemKeys.some((one) => one === key);
