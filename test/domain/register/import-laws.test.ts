import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Customer } from '../../../src/domain/customer/customer';
import { type ImportPlan, planImport } from '../../../src/domain/register/import-plan';
import { addedCustomer, changedCustomer, planUndo } from '../../../src/domain/register/undo-plan';
import { day } from '../customer/some-customer';

const today = day('2026-11-20');

/** The register after a plan was carried out. */
const carriedOut = (customers: readonly Customer[], done: ImportPlan): Customer[] => [
  ...customers.map((customer) => ({
    ...customer,
    ...done.updates.find((update) => update.customer.id === customer.id)?.set,
  })),
  ...done.add.map(({ customer }) => customer),
];

const cell = (...values: string[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 5, arbitrary: fc.constantFrom(...values) },
  );
const phones = [
  '+1 212 555 0101',
  '2125550101',
  '+1 212 555 0101 x12',
  '+44 212 555 0101',
  '2 2123 4567, +1 212 555 0199',
  '+44 (0)20 7123 4567',
  '020 7123 4567',
  '22 12 34 56',
  'wechat ida-lamps',
  '12345',
  '0000000',
];
const emails = [
  'ida@oak.example',
  'IDA@oak.example',
  'x@gmail.com',
  'ida@oak.example; max@oak.example',
  'Ida <ida@oak.example>',
  'ask, later',
  'ask, ida@oak.example',
];
const someRow = fc.tuple(
  cell('Oak', 'Oak Ltd', 'Elm', 'Import Oak', 'Co Ltd', '***', '橡木有限公司', 'Oak\nLtd'),
  cell('Ida', 'Max', 'Ida Ruiz', 'Ruiz, Ida', 'Ida; Max', '王明', '!!'),
  cell(...emails),
  cell(...phones),
  cell('Chile', 'Peru', 'CL', 'UK', 'Narnia'),
  cell('oak.example', 'https://elm.example/x', 'see catalogue', 'facebook.com/oak'),
  cell('lamps', 'desk lamps', 'tiles'),
  cell('A', 'B', 'good'),
  cell('2026-05-01', '2026-06-01', 'in spring'),
  cell('met at the fair', 'asked twice', 'met '.repeat(150)),
  cell('Canton Fair', 'Google'),
);
const columns = [
  'company',
  'contact',
  'email',
  'phone',
  'country',
  'site',
  'product',
  'class',
  'lastContact',
  'notes',
  'source',
] as const;
const planRows = (rows: string[][], customers: readonly Customer[] = []) =>
  planImport({ operationId: 'op', columns, rows, customers, today });

test('the order of the rows makes no difference to the customers', () => {
  const told = (rows: string[][]) =>
    planRows(rows)
      .add.map(({ customer }) => JSON.stringify({ ...customer, id: '' }))
      .sort();
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (rows, luck) => {
      const mixed = rows
        .map((row) => [luck.next().value as number, row] as const)
        .sort(([a], [b]) => a - b)
        .map(([, row]) => row);
      expect(told(mixed)).toEqual(told(rows));
    }),
  );
});

test('whatever the list and the register, importing it twice adds nothing the second time', () => {
  const someList = fc.array(someRow, { maxLength: 12 });
  fc.assert(
    fc.property(someList, someList, (before, rows) => {
      const register = carriedOut([], planRows(before));
      const first = planRows(rows, register);
      const again = planRows(rows, carriedOut(register, first));
      expect(again.counts).toMatchObject({ new: 0, updates: 0 });
    }),
  );
});

test('every row of a list is counted once', () => {
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 12 }), (rows) => {
      const counts = Object.values(planRows(rows).counts).reduce((sum, count) => sum + count, 0);
      expect(counts).toBe(rows.filter((cells) => cells.some(Boolean)).length);
    }),
  );
});

const inChunks = (rows: string[][], register: readonly Customer[], operationId: string) => {
  const plans: ImportPlan[] = [];
  let customers = register;
  for (let first = 0; first < rows.length; first += 3) {
    const part = rows.slice(first, first + 3);
    const done = planImport({
      operationId,
      columns,
      today,
      customers,
      rows: part,
      rowsBefore: first,
    });
    plans.push(done);
    customers = carriedOut(customers, done);
  }
  return { customers, plans };
};

test('a list that comes in chunks adds nothing the second time', () => {
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 12 }), (rows) => {
      const { plans } = inChunks(rows, inChunks(rows, [], 'op-1').customers, 'op-2');
      expect(plans.map(({ counts }) => counts.new + counts.updates)).toEqual(plans.map(() => 0));
    }),
  );
});

test('an import in chunks is taken back to the register as it was', () => {
  const someList = fc.array(someRow, { maxLength: 12 });
  fc.assert(
    fc.property(someList, someList, (before, rows) => {
      const register = carriedOut([], planRows(before));
      const { customers, plans } = inChunks(rows, register, 'op-2');
      const added = plans.flatMap(({ add }) => add.map(({ customer }) => addedCustomer(customer)));
      const changed = plans.flatMap(({ updates }) =>
        updates.map(({ customer, set }) => changedCustomer(customer, set)),
      );
      const undo = planUndo({ added, changed, removed: [] }, customers);
      const restored = customers
        .filter(({ id }) => !undo.remove.includes(id))
        .map((customer) => ({
          ...customer,
          ...undo.restore.find(({ customerId }) => customerId === customer.id)?.set,
        }));
      expect(restored).toEqual(register);
      expect(undo.editedSince).toEqual([]);
    }),
  );
});
