import type { AnalysisWords } from '../shape/dossier';
import { dossierRoles } from './dossier-roles';
import { plural } from './plural';

const parts: AnalysisWords['parts'] = { money: 'money', authority: 'authority', need: 'need' };

export const analysis: AnalysisWords = {
  blocks: {
    man: 'Money, authority, need',
    chain: 'Type and intent',
    market: 'Their market',
    strength: 'Their strength',
    product: 'Their products',
    purchasing: 'Their purchasing',
    supplier: 'Their suppliers',
    standing: 'Standing',
    competition: 'Competition',
    acceptance: 'Acceptance',
    project: 'Project',
    house: 'House and relations',
  },
  personBlocks: {
    part: 'Part and reach',
    character: 'Character',
    personal: 'Personal',
  },
  parts,
  verdict: ({ kind, parts: which }) => {
    const named = which.map((part) => parts[part]).join(', ');
    if (kind === 'workNow') return 'Money, authority and need are proven: work on it now.';
    if (kind === 'missing') return `Missing: ${named}. Do not press; look for another way in.`;
    return kind === 'prove' ? `Only weak signs: ${named}. Look for proof.` : `Unknown: ${named}.`;
  },
  mistake: (mistake) => {
    switch (mistake.kind) {
      case 'noKeyPerson':
        return `${plural(mistake.contacts, 'contact')}, and no key person is known.`;
      case 'onlyChief':
        return 'Only the chief is cultivated: users and technicians can still stop the order.';
      default:
        return `Only one contact, and it is the ${dossierRoles[mistake.role].toLowerCase()}: find out who stands behind.`;
    }
  },
  howToTalk: {
    expressive:
      'Let them talk, and share the enthusiasm; show pictures and effects, then put what was agreed in writing.',
    controlling:
      'Come to the point; give results and choices, leave the decision to them, never argue.',
    amiable:
      'Take time for the person; give safety and references, and lead gently to the decision.',
    analytical:
      'Give figures, certificates and comparisons in writing; be exact and give them time.',
  },
  traits: {
    cool: 'Cool: keep it short and to the matter; warmth comes with reliability.',
    stubborn: 'Stubborn: do not contradict; ask, and bring facts from others.',
    proud: 'Proud: ask for their opinion, and praise where it is deserved.',
    dominant: 'Dominant: give way in form, hold firm in price.',
  },
  needAsks: {
    basic:
      'Ordinary quality at a low price; little service, little loyalty: keep the effort small.',
    middle:
      'Better quality, wide choice of sources: price with reasons, service, variety, and prompt samples.',
    high: 'Certificates, long stable supply, legal duty and service: show proof and think in years.',
  },
  intentAsks: {
    direct: 'Needs it and decides: follow until it is closed.',
    indirect: 'A key person who leads to others: ask for introductions.',
    potential: 'No need now, knows us: watch, do not press.',
  },
  developAs: (development) =>
    development === 'keyCustomer'
      ? 'Position, finances and management speak for developing a key customer.'
      : 'Position, finances and management speak for an ordinary customer.',
  workOn: (items) => `Not yet accepted: ${items.join(', ')}.`,
};
