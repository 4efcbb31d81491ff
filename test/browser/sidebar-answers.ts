import { customerClasses } from '../../src/domain/customer/customer-class';
import { addDays, type LocalDate } from '../../src/domain/local-date';
import { defaultSettings } from '../../src/domain/settings';
import type { AgendaLine } from '../../src/workflows/agenda-line';
import type { CustomerCard } from '../../src/workflows/customer-card';
import type { CustomerGlance } from '../../src/workflows/customer-glance';
import type { Answers } from './sidebar-page';

export const today = '2026-03-11' as LocalDate;

/** A buyer whose promised follow-up is twelve days late. */
export const nordhavn: CustomerCard = {
  id: 'c-nordhavn01',
  country: 'Sweden',
  contact: 'Marta Lindqvist',
  product: 'Stainless ball valves',
  company: 'Nordhavn Pumps AB',
  email: 'marta@nordhavn.example',
  phone: '+46 70 174 06 01',
  site: 'nordhavn.example',
  source: 'Trade fair',
  lastContact: '2026-02-13' as LocalDate,
  class: 'D',
  nextFollowUp: '2026-02-27' as LocalDate,
  owner: 'Lin',
  notes: '',
  level: 1,
  keyAccount: true,
  due: { state: 'overdue', date: '2026-02-27' as LocalDate, days: 12 },
  place: { code: 'SE', holidays: [] },
  dueReason: { from: 'agreed', date: '2026-02-27' as LocalDate },
  row: 7,
  lastFollowUps: [
    {
      when: '2026-02-13 16:20',
      customerId: 'c-nordhavn01',
      customer: 'Nordhavn Pumps AB',
      owner: 'Lin',
      act: 'contact',
      channel: 'quotation',
      direction: 'out',
      topic: 'quotation',
      text: 'Quoted DN25 and DN40, FOB Ningbo, 30 days.',
      nextDate: '2026-02-27',
      operationId: 's-1',
    },
    {
      when: '2026-02-12 09:05',
      customerId: 'c-nordhavn01',
      customer: 'Nordhavn Pumps AB',
      owner: 'Lin',
      act: 'contact',
      channel: 'mail',
      direction: 'in',
      topic: 'inquiry',
      text: 'Asks for 2,000 pcs with a CE certificate.',
      nextDate: null,
      operationId: 's-2',
    },
  ] as unknown as CustomerCard['lastFollowUps'],
};

const { dueReason: _, lastFollowUps: __, ...row } = nordhavn;
/** The same as far as his row tells. */
export const nordhavnsRow: CustomerGlance = row;

const line = (index: number, part: Partial<AgendaLine>): AgendaLine => ({
  customerId: `c-today${index}`,
  customer: `Customer ${index}`,
  contact: '',
  country: '',
  class: customerClasses[index % 5] ?? null,
  due: { state: 'dueToday', date: today, days: 0 },
  lastContact: addDays(today, -7 * index),
  agreed: null,
  reason: 'Due today',
  matters: [],
  excuse: null,
  isAhead: false,
  place: { code: '', holidays: [] },
  lastActs: [],
  ...part,
});

export const agendaLines: readonly AgendaLine[] = [
  line(1, {
    customer: 'Casa Verde Importaciones',
    contact: 'Julián Ortega',
    country: 'Chile',
    class: 'A',
    due: { state: 'overdue', date: addDays(today, -16), days: 16 },
    reason: 'Class A: 16 days overdue',
  }),
  line(2, {
    customer: 'Nordhavn Pumps AB',
    contact: 'Marta Lindqvist',
    country: 'Sweden',
    class: 'D',
    due: nordhavn.due,
    reason: 'Class D: 12 days overdue',
  }),
  line(3, { customer: 'Al Waha Building Materials LLC', country: 'UAE', class: 'B' }),
  line(4, {
    customer: 'Tanaka Kogyo',
    country: 'Japan',
    class: null,
    due: { state: 'neverContacted' },
    lastContact: null,
    reason: 'Never contacted: introduce yourself',
  }),
];

const cardOf = (customerId: string): CustomerCard => ({
  ...nordhavn,
  id: customerId,
  company: agendaLines.find((item) => item.customerId === customerId)?.customer ?? nordhavn.company,
});

/** A script that answers everything as a healthy workbook would. */
export const healthy: Answers = {
  session: () => ({
    version: 'test',
    language: 'en',
    today,
    zone: 'Asia/Shanghai',
    owner: 'Lin',
    ready: true,
    settings: { ...defaultSettings, ownDomains: ['ourfactory.example'] },
    adjustments: {},
  }),
  activeCustomer: () => ({ card: nordhavn, row: nordhavn.row }),
  customer: ({ customerId }: { customerId: string }) => ({ card: cardOf(customerId) }),
  logFollowUp: ({ customerId }: { customerId: string }) => ({
    outcome: 'saved',
    card: {
      ...cardOf(customerId),
      lastContact: today,
      due: { state: 'later', date: addDays(today, 14), days: 14 },
    },
  }),
  putOffFollowUp: ({ customerId, date }: { customerId: string; date: LocalDate }) => ({
    outcome: 'saved',
    card: {
      ...cardOf(customerId),
      nextFollowUp: date,
      due: { state: 'later', date, days: 3 },
      dueReason: { from: 'putOff', date, on: today, times: 1 },
    },
  }),
  undoOperation: () => ({
    outcome: 'saved',
    removed: 0,
    restored: 1,
    broughtBack: 0,
    editedSince: [],
  }),
  agenda: () => ({
    today,
    items: agendaLines,
    left: { lines: 0, ofToday: 0 },
    day: { minutes: 60, capacity: 300, beyond: 0, said: 'Work of 1 h fits into your 5 h.' },
  }),
  twins: () => ({ twins: [] }),
  playbook: () => ({ playbook: null }),
  openInquiries: () => ({ count: 0, inquiries: [], typed: 0 }),
  putOffInquiry: () => ({ outcome: 'saved', inquiryId: 'i-2' }),
  likelyCustomers: () => ({ matches: [], filing: null }),
  acceptInquiry: () => ({
    outcome: 'saved',
    inquiryId: 'i-1',
    customerId: nordhavn.id,
    isNewCustomer: true,
    isScam: false,
    card: nordhavn,
  }),
  lastImport: () => ({ last: null }),
  setUp: () => ({ created: ['customers'], changed: true }),
};
