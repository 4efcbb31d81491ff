import type { CareWords } from '../shape/sidebar-care';
import { plural } from './plural';

export const careWords: CareWords = {
  find: 'Find a customer or an inquiry',
  findHint: 'Name, mail, phone, notes, pinyin',
  findNow: 'Search',
  nothingFound: 'Nothing found.',
  inquiries: 'Inquiries',
  open: 'Open the row',
  person: 'Personal data',
  duplicates: 'Duplicates',
  lookFor: 'Find duplicates',
  noDuplicates: 'No two rows look like one customer.',
  pairs: (shown, total) =>
    total === 0
      ? 'No pair is left.'
      : shown < total
        ? `The ${shown} likeliest of ${total} pairs`
        : plural(total, 'pair'),
  likely: (reasons, percent) => `${reasons} (${percent}%)`,
  whichStands: 'Both say different things. What stands? The rest goes to the notes.',
  gains: 'The kept row gains',
  notTakenOver: 'Not taken over',
  keepFirst: 'Keep this row',
  keepSecond: 'Keep this row',
  notTheSame: 'Not the same',
  merge: 'Merge',
  merged: 'Merged. Log and inquiries went to the row that was kept.',
  undo: 'Undo',
  undone: 'Undone.',
  twin: (name, row) => `Perhaps the same customer as ${name} in row ${row}.`,
  owners: 'Owners',
  me: (name) => `You are ${name}.`,
  nobodyYet: 'Say once who you are; contacts and new customers then carry your name.',
  myName: 'My name',
  thatIsMe: 'That is me',
  onlyMine: 'Show only my customers',
  allCustomers: 'Show all customers',
  shownOnly: (name) => `The Customers tab shows only the customers of ${name}.`,
  from: 'Customers of',
  to: 'go to',
  noOwner: 'no owner',
  dryRun: 'Look first',
  wouldMove: (customers) => `${plural(customers, 'customer')} would change hands.`,
  andMore: (customers) => `and ${customers} more`,
  handOver: 'Hand over',
  handedOver: (customers) => `${plural(customers, 'customer')} handed over.`,
  pool: 'Silent for too long',
  poolHint: 'Somebody else may do better. Customers who have ordered are never proposed.',
  poolDays: (days, isWarning) =>
    `${plural(days, 'day')} beyond the cadence${isWarning ? ', soon to be given up' : ''}`,
  giveUp: 'Give up to the pool',
  withheld: (facts) =>
    `${plural(facts, 'personal fact')} left out: only the owner of the customer can export them.`,
  retention: 'Kept for how long',
  silentFor: (months) => `No contact for ${months} months`,
  noneSilent: 'Nobody.',
  factsHeld: (facts, personal) =>
    personal > 0 ? `${plural(facts, 'fact')}, ${personal} personal` : plural(facts, 'fact'),
  silentSince: (date) => `last contact ${date}`,
  exportJson: 'Export as JSON',
  exportCsv: 'Export as CSV',
  erase: 'Erase…',
  eraseSure: (name) =>
    `Erase ${name} from the register, the log, inquiries, dossier, plans, orders, documents, Today and the weekly summary? Amounts, days and counts stay. This cannot be undone.`,
  eraseElsewhere:
    'Older versions of this workbook, backups and files you exported still hold the name: delete those yourself. Where an older version is restored, you are asked here to erase again.',
  eraseContactSure: (name) =>
    `Erase ${name} and all that is known of this contact from the dossier? This cannot be undone.`,
  eraseYes: 'Erase for good',
  erased: (name) => `${name} is erased.`,
  erasedBack: (customers) =>
    `${plural(customers, 'customer')} who had been erased ${customers === 1 ? 'is' : 'are'} back, with an older version of this workbook.`,
  eraseAgain: 'Erase again',
  keepErased: 'Keep',
};
