import { describe, expect, test } from '@jest/globals';
import {
  firstOrder as first,
  idOf,
  ordered,
  rowsIn as rows,
  someBuyers as started,
} from '../support/orders-register';

describe('an order that is recorded', () => {
  test('stands on the tab once, with its line in the log, in at most eleven calls', async () => {
    const addOn = await started();
    const active = addOn.workbook.activeSheetId;
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const { orderId } = await addOn.ask.saveOrder(first(customerId));
    expect((await addOn.ask.saveOrder(first(customerId))).outcome).toBe('alreadySaved');
    expect(addOn.workbook.activeSheetId).toBe(active);
    expect(await rows(addOn, 'orders')).toMatchObject([
      {
        id: orderId,
        customer: 'Casa Verde SA',
        date: '2026-03-16',
        amount: 12_500,
        currency: 'USD',
        product: '=Lamps',
        operationId: 'first-order',
      },
    ]);
    expect((await rows(addOn, 'followUps')).at(-1)).toMatchObject({
      act: 'orderNoted',
      topic: 'orderPlaced',
      text: 'PO 4711 · 12,500 USD · =Lamps · Ordered on 2026-03-16',
    });
    await addOn.ask.saveOrder({ ...first(customerId), operationId: 'second-order' });
    expect(addOn.calls.total).toBeLessThanOrEqual(11);
    expect(await rows(addOn, 'orders')).toHaveLength(2);
    expect((await addOn.ask.setUp({})).changed).toBe(false);
  });

  test('is taken back exactly, and then not written again', async () => {
    const addOn = await started();
    const request = await ordered(addOn, 'Casa Verde SA');
    const before = await rows(addOn, 'orders');
    const another = { ...request, operationId: 'second-order' };
    await addOn.ask.saveOrder(another);
    const undone = await addOn.ask.undoOperation({ operationId: 'second-order' });
    expect(undone).toMatchObject({ outcome: 'saved', rows: 1, editedSince: [] });
    expect(addOn.calls.total).toBeLessThanOrEqual(12);
    expect(await rows(addOn, 'orders')).toEqual(before);
    expect((await addOn.ask.saveOrder(another)).outcome).toBe('alreadySaved');
    expect((await addOn.ask.undoOperation({ operationId: 'second-order' })).outcome).toBe(
      'alreadySaved',
    );
    expect(await rows(addOn, 'orders')).toEqual(before);
  });

  test('that a person has edited since stays when it is taken back', async () => {
    const addOn = await started();
    await ordered(addOn, 'Casa Verde SA');
    await addOn.type('orders', 2, 'Amount', '13000');
    const undone = await addOn.ask.undoOperation({ operationId: 'first-order' });
    expect(undone.editedSince).toMatchObject([{ name: 'Casa Verde SA' }]);
    expect(await rows(addOn, 'orders')).toMatchObject([{ amount: 13_000 }]);
  });

  test('cannot have been placed tomorrow, nor by a customer who is gone', async () => {
    const addOn = await started();
    const request = first(await idOf(addOn, 'Casa Verde SA'));
    const tomorrow = { ...request, set: { ...request.set, date: '2026-03-19' } };
    await expect(addOn.ask.saveOrder(tomorrow)).rejects.toMatchObject({ kind: 'dateAhead' });
    const nobody = { ...request, customerId: 'c-nobody0001' };
    await expect(addOn.ask.saveOrder(nobody)).rejects.toMatchObject({ kind: 'customerMissing' });
    expect(await rows(addOn, 'orders')).toEqual([]);
    expect(await rows(addOn, 'followUps')).toHaveLength(1);
  });

  test('is not to be paid before it was placed: that is refused, and nobody is said to pay late', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const request = first(customerId);
    const early = { ...request, set: { ...request.set, date: '2026-03-16', payBy: '2026-02-16' } };
    await expect(addOn.ask.saveOrder(early)).rejects.toMatchObject({ kind: 'payByTooEarly' });
    expect(await rows(addOn, 'orders')).toEqual([]);
    const { orderId } = await addOn.ask.saveOrder(request);
    const later = {
      operationId: 'early-payment',
      customerId,
      orderId,
      set: { payBy: '2020-01-01' },
    };
    await expect(addOn.ask.saveOrder(later)).rejects.toMatchObject({ kind: 'payByTooEarly' });
  });

  test('that is not paid on the day agreed is a reason to write from the next day on', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const request = first(customerId);
    const set = { ...request.set, number: 'PI-7', date: '2026-03-16', payBy: '2026-03-18' };
    const { orderId } = await addOn.ask.saveOrder({ ...request, set });
    const reasons = async () =>
      (await addOn.ask.agenda({})).items
        .filter((item) => item.customerId === customerId)
        .map(({ reason }) => reason)
        .join();
    expect(await reasons()).not.toContain('PI-7');
    addOn.moveTo('2026-03-19T02:00:00Z');
    expect(await reasons()).toContain('Payment due 2026-03-18 has not come · PI-7');
    const paid = { operationId: 'order-is-paid', customerId, orderId, set: { paid: '2026-03-19' } };
    await addOn.ask.saveOrder(paid);
    expect(await reasons()).not.toContain('PI-7');
  });

  test.each(['2026-03-16', null])(
    'or quoted on %s says what was ordered or for how much, or nothing is written',
    async (date) => {
      const addOn = await started();
      const request = first(await idOf(addOn, 'Casa Verde SA'));
      const bare = { date, number: '', amount: null, currency: 'USD', product: ' ' };
      await expect(addOn.ask.saveOrder({ ...request, set: bare })).rejects.toMatchObject({
        kind: 'orderEmpty',
      });
      expect(await rows(addOn, 'orders')).toEqual([]);
      expect(await rows(addOn, 'followUps')).toHaveLength(1);
      for (const [at, said] of [{ product: 'Lamps' }, { amount: 900 }].entries()) {
        const set = { ...bare, ...said };
        await addOn.ask.saveOrder({ ...request, operationId: `told-order-${at}`, set });
      }
      expect(await rows(addOn, 'orders')).toHaveLength(2);
    },
  );
});

