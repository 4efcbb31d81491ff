import type { DossierWords } from '../shape/dossier';

export const dossierRoles: DossierWords['choices']['role'] = {
  decider: '决策者',
  user: '使用者',
  influencer: '影响者',
  purchaser: '采购者',
  gatekeeper: '把关者',
  informed: '知情者',
};
