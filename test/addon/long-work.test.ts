import { describe, expect, test } from '@jest/globals';
import { faultAt } from '../../src/host/runtime/faults';
import { setInputs } from '../../src/host/workbook/edit';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';
import { copyOf, logSince, now, operations, yearTabs } from './old-years';

type Week = Record<string, unknown>;

const history = async (addOn: AddOn): Promise<Week[]> => {
  const { rows } = await addOn.ask.rows({ tab: 'weeklyHistory' });
  return rows.map(({ writtenAt: _, ...numbers }) => numbers);
};

const years = (weeks: readonly Week[]): string[] => [
  ...new Set(weeks.map(({ week }) => String(week).slice(0, 4))),
];

/** A register of nine years, all but the last put away, out of whose history somebody has taken the old ones. */
const emptied = async (): Promise<{ workbook: Workbook; before: Week[] }> => {
  const addOn = await logSince(2017);
  await addOn.menu('putLogAway');
  await addOn.ask.weeklyReport({});
  const before = await history(addOn);
  const sheet = addOn.tab('weeklyHistory');
  const blank = Array.from({ length: sheet.columnCount }, () => '');
  setInputs(
    sheet,
    1,
    0,
    before.filter(({ week }) => String(week) < '2025').map(() => blank),
  );
  return { workbook: addOn.workbook, before };
};

/** The add-on where every service call takes some seconds; its executions end after six minutes as on Google. */
const slowly = (workbook: Workbook, seconds: number): AddOn => {
  let moment = Date.parse(now);
  const after = () => {
    moment += seconds * 1000;
    addOn.moveTo(new Date(moment).toISOString());
  };
  const addOn: AddOn = new AddOn({ workbook, now, hooks: { after } });
  return addOn;
};

describe('years of the log that the history lacks', () => {
  test('are counted beside the summary, and make it what it was', async () => {
    const { workbook, before } = await emptied();
    const addOn = new AddOn({ workbook, now });
    expect(await addOn.ask.weeklyReport({})).toMatchObject({ yearsLeft: [] });
    expect(await history(addOn)).toEqual(before);
    await addOn.ask.weeklyReport({});
    expect(addOn.calls.total).toBeLessThanOrEqual(15);
  });

  test('wait for the next run where the time limit is near, and it goes on where the last one stopped', async () => {
    const { workbook, before } = await emptied();
    const seen: string[][] = [];
    for (let run = 0; run < 6; run += 1) {
      const addOn = slowly(workbook, 8);
      await addOn.menu('writeWeeklySummary');
      seen.push(years(await history(new AddOn({ workbook, now }))));
    }
    expect(seen[0]).toContain('2026');
    expect(seen[0]?.length).toBeLessThan(years(before).length);
    expect(seen[1]?.length).toBeGreaterThan(seen[0]?.length ?? 0);
    expect(await history(new AddOn({ workbook, now }))).toEqual(before);
  });

  test('are told where somebody writes the summary himself', async () => {
    const { workbook } = await emptied();
    const { yearsLeft } = await slowly(workbook, 12).ask.weeklyReport({});
    expect(yearsLeft).toContain('2024');
  });

  test('go on by themselves a minute after the weekly trigger, and leave no trigger behind', async () => {
    const { workbook, before } = await emptied();
    const addOn = slowly(workbook, 8);
    await addOn.ask.setUp({});
    const runs = () => addOn.host.triggers.map(({ functionName }) => functionName);
    const ran: string[] = [];
    await addOn.host.run('weeklySummaryDue', [], 'time');
    while (runs().includes('longWorkDue') && ran.length < 10) {
      addOn.moveTo(new Date(Date.parse(now) + 3_600_000 * (ran.length + 1)).toISOString());
      const fired = await addOn.host.fireDue();
      ran.push(...fired.map(({ functionName, status }) => `${functionName} ${status}`));
    }
    expect(new Set(ran)).toEqual(new Set(['longWorkDue completed']));
    expect(runs()).not.toContain('longWorkDue');
    const weeks = await history(new AddOn({ workbook, now }));
    expect(weeks).toEqual(before);
  });

  test('wherever the counting is ended, the next run ends it', async () => {
    const { workbook, before } = await emptied();
    const clean = new AddOn({ workbook: copyOf(workbook), now });
    await clean.ask.weeklyReport({});
    for (let call = 14; call <= clean.calls.total; call += 3) {
      const copy = copyOf(workbook);
      const ended = new AddOn({ workbook: copy, now, hooks: faultAt('killAfter', call) });
      await ended.ask.weeklyReport({}).catch(() => undefined);
      const later = new AddOn({ workbook: copy, now });
      await later.ask.weeklyReport({});
      expect(await history(later)).toEqual(before);
    }
  });
});

test('years that there is no time to put away go by themselves a minute later', async () => {
  const addOn = await logSince(2017);
  const before = operations(addOn);
  const slow = slowly(addOn.workbook, 13);
  await slow.ask.setUp({});
  await slow.host.run('weeklySummaryDue', [], 'time');
  expect(slow.host.triggers.map(({ functionName }) => functionName)).toContain('longWorkDue');
  const later = new AddOn({ workbook: addOn.workbook, now: '2026-03-18T05:00:00Z' });
  await later.host.run('longWorkDue', [], 'time');
  expect(yearTabs(later)).toHaveLength(8);
  expect(operations(later)).toEqual(before);
});
