import { expect, test } from '@jest/globals';
import { MovedSince } from '../../../src/host/server/moved-since';
import type { GridChange } from '../../../src/host/server/protocol';

const typed = (row: number): GridChange => ({
  kind: 'typed',
  sheetId: 4,
  cells: [{ row, column: 0, entry: 'Holm Friluft' }],
});

const rowOf = (change: GridChange): number | undefined =>
  'cells' in change && Array.isArray(change.cells) ? change.cells[0]?.row : undefined;

const moved = (): MovedSince => {
  const log = new MovedSince();
  log.note(7, [{ kind: 'rows', sheetId: 4, index: 1, count: 2, like: 'after' }]);
  log.note(8, [{ kind: 'rows', sheetId: 4, index: 10, count: -3, like: 'before' }]);
  log.note(9, [
    { kind: 'rows', sheetId: 4, index: 0, count: 5, like: 'before', shownBy: 'page-of-mei' },
  ]);
  return log;
};

test('what was typed before rows moved goes to the row it was typed in', () => {
  expect(rowOf(moved().follow(typed(5), 6, 'page-of-mei'))).toBe(7);
  expect(rowOf(moved().follow(typed(20), 6, 'page-of-mei'))).toBe(19);
  expect(rowOf(moved().follow(typed(20), 7, 'page-of-mei'))).toBe(17);
  expect(rowOf(moved().follow(typed(0), 6, 'page-of-mei'))).toBe(0);
});

test('what was typed into a row that is gone goes nowhere, least of all to another customer', () => {
  expect(rowOf(moved().follow(typed(9), 6, 'page-of-mei'))).toBeUndefined();
});

test('rows that the page itself moved, and rows of other tabs, move nothing', () => {
  expect(rowOf(moved().follow(typed(5), 8, 'page-of-mei'))).toBe(5);
  expect(rowOf(moved().follow(typed(5), 8, 'page-of-li'))).toBe(10);
  expect(rowOf(moved().follow({ ...typed(5), sheetId: 1 } as GridChange, 0, 'page-of-li'))).toBe(5);
  expect(rowOf(moved().follow(typed(5), undefined, 'page-of-li'))).toBe(5);
});

test('rows that are taken out are the rows that were meant', () => {
  const change: GridChange = { kind: 'deleteRows', sheetId: 4, index: 5, count: 1 };
  expect(moved().follow(change, 6, 'page-of-mei')).toMatchObject({ index: 7, count: 1 });
});
