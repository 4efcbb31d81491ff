import { inquiryIdOf } from '../../src/domain/row-id';
import type { Execution } from '../../src/host/runtime/execution';
import type { ScriptHost } from '../../src/host/runtime/host';
import type { Sheet } from '../../src/host/workbook/sheet';
import { english } from '../../src/messages/english';
import { careOperations } from './care-operations';
import { dealingOperations } from './dealing-operations';
import type { Task } from './measure';
import { planningOperations } from './planning-operations';
import { asked } from './register-of-size';

const inquiry = `Hello, we need 4,000 pcs of vacuum flasks, 500 ml, 18/8 steel, with our logo. Please quote FOB Ningbo.
Best regards, Ida Holm, Holm Friluft AB, ida@holmfriluft.example.com, +46 8 555 01 09`;

const list = (count: number, from: string): string[][] =>
  Array.from({ length: count }, (_, index) => [
    'Portugal',
    `New contact ${index}`,
    `${from} ${index} Lda`,
    `sales@${from.toLowerCase()}${index}.example.com`,
  ]);

const importOf = (host: ScriptHost, count: number, label: string, from: string): Task => {
  const input = {
    operationId: asked(`import-${from}-${count}`),
    name: 'list.csv',
    columns: ['country', 'contact', 'company', 'email'],
    rows: list(count, from),
  };
  return rpc(host, `import of ${label}`, 'commitImport', input);
};

/** Google ends an execution after six minutes, so a long list comes in chunks. */
const chunkRows = 5000;

const inTwoChunks = (host: ScriptHost, from: string): Task => {
  const whole = list(2 * chunkRows, from);
  const [first, second] = [0, 1].map((chunk) => ({
    operationId: asked(`import-${from}-10000`),
    name: 'list.csv',
    columns: ['country', 'contact', 'company', 'email'],
    rows: whole.slice(chunk * chunkRows, (chunk + 1) * chunkRows),
    chunk,
    chunks: 2,
  }));
  const run = (input: unknown) => () => host.run('rpc', ['commitImport', input], 'sidebar');
  const sent = JSON.stringify([first, second]).length;
  return { operation: 'import of 10,000', sent, run: run(first), others: [run(second)] };
};

const rpc = (host: ScriptHost, operation: string, endpoint: string, input: unknown): Task => ({
  operation,
  sent: JSON.stringify(input).length,
  run: () => host.run('rpc', [endpoint, input], 'sidebar'),
});

const menu = (host: ScriptHost, operation: string, functionName: string): Task => ({
  operation,
  sent: 0,
  run: () => host.run(functionName, [], 'menu'),
});

/** Somebody types over a cell in the middle of the register. */
const editOf = (
  host: ScriptHost,
  sheet: Sheet,
  row: number,
  [operation, header, text]: readonly [string, string, string],
): Task => {
  const column = (sheet.rows[0]?.values ?? []).indexOf(header);
  return {
    operation,
    sent: 0,
    run: async (): Promise<Execution> => {
      const area = { row, column, rows: 1, columns: 1 };
      const edit = { row, column, text };
      const { execution } = await host.edit(sheet.id, [edit], area);
      if (!execution) throw new Error('the edit fired nothing');
      return execution;
    },
  };
};

const { lastContact, company, phone } = english.columns.customers;
const edits = [
  ['edit last contact', lastContact, '2026-11-17'],
  ['edit a company', company, 'Holm Friluft AB'],
  ['edit a phone', phone, '+46 8 555 01 09'],
] as const;

/** Everything a person does in a day, over a register that is already filled; `later` is a host in years to come. */
export const operationsOver = (
  host: ScriptHost,
  sheet: Sheet,
  size: number,
  later: ScriptHost,
): Task[] => [
  rpc(host, 'set-up again', 'setUp', {}),
  rpc(host, 'open sidebar', 'activeCustomer', {}),
  rpc(host, 'a customer shown', 'customer', {
    customerId: `c-bench${String(Math.floor(size / 3)).padStart(6, '0')}`,
  }),
  ...edits.map((edit) => editOf(host, sheet, Math.ceil(size / 2), edit)),
  rpc(host, 'log a follow-up', 'logFollowUp', {
    operationId: asked('log-one-contact'),
    customerId: `c-bench${String(Math.floor(size / 2)).padStart(6, '0')}`,
    direction: 'out',
    channel: 'mail',
    topic: 'priceMove',
    text: 'Told them the freight falls next month',
    nextDate: '2026-12-01',
  }),
  rpc(host, 'accept an inquiry', 'acceptInquiry', {
    operationId: asked('accept-inquiry'),
    text: inquiry,
    channel: 'mail',
    kind: 'precise',
    fields: {
      contact: 'Ida Holm',
      company: 'Holm Friluft AB',
      email: 'ida@holmfriluft.example.com',
    },
  }),
  rpc(host, 'tick a step', 'tickStep', {
    inquiryId: inquiryIdOf(asked('accept-inquiry'), 0),
    phase: 'beforeReply',
    step: 1,
  }),
  rpc(host, 'put an inquiry off', 'putOffInquiry', {
    operationId: asked('put-off-inquiry'),
    text: inquiry,
    channel: 'mail',
    kind: 'precise',
    fields: {},
  }),
  menu(host, 'today rebuilt', 'rebuildToday'),
  menu(host, 'weekly summary', 'writeWeeklySummary'),
  menu(host, 'weekly summary again', 'writeWeeklySummary'),
  menu(host, 'repair', 'repairRegister'),
  ...planningOperations(host, size),
  importOf(host, 1, '1', 'Alfa'),
  importOf(host, 20, '20', 'Beta'),
  importOf(host, 1000, '1,000', 'Gama'),
  inTwoChunks(host, 'Delta'),
  rpc(host, 'undo an import', 'undoOperation', { operationId: asked('import-Delta-10000') }),
  ...careOperations(host, size),
  ...dealingOperations(host),
  menu(later, 'put years away', 'putLogAway'),
  rpc(later, 'today after years', 'agenda', { most: 300 }),
];
