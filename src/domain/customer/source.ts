/** Where a customer came from; reports compare these. */
export const sources = [
  'b2bPlatform',
  'ownSite',
  'search',
  'fair',
  'customerReferral',
  'colleagueReferral',
  'directory',
  'competitorsCustomer',
  'advertising',
  'coldContact',
  'socialMedia',
  'walkIn',
  'group',
  'other',
] as const;
export type Source = (typeof sources)[number];
