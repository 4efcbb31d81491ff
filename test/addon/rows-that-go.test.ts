import { describe, expect, test } from '@jest/globals';
import { faultAt } from '../../src/host/runtime/faults';
import { setInput } from '../../src/host/workbook/edit';
import type { Sheet } from '../../src/host/workbook/sheet';
import { sortArea } from '../../src/host/workbook/sort';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';

const companies = ['Alma SA', 'Brook Ltd', 'Cedro Lda', 'Dock GmbH', 'Estuary BV'];

/** Five customers, each with a text, a number typed as text and a formula in columns of the person's own. */
const register = async (): Promise<AddOn> => {
  const addOn = new AddOn({ ui: quietScreen() });
  await addOn.ask.setUp({});
  const rows = companies.map((company, index) => [company, `buyer@firm${index}.example.com`]);
  const list = { name: 'list.csv', columns: ['company' as const, 'email' as const], rows };
  await addOn.ask.commitImport({ operationId: 'the-first-list', ...list });
  const sheet = addOn.tab('customers');
  const column = sheet.rows[0]?.values.length ?? 0;
  setInput(sheet, 0, column, 'My rank');
  for (const [index] of companies.entries()) {
    if (index === 1) continue;
    setInput(sheet, index + 1, column, `00${index}`);
    setInput(sheet, index + 1, column + 1, { formula: `=${index}+1` });
  }
  return addOn;
};

const sortDown = (sheet: Sheet): void => {
  const area = { row: 1, column: 0, rows: sheet.lastRow() - 1, columns: sheet.columnCount };
  const column = (sheet.rows[0]?.values ?? []).indexOf('Company');
  sortArea(sheet, area, [{ column, ascending: false }]);
};

/** Every row with what people keep beside it, by company. */
const kept = (addOn: AddOn): Record<string, unknown> => {
  const sheet = addOn.tab('customers');
  const [company, own] = ['Company', 'My rank'].map((name) => addOn.column('customers', name));
  return Object.fromEntries(
    sheet.rows.slice(1).flatMap((row) => {
      const name = String(row?.values[company ?? 0] ?? '');
      if (name === '') return [];
      return [[name, [row?.values[own ?? 0], row?.formulas?.[(own ?? 0) + 1]]]];
    }),
  );
};

const idsOf = async (addOn: AddOn): Promise<string[]> =>
  (await addOn.ask.rows({ tab: 'customers' })).rows.map(({ id }) => String(id));

const merging = async (addOn: AddOn) => {
  const [keptId = '', goneId = ''] = await idsOf(addOn);
  return { operationId: 'two-are-one', keptId, goneId, choices: {} };
};

const expected = Object.fromEntries(
  companies.flatMap((name, index) => (index === 1 ? [] : [[name, [`00${index}`, `=${index}+1`]]])),
);

describe('a row is taken out by its number, and somebody sorts', () => {
  test.each(['Sheet.deleteRows', 'Range.getFormulasR1C1', 'Sheet.getMaxColumns'])(
    'just before %s: no other customer is lost, nor what stands beside him',
    async (name) => {
      const addOn = await register();
      const input = await merging(addOn);
      let sorted = 0;
      const hooks = {
        before: (call: { readonly name: string }) => {
          if (call.name !== name || sorted > 0) return;
          sorted += 1;
          sortDown(addOn.tab('customers'));
        },
      };
      const other = new AddOn({ workbook: addOn.workbook, hooks, ui: quietScreen() });
      await other.ask.mergeCustomers(input);
      expect(sorted).toBe(1);
      expect(kept(addOn)).toEqual(expected);
    },
  );

  test('an order that goes takes no other with it', async () => {
    const addOn = await register();
    const [customerId = ''] = await idsOf(addOn);
    const order = (operationId: string, number: string, date: string) => ({
      operationId,
      customerId,
      orderId: null,
      set: { number, date: date as never, amount: 5, currency: 'USD' },
    });
    await addOn.ask.saveOrder(order('order-one', 'PO 1', '2026-03-01'));
    await addOn.ask.saveOrder(order('order-two', 'PO 2', '2026-03-02'));
    await addOn.ask.saveOrder(order('order-three', 'PO 3', '2026-03-03'));
    const hooks = {
      before: (call: { readonly name: string }) => {
        if (call.name !== 'Sheet.deleteRows') return;
        const sheet = addOn.tab('orders');
        const area = { row: 1, column: 0, rows: 3, columns: sheet.columnCount };
        sortArea(sheet, area, [{ column: 0, ascending: false }]);
      },
    };
    const other = new AddOn({ workbook: addOn.workbook, hooks, ui: quietScreen() });
    await other.ask.undoOperation({ operationId: 'order-three' });
    const { rows } = await addOn.ask.rows({ tab: 'orders' });
    expect(rows.map(({ number }) => number).sort()).toEqual(['PO 1', 'PO 2']);
  });
});

describe('Google takes a row out and then reports an error', () => {
  test('and the row below is not taken out as well', async () => {
    const clean = await register();
    await clean.ask.mergeCustomers(await merging(clean));
    for (let call = 1; call <= clean.calls.total; call += 1) {
      const addOn = await register();
      const input = await merging(addOn);
      const hooks = faultAt('throwAfter', call);
      const failing = new AddOn({ workbook: addOn.workbook, hooks, ui: quietScreen() });
      await failing.rpc('mergeCustomers', input).catch(() => null);
      await addOn.ask.mergeCustomers(input);
      expect(kept(addOn)).toEqual(expected);
    }
  });
});
