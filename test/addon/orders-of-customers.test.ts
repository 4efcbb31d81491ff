import { describe, expect, test } from '@jest/globals';
import type { AddOn } from '../support/add-on';
import { idOf, ordered, rowsIn, someBuyers, typeOrder } from '../support/orders-register';

/** An order by the sidebar and one typed by name, a plan, a document. */
const withRows = async (): Promise<AddOn> => {
  const addOn = await someBuyers();
  const { customerId } = await ordered(addOn, 'Casa Verde SA');
  await typeOrder(addOn, 3, { 'Ordered on': '2026-02-02', Customer: 'casa verde sa', Amount: '7' });
  await addOn.ask.makePlans({
    operationId: 'some-plans',
    customerId,
    plans: [{ kind: 'task', date: '2026-03-20', text: 'Send the papers to Inés' }],
  });
  return addOn;
};

describe('merging', () => {
  test('takes orders and plans along, typed ones too, and gives them back', async () => {
    const addOn = await withRows();
    const before = [await rowsIn(addOn, 'orders'), await rowsIn(addOn, 'plans')];
    const keptId = await idOf(addOn, 'Ribeira Lda');
    const goneId = await idOf(addOn, 'Casa Verde SA');
    const request = { operationId: 'merge-two', keptId, goneId, choices: {} };
    await addOn.ask.mergeCustomers(request);
    const owners = async () =>
      [...(await rowsIn(addOn, 'orders')), ...(await rowsIn(addOn, 'plans'))].map(
        ({ customerId }) => customerId,
      );
    expect(await owners()).toEqual([keptId, keptId, keptId]);
    expect((await addOn.ask.mergeCustomers(request)).outcome).toBe('alreadySaved');
    await addOn.ask.undoOperation({ operationId: 'merge-two' });
    const [orders, plans] = [await rowsIn(addOn, 'orders'), await rowsIn(addOn, 'plans')];
    expect(plans).toEqual(before[1]);
    expect(orders[0]).toEqual(before[0]?.[0]);
    expect(orders[1]).toEqual({ ...before[0]?.[1], id: orders[1]?.id });
    const { orders: again } = await addOn.ask.dealings({ customerId: goneId });
    expect(again).toHaveLength(2);
  });
});

describe('erasing a person', () => {
  test('blanks names and texts and leaves what was counted', async () => {
    const addOn = await withRows();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const request = { operationId: 'erase-her', customerId };
    await addOn.ask.erasePerson(request);
    expect((await addOn.ask.erasePerson(request)).outcome).toBe('alreadySaved');
    expect(await rowsIn(addOn, 'orders')).toMatchObject([
      { customer: 'Erased', customerId, amount: 12_500 },
      { customer: 'Erased', customerId, amount: 7 },
    ]);
    expect(await rowsIn(addOn, 'plans')).toMatchObject([{ customer: 'Erased', text: '' }]);
    const cells = addOn.workbook.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) => (row?.values ?? []).map(String)),
    );
    expect(cells.filter((cell) => /Casa Verde|Inés/i.test(cell))).toEqual([]);
  });
});

describe('exporting a person', () => {
  test('tells of the orders and plans', async () => {
    const addOn = await withRows();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const { file, table } = await addOn.ask.exportPerson({ customerId });
    expect(file.orders.map(({ amount }) => amount)).toEqual([12_500, 7]);
    expect(table).toContainEqual(['Orders', 'Number', 'PO 4711']);
    expect(table).toContainEqual(['Plans', 'What', 'Send the papers to Inés']);
    expect(table).toContainEqual(['Plans', 'Kind', 'Task']);
  });
});

describe('handing over', () => {
  test('orders go with their customer', async () => {
    const addOn = await withRows();
    await addOn.ask.handOver({ operationId: 'hand-over', from: 'Lin', to: 'Mei' });
    const report = await addOn.ask.weeklyReport({});
    expect(report.owners.map(({ owner, orders }) => [owner, orders])).toEqual([['Mei', 1]]);
    const customerId = await idOf(addOn, 'Casa Verde SA');
    expect((await addOn.ask.dealings({ customerId })).orders).toHaveLength(2);
  });
});

describe('dealings with a customer', () => {
  test('are read in one call of the sidebar that asks little of the sheet', async () => {
    const addOn = await withRows();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const dealings = await addOn.ask.dealings({ customerId });
    expect(addOn.calls.total).toBeLessThanOrEqual(10);
    expect(addOn.calls.cellsWritten).toBe(0);
    expect(dealings).toMatchObject({
      of: 1,
      value: { group: 'A', value: 12_500 },
      loyalty: 'wind',
      folder: 'Spain/Casa Verde SA/2026',
      documents: [],
      keeping: { visits: 0, planned: 0, gifts: [] },
    });
    expect(dealings.criteria[0]).toEqual({
      criterion: 'largeVolume',
      answer: 'yes',
      from: 'orders',
    });
    expect(dealings.care.map(({ kind }) => kind)).toEqual(['task', 'task', 'visit', 'visit']);
  });

  test('a care plan that was made is not proposed again', async () => {
    const addOn = await withRows();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const { care } = await addOn.ask.dealings({ customerId });
    const plans = care.map(({ kind, date, text }) => ({ kind, date, text }));
    await addOn.ask.makePlans({ operationId: 'care-for-her', customerId, plans });
    expect((await addOn.ask.dealings({ customerId })).care).toEqual([]);
  });
});

describe('old customers', () => {
  test('are named with what they lack, until it is done', async () => {
    const addOn = await withRows();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const before = await addOn.ask.oldCustomers({});
    expect(before).toMatchObject({
      complete: 0,
      customers: [
        {
          customer: 'Casa Verde SA',
          lacks: [
            'summedUp',
            'interests',
            'buyingPower',
            'opinion',
            'introduction',
            'visit',
            'gift',
          ],
        },
      ],
    });
    const fact = (item: string, value: string) => ({ item, person: '', value, source: 'call' });
    await addOn.ask.recordFacts({
      operationId: 'asked-her',
      customerId,
      facts: [
        fact('opinion', 'packing too thin'),
        fact('buyingPower', '200,000 USD a year'),
      ] as never,
    });
    const visit = {
      customerId,
      direction: 'out' as const,
      channel: 'visit' as const,
      topic: 'order',
      text: '',
      nextDate: null,
    };
    await addOn.ask.logFollowUp({ ...visit, operationId: 'visit-one' });
    await addOn.ask.makePlans({
      operationId: 'visit-planned',
      customerId,
      plans: [
        { kind: 'visit', date: '2026-09-01', text: 'Second visit' },
        { kind: 'gift', date: '2026-03-18', text: 'Tea set' },
      ],
    });
    const { plans } = await addOn.ask.plans({});
    const gift = plans.find(({ kind }) => kind === 'gift');
    await addOn.ask.settlePlan({ planId: gift?.id ?? '', state: 'kept' });
    expect((await addOn.ask.oldCustomers({})).customers[0]?.lacks).toEqual([
      'summedUp',
      'interests',
      'introduction',
    ]);
    const { keeping } = await addOn.ask.dealings({ customerId });
    expect(keeping).toMatchObject({
      visits: 1,
      planned: 1,
      gifts: [{ on: '2026-03-18', text: 'Tea set' }],
      last: { opinion: { on: '2026-03-18', text: 'packing too thin' }, introduction: null },
    });
  });
});
