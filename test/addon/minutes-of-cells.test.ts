import { describe, expect, test } from '@jest/globals';
import { setInputs } from '../../src/host/workbook/edit';
import { insertRows } from '../../src/host/workbook/structure';
import { AddOn, emptyWorkbook } from '../support/add-on';

const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'America/St_Johns',
];

/** Minutes on the wall, some hours apart, over four years; with a step that hits every hour of the day. */
const wallMinutes = Array.from({ length: 4 * 365 }, (_, index) => index * (24 * 60 + 67)).map(
  (minutes) => new Date(Date.UTC(2024, 0, 1) + minutes * 60_000).toISOString().slice(0, 16),
);

/** The number of a day and its time as a cell holds it: it shows the wall, whatever the zone. */
const serialOf = (wall: string): number => Date.parse(`${wall}Z`) / 86_400_000 + 25_569;

/** Minutes that the clocks of the zone jump over have no instant. */
const exists = (wall: string, zone: string): boolean => {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const around = Array.from(
    { length: 53 * 2 },
    (_, half) => Date.parse(`${wall}Z`) + (half - 53) * 1_800_000,
  );
  const quarters = around.flatMap((instant) => [instant, instant + 900_000]);
  return quarters.some((instant) => format.format(instant) === wall.replace('T', ' '));
};

describe('minutes in cells', () => {
  test.each(zones)('are read as they show, through changes of the clocks, in %s', async (zone) => {
    const addOn = new AddOn({ workbook: emptyWorkbook(zone) });
    await addOn.ask.setUp({});
    const sheet = addOn.tab('followUps');
    insertRows(sheet, 2, wallMinutes.length);
    setInputs(
      sheet,
      1,
      0,
      wallMinutes.map((wall) => [serialOf(wall)]),
    );
    const { rows } = await addOn.ask.rows({ tab: 'followUps' });
    const wrong = wallMinutes.filter(
      (wall, index) => rows[index]?.when !== wall.replace('T', ' ') && exists(wall, zone),
    );
    expect(rows).toHaveLength(wallMinutes.length);
    expect(wrong).toEqual([]);
  });
});
