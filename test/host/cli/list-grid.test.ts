import { expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { isXlsx, readListGrid } from '../../../src/host/cli/list-grid';

test('the first sheet that shows is read as texts, days as days and long numbers whole', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Old', hidden: true, rows: [['not', 'this']] },
      {
        name: 'Customers',
        rows: [
          ['Company', 'Phone', 'Last contact'],
          ['Müller & Söhne GmbH', 8613900000001, new Date(Date.UTC(2026, 2, 5))],
          [null, '+49 30 5550107', null],
        ],
      },
    ],
  });
  expect(isXlsx(Buffer.from(bytes))).toBe(true);
  const grid = await readListGrid(Buffer.from(bytes), 'fair.xlsx');
  expect(grid.slice(0, 3)).toEqual([
    ['Company', 'Phone', 'Last contact'],
    ['Müller & Söhne GmbH', '8613900000001', '2026-03-05'],
    ['', '+49 30 5550107', ''],
  ]);
});

test('a row that is not in the file is a blank one, what is merged over rows stands in each, and an error is nothing', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '客户',
        rows: [
          ['客户名单', null, null],
          ['公司', '国家', '联系人'],
          [],
          ['Nordhavn Pumps AB', 'Sweden', 'Ida'],
          [null, null, 'Ove'],
          ['Casa Verde SA', '#N/A', 'Inés'],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
          { startRow: 3, startCol: 0, endRow: 4, endCol: 0 },
          { startRow: 3, startCol: 1, endRow: 4, endCol: 1 },
        ],
      },
    ],
  });
  const grid = await readListGrid(Buffer.from(bytes), '名单.xlsx');
  expect(grid.slice(0, 6)).toEqual([
    ['客户名单', '', ''],
    ['公司', '国家', '联系人'],
    ['', '', ''],
    ['Nordhavn Pumps AB', 'Sweden', 'Ida'],
    ['Nordhavn Pumps AB', 'Sweden', 'Ove'],
    ['Casa Verde SA', '', 'Inés'],
  ]);
  expect(JSON.parse(JSON.stringify(grid))).toEqual(grid);
});
