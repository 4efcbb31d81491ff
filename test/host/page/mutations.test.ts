import { describe, expect, test } from '@jest/globals';
import type { ICellData } from '@univerjs/core';
import { type GridReader, type Mutation, readChanges } from '../../../src/host/page/mutations';
import type { SheetLayout } from '../../../src/host/server/protocol';

const layout = (sheetId: number): SheetLayout => ({
  sheetId,
  name: 'Customers',
  hidden: false,
  tabColor: null,
  rowCount: 100,
  columnCount: 10,
  frozenRows: 1,
  frozenColumns: 0,
  columns: [],
  rows: [],
  merges: [],
  filter: null,
  notes: [],
  choices: [],
  charts: [],
});

/** A grid of the given cells, as it stands after the batch. */
const gridOf = (
  cells: Record<string, ICellData>,
  typed: Record<string, string> = {},
  sheetIds = ['7'],
): GridReader => ({
  cell: (_, row, column) => cells[`${row},${column}`] ?? null,
  style: (cell) => (typeof cell?.s === 'object' ? cell.s : null),
  typed: (_, row, column) => typed[`${row},${column}`],
  layout: (sheetId) => layout(Number(sheetId)),
  hasDrifted: (sheetId) => sheetId === '8',
  cells: () => ({ formats: [{}], rows: [] }),
  size: () => ({ rows: 100, columns: 10 }),
  sheetIds: () => sheetIds,
});

const setCells = (cellValue: Record<number, Record<number, ICellData | null>>): Mutation => ({
  id: 'sheet.mutation.set-range-values',
  params: { subUnitId: '7', cellValue },
});

