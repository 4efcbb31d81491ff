import type { DossierWords } from '../shape/dossier';

export const dossierRoles: DossierWords['choices']['role'] = {
  decider: 'Decider',
  user: 'User',
  influencer: 'Influencer',
  purchaser: 'Purchaser',
  gatekeeper: 'Gatekeeper',
  informed: 'Informed',
};
