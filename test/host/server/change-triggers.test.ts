import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type {
  Desk,
  ExecutionList,
  GridChange,
  SheetLayout,
} from '../../../src/host/server/protocol';
import { startWorkbench } from './started-workbench';

let bench: Awaited<ReturnType<typeof startWorkbench>>;
beforeEach(async () => {
  bench = await startWorkbench();
  await bench.post('/api/run', { functionName: 'watchChanges', cause: 'menu', args: [] });
});
afterEach(() => bench.close());

/** What the installed change trigger was told, oldest first, once everything done has been told. */
const told = async (): Promise<string[]> => {
  await bench.read('/api/desk');
  const { executions }: ExecutionList = await bench.read('/api/executions');
  return executions
    .filter(({ functionName }) => functionName === 'changed')
    .map(({ log }) => log[0]?.message ?? '')
    .reverse();
};

const firstSheet = async () => {
  const { workbook }: Desk = await bench.read('/api/desk');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The workbook has no tab');
  return sheet;
};

const layoutOf = (sheet: Awaited<ReturnType<typeof firstSheet>>): SheetLayout => ({
  sheetId: sheet.id,
  name: sheet.name,
  hidden: false,
  tabColor: null,
  rowCount: sheet.rowCount,
  columnCount: sheet.columnCount,
  frozenRows: 0,
  frozenColumns: 0,
  columns: [],
  rows: [],
  merges: [],
  filter: null,
  notes: [],
  choices: [],
  charts: [],
});

const noCells = { formats: [{}], rows: [] };

test('rows, columns, tabs, formats and entries are told by the names that Google gives them', async () => {
  const sheet = await firstSheet();
  const { id: sheetId } = sheet;
  const layout = layoutOf(sheet);
  const changes: GridChange[] = [
    { kind: 'typed', sheetId, cells: [{ row: 0, column: 0, entry: 'Aurora Lighting' }] },
    { kind: 'insertRows', sheetId, index: 0, count: 2 },
    { kind: 'aside', sheetId, cells: [{ row: 0, column: 0, format: { bold: true } }] },
    { kind: 'deleteRows', sheetId, index: 0, count: 1 },
    { kind: 'insertColumns', sheetId, index: 0, count: 1 },
    { kind: 'deleteColumns', sheetId, index: 0, count: 1 },
    { kind: 'typed', sheetId, cells: [{ row: 1, column: 0, format: { bold: true } }] },
    { kind: 'layout', layout: { ...layout, rowCount: 1001, frozenRows: 1 } },
    { kind: 'addSheet', index: 1, layout: { ...layout, sheetId: 0, name: 'Two' }, cells: noCells },
    { kind: 'sheet', layout: { ...layout, rowCount: 1001, frozenRows: 1 }, cells: noCells },
  ];
  await bench.post('/api/changes', { changes });
  expect(await told()).toEqual([
    'EDIT',
    'INSERT_ROW',
    'REMOVE_ROW',
    'INSERT_COLUMN',
    'REMOVE_COLUMN',
    'FORMAT',
    'OTHER',
    'INSERT_GRID',
    'OTHER',
  ]);
  const second = (await firstSheet()).id + 1;
  await bench.post('/api/changes', { changes: [{ kind: 'deleteSheet', sheetId: second }] });
  expect((await told()).at(-1)).toBe('REMOVE_GRID');
});

test('a layout that the grid only fitted, and an entry that was refused, are no change', async () => {
  await bench.post('/api/run', { functionName: 'onlyOpen', cause: 'menu', args: [] });
  const sheet = await firstSheet();
  const { rowCount, columnCount } = sheet;
  const choices = sheet.validations as SheetLayout['choices'];
  const layout = { ...layoutOf(sheet), rowCount, columnCount, choices };
  const lost = [{ row: 0, column: 3, entry: 'lost' }];
  const changes: GridChange[] = [
    { kind: 'layout', layout },
    { kind: 'typed', sheetId: sheet.id, cells: lost },
  ];
  await bench.post('/api/changes', { changes });
  expect(await told()).toEqual([]);
});

test('cells that are moved are told to onEdit where they came to lie, without a value', async () => {
  const sheet = await firstSheet();
  const cells = {
    formats: [{}],
    rows: [{ row: 4, first: 0, values: ['Baobab Foods'], formulas: [null], formats: [0] }],
  };
  const moved = { row: 4, column: 0, rows: 1, columns: 1 };
  const changes: GridChange[] = [{ kind: 'sheet', layout: layoutOf(sheet), cells, moved }];
  await bench.post('/api/changes', { changes });
  expect(await told()).toEqual(['EDIT']);
  const { rows } = await firstSheet();
  expect(rows.find(([index]) => index === 4)?.[1].values).toEqual([
    'Baobab Foods',
    'seen undefined',
  ]);
});
