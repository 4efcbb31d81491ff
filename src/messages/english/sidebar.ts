import { isoWeekday } from '../../domain/local-date';
import type { SidebarWords } from '../shape/sidebar';
import { plural } from './plural';
import { careWords } from './sidebar-care';
import { importWords } from './sidebar-import';
import { triageView } from './sidebar-triage';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const sidebar: SidebarWords = {
  views: {
    customer: 'Customer',
    today: 'Today',
    triage: 'Triage',
    plans: 'Plans',
    orders: 'Orders',
    care: 'Find',
  },
  viewsLabel: 'Portbook views',
  loading: 'Reading the sheet…',
  unfilled: {
    missing: 'Nothing was saved yet: fill in this field.',
    tooEarly: (first) => `Nothing was saved yet: choose ${first} or a later day.`,
    tooLate: (last) => `Nothing was saved yet: choose ${last} or an earlier day.`,
    unread: 'Nothing was saved yet: this cannot be read here. Write it anew.',
    tooLong: (characters, most) =>
      `Nothing was saved yet: ${characters} characters, at most ${most} fit. All of it is still here; shorten it or split it in two.`,
  },
  working: 'Saving…',
  saved: 'Saved.',
  alreadySaved: 'It was already saved.',
  finished: 'Saved: half of it stood there already, and now all of it does.',
  checkedAgain: 'Saved and checked again.',
  tryAgain: 'Try again',
  serverSilent: (detail) =>
    `Google did not answer${detail ? ` (${detail})` : ''}, so it is not certain whether this was done. What you typed is still here. Try again: nothing is written twice.`,
  savedOtherwise:
    'Your first try had been saved after all, as you had typed it then. What you changed since was not saved and is still here: save again to keep it as one more entry, or leave it.',
  back: 'Back',
  copy: 'Copy',
  copied: 'Copied',
  notReady: 'This spreadsheet has no customer register yet.',
  otherHeaders: (language) => `Headers and tab names are in ${language}.`,
  switchHeaders: 'Change them to English',
  keepHeaders: 'Leave them as they are',
  setUp: 'Set up the register',
  day: (date, today) => {
    const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`;
    const month = months[Number(date.slice(5, 7)) - 1];
    return `${weekdays[isoWeekday(date) - 1]} ${Number(date.slice(8))} ${month}${year}`;
  },
  customer: {
    sections: { followUp: 'Follow up', know: 'Know', orders: 'Orders' },
    sectionsLabel: 'Parts of the customer',
    noRow: (row) => (row === null ? 'No customer selected' : `No customer in row ${row}`),
    looking: 'Looking at the row you selected…',
    noRowHint: 'Select a filled row of the Customers tab.',
    unnamed: 'Without a name',
    reread: 'Read the row again',
    row: (row) => `row ${row}`,
    lastFollowUps: 'Last follow-ups',
    noFollowUps: 'No follow-up yet.',
    log: 'Log a follow-up',
    otherRow: (name) => `Selected in the sheet: ${name}`,
    show: 'Show',
    keyAccount: 'Key account',
  },
  form: {
    direction: 'Who contacted whom',
    weContacted: 'We contacted them',
    theyContacted: 'They contacted us',
    channel: 'Channel',
    topic: 'Topic',
    ownTopic: 'In my own words…',
    ownTopicLabel: 'Topic in my own words',
    text: 'What was said',
    textHint: 'Result, promises, questions',
    next: 'Done → what next?',
    whatNext: 'What next?',
    byPhase: 'as the inquiry’s phase asks',
    byCadence: (days) => `cadence, ${plural(days, 'day')}`,
    tomorrow: 'tomorrow',
    inAWeek: 'in a week',
    otherDate: 'Another date',
    noDate: 'No date agreed: the cadence decides',
    save: 'Save',
  },
  today: {
    heading: (customers) => `${plural(customers, 'customer')} to contact`,
    keys: (canUndo) => `J next · K previous · L log · S put off${canUndo ? ' · U undo' : ''}`,
    log: 'Log',
    decide: 'Decide',
    putOffToday: (customers) => `Later today: ${customers}`,
    refresh: 'Refresh',
    backToList: 'Back to Today',
    nextOne: 'Next customer',
    spread: {
      offer: 'More is overdue than two whole days hold, as after the import of an old list.',
      look: 'Spread it over the coming days…',
      plan: (stay, customers, days, last) =>
        `${stay} stay today. ${plural(customers, 'customer')} would go to ${plural(days, 'working day')}, the last on ${last}:`,
      rules:
        'Nearest to an order first, at most half of each day, on days on which the buyer works too. Dates that were agreed stay, and so do those never contacted.',
      nobody: 'Nobody to spread: what is overdue was agreed for its day.',
      act: 'Spread them',
      done: (customers) => `${plural(customers, 'customer')} put off, each to a working day.`,
    },
  },
  putOff: {
    putOff: 'Put off',
    toWhen: 'Put off to when?',
    withPlans: (plans) => `This moves: ${plans.join('; ')}`,
    inDays: (days) => (days === 1 ? 'tomorrow' : days === 7 ? 'in a week' : `in ${days} days`),
    otherDay: 'Another day',
    laterToday: 'Later today, due stays as it is',
    doneTo: (day) => `Put off to ${day}.`,
    closedThere: (holiday) => `${holiday || 'weekend'} there`,
    movedOff: (offer, holiday) => `${offer}, moved off ${holiday || 'the weekend'} there`,
  },
  summary: {
    stale: (days) => `The weekly summary was not written for ${plural(days, 'day')}.`,
    write: 'Write it now',
    written: (week) => `The summary of ${week} is written.`,
  },
  triage: triageView,
  import: importWords,
  care: careWords,
};
