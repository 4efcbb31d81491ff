import type { ResearchWords } from '../shape/dossier';

export const research: ResearchWords = {
  groups: {
    search: 'Search engine',
    social: 'Networks',
    chat: 'Phone, chat, mail',
    domain: 'Domain and mail',
    register: 'Company registers',
    trade: 'Trade data',
    place: 'Maps',
    sanctions: 'Sanction lists',
  },
  data: {
    company: 'company',
    contact: 'contact',
    email: 'mail',
    phone: 'phone',
    address: 'address',
    product: 'product',
    trade: 'trade',
    domain: 'domain',
  },
  searchWith: 'Search with',
  paste: (text) => `copies “${text}” to paste there`,
  byHand: (text) => `copy ${text} and look for it in the app`,
  nothingToLookFor: 'Fill in a company, a contact or a mail address first.',
  note: 'Opened only when you click. Each link carries what its name says, and nothing else.',
  warning: (warning) => {
    switch (warning.kind) {
      case 'mixedScripts':
        return 'The name mixes alphabets: it may imitate another one.';
      case 'disguised':
        return 'The name is written in code (xn--): look what it really is.';
      case 'number':
        return 'A number instead of a name.';
      case 'credentials':
        return 'A name stood before the host to mislead; it was taken off.';
      case 'notEncrypted':
        return 'Not encrypted (http).';
      default:
        return `Looks like ${warning.of}, and is not.`;
    }
  },
};
