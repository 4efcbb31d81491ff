import { describe, expect, test } from '@jest/globals';
import { faultAt } from '../../src/host/runtime/faults';
import type { UiBridge } from '../../src/host/runtime/ui-bridge';
import { readWorkbook, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';

const monday = '2026-03-23T03:00:00Z';

const started = async (): Promise<AddOn> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  return addOn;
};

const colleagueOf = (addOn: AddOn, now: string, ui?: UiBridge): AddOn =>
  new AddOn({
    workbook: addOn.workbook,
    user: 'lin@exporter.example.com',
    now,
    ...(ui ? { ui } : {}),
  });

const weeks = async (addOn: AddOn) =>
  (await addOn.ask.rows({ tab: 'weeklyHistory' })).rows.map(({ week }) => week);

const foot = (addOn: AddOn): string => String(addOn.tab('weeklySummary').value(105, 0));

describe('the weekly trigger', () => {
  test('is one for the register: a colleague who sets up is told whose it is', async () => {
    const addOn = await started();
    const colleague = colleagueOf(addOn, '2026-03-19T03:00:00Z');
    expect(await colleague.ask.setUp({})).toMatchObject({ changed: false, colleague: {} });
    expect(addOn.host.triggers.map(({ owner }) => owner)).toEqual(['mei@exporter.example.com']);
  });

  test('of somebody who is gone is replaced by whoever sets up next', async () => {
    const addOn = await started();
    const colleague = colleagueOf(addOn, '2026-04-19T03:00:00Z');
    expect(await colleague.ask.setUp({})).not.toHaveProperty('colleague');
  });

  test('tells on the tab when it fires and when it last did', async () => {
    const addOn = await started();
    await addOn.ask.weeklyReport({});
    expect(foot(addOn)).toContain('not yet fired');
    addOn.moveTo(monday);
    await addOn.host.fireDue();
    expect(foot(addOn)).toContain('last 2026-03-23 11:00');
  });

  test('fired twice, late, or not at all leaves the same history', async () => {
    const addOn = await started();
    addOn.moveTo(monday);
    await addOn.host.fireDue();
    await addOn.host.run('weeklySummaryDue', [], 'time');
    addOn.moveTo('2026-04-14T03:00:00Z');
    await addOn.host.fireDue();
    expect(await weeks(addOn)).toEqual(['2026-W12', '2026-W13', '2026-W14', '2026-W15']);
  });

  test('tells of the present week in the first days of a register, which has none before', async () => {
    const addOn = new AddOn({ now: '2026-03-09T00:30:00Z' });
    await addOn.ask.setUp({});
    await addOn.ask.weeklyReport({});
    await addOn.host.run('weeklySummaryDue', [], 'time');
    expect(await weeks(addOn)).toEqual(['2026-W11']);
    expect(String(addOn.tab('weeklySummary').value(0, 0))).toContain('2026-W11');
    await addOn.ask.weeklyReport({ week: '2026-W10' });
    expect(await weeks(addOn)).toEqual(['2026-W11']);
  });

  test('that was missed is told in the sidebar, which offers to write the summary', async () => {
    const addOn = await started();
    expect(await addOn.ask.session({})).toMatchObject({ summaryMissed: null });
    addOn.moveTo('2026-04-02T03:00:00Z');
    expect(await addOn.ask.session({})).toMatchObject({ summaryMissed: 15 });
    await addOn.ask.weeklyReport({});
    expect(await addOn.ask.session({})).toMatchObject({ summaryMissed: null });
  });

  test('moves when the hour in the settings changes, at the next chance', async () => {
    const addOn = await started();
    const rows = addOn.tab('settings').rows;
    const row = rows.findIndex((one) => one?.values[2] === 'weeklyHour') + 1;
    const [before] = addOn.host.triggers;
    await addOn.type('settings', row, 'Value', '17');
    await addOn.ask.session({});
    expect(addOn.host.triggers).toHaveLength(1);
    expect(addOn.host.triggers[0]?.nextRun).not.toBe(before?.nextRun);
    await addOn.ask.weeklyReport({});
    expect(foot(addOn)).toContain('Mon at 17:00');
  });
});

describe('after three weeks without a summary', () => {
  const late = '2026-04-13T03:00:00Z';
  const people = ['mei@exporter.example.com', 'lin@exporter.example.com'];

  const register = async (): Promise<Workbook> => {
    const addOn = await started();
    await addOn.ask.commitImport({
      operationId: 'trigger-starting-list',
      name: 'start.csv',
      columns: ['company', 'class', 'lastContact'],
      rows: [
        ['Fjellheim Sport AS', 'B', '2026-03-02'],
        ['Casa Verde SA', 'A', ''],
      ],
    });
    await addOn.ask.weeklyReport({});
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    addOn.moveTo('2026-03-26T03:00:00Z');
    const about = { direction: 'out', channel: 'mail', topic: 'priceMove', text: 'x' } as const;
    const customerId = String(rows[0]?.id);
    const operationId = 'trigger-one-contact';
    await addOn.ask.logFollowUp({ operationId, customerId, ...about, nextDate: null });
    return addOn.workbook;
  };

  const history = async (workbook: Workbook) => {
    const { rows } = await new AddOn({ workbook, now: late }).ask.rows({ tab: 'weeklyHistory' });
    return rows.map(({ writtenAt: _, ...numbers }) => numbers);
  };

  const fire = async (workbook: Workbook, times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      const user = people[time % 2] ?? '';
      const addOn = new AddOn({ workbook, now: late, user });
      await addOn.host.run('weeklySummaryDue', [], 'time');
    }
  };

  test('the history is the same however often it fires, whoever’s trigger it is, and wherever it is ended', async () => {
    const before = writeWorkbook(await register());
    const copy = (): Workbook => readWorkbook(before);
    const [never, once] = [copy(), copy()];
    await new AddOn({ workbook: never, now: late }).ask.weeklyReport({ week: '2026-W15' });
    const clean = new AddOn({ workbook: once, now: late });
    await clean.host.run('weeklySummaryDue', [], 'time');
    const told = await history(once);
    expect(told.map(({ week }) => week)).toEqual(['2026-W12', '2026-W13', '2026-W14', '2026-W15']);
    expect(await history(never)).toEqual(told);
    for (const times of [2, 5]) {
      const workbook = copy();
      await fire(workbook, times);
      expect(await history(workbook)).toEqual(told);
    }
    for (let call = 1; call <= clean.calls.total; call += 1) {
      const workbook = copy();
      const ended = new AddOn({ workbook, now: late, hooks: faultAt('killAfter', call) });
      await ended.host.run('weeklySummaryDue', [], 'time');
      await fire(workbook, 2);
      expect(await history(workbook)).toEqual(told);
    }
  }, 120_000);
});
