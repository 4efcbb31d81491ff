import { addDays } from '../../src/domain/local-date';
import { nordhavn, today } from './sidebar-answers';
import type { Answers } from './sidebar-page';

const plans = [
  {
    id: 'p-certificate',
    date: addDays(today, -2),
    kind: 'promise',
    customerId: nordhavn.id,
    customer: nordhavn.company,
    text: 'Send the CE certificate',
    place: '',
    state: 'open',
    doneOn: null,
    owner: 'Lin',
    isBroken: true,
    buyers: { code: 'SE', holidays: [] },
  },
  {
    id: 'p-visit',
    date: addDays(today, 1),
    kind: 'visit',
    customerId: 'c-other',
    customer: 'Al Waha Building Materials LLC',
    text: 'New price agreement',
    place: 'Dubai office, 10:00',
    state: 'open',
    doneOn: null,
    owner: 'Lin',
    isBroken: false,
    buyers: { code: 'AE', holidays: [] },
  },
];

const reason = (id: string, text: string, meaning = '') => ({
  id,
  topic: id,
  text,
  meaning,
  chinese: '',
  language: 'en',
  why: ['product', 'neverUsed'],
  used: 4,
  answered: 3,
});

/** What a healthy script answers about plans, reasons and classes. */
export const planning: Answers = {
  advice: () => ({
    reasons: [
      reason('priceMove', 'Brass fell by four per cent this month.', '黄铜本月降价百分之四。'),
      reason('sharedMaterial', 'Photos of the valve test bench.'),
    ],
    remarks: ['Going cold: silent for 40 days, usual are 12.'],
    plans: plans.slice(0, 1),
    gifts: ['Tea set'],
  }),
  openTopics: () => ({}),
  plans: () => ({ plans, counts: { kept: 4, broken: 1 }, visitsOwed: ['Casa Verde'] }),
  settlePlan: () => ({ outcome: 'saved' }),
  makePlans: () => ({ outcome: 'saved', plans: 1 }),
  addPlan: () => ({ outcome: 'saved', planId: 'p-new' }),
  selectedCustomers: () => ({
    customers: [
      { customerId: 'c-1', name: 'Casa Verde', row: 2 },
      { customerId: 'c-2', name: 'Tanaka Kogyo', row: 3 },
      { customerId: 'c-3', name: 'Northgate Ltd', row: 4 },
    ],
  }),
  logFollowUps: ({ customerIds }: { customerIds: string[] }) => ({
    outcome: 'saved',
    customers: customerIds.length,
  }),
  classProposals: () => ({
    proposals: [
      {
        customerId: 'c-1',
        customer: 'Casa Verde',
        before: 'C',
        after: 'A',
        why: 'ordered on 2026-03-09',
        warning: '',
      },
      {
        customerId: 'c-2',
        customer: 'Tanaka Kogyo',
        before: 'D',
        after: 'F',
        why: '6 contacts over 70 days unanswered',
        warning: '6 follow-ups so far. Three of four of your first orders came within 8.',
      },
    ],
  }),
  changeClasses: ({ changes }: { changes: unknown[] }) => ({
    outcome: 'saved',
    customers: changes.length,
  }),
  undoOperation: () => ({
    outcome: 'saved',
    removed: 0,
    restored: 2,
    broughtBack: 0,
    editedSince: [],
  }),
  calendar: () => ({
    entries: [
      { id: 'c-1', date: addDays(today, 3), title: 'Casa Verde', text: 'Julián', place: '' },
    ],
  }),
};
