/**
 * Signs that a real buyer writes. The weights set them beside the broad or the precise, whichever showed them more often;
 * that a firm's mailbox answers speaks against neither.
 */
const signs: ReadonlySet<string> = new Set([
  'companyMail',
  'companyNamed',
  'siteNamed',
  'phoneNamed',
  'buyingWish',
  'asksSeveral',
  'platformForm',
  'wordedLikeBuyer',
]);

export const tellsOfRealBuyer = (signal: string): boolean => signs.has(signal);
