import type { DocumentWords, KeepingWords } from '../shape/keeping';
import { plural } from './plural';

export const keeping: KeepingWords = {
  title: 'Old customers',
  ofOne: 'Keeping this customer',
  none: 'Nobody has ordered yet.',
  complete: (customers) => `Nothing is lacking for ${plural(customers, 'old customer')}.`,
  more: (customers) => `${plural(customers, 'other')} also lack something.`,
  tasks: {
    summedUp: 'summed up',
    interests: 'hobbies and interests',
    buyingPower: 'buying power',
    opinion: 'opinion asked',
    introduction: 'introduction asked',
    visit: 'two visits a year',
    gift: 'gift',
  },
  lacks: (tasks) => `To do: ${tasks.join(' · ')}`,
  never: 'never',
  visits: (made, planned, wanted) =>
    `${made} of ${wanted} visits this year${planned > 0 ? `, ${planned} planned` : ''}`,
  gifts: (count) => `${plural(count, 'gift')} so far`,
  noGifts: 'No gift yet. Gifts that were given stand here, so that none repeats.',
  write: 'Write down',
  save: 'Save',
  saved: 'Stands in the dossier.',
};

export const documents: DocumentWords = {
  title: 'Documents',
  none: 'No document noted.',
  kind: 'Kind',
  name: 'Name',
  link: 'Link',
  linkHint: 'https://… of wherever the file lies. Portbook keeps the address only.',
  order: 'Order',
  noOrder: 'no order',
  folder: 'Folder to keep it in',
  add: 'Add the document',
  saved: 'Stands on the Documents tab.',
  notLinked: 'not a web address, cannot be opened here',
  openTab: 'Open the Documents tab',
};
