import { customerIdOf, orderIdOf } from '../../src/domain/row-id';
import { setInput } from '../../src/host/workbook/edit';
import { readWorkbook, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';
import type { Operation } from './operations';
import { filled, withoutEmptyRows } from './starting-points';

const customerId = customerIdOf('starting-list', 0);
const other = customerIdOf('starting-list', 1);

const order = {
  operationId: 'faults-order',
  customerId,
  orderId: null,
  set: { date: '2026-03-16', number: '=PO 1', amount: 12_500, currency: 'USD', product: '+Lamps' },
};

const standing = { ...order, operationId: 'starting-order' };

const marks = {
  operationId: 'faults-marks',
  customerId,
  orderId: orderIdOf('starting-order'),
  set: { deposit: '2026-03-18', contract: '1, 2', number: '=PO 2' },
};

const paper = {
  operationId: 'faults-paper',
  customerId,
  kind: 'contract',
  date: '2026-03-18',
  name: '=Contract',
  link: 'https://files.example.com/contract.pdf',
  order: '',
};

const careful = {
  operationId: 'faults-care',
  customerId,
  plans: [
    { kind: 'task', date: '2026-03-20', text: '=Papers' },
    { kind: 'visit', date: '2026-04-18', text: 'Visit' },
  ],
};

const marking = {
  operationId: 'faults-key-account',
  changes: [{ customerId, after: true, why: '=large' }],
};

const rates = { operationId: 'faults-rates', home: 'CNY', rates: 'USD 7.1 2026-01-02' };

const rpc =
  (endpoint: string, input: unknown): Operation['run'] =>
  (addOn) =>
    addOn.rpc(endpoint, input);

/** A workbook in which an order, a paper and plans stand. */
const withOrder = async (): Promise<Workbook> => {
  const addOn = new AddOn({ workbook: await filled() });
  await addOn.rpc('saveOrder', standing);
  await addOn.rpc('saveDocument', { ...paper, operationId: 'starting-paper' });
  await addOn.rpc('makePlans', { ...careful, operationId: 'starting-plans' });
  return withoutEmptyRows(readWorkbook(writeWorkbook(addOn.workbook)));
};

/** The same with an order that somebody typed. */
const withTypedOrder = async (): Promise<Workbook> => {
  const workbook = await withOrder();
  const addOn = new AddOn({ workbook });
  const sheet = addOn.tab('orders');
  setInput(sheet, 2, addOn.column('orders', 'Customer'), 'casa verde sa');
  setInput(sheet, 2, addOn.column('orders', 'Amount'), 800);
  return workbook;
};

const afterwards =
  (start: () => Promise<Workbook>, endpoint: string, input: unknown) =>
  async (): Promise<Workbook> => {
    const addOn = new AddOn({ workbook: await start() });
    await addOn.rpc(endpoint, input);
    return withoutEmptyRows(addOn.workbook);
  };

const merging = {
  operationId: 'faults-merge-orders',
  keptId: other,
  goneId: customerId,
  choices: {},
};
const everything = ['company', 'contact', 'email', 'phone', 'country', 'class', 'notes', 'site'];

export const orderOperations: readonly Operation[] = [
  { name: 'first order', start: filled, run: rpc('saveOrder', order) },
  { name: 'another order', start: withOrder, run: rpc('saveOrder', order) },
  { name: 'mark an order', start: withTypedOrder, run: rpc('saveOrder', marks) },
  {
    name: 'take an order back',
    start: afterwards(withOrder, 'saveOrder', order),
    run: rpc('undoOperation', { operationId: order.operationId }),
  },
  {
    name: 'take marks back',
    start: afterwards(withOrder, 'saveOrder', marks),
    run: rpc('undoOperation', { operationId: marks.operationId }),
  },
  { name: 'note a paper', start: withOrder, run: rpc('saveDocument', paper) },
  { name: 'make plans', start: withOrder, run: rpc('makePlans', careful) },
  {
    name: 'mark a key account',
    start: withOrder,
    touches: ['keyAccount'],
    run: rpc('changeKeyAccounts', marking),
  },
  {
    name: 'save rates',
    start: withOrder,
    run: rpc('saveRates', rates),
  },
  {
    name: 'take rates back',
    start: afterwards(withOrder, 'saveRates', rates),
    run: rpc('undoOperation', { operationId: rates.operationId }),
  },
  {
    name: 'merge with orders',
    start: async () => mergeable(await withTypedOrder()),
    touches: everything,
    takesOut: [customerId],
    run: rpc('mergeCustomers', merging),
  },
  {
    name: 'repair typed orders',
    start: withTypedOrder,
    run: (addOn) => addOn.menu('repairRegister'),
  },
];

/** A row can go only where nobody keeps something in a column of his own. */
const mergeable = (workbook: Workbook): Workbook => {
  const addOn = new AddOn({ workbook });
  setInput(addOn.tab('customers'), 1, addOn.column('customers', 'My own column'), null);
  return workbook;
};