describe('marks on an order', () => {
  test('are set with their day, once, in at most ten calls, and taken back', async () => {
    const addOn = await started();
    const { customerId } = await ordered(addOn, 'Casa Verde SA');
    const before = await rows(addOn, 'orders');
    const orderId = String(before[0]?.id);
    const request = {
      operationId: 'deposit-came',
      customerId,
      orderId,
      set: { deposit: '2026-03-18', contract: '1, 2, 11' },
    };
    expect((await addOn.ask.saveOrder(request)).outcome).toBe('saved');
    expect(addOn.calls.total).toBeLessThanOrEqual(10);
    expect((await addOn.ask.saveOrder(request)).outcome).toBe('alreadySaved');
    expect(await rows(addOn, 'orders')).toMatchObject([
      { deposit: '2026-03-18', contract: '1, 2, 11', amount: 12_500 },
    ]);
    await addOn.ask.undoOperation({ operationId: 'deposit-came' });
    expect(await rows(addOn, 'orders')).toEqual(before);
  });

  test('sent again late, a mark does not overwrite what a person typed since', async () => {
    const addOn = await started();
    const { customerId } = await ordered(addOn, 'Casa Verde SA');
    const orderId = String((await rows(addOn, 'orders'))[0]?.id);
    const request = {
      operationId: 'shipped-today',
      customerId,
      orderId,
      set: { shipped: '2026-03-18' },
    };
    await addOn.ask.saveOrder(request);
    await addOn.type('orders', 2, 'Shipped', '2026-03-17');
    expect((await addOn.ask.saveOrder(request)).outcome).toBe('alreadySaved');
    expect(await rows(addOn, 'orders')).toMatchObject([{ shipped: '2026-03-17' }]);
  });

  test('a deal counts nowhere until it is placed', async () => {
    const addOn = await started();
    const request = first(await idOf(addOn, 'Casa Verde SA'));
    const deal = { ...request, set: { ...request.set, date: null, quoted: '2026-03-11' } };
    const { orderId } = await addOn.ask.saveOrder(deal);
    expect((await addOn.ask.orderValues({})).lines).toEqual([]);
    expect((await addOn.ask.classProposals({})).proposals).toEqual([]);
    await addOn.ask.saveOrder({
      operationId: 'deal-placed',
      customerId: request.customerId,
      orderId,
      set: { date: '2026-03-18' },
    });
    expect((await addOn.ask.orderValues({})).lines).toMatchObject([{ value: 12_500, orders: 1 }]);
    expect((await addOn.ask.classProposals({})).proposals).toMatchObject([
      { customer: 'Casa Verde SA', before: 'C', after: 'A', why: 'ordered on 2026-03-18' },
    ]);
  });

  test('an order that is no longer there is said to be gone', async () => {
    const addOn = await started();
    const request = await ordered(addOn, 'Casa Verde SA');
    const gone = { ...request, operationId: 'mark-nothing', orderId: 'o-nothing001' };
    await expect(addOn.ask.saveOrder(gone)).rejects.toMatchObject({ kind: 'orderMissing' });
  });
});

