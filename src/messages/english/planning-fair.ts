import type { FairWords } from '../shape/planning-fair';
import { plural } from './plural';

export const fair: FairWords = {
  title: 'Fair',
  hint: 'Enter goes on; then the letter of the class. Each card: contact today, next in 3 days, task in 7.',
  name: 'Name of the fair',
  fields: {
    company: 'Company',
    contact: 'Contact',
    reach: 'Email, phone or both',
    product: 'Product asked for',
    country: 'Country (guessed where blank)',
    note: 'Note',
  },
  classKeys: 'Class: press A to F',
  sayWho: 'Type a name, a company or an address first.',
  counted: (saved, waiting) =>
    `${plural(saved, 'card')} saved${waiting > 0 ? `, ${waiting} waiting` : ''}.`,
  kept: 'The cards are kept here.',
  savedCard: (name, letter) => `Saved: ${name}, class ${letter}.`,
  thanks: 'Thanks of the evening',
  thanksHint: 'Drafts in the language of each buyer, for all whom nobody has written to yet.',
  showThanks: 'Show the drafts',
  waiting: (drafts) => (drafts === 0 ? 'Everybody has been thanked.' : plural(drafts, 'draft')),
  meaning: 'In our own language',
  sent: 'Sent',
};
