import { customerClasses } from '../../domain/customer/customer-class';
import type { ColumnsNamed, RegisterWords } from '../shape/register';
import { customerColumns } from './customer-columns';
import { dossier } from './dossier';
import { plural } from './plural';
import { words } from './words';

const firstOf = (rows: readonly number[]): string =>
  rows.length > 8 ? `${rows.slice(0, 8).join(', ')} …` : rows.join(', ');

const columnsOf = ({ tab, columns }: ColumnsNamed): string =>
  `${columns.length === 1 ? 'column' : 'columns'} ${columns.map((column) => `“${column}”`).join(', ')} of ${tab}`;

/** What each letter stands for, with the words of the settings. */
const classNote = `How near to an order. ${customerClasses
  .map((letter) => `${letter}: ${words.classMeanings[letter]}`)
  .join('; ')}. Cadences stand in Settings.`;

export const register: RegisterWords = {
  setUpDone: (tabs) => `The register is ready: ${plural(tabs, 'tab')} made.`,
  setUpUnchanged: 'The register was already complete. Nothing was changed.',
  repaired: (cells) => `${plural(cells, 'cell')} put right.`,
  nothingToRepair: 'Everything is in order. Nothing was changed.',
  laidAgain: (tabs, columns) =>
    `Made again: ${[...tabs.map((tab) => `the tab ${tab}`), ...columns.map(columnsOf)].join('; ')}. What people had written there is gone from this workbook. To get it back open the last version from before it was deleted: in Google Sheets File ▸ Version history, in the workbench File ▸ Backups…; copy the column there, go back to the newest version, which has today’s work, and paste it.`,
  headersNamed: (columns) =>
    `The header was empty and is back: ${columns.map(columnsOf).join('; ')}.`,
  otherHeaders: (language, menu) =>
    `From now on Portbook writes in English. Headers and tab names are still in ${language}; ${menu} changes them.`,
  unreadDates: (rows) =>
    `The last contact or the next follow-up is not understood, or the last contact lies ahead, in ${plural(rows.length, 'row')}: ${firstOf(rows)}. Type it as 2026-11-20; what is still to come belongs under Next follow-up.`,
  noDate: (text) => `“${text}” is no date. Type it as 2026-11-20.`,
  computedAgain: (keys) =>
    `${keys.map((key) => customerColumns[key]).join(', ')}: computed, and put back to what it was. ${keys.includes('due') ? 'To agree on a day, fill in Next follow-up.' : 'The level follows from what the dossier knows.'}`,
  contactAhead: (date, next) =>
    `${date} is still to come, so it does not count as a contact. A visit or a call to come belongs under ${next}.`,
  putAway: (moved, left) =>
    moved + left === 0
      ? 'The log has no lines from before last year.'
      : left === 0
        ? `${plural(moved, 'line')} of the log stand in tabs of their years now.`
        : `${plural(moved, 'line')} of the log stand in tabs of their years now; ${left} are left for the next run.`,
  onlyOf: (name) =>
    name
      ? `Only the customers of ${name} are shown. The same menu entry shows all again.`
      : 'All customers are shown again.',
  todayMade: (when) => `As of ${when}. To bring it up to date: Portbook ▸ Who to contact today.`,
  todayRebuilt: (customers) =>
    customers === 0
      ? 'Nobody is due today.'
      : `${plural(customers, 'customer')} to contact: see the Today tab.`,
  triageTitle: 'Triage an inquiry',
  importTitle: 'Import customers',
  settings: {
    language: {
      name: 'Language',
      meaning: 'auto, en, zh-CN or zh-TW; auto follows the language of your Google account',
    },
    cadence: (customerClass) => ({
      name: `Follow-up cadence, class ${customerClass} (days)`,
      meaning: `Days allowed between two follow-ups; ${words.classMeanings[customerClass]}`,
    }),
    poolDays: {
      name: 'Pool: days of silence',
      meaning:
        'After so many days beyond the cadence a customer who has never ordered is proposed for the pool; 0 for never',
    },
    weeklyDay: {
      name: 'Weekly summary: weekday',
      meaning: '1 is Monday, 7 is Sunday',
    },
    weeklyHour: {
      name: 'Weekly summary: hour',
      meaning: '0 to 23, in the time zone of this spreadsheet',
    },
    summaryBirthdays: {
      name: 'Weekly summary: birthdays',
      meaning: 'yes or no; they are personal, and whoever may open this workbook reads the summary',
    },
    ownDomains: {
      name: 'Our own mail domains',
      meaning: "Separated by commas; an address there is never taken for a buyer's",
    },
    owner: {
      name: 'Owner',
      meaning: 'The name written in the Owner column for what is entered at this sheet',
    },
    pace: (kind) => ({
      name: `Pace, ${kind} inquiry`,
      meaning:
        'Hours until the first reply, then days of silence after which to write again, comma separated',
    }),
    homeCurrency: {
      name: 'Home currency',
      meaning: 'Three letters; orders in other currencies are compared in this one',
    },
    rates: {
      name: 'Exchange rates',
      meaning:
        'What one unit is worth in the home currency, from which day: EUR 1.08 2026-01-02; CNY 0.14 2026-01-02',
    },
    dayHours: {
      name: 'Hours a day for following up',
      meaning: 'Today says what fits into them, and what does not',
    },
    factAge: (group) => ({
      name: `What is known stays fresh (months): ${dossier.ageGroups[group]}`,
      meaning: 'After that it is shown as stale and no longer counts for the level; 0 is for ever',
    }),
    minutes: (customerClass) => ({
      name: `Minutes for one contact, class ${customerClass}`,
      meaning: 'From 1 to 480',
    }),
  },
  erased: 'Erased',
  perhapsTwin: (name, row) => `Perhaps the same customer as ${name} in row ${row}.`,
  undone: ({ what, removed, restored, kept }) =>
    `Undone: ${what} (${removed} taken out, ${restored} restored, ${kept} kept since edited)`,
  mergedLine: (gone, kept, left) =>
    left.length === 0
      ? `${gone} → ${kept}`
      : `${gone} → ${kept}. Not taken over: ${left.map(({ header, value }) => `${header} “${value}”`).join(', ')}`,
  importedLine: (name, added, updated) =>
    `${name}: ${plural(added, 'new customer')}, ${updated} updated`,
  noted: (header, value) => `${header}: ${value}`,
  rejections: {
    empty: 'The row is empty.',
    nothingToIdentify: 'No company, contact, email or phone: nothing says who this is.',
    tooLong: 'A cell holds more than 50,000 characters.',
    dateUnreadable: (text) => `“${text}” is no date.`,
    emailUnreadable: (text) => `“${text}” is no email address.`,
  },
  columnNotes: {
    country: 'Where the customer sits, in any language; tells his time, weekends and holidays.',
    contact: 'The main contact; others stand in the dossier.',
    product: 'What he buys or asks for; reasons to write are chosen by it.',
    company: 'The full name of the company; may stay blank for a person.',
    email: 'Tells who he is and where to write; several with commas between.',
    phone: 'Best with the country code, as in +49 30 123456.',
    site: 'His web site, for research and to tell who he is.',
    source: 'Where he came from; the weekly summary compares sources.',
    lastContact: 'The day of the last contact, as in 2026-11-20; logging a follow-up fills it in.',
    class: classNote,
    nextFollowUp: 'The day agreed for the next contact; where there is one, it counts.',
    due: 'Computed: the agreed day, else the last contact plus the cadence of the class. Colours of the row: violet never contacted, amber due, red overdue for too long; class F has none.',
    owner: 'Who looks after the customer.',
    notes: 'Yours; Portbook never touches it.',
    level:
      'Computed: 1 the basics, 2 purchasing and who decides, 3 the people and their relations; see the dossier.',
    keyAccount: 'Ticked for key accounts; Orders in the sidebar proposes them.',
  },
  computedNote: 'Grey columns are computed by Portbook.',
  systemNote: 'Blue columns belong to Portbook. Please do not edit them.',
};
