import { customerIdOf } from '../../src/domain/row-id';
import type { Workbook } from '../../src/host/workbook/workbook';
import type { AddOn } from '../support/add-on';
import { careOperations } from './care-operations';
import { dossierOperations } from './dossier-operations';
import { followUpOperations } from './follow-up-operations';
import { longLogOperations } from './long-log-operations';
import { orderOperations } from './order-operations';
import { returningOperations } from './returning-operations';
import {
  acceptance,
  acceptedInquiry,
  blank,
  filled,
  idOf,
  withAcceptance,
  withInquiry,
  withLogLine,
  withPastedRow,
} from './starting-points';

/** One thing a person or a trigger starts, from a workbook that is ready for it. */
export type Operation = {
  readonly name: string;
  readonly start: () => Promise<Workbook>;
  /** Sends the same request however often it is called: the operation id was made when the form opened. */
  readonly run: (addOn: AddOn) => Promise<unknown>;
  /** Columns of the person's own in the register that it is asked to change. */
  readonly touches?: readonly string[];
  /** Customers whose rows it is asked to take out. */
  readonly takesOut?: readonly string[];
  /** A copy of the file, which remembers nothing: a tab that is renamed there as well is not found, and said to be missing. */
  readonly isInCopy?: boolean;
};

const rpc =
  (endpoint: string, input: (id: string) => unknown): Operation['run'] =>
  (addOn) =>
    addOn.rpc(endpoint, input(idOf(0)));

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

const fairContact = {
  operationId: 'faults-fair-contact',
  direction: 'out',
  channel: 'fair',
  topic: 'productNews',
  text: '=Met at the fair',
  nextDate: '2026-03-25',
};

const promise = (id: string) => ({
  operationId: 'faults-promise',
  customerId: id,
  kind: 'promise',
  date: '2026-03-20',
  text: '=the CE certificate',
  place: '',
});

export const operations: readonly Operation[] = [
  { name: 'set up', start: blank, run: rpc('setUp', () => ({})) },
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
  {
    name: 'accept, kind changed',
    start: filled,
    run: rpc('acceptInquiry', () => ({ ...inquiry, kind: 'broad', why: 'readWrongly' })),
  },
  {
    name: 'undo an accepted inquiry',
    start: withAcceptance,
    takesOut: [customerIdOf(acceptance, 0)],
    run: rpc('undoOperation', () => ({ operationId: acceptance })),
  },
  {
    name: 'put an inquiry off',
    start: filled,
    run: rpc('putOffInquiry', () => inquiry),
  },
  {
    name: 'tick the last step',
    start: withInquiry,
    run: rpc('tickStep', () => ({ inquiryId: acceptedInquiry, phase: 'beforeReply', step: 3 })),
  },
  {
    name: 'triage pasted rows',
    start: withPastedRow,
    run: rpc('triageRows', () => ({ operationId: 'faults-rows' })),
  },
  { name: 'log a follow-up', start: filled, run: rpc('logFollowUp', followUp) },
  {
    name: 'log for many',
    start: filled,
    run: rpc('logFollowUps', () => ({ ...fairContact, customerIds: [0, 1, 2].map(idOf) })),
  },
  { name: 'first plan', start: filled, run: rpc('addPlan', promise) },
  {
    name: 'change a class',
    start: filled,
    touches: ['class'],
    run: rpc('changeClasses', (id) => ({
      operationId: 'faults-class-change',
      changes: [{ customerId: id, after: 'B', why: '=named a date' }],
    })),
  },
  { name: 'rebuild Today', start: withLogLine, run: (addOn) => addOn.menu('rebuildToday') },
  { name: 'weekly summary', start: withLogLine, run: rpc('weeklyReport', () => ({})) },
  { name: 'repair', start: withLogLine, run: (addOn) => addOn.menu('repairRegister') },
  ...followUpOperations,
  ...careOperations,
  ...dossierOperations,
  ...orderOperations,
  ...longLogOperations,
  ...returningOperations,
];

/** Too long for the everyday tests, and no other at each call than an import of twenty. */
export const longOperations: readonly Operation[] = [
  { name: 'import 2,000', start: filled, run: rpc('commitImport', () => listOf(2_000)) },
];
