import { describe, expect, test } from '@jest/globals';
import { started, within } from '../support/fair-register';

describe('what a person types', () => {
  test('a new last contact moves due, a new row gets an id', async () => {
    const addOn = await started();
    await addOn.type('customers', 3, 'Last contact', '2026-03-10');
    await addOn.type('customers', 5, 'Company', 'Lindqvist Hem AB');
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    expect(rows[1]).toMatchObject({ lastContact: '2026-03-10', due: '2026-04-09' });
    expect(rows[3]).toMatchObject({ company: 'Lindqvist Hem AB', due: 'neverContacted' });
    expect(rows[3]?.id).toMatch(/^c-\w{10}$/);
  });

  test('a new cadence in Settings counts from the next operation on', async () => {
    const addOn = await started();
    const settings = addOn.tab('settings');
    const row = settings.rows.findIndex((one) => one?.values[2] === 'cadence.C') + 1;
    await addOn.type('settings', row, 'Value', '20');
    await addOn.menu('repairRegister').catch(() => undefined);
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    expect(rows[0]?.due).toBe('2026-03-23');
  });
});

describe('today and the weekly summary', () => {
  test('the agenda is cut where the sidebar shows no more, and says how many are left', async () => {
    const addOn = await started();
    const whole = await addOn.ask.agenda({});
    const { items, left } = await addOn.ask.agenda({ most: 1 });
    expect(items).toEqual(whole.items.slice(0, 1));
    expect(left.lines).toBe(whole.items.length - 1);
    expect(whole.left).toEqual({ lines: 0, ofToday: 0 });
  });

  test('the agenda has reasons in words and the tab shows the same', async () => {
    const addOn = await started();
    const { today, items } = await addOn.ask.agenda({});
    expect(today).toBe('2026-03-18');
    expect(items.map((item) => item.customer)).toEqual(['Fjellheim Sport AS', 'Casa Verde SA']);
    await addOn.menu('rebuildToday');
    const { rows } = await addOn.ask.rows({ tab: 'today' });
    expect(rows).toMatchObject([
      { order: 1, customer: 'Fjellheim Sport AS', due: '2026-03-09', reason: items[0]?.reason },
      { order: 2, customer: 'Casa Verde SA', due: 'neverContacted' },
    ]);
  });

  test('the summary is one row of history and three charts however often it is written', async () => {
    const addOn = await started();
    const { numbers } = await addOn.ask.weeklyReport({});
    within(addOn.calls, 20, 2);
    expect(numbers).toMatchObject({ week: '2026-W12', customers: 3, newCustomers: 3 });
    await addOn.ask.weeklyReport({});
    within(addOn.calls, 13, 2);
    expect((await addOn.ask.rows({ tab: 'weeklyHistory' })).rows).toMatchObject([
      { week: '2026-W12', customers: 3, newCustomers: 3, neverContacted: 1 },
    ]);
    expect(addOn.tab('weeklySummary').charts).toHaveLength(3);
    expect(addOn.tab('weeklySummary').value(0, 0)).toBe('Weekly summary 2026-W12');
  });

  test('the weekly trigger writes the week that is over, without a screen', async () => {
    const addOn = await started();
    addOn.moveTo('2026-03-23T03:00:00Z');
    const [execution] = await addOn.host.fireDue();
    expect(execution).toMatchObject({ functionName: 'weeklySummaryDue', status: 'completed' });
    expect((await addOn.ask.rows({ tab: 'weeklyHistory' })).rows).toMatchObject([
      { week: '2026-W12' },
    ]);
  });
});

describe('repair', () => {
  test('of a healthy register takes six calls and writes nothing', async () => {
    const addOn = await started();
    await addOn.ask.session({});
    await addOn.host.run('repairRegister', [], 'menu');
    expect(addOn.calls.byName).not.toHaveProperty('Range.setValues');
    expect(addOn.calls.total - (addOn.calls.byName['Spreadsheet.toast'] ?? 0)).toBeLessThanOrEqual(
      6,
    );
  });
});
