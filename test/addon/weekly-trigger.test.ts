import { describe, expect, test } from '@jest/globals';
import type { UiBridge } from '../../src/host/runtime/ui-bridge';
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
