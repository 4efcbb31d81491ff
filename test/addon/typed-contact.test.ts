import { describe, expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';

const started = async (said: string[] = []): Promise<AddOn> => {
  const addOn = new AddOn({ ui: quietScreen(said) });
  await addOn.ask.setUp({});
  await addOn.type('customers', 2, 'Company', 'Casa Verde SA');
  return addOn;
};

const first = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'customers' })).rows[0];

const shownDue = (addOn: AddOn) =>
  addOn.tab('customers').rows[1]?.values[addOn.column('customers', 'Due')];

const shownNext = (addOn: AddOn) =>
  addOn.tab('customers').rows[1]?.values[addOn.column('customers', 'Next follow-up')];

describe('the day of the last contact as people type it', () => {
  test.each([
    ['17/03/2026', '2026-03-17'],
    ['yesterday', '2026-03-17'],
    ['昨天', '2026-03-17'],
  ])('%s is a date a moment later, in eight calls', async (typed, date) => {
    const addOn = await started();
    await addOn.type('customers', 2, 'Last contact', typed);
    expect(addOn.calls.total).toBeLessThanOrEqual(8);
    expect(await first(addOn)).toMatchObject({ lastContact: date, due: '2026-04-16' });
    expect(await addOn.ask.setUp({})).toEqual({ created: [], changed: false });
  });

  test('text that is no date stays, and the customer is not taken for never contacted', async () => {
    const said: string[] = [];
    const addOn = await started(said);
    await addOn.type('customers', 2, 'Last contact', 'after the fair');
    expect(addOn.calls.total).toBeLessThanOrEqual(8);
    expect(shownDue(addOn)).toBe('last contact not understood');
    const { items } = await addOn.ask.agenda({});
    expect(items).toMatchObject([{ due: { state: 'unreadable' } }]);
    await addOn.menu('repairRegister');
    expect(said).toEqual([
      'The last contact or the next follow-up is not understood in 1 row: 2. Type it as 2026-11-20.',
    ]);
    await addOn.type('customers', 2, 'Last contact', '2026-03-17');
    await addOn.menu('repairRegister');
    expect(said[1]).toBe('Everything is in order. Nothing was changed.');
    expect(await first(addOn)).toMatchObject({ lastContact: '2026-03-17', due: '2026-04-16' });
  });
});

describe('the day of the next follow-up as people type it', () => {
  test.each([
    ['tomorrow', '2026-03-19'],
    ['25/04/2026', '2026-04-25'],
  ])('%s is a date a moment later', async (typed, date) => {
    const addOn = await started();
    await addOn.type('customers', 2, 'Next follow-up', typed);
    expect(await first(addOn)).toMatchObject({ nextFollowUp: date, due: date });
  });

  test('text that is no date stays and is named, and the cadence goes on', async () => {
    const said: string[] = [];
    const addOn = await started(said);
    await addOn.type('customers', 2, 'Last contact', '2026-03-17');
    await addOn.type('customers', 2, 'Next follow-up', 'after the fair');
    expect(await first(addOn)).toMatchObject({ nextFollowUp: null, due: '2026-04-16' });
    await addOn.menu('repairRegister');
    expect(said[0]).toContain('is not understood in 1 row: 2.');
    expect(shownNext(addOn)).toBe('after the fair');
  });
});
