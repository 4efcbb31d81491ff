import { expect, test } from '@jest/globals';
import { drawingOf } from '../../../src/host/page/charts/chart-series';
import { placeEntries } from '../../../src/host/page/charts/legend-places';
import { axisTicks, portion, stacked } from '../../../src/host/page/charts/scale';
import { setInput } from '../../../src/host/workbook/edit';
import type { Chart } from '../../../src/host/workbook/features';
import { addSheet } from '../../../src/host/workbook/tabs';
import { Workbook } from '../../../src/host/workbook/workbook';

const weeks = [
  ['Week', 'Scam', 'Precise'],
  ['W46', 3, 5],
  ['W47', null, 8],
] as const;

const drawn = (more: Partial<Chart> = {}) => {
  const workbook = new Workbook('Register', 'Etc/UTC', 'en_US');
  const sheet = addSheet(workbook, 'Weekly history');
  weeks.forEach((cells, row) => {
    cells.forEach((value, column) => {
      setInput(sheet, row, column, value);
    });
  });
  return drawingOf(
    {
      id: 1,
      type: 'COLUMN',
      ranges: [{ sheetId: sheet.id, area: { row: 0, column: 0, rows: 3, columns: 3 } }],
      position: { row: 5, column: 0, offsetX: 0, offsetY: 0 },
      size: { width: 600, height: 371 },
      headers: 1,
      transpose: false,
      options: { title: 'Inquiries by kind' },
      ...more,
    },
    workbook,
  );
};

test('the first column names the points and each further one is a series', () => {
  expect(drawn()).toMatchObject({
    title: 'Inquiries by kind',
    labels: ['W46', 'W47'],
    series: [
      { name: 'Scam', values: [3, null] },
      { name: 'Precise', values: [5, 8] },
    ],
    hasLegend: true,
  });
});

test('a turned chart takes its series from rows', () => {
  expect(drawn({ transpose: true }).series.map(({ name }) => name)).toEqual(['W46', 'W47']);
});

test('a legend can be left out and colours chosen', () => {
  const { hasLegend, colors } = drawn({
    options: { legend: { position: 'none' }, colors: ['#000'] },
  });
  expect([hasLegend, colors]).toEqual([false, ['#000']]);
});

test('a legend that is wider than its chart goes on in a further line', () => {
  const names = ['Overdue A', 'Overdue B', 'Overdue C', 'Overdue D', 'Overdue E'];
  expect(placeEntries(names, 320).map(({ line }) => line)).toEqual([0, 0, 0, 1, 1]);
  expect(placeEntries(names, 900).map(({ line }) => line)).toEqual([0, 0, 0, 0, 0]);
  expect(placeEntries(['a name that is wider than the whole chart'], 80)).toMatchObject([
    { x: 16, line: 0 },
  ]);
});

test.each([
  [
    [0, 9],
    [0, 5, 10],
  ],
  [
    [0, 4300],
    [0, 2000, 4000, 6000],
  ],
  [
    [0.1, 0.3],
    [0, 0.1, 0.2, 0.3],
  ],
  [
    [-4, 4],
    [-4, -2, 0, 2, 4],
  ],
  [
    [0, 0],
    [0, 1],
  ],
])('an axis for %j has the steps %j', (values, ticks) => {
  expect(axisTicks(values)).toEqual(ticks);
});

test('stacked values stand on each other', () => {
  expect(
    stacked([
      [1, 2],
      [3, null],
    ]),
  ).toEqual([
    [
      [0, 1],
      [0, 2],
    ],
    [
      [1, 4],
      [2, 2],
    ],
  ]);
  expect(portion(5, [0, 10])).toBe(0.5);
});
