import { expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';

const list = (customers: number) =>
  [
    'Company,Country,Email,Last contact,Class',
    ...Array.from(
      { length: customers },
      (_, at) =>
        `Old Firm ${at},Norway,buyer${at}@firm${at}.example.com,2023-05-${10 + (at % 9)},E`,
    ),
  ].join('\n');

const imported = async (customers: number) => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  const table = await addOn.ask.readTable({ name: 'old.csv', text: list(customers) });
  const told = {
    operationId: 'import-old-list',
    name: 'old.csv',
    columns: table.columns.map(({ key }) => key),
    rows: table.rows,
    dateOrder: 'unknown' as const,
  };
  await addOn.ask.commitImport(told as never);
  return addOn;
};
const rows = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'customers' })).rows;

test('an old list that floods the first morning is spread over the coming days, and taken back whole', async () => {
  const addOn = await imported(200);
  const { day } = await addOn.ask.agenda({});
  expect(day.overdue).toBe(1000);
  const before = await rows(addOn);
  const plan = await addOn.ask.spreadPlan({});
  expect(addOn.calls.total).toBeLessThanOrEqual(4);
  expect(plan.stay).toBe(30);
  expect(plan.days[0]).toMatchObject({ date: '2026-03-19', customers: 30 });
  expect(plan.days[0]?.names).toHaveLength(3);
  const request = { operationId: 'spread-0001', moves: [...plan.moves] };
  const answer = await addOn.ask.putOffMany(request);
  expect(answer).toEqual({ outcome: 'saved', customers: 170 });
  expect(addOn.calls.total).toBeLessThanOrEqual(14);
  const after = await addOn.ask.agenda({});
  expect(after.items).toHaveLength(30);
  expect(after.day.overdue).toBe(150);
  const spread = await rows(addOn);
  expect(spread.filter(({ nextFollowUp }) => nextFollowUp)).toHaveLength(170);
  expect((await addOn.ask.putOffMany(request)).outcome).toBe('alreadySaved');
  const [moved] = plan.moves;
  const { card } = await addOn.ask.customer({ customerId: moved?.customerId ?? '' });
  expect(card.dueReason).toMatchObject({ from: 'putOff', date: moved?.date });
  await addOn.ask.undoOperation({ operationId: 'spread-0001' });
  expect(await rows(addOn)).toEqual(before);
});

test('whoever has got a date since the dry run keeps it, and no day of the past is taken', async () => {
  const addOn = await imported(80);
  const { moves } = await addOn.ask.spreadPlan({});
  const [first] = moves;
  const at = (await rows(addOn)).findIndex(({ id }) => id === first?.customerId);
  await addOn.type('customers', at + 2, 'Next follow-up', '2026-04-30');
  await addOn.ask.putOffMany({ operationId: 'spread-0001', moves: [...moves] });
  expect((await rows(addOn))[at]).toMatchObject({ nextFollowUp: '2026-04-30' });
  const past = moves.map((move) => ({ ...move, date: '2026-03-18' as never }));
  await expect(addOn.ask.putOffMany({ operationId: 'spread-0002', moves: past })).rejects.toThrow();
});
