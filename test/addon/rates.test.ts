import { describe, expect, test } from '@jest/globals';
import { deleteRows } from '../../src/host/workbook/structure';
import type { AddOn } from '../support/add-on';
import {
  firstOrder as first,
  idOf,
  rowsIn as rows,
  someBuyers as started,
} from '../support/orders-register';

describe('exchange rates', () => {
  const euro = { operationId: 'rates-euro-1', home: 'EUR', rates: 'USD 0.9 2026-01-02' };
  const exchangeOf = async (addOn: AddOn) => (await addOn.ask.session({})).settings.exchange;

  test('are written to the Settings tab, read from there, and what is no rate is refused', async () => {
    const addOn = await started();
    const request = first(await idOf(addOn, 'Casa Verde SA'));
    await addOn.ask.saveOrder({ ...request, set: { ...request.set, currency: 'EUR' } });
    expect((await addOn.ask.orderValues({})).unvalued).toMatchObject([{ why: 'noRate' }]);
    const bad = { operationId: 'rates-bad-1', home: 'CNY', rates: 'EUR 7.8 2026-01-02; dollars' };
    await expect(addOn.ask.saveRates(bad)).rejects.toMatchObject({ kind: 'ratesUnread' });
    const rates = { operationId: 'rates-cny-1', home: 'rmb', rates: 'EUR 7.8 2026-01-02, USD 7.1' };
    const written = {
      home: 'CNY',
      rates: [
        { currency: 'EUR', rate: 7.8, from: '2026-01-02' },
        { currency: 'USD', rate: 7.1, from: null },
      ],
    };
    expect(await addOn.ask.saveRates(rates)).toEqual({ outcome: 'saved', exchange: written });
    expect(addOn.calls.total).toBeLessThanOrEqual(11);
    expect(await addOn.ask.saveRates(rates)).toMatchObject({ outcome: 'alreadySaved' });
    expect(addOn.calls.cellsWritten).toBe(0);
    expect(await addOn.ask.orderValues({})).toMatchObject({ home: 'CNY', total: 97_500 });
  });

  test('leave a line in the log and are taken back', async () => {
    const addOn = await started();
    const before = await exchangeOf(addOn);
    await addOn.ask.saveRates(euro);
    const lines = await rows(addOn, 'followUps');
    expect(lines[lines.length - 1]).toMatchObject({
      act: 'ratesChanged',
      text: 'USD > EUR: USD 0.9 2026-01-02',
    });
    expect(await addOn.ask.undoOperation({ operationId: euro.operationId })).toMatchObject({
      rows: 1,
      editedSince: [],
    });
    expect(addOn.calls.total).toBeLessThanOrEqual(12);
    expect(await exchangeOf(addOn)).toEqual(before);
    await addOn.ask.saveRates(euro);
    expect(await exchangeOf(addOn)).toEqual(before);
  });

  test('that somebody has changed since stay as they are, and that is said', async () => {
    const addOn = await started();
    await addOn.ask.saveRates(euro);
    await addOn.ask.saveRates({ ...euro, operationId: 'rates-euro-2', rates: 'USD 0.8' });
    const undone = await addOn.ask.undoOperation({ operationId: euro.operationId });
    expect(undone).toMatchObject({ rows: 0, editedSince: [{ name: 'Exchange rates changed' }] });
    expect((await exchangeOf(addOn)).rates).toMatchObject([{ rate: 0.8 }]);
  });
});

describe('a register that is older than orders', () => {
  test('gets the lines of the currencies when rates are saved', async () => {
    const addOn = await started();
    const sheet = addOn.tab('settings');
    const gone = ['Home currency', 'Exchange rates'];
    for (const [index, row] of [...sheet.rows.entries()].reverse()) {
      if (gone.includes(String(row?.values[0]))) deleteRows(sheet, index, 1);
    }
    await addOn.ask.saveRates({
      operationId: 'rates-old-1',
      home: 'EUR',
      rates: 'USD 0.9 2026-01-02',
    });
    const { rows: settings } = await addOn.ask.rows({ tab: 'settings' });
    const named = settings.filter(({ setting }) => gone.includes(String(setting)));
    expect(named.map(({ value }) => value)).toEqual(['EUR', 'USD 0.9 2026-01-02']);
    expect((await addOn.ask.session({})).settings.exchange.home).toBe('EUR');
  });
});