describe('what orders are used for', () => {
  test('the weekly report counts an order once, with its value, wherever it was told', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    await addOn.ask.saveOrder(first(customerId));
    const contact = {
      customerId,
      direction: 'in' as const,
      channel: 'mail' as const,
      topic: 'orderPlaced',
      text: 'PO 4711',
      nextDate: null,
    };
    await addOn.ask.logFollowUp({ ...contact, operationId: 'order-by-mail' });
    const other = await idOf(addOn, 'Ribeira Lda');
    await addOn.ask.logFollowUp({ ...contact, customerId: other, operationId: 'by-mail-2' });
    const report = await addOn.ask.weeklyReport({});
    expect(report.numbers).toMatchObject({ orders: 2, orderValue: 12_500 });
    expect(report).toMatchObject({ home: 'USD', unvalued: 1 });
    expect(report.owners.map(({ owner, orders }) => [owner, orders])).toEqual([
      ['Lin', 1],
      ['Mei', 1],
    ]);
    const cells = addOn.tab('weeklySummary').rows.flatMap((row) => row?.values ?? []);
    expect(cells).toContain('value 12,500 USD');
    expect(cells).toContain('1 without value');
    const [week] = (await addOn.ask.rows({ tab: 'weeklyHistory' })).rows.slice(-1);
    expect(week).toMatchObject({ orders: 2, orderValue: 12_500 });
  });

  test('a refund lessens the value of its week and is no order', async () => {
    const addOn = await started();
    const request = await ordered(addOn, 'Casa Verde SA');
    const refund = { ...request.set, amount: -500, number: 'CN 1' };
    await addOn.ask.saveOrder({ ...request, operationId: 'credit-note', set: refund });
    const { numbers } = await addOn.ask.weeklyReport({});
    expect(numbers).toMatchObject({ orders: 1, orderValue: 12_000 });
  });
});

describe('another language', () => {
  test('renames the headers, and orders are read as before', async () => {
    const addOn = await started();
    const { customerId } = await ordered(addOn, 'Casa Verde SA');
    const before = await rows(addOn, 'orders');
    const row = addOn.tab('settings').rows.findIndex((line) => line?.values[0] === 'Language');
    await addOn.type('settings', row + 1, 'Value', 'zh-CN');
    await addOn.ask.switchLanguage({});
    const sheet = addOn.workbook.sheetByName('订单');
    expect(sheet?.rows[0]?.values.slice(0, 4)).toEqual(['下单日期', '客户', '订单号', '金额']);
    expect(await rows(addOn, 'orders')).toEqual(before);
    await addOn.ask.saveOrder({ ...first(customerId), operationId: 'order-in-chinese' });
    expect(await rows(addOn, 'orders')).toHaveLength(2);
  });
});
