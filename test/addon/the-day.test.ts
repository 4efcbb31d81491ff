import { describe, expect, test } from '@jest/globals';
import type { AddOn } from '../support/add-on';
import { idOf, ownerRow, started } from '../support/planning-register';

describe('what the dossier knows', () => {
  const learn = async (
    addOn: AddOn,
    customerId: string,
    item: 'birthday' | 'buyingSeason',
    value: string,
  ) =>
    addOn.ask.recordFacts({
      operationId: `learn-${item}-${value}`,
      customerId,
      facts: [{ item, person: item === 'birthday' ? 'Inés' : '', value, source: 'call' }],
    });

  test('a birthday two weeks ahead is told on Today, is the best reason to write, and stands in the calendar', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    await learn(addOn, customerId, 'birthday', '1980-03-25');
    const { items } = await addOn.ask.agenda({});
    expect(addOn.calls.total).toBeLessThanOrEqual(9);
    const line = items.find((item) => item.customerId === customerId);
    expect(line?.matters).toContainEqual(
      expect.objectContaining({ of: 'birthday', date: '2026-03-25', text: 'Inés' }),
    );
    const { reasons, plans } = await addOn.ask.advice({ customerId });
    expect(reasons[0]).toMatchObject({ topic: 'personal', why: ['birthday', 'neverUsed'] });
    expect(plans).toEqual([]);
    const { entries } = await addOn.ask.calendar({});
    expect(entries).toContainEqual(
      expect.objectContaining({ date: '2026-03-25', title: 'Birthday: Casa Verde SA' }),
    );
  });

  test('the buying season is a reason from the month before it on', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    await learn(addOn, customerId, 'buyingSeason', 'April to June');
    const why = async () =>
      (await addOn.ask.advice({ customerId })).reasons.flatMap((reason) => reason.why);
    expect(await why()).toContain('season');
    addOn.moveTo('2026-08-18T01:30:00Z');
    expect(await why()).not.toContain('season');
  });

  test('a birthday that a colleague learnt of his own customer stays with him', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    await learn(addOn, customerId, 'birthday', '1980-03-25');
    await addOn.type('customers', 3, 'Owner', 'Lin');
    await addOn.type('settings', ownerRow(addOn), 'Value', 'Mei');
    const { items } = await addOn.ask.agenda({});
    const line = items.find((item) => item.customerId === customerId);
    expect(line?.matters.map((matter) => matter.kind)).not.toContain('plan');
  });
});

describe('the day', () => {
  test('tells of somebody who goes cold by his own rhythm', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    for (const [at, month] of ['01', '02', '03', '04'].entries()) {
      addOn.moveTo(`2026-${month}-10T02:00:00Z`);
      await addOn.ask.logFollowUp({
        operationId: `heard-${at}-${month}`,
        customerId,
        direction: 'in',
        channel: 'mail',
        topic: 'other',
        text: '',
        nextDate: null,
      });
    }
    const reason = async (instant: string) => {
      addOn.moveTo(instant);
      const { items } = await addOn.ask.agenda({});
      return items.find((item) => item.customerId === customerId)?.reason;
    };
    expect(await reason('2026-05-20T02:00:00Z')).not.toContain('Going cold');
    expect(await reason('2026-06-20T02:00:00Z')).toBe(
      'Class C: 64 days overdue · Going cold: silent for 71 days, usual are 31.',
    );
  });

  test('says whether its work fits into the hours of the settings', async () => {
    const addOn = await started();
    const { day, items } = await addOn.ask.agenda({});
    expect(addOn.calls.total).toBeLessThanOrEqual(8);
    expect(day.capacity).toBe(300);
    expect(day.beyond).toBeGreaterThan(0);
    expect(day.said).toMatch(/^Work of [\d.]+ h, you have 5 h: these first\./);
    expect(items[0]).toMatchObject({ customer: 'Casa Verde SA', class: 'A' });
    expect(items[0]?.excuse?.text).not.toBe('');
  });

  test('tells of holidays ahead after the work of the day, and does not count them as work', async () => {
    const addOn = await started();
    const id = await idOf(addOn, 'Casa Verde SA');
    await addOn.ask.logFollowUp({
      operationId: 'holiday-ahead',
      customerId: id,
      direction: 'out',
      channel: 'mail',
      topic: 'occasion',
      text: '',
      nextDate: '2026-05-20',
    });
    addOn.moveTo('2026-03-24T01:30:00Z');
    const { items } = await addOn.ask.agenda({});
    const item = items.find(({ customerId }) => customerId === id);
    expect(item).toMatchObject({
      isAhead: true,
      reason: 'Holiday ahead: Good Friday, 2026-04-03 · Fewer than two visits in twelve months',
    });
    const firstAhead = items.findIndex(({ isAhead }) => isAhead);
    expect(items.slice(firstAhead).every(({ isAhead }) => isAhead)).toBe(true);
  });

  test('goes into a calendar: what is overdue stands on today', async () => {
    const addOn = await started();
    const { entries } = await addOn.ask.calendar({});
    expect(entries.find(({ title }) => title.startsWith('Casa Verde SA'))).toMatchObject({
      date: '2026-03-18',
    });
    expect(entries.map(({ title }) => title)).not.toContain('Northgate Ltd');
  });

  test('the customers of all selected rows are told, and none of another tab', async () => {
    const addOn = await started();
    const select = (tab: 'customers' | 'settings', ...rows: [first: number, count: number][]) =>
      Object.assign(addOn.host.selection, {
        sheetId: addOn.tab(tab).id,
        areas: rows.map(([row, count]) => ({ row, column: 0, rows: count, columns: 2 })),
      });
    select('customers', [0, 2], [3, 2]);
    const names = async () =>
      (await addOn.ask.selectedCustomers({})).customers.map(({ name }) => name);
    expect(await names()).toEqual(['Fjellheim Sport AS', 'Northgate Ltd', 'Ribeira 0 Lda']);
    select('settings', [1, 3]);
    expect(await names()).toEqual([]);
  });
});