describe('what a person does in the grid, in the words of the model', () => {
  test('what was typed goes out as typed, whatever Univer made of it', () => {
    const batch = [setCells({ 2: { 1: { v: 123, t: 2, s: { n: { pattern: '0' } } } } })];
    const grid = gridOf({ '2,1': { v: 123, t: 2 } }, { '2,1': '00123' });
    expect(readChanges(batch, grid, false)).toEqual([
      { kind: 'typed', sheetId: 7, cells: [{ row: 2, column: 1, entry: '00123' }] },
    ]);
  });

  test.each<[string, ICellData, unknown]>([
    ['a formula', { f: '=A1*2', v: 4, t: 2 }, '=A1*2'],
    ['a number', { v: 12.5, t: 2 }, 12.5],
    ['a ticked box', { v: 1, t: 3 }, true],
    ['a text', { v: 'Aurora', t: 1 }, 'Aurora'],
    ['nothing', {}, null],
    [
      'rich text',
      { p: { body: { dataStream: 'two\rlines\r\n' } } as ICellData['p'] },
      'two\nlines',
    ],
  ])('%s that was pasted', (_, cell, entry) => {
    const changes = readChanges(
      [setCells({ 0: { 0: { v: null } } })],
      gridOf({ '0,0': cell }),
      false,
    );
    expect(changes).toEqual([{ kind: 'typed', sheetId: 7, cells: [{ row: 0, column: 0, entry }] }]);
  });

  test('a change of look leaves the content alone', () => {
    const bold: ICellData = { v: 'x', t: 1, s: { bl: 1, bg: { rgb: 'rgb(255, 0, 16)' } } };
    const changes = readChanges(
      [setCells({ 4: { 2: { s: { bl: 1 } } } })],
      gridOf({ '4,2': bold }),
      false,
    );
    const format = { bold: true, background: '#ff0010' };
    expect(changes).toEqual([
      { kind: 'typed', sheetId: 7, cells: [{ row: 4, column: 2, format }] },
    ]);
  });

  test('what undo brings back is not read like typing once more', () => {
    const changes = readChanges(
      [setCells({ 0: { 0: { v: '00123', t: 1 } } })],
      gridOf({ '0,0': { v: '00123', t: 1 } }),
      true,
    );
    expect(changes).toEqual([
      {
        kind: 'literal',
        sheetId: 7,
        cells: [{ row: 0, column: 0, entry: '00123', isText: true }],
      },
    ]);
  });

  test('a text that was copied from a cell stays one, and one from elsewhere is read like typing', () => {
    const cells = { 0: { 0: { v: '00123', t: 1 }, 1: { v: '00123' } } };
    const grid = gridOf({ '0,0': { v: '00123', t: 1 }, '0,1': { v: '00123' } });
    expect(readChanges([setCells(cells)], grid, false)).toEqual([
      {
        kind: 'typed',
        sheetId: 7,
        cells: [
          { row: 0, column: 0, entry: '00123', isText: true },
          { row: 0, column: 1, entry: '00123' },
        ],
      },
    ]);
  });

  test('stretches of a pasted text keep their look and their links', () => {
    const p = {
      id: 'd',
      documentStyle: {},
      body: {
        dataStream: 'See the site now\r\n',
        textRuns: [{ st: 0, ed: 3, ts: { bl: 1 } }],
        customRanges: [
          {
            startIndex: 8,
            endIndex: 11,
            rangeId: 'x',
            rangeType: 0,
            properties: { url: 'https://example.com/' },
          },
        ],
      },
    };
    const cell: ICellData = { v: 'See the site now', p };
    const changes = readChanges([setCells({ 0: { 0: cell } })], gridOf({ '0,0': cell }), false);
    expect(changes[0]).toMatchObject({
      cells: [
        {
          entry: 'See the site now',
          runs: [
            { start: 0, look: { bold: true } },
            { start: 3, look: {} },
            { start: 8, look: {}, link: 'https://example.com/' },
            { start: 12, look: {} },
          ],
        },
      ],
    });
  });

  test('inserted rows come first, and what Univer shifted with them fires no edit', () => {
    const range = { startRow: 3, endRow: 4, startColumn: 0, endColumn: 9 };
    const batch: Mutation[] = [
      { id: 'sheet.mutation.insert-row', params: { subUnitId: '7', range } },
      setCells({ 9: { 0: { f: '=SUM(A1:A8)' } } }),
    ];
    const grid = gridOf({ '9,0': { f: '=SUM(A1:A8)', v: 0, t: 2 } });
    expect(readChanges(batch, grid, false)).toEqual([
      { kind: 'insertRows', sheetId: 7, index: 3, count: 2 },
      { kind: 'aside', sheetId: 7, cells: [{ row: 9, column: 0, entry: '=SUM(A1:A8)' }] },
    ]);
  });

  test.each([
    ['remove-rows', 'deleteRows', 2],
    ['insert-col', 'insertColumns', 1],
    ['remove-col', 'deleteColumns', 1],
  ])('%s', (id, kind, count) => {
    const range = { startRow: 5, endRow: 6, startColumn: 5, endColumn: 5 };
    const batch = [{ id: `sheet.mutation.${id}`, params: { subUnitId: '7', range } }];
    expect(readChanges(batch, gridOf({}), false)).toEqual([{ kind, sheetId: 7, index: 5, count }]);
  });

  test('a sort hands the whole tab over', () => {
    const batch = [
      { id: 'sheet.mutation.reorder-range', params: { subUnitId: '7' } },
      setCells({ 0: { 0: null } }),
    ];
    expect(readChanges(batch, gridOf({}), false)).toEqual([
      { kind: 'sheet', layout: layout(7), cells: { formats: [{}], rows: [] } },
    ]);
  });

  test('a new width hands over the layout alone, once for many columns', () => {
    const width = { id: 'sheet.mutation.set-worksheet-col-width', params: { subUnitId: '7' } };
    expect(readChanges([width, width], gridOf({}), false)).toEqual([
      { kind: 'layout', layout: layout(7) },
    ]);
  });

  test('a tab that was added, removed or moved', () => {
    const added = { id: 'sheet.mutation.insert-sheet', params: { index: 1, sheet: { id: 'xYz' } } };
    expect(readChanges([added], gridOf({}, {}, ['7', 'xYz']), false)).toMatchObject([
      { kind: 'addSheet', index: 1, layout: { sheetId: 0 } },
    ]);
    const removed = { id: 'sheet.mutation.remove-sheet', params: { subUnitId: '8' } };
    expect(readChanges([removed], gridOf({}), false)).toEqual([
      { kind: 'deleteSheet', sheetId: 8 },
    ]);
    const moved = { id: 'sheet.mutation.set-worksheet-order', params: { subUnitId: '7' } };
    expect(readChanges([moved], gridOf({}, {}, ['9', '7']), false)).toEqual([
      { kind: 'order', sheetIds: [9, 7] },
    ]);
  });

  test('what Univer does for itself is nobody’s change', () => {
    const own = ['set-worksheet-row-auto-height', 're-calc-filter', 'set-drawing-apply'];
    const batch = own.map((id) => ({ id: `sheet.mutation.${id}`, params: { subUnitId: '7' } }));
    expect(readChanges(batch, gridOf({}), false)).toEqual([]);
  });

  test('a chart that a person moved is told with the layout', () => {
    const batch = [{ id: 'sheet.mutation.set-drawing-apply', params: { subUnitId: '8' } }];
    expect(readChanges(batch, gridOf({}, {}, ['8']), false)).toEqual([
      { kind: 'layout', layout: layout(8) },
    ]);
  });
});
