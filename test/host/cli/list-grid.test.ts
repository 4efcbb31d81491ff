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
