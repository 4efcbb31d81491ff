import type { Workbook } from '../../src/host/workbook/workbook';
import type { AddOn } from '../support/add-on';
import { emptyWorkbook } from '../support/add-on';
import { customerId, filled, withLogLine } from './starting-points';

/** One thing a person or a trigger starts, from a workbook that is ready for it. */
export type Operation = {
  readonly name: string;
  readonly start: () => Promise<Workbook>;
  /** Sends the same request however often it is called: the operation id was made when the form opened. */
  readonly run: (addOn: AddOn) => Promise<unknown>;
};

const rpc =
  (endpoint: string, input: (id: string) => unknown): Operation['run'] =>
  async (addOn) =>
    addOn.rpc(endpoint, input(await customerId(addOn)));

const listOf = (count: number) => ({
  operationId: 'faults-import',
  name: 'list.csv',
  columns: ['company', 'contact', 'email', 'country', 'lastContact', 'class'],
  rows: Array.from({ length: count }, (_, index) => [
    `Ribeira ${index} Lda`,
    `=Contact ${index}`,
    `sales@ribeira${index}.example.com`,
    'Portugal',
    index % 3 === 0 ? '2026-03-01' : '',
    'D',
  ]),
});

const inquiry = {
  operationId: 'faults-inquiry',
  text: '=Please quote 500 pcs of floodlights FOB Ningbo. Ida Holm, Holm Friluft AB',
  channel: 'mail',
  kind: 'precise',
  fields: { contact: 'Ida Holm', company: 'Holm Friluft AB', email: 'ida@holm.example.com' },
};

const followUp = (id: string) => ({
  operationId: 'faults-follow-up',
  customerId: id,
  direction: 'out',
  channel: 'mail',
  topic: 'priceMove',
  text: '+1 for the freight',
  nextDate: '2026-03-27',
});

export const operations: readonly Operation[] = [
  { name: 'set up', start: async () => emptyWorkbook(), run: rpc('setUp', () => ({})) },
  { name: 'set up again', start: filled, run: rpc('setUp', () => ({})) },
  { name: 'import 1', start: filled, run: rpc('commitImport', () => listOf(1)) },
  { name: 'import 20', start: filled, run: rpc('commitImport', () => listOf(20)) },
  { name: 'accept, new customer', start: filled, run: rpc('acceptInquiry', () => inquiry) },
  {
    name: 'accept, known customer',
    start: filled,
    run: rpc('acceptInquiry', (id) => ({ ...inquiry, customerId: id })),
  },
  {
    name: 'accept, scam',
    start: filled,
    run: rpc('acceptInquiry', () => ({ ...inquiry, kind: 'scam' })),
  },
  { name: 'log a follow-up', start: filled, run: rpc('logFollowUp', followUp) },
  { name: 'rebuild Today', start: withLogLine, run: (addOn) => addOn.menu('rebuildToday') },
  { name: 'weekly summary', start: withLogLine, run: rpc('weeklyReport', () => ({})) },
  { name: 'repair', start: withLogLine, run: (addOn) => addOn.menu('repairRegister') },
];
