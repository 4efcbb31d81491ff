import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  choose,
  command,
  differencesFromHost,
  onSheet,
  openWorkbench,
  waitForCell,
  waitForColor,
} from './opened-page';

let bench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => {
  bench = await openWorkbench();
  await choose(bench.page, 'Shipments', 'Set up');
  await waitForCell(bench.page, 1, 0, 'Aurora Lighting');
});
afterAll(() => bench.close());

const pink = [0xf4, 0xc7, 0xc3] as const;

/** Cedar Homes is late, and the only row in that colour. */
const expectLateAt = async (row: number) => {
  const { page } = bench;
  await waitForCell(page, row, 0, 'Cedar Homes');
  expect(await differencesFromHost(page)).toEqual([]);
  expect(bench.failures).toEqual([]);
  for (const index of [1, 2, 3, 4]) await waitForColor(page, index, 0, pink, index === row);
};

describe('the rules of a sheet', () => {
  test('the colours of a rule follow the rows that are sorted, undone and redone', async () => {
    const { page } = bench;
    await expectLateAt(3);
    await page.evaluate(() => {
      const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
      return sheet?.getRange(1, 0, 4, 6).sort({ column: 0, ascending: false });
    });
    await expectLateAt(2);
    await command(page, 'univer.command.undo');
    await expectLateAt(3);
    await command(page, 'univer.command.redo');
    await expectLateAt(2);
    await command(page, 'univer.command.undo');
    await expectLateAt(3);
    await onSheet(page, 'insertRowsBefore', 1, 1);
    await expectLateAt(4);
    await command(page, 'univer.command.undo');
    await expectLateAt(3);
  });
});
