// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { DossierWords } from '../shape/dossier';

export const dossierRoles: DossierWords['choices']['role'] = {
  decider: '決策者',
  user: '使用者',
  influencer: '影響者',
  purchaser: '採購者',
  gatekeeper: '把關者',
  informed: '知情者',
};
