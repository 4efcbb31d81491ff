import { describe, expect, test } from '@jest/globals';
import type { AddOn } from '../support/add-on';
import {
  idOf,
  ordered,
  rowsIn as rows,
  someBuyers as started,
  typeOrder,
} from '../support/orders-register';

describe('rows that people type themselves', () => {
  const typed = async (): Promise<AddOn> => {
    const addOn = await started();
    await addOn.ask.openTab({ tab: 'orders' });
    expect(addOn.workbook.activeSheetId).toBe(addOn.tab('orders').id);
    await typeOrder(addOn, 2, {
      'Ordered on': '2026-02-10',
      Customer: 'northgate ltd',
      Amount: '800',
    });
    await typeOrder(addOn, 2, { Currency: 'usd' });
    await typeOrder(addOn, 3, {
      'Ordered on': '2026-02-11',
      Customer: 'Nobody & Sons',
      Amount: '500',
    });
    await typeOrder(addOn, 4, { 'Ordered on': '2026-02-12', Customer: 'Ribeira Lda' });
    await typeOrder(addOn, 4, { Amount: 'EUR 1,250.00' });
    return addOn;
  };

  test('count before anything is written, and names that nobody has are told', async () => {
    const addOn = await typed();
    const values = await addOn.ask.orderValues({});
    expect(values.lines).toMatchObject([{ customer: 'Northgate Ltd', value: 800 }]);
    expect(values.strangers).toMatchObject([{ customer: 'Nobody & Sons' }]);
    expect(values.unvalued).toMatchObject([
      { customer: 'Nobody & Sons', why: 'noCurrency' },
      { customer: 'Ribeira Lda', amount: 1250, currency: 'EUR', why: 'noRate' },
    ]);
  });

  test('get their ids from repair, which then finds nothing more to do', async () => {
    const addOn = await typed();
    const list = await addOn.ask.orders({});
    await addOn.menu('repairRegister');
    const after = await rows(addOn, 'orders');
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(list.orders.map((o) => o.id)));
    expect(after.map(({ customerId }) => customerId)).toEqual([
      await idOf(addOn, 'Northgate Ltd'),
      '',
      await idOf(addOn, 'Ribeira Lda'),
    ]);
    await addOn.menu('repairRegister');
    expect(addOn.calls.cellsWritten).toBe(0);
    expect(await rows(addOn, 'orders')).toEqual(after);
  });

  test('get their ids from the next operation, and can be marked by it', async () => {
    const addOn = await typed();
    const [line] = (await addOn.ask.orders({})).orders.filter((o) => o.customer === 'Ribeira Lda');
    const request = {
      operationId: 'mark-typed',
      customerId: line?.customerId ?? '',
      orderId: line?.id ?? '',
      set: { shipped: '2026-03-01' },
    };
    await addOn.ask.saveOrder(request);
    expect((await addOn.ask.saveOrder(request)).outcome).toBe('alreadySaved');
    const after = await rows(addOn, 'orders');
    expect(after.every(({ id }) => /^o-/.test(String(id)))).toBe(true);
    expect(after[2]).toMatchObject({ id: line?.id, shipped: '2026-03-01', amount: null });
  });

  test('a copied row is another order of the customer it names', async () => {
    const addOn = await started();
    await ordered(addOn, 'Casa Verde SA');
    const sheet = addOn.tab('orders');
    const copied = sheet.rows[1]?.values ?? [];
    for (const [column, value] of copied.entries()) {
      const header = String(sheet.rows[0]?.values[column]);
      const text = header === 'Customer' ? 'Ribeira Lda' : String(value ?? '');
      if (value !== null && !/Ordered on|Product/.test(header)) {
        await addOn.type('orders', 3, header, text);
      }
    }
    await addOn.type('orders', 3, 'Ordered on', '2026-03-17');
    await addOn.menu('repairRegister');
    const [one, other] = await rows(addOn, 'orders');
    expect(one?.id).not.toBe(other?.id);
    expect(other?.customerId).toBe(await idOf(addOn, 'Ribeira Lda'));
  });
});
