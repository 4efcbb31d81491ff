import type { PlanningViewWords } from '../shape/planning-view';
import { plural } from './plural';

const desk = {
  open: 'at the desk',
  edge: 'about to come or go',
  night: 'office closed',
  weekend: 'weekend',
  holiday: 'public holiday',
} as const;

export const planningView: PlanningViewWords = {
  title: 'Plans',
  reasons: 'Good reasons to write',
  use: 'Use',
  noReasons: 'No fresh reason. Add one to the Topics tab.',
  openTopics: 'Open the Topics tab',
  buyersTime: (time, state) => `${time} there, ${desk[state]}`,
  bestHour: (from, to) => `best to call ${from}–${to} of your time`,
  plans: 'Promises, visits, tasks',
  noPlans: 'Nothing planned.',
  promisesKept: ({ kept, broken }) => `Promises kept: ${kept}, broken: ${broken}`,
  addPlan: 'Add',
  planKind: 'Kind',
  planText: 'What',
  planDate: 'Date',
  planPlace: 'Place and time',
  kept: 'Done',
  broken: 'Not kept',
  dropped: 'Drop',
  visitsOwed: 'Heavyweights to visit: fewer than two visits in twelve months',
  visitSteps: ['Before meeting', 'Opening', 'Main matter', 'Leaving', 'Report within 48 hours'],
  classes: 'Classes to move',
  noProposals: 'The log speaks for no change of class.',
  accept: 'Accept',
  acceptAll: 'Accept all',
  undo: 'Undo',
  undone: (customers, kept) =>
    `Taken back for ${plural(customers, 'customer')}.${kept > 0 ? ` ${kept} edited since, left as they are.` : ''}`,
  classesChanged: (customers) => `Class changed for ${plural(customers, 'customer')}.`,
  selected: (customers) => `${plural(customers, 'customer')} selected in the sheet`,
  noneSelected: 'Select rows of the Customers tab to log one contact for all of them.',
  readSelection: 'Read the selection',
  logSelected: (customers) => `Log for ${plural(customers, 'customer')}`,
  logged: (customers) => `Logged for ${plural(customers, 'customer')}.`,
  calendar: 'Calendar file',
  calendarHint: 'Due dates, visits and promises of the next 60 days, for any calendar.',
  calendarMade: (entries) => `${plural(entries, 'entry', 'entries')} in the file.`,
};
