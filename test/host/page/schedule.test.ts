import { describe, expect, test } from '@jest/globals';
import { scheduleOf } from '../../../src/host/page/schedule';
import { wordsFor } from '../../../src/host/page/words/page-words';
import type { InstalledTrigger } from '../../../src/host/runtime/host';
import { languages } from '../../../src/host/server/protocol';

const trigger = (clock: InstalledTrigger['clock'], event: InstalledTrigger['event'] = 'CLOCK') =>
  languages.map((language) =>
    scheduleOf(
      { id: 't1', functionName: 'weekly', owner: 'mei@example.com', event, clock, nextRun: null },
      wordsFor(language),
      language,
      'Asia/Shanghai',
    ),
  );

describe('a trigger says in each language when it runs', () => {
  test('every week', () => {
    expect(trigger({ weekDay: 1, hour: 9 })).toEqual([
      'Every Monday, 9:00–10:00',
      '每星期一，9:00–10:00',
      '每星期一，9:00–10:00',
    ]);
  });

  test('every day, every few hours, on a day of the month', () => {
    expect(trigger({ every: { unit: 'days', count: 1 }, hour: 2 })[0]).toBe('Every day, 2:00–3:00');
    expect(trigger({ every: { unit: 'hours', count: 6 } })).toEqual([
      'Every 6 hours',
      '每 6 小时',
      '每 6 小時',
    ]);
    expect(trigger({ monthDay: 15 })[1]).toBe('每月 15 日');
  });

  test('once, on a day', () => {
    expect(trigger({ day: { year: 2026, month: 12, day: 1 } })[0]).toBe('Once, Dec 1, 2026');
  });

  test('once, at an instant told in the zone of the spreadsheet', () => {
    const said = trigger({ at: Date.UTC(2026, 10, 30, 1, 55) })[0];
    expect(said?.replaceAll('\u202f', ' ')).toBe('Once, Nov 30, 2026, 9:55 AM');
  });

  test('when something happens', () => {
    expect(trigger(null, 'ON_EDIT')).toEqual([
      'When a cell is edited',
      '编辑单元格时',
      '編輯儲存格時',
    ]);
  });
});
