import { expect, test } from '@jest/globals';
import { setInputs } from '../../src/host/workbook/edit';
import { AddOn } from '../support/add-on';

const started = async (...companies: string[]): Promise<AddOn> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  await addOn.ask.commitImport({
    operationId: 'typed-classes',
    name: 'list.csv',
    columns: ['company', 'class'],
    rows: companies.map((company) => [company, 'D']),
  });
  return addOn;
};

const moves = async (addOn: AddOn) =>
  (await addOn.ask.rows({ tab: 'followUps' })).rows
    .filter(({ act }) => act === 'classChanged')
    .map(({ customer, text }) => [customer, text]);

const paste = async (addOn: AddOn, header: string, cells: readonly string[]): Promise<void> => {
  const column = addOn.column('customers', header);
  const area = { row: 1, column, rows: cells.length, columns: 1 };
  const edits = cells.map((text, at) => ({ row: 1 + at, column, text }));
  const { execution } = await addOn.host.edit(addOn.tab('customers').id, edits, area);
  expect(execution?.status).toBe('completed');
};

test('a class typed into the sheet leaves a line in the log that says from where to where', async () => {
  const addOn = await started('Casa Verde SA');
  await addOn.type('customers', 2, 'Class', 'B');
  expect(addOn.calls.total).toBeLessThanOrEqual(16);
  expect(await moves(addOn)).toEqual([['Casa Verde SA', 'D>B']]);
  await addOn.type('customers', 2, 'Class', 'B');
  await addOn.type('customers', 2, 'Notes', 'wants blue');
  expect(await moves(addOn)).toHaveLength(1);
  const { numbers } = await addOn.ask.weeklyReport({});
  expect(numbers.week).toBe('2026-W12');
  expect((await addOn.ask.classProposals({})).proposals).toEqual([]);
});

test('so do the classes of a pasted block, in the same number of calls', async () => {
  const one = await started('Casa Verde SA', 'Ribeira Lda');
  await paste(one, 'Class', ['A', 'C']);
  expect(await moves(one)).toEqual([
    ['Casa Verde SA', '?>A'],
    ['Ribeira Lda', '?>C'],
  ]);
  await paste(one, 'Class', ['B', 'B']);
  const calls = one.calls.total;
  const many = await started(...Array.from({ length: 200 }, (_, at) => `Ribeira ${at} Lda`));
  await paste(
    many,
    'Class',
    Array.from({ length: 200 }, () => 'E'),
  );
  expect(many.calls.total).toBeLessThanOrEqual(calls + 2);
  expect(await moves(many)).toHaveLength(200);
});

test('a pasted class that the log knew already is no change, and one nobody knew is no move', async () => {
  const addOn = await started('Casa Verde SA', 'Ribeira Lda', 'Oak Imports');
  await addOn.type('customers', 2, 'Class', 'B');
  await addOn.type('customers', 3, 'Class', 'C');
  await paste(addOn, 'Class', ['B', 'A', 'D']);
  const { moves: told } = await addOn.ask.weeklyReport({});
  expect(told.map(({ customer, before, after }) => [customer, before, after])).toEqual([
    ['Casa Verde SA', 'D', 'B'],
    ['Ribeira Lda', 'C', 'A'],
    ['Ribeira Lda', 'D', 'C'],
  ]);
});

test('what comes after them in the log is written below', async () => {
  const addOn = await started('Casa Verde SA');
  await addOn.type('customers', 2, 'Class', 'C');
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  const contact = {
    operationId: 'after-the-class',
    customerId: String(rows[0]?.id),
    direction: 'out' as const,
    channel: 'mail' as const,
    topic: 'productNews',
    text: 'Sent the list',
    nextDate: null,
  };
  await addOn.ask.logFollowUp(contact);
  const acts = (await addOn.ask.rows({ tab: 'followUps' })).rows.map(({ act }) => act);
  expect(acts).toEqual(['customersImported', 'classChanged', 'contact']);
});

test('a class that is taken away is told too', async () => {
  const addOn = await started('Casa Verde SA');
  setInputs(addOn.tab('customers'), 1, addOn.column('customers', 'Notes'), [['kept']]);
  await addOn.type('customers', 2, 'Class', '');
  expect(await moves(addOn)).toEqual([['Casa Verde SA', 'D>']]);
});
