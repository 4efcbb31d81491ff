import type { DossierWords } from '../shape/dossier';
import { plural } from './plural';

export const dossier: DossierWords = {
  choices: {
    chainType: {
      agent: 'Purchasing agent',
      importer: 'Importer',
      wholesaler: 'Wholesaler',
      largeRetailer: 'Large retailer',
      maker: 'Maker',
      otherType: 'Other',
    },
    customersType: {
      largeRetailer: 'Large retailers',
      discounter: 'Discounters',
      promotion: 'Promotions',
      otherType: 'Others',
    },
    evidence: { weak: 'Weak', proven: 'Proven', missing: 'Missing' },
    role: {
      decider: 'Decider',
      user: 'User',
      influencer: 'Influencer',
      purchaser: 'Purchaser',
      gatekeeper: 'Gatekeeper',
      informed: 'Informed',
    },
    layer: { deciding: 'Deciding', technical: 'Technical', operating: 'Operating' },
    gender: { female: 'Female', male: 'Male', otherGender: 'Other' },
    character: {
      expressive: 'Expressive',
      controlling: 'Controlling',
      amiable: 'Amiable',
      analytical: 'Analytical',
    },
    warmth: { warm: 'Warm', cool: 'Cool' },
    openness: { open: 'Open', stubborn: 'Stubborn' },
    pride: { kind: 'Kind', proud: 'Proud' },
    dominance: { yielding: 'Yielding', dominant: 'Dominant' },
    needLevel: { basic: 'Basic', middle: 'Middle', high: 'High' },
    standing: { strong: 'Strong', average: 'Average', poor: 'Poor' },
    development: { keyCustomer: 'Key customer', ordinaryCustomer: 'Ordinary customer' },
    liking: { liked: 'Liked', tolerated: 'Tolerated', disliked: 'Disliked' },
    yesNo: { yes: 'Yes', no: 'No' },
    intent: { direct: 'Direct', indirect: 'Indirect', potential: 'Potential' },
  },
  needs: {
    company: 'Company',
    contact: 'Contact',
    reach: 'Email or phone',
    class: 'Class',
    owner: 'Owner',
    decider: 'Decision maker',
    deciderBackground: "Decision maker's background",
    deciderInterests: "Decision maker's interests",
  },
  freshness: ({ freshness, months }) =>
    freshness === 'stale'
      ? `${plural(months, 'month')} old: look again`
      : freshness === 'fading'
        ? `${plural(months, 'month')} old`
        : '',
  level: (level) => `Level ${level}`,
  ageGroups: {
    need: 'needs, budget, schedule',
    role: 'roles and people',
    market: 'market, suppliers, competitors',
    reach: 'phones and addresses of people',
    company: 'the company',
    character: 'background and character of people',
  },
  view: {
    title: 'What we know',
    known: (known, all) => `${known} of ${all}`,
    findNext: 'Find out next',
    person: 'Person',
    value: 'What is known',
    source: 'Source',
    save: 'Save',
    saved: (facts) => `${plural(facts, 'fact')} saved.`,
    takeBack: 'Take back',
    takenBack: 'Taken back.',
    nothingKnown: 'Nothing is written down yet.',
    facts: 'Facts',
  },
};
