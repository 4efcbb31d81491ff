import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  choose,
  command,
  desk,
  differencesFromHost,
  modelCell,
  onSheet,
  openWorkbench,
  selectCells,
  typeInto,
  waitForCell,
} from './opened-page';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await choose(bench.page, 'Shipments', 'Set up');
  await waitForCell(bench.page, 1, 0, 'Aurora Lighting');
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.failures.length = 0;
});

const expectEqual = async () => {
  expect(await differencesFromHost(bench.page)).toEqual([]);
  expect(bench.failures).toEqual([]);
};

describe('after whatever a person does, the grid and the host hold the same cells', () => {
  test('a number, a date, a text and a formula are read as the host reads them', async () => {
    const { page } = bench;
    await typeInto(page, 6, 0, '00123');
    await waitForCell(page, 6, 0, 123);
    await typeInto(page, 7, 0, "'00123");
    await waitForCell(page, 7, 0, '00123');
    await typeInto(page, 8, 0, '2026-03-01');
    await waitForCell(page, 8, 0, 46082);
    await typeInto(page, 9, 0, '=A7*2');
    await waitForCell(page, 9, 0, 246);
    await expectEqual();
    expect(await modelCell(page, 7, 0)).toBe('00123');
  });

  test('a drop-down value goes through onEdit', async () => {
    const { page } = bench;
    await typeInto(page, 1, 2, 'sent');
    await waitForCell(page, 1, 5, 'open>sent');
    await expectEqual();
  });

  test('a value the drop-down refuses goes back to what it was, and onEdit never ran', async () => {
    const { page } = bench;
    await typeInto(page, 3, 2, 'lost');
    await page.waitForSelector('.toast.problem');
    await waitForCell(page, 3, 2, 'late');
    expect(await modelCell(page, 3, 5)).toBeNull();
    await expectEqual();
  });

  test('undo and redo', async () => {
    const { page } = bench;
    await typeInto(page, 10, 0, 'first');
    await waitForCell(page, 10, 0, 'first');
    await command(page, 'univer.command.undo');
    await waitForCell(page, 10, 0, null);
    await expectEqual();
    await command(page, 'univer.command.redo');
    await waitForCell(page, 10, 0, 'first');
    await expectEqual();
  });

  test('clearing several cells at once', async () => {
    const { page } = bench;
    await selectCells(page, 6, 0, 5, 1);
    await page.keyboard.press('Delete');
    await waitForCell(page, 8, 0, null);
    await expectEqual();
  });

  test('bold, a colour and a number format', async () => {
    const { page } = bench;
    await selectCells(page, 1, 0, 2, 2);
    await command(page, 'sheet.command.set-range-bold');
    await command(page, 'sheet.command.set-background-color', { value: '#ffff00' });
    await expectEqual();
  });

  test('inserting and deleting rows and columns moves rules and formulas along', async () => {
    const { page } = bench;
    await onSheet(page, 'insertRowsBefore', 1, 2);
    await waitForCell(page, 3, 0, 'Aurora Lighting');
    await expectEqual();
    await command(page, 'univer.command.undo');
    await waitForCell(page, 1, 0, 'Aurora Lighting');
    await expectEqual();
    await onSheet(page, 'insertColumnsBefore', 1, 1);
    await waitForCell(page, 0, 2, 'Country');
    await expectEqual();
    await onSheet(page, 'deleteColumns', 1, 1);
    await waitForCell(page, 0, 1, 'Country');
    await expectEqual();
    await onSheet(page, 'deleteRows', 2, 1);
    await waitForCell(page, 2, 0, 'Cedar Homes');
    await expectEqual();
    await command(page, 'univer.command.undo');
    await waitForCell(page, 2, 0, 'Baobab Foods');
    await expectEqual();
  });

  test('a painted colour is never baked into the cells of an inserted row', async () => {
    const { page } = bench;
    await onSheet(page, 'insertRowsAfter', 3, 1);
    await waitForCell(page, 5, 0, 'Delta Pumps');
    await expectEqual();
    const { workbook } = await desk(page);
    const inserted = workbook.sheets[0]?.rows.find((entry) => entry[0] === 4)?.[1].formats ?? [];
    expect(inserted.map((id) => workbook.formats[id ?? 0]?.background)).not.toContain('#f4c7c3');
    await command(page, 'univer.command.undo');
    await waitForCell(page, 4, 0, 'Delta Pumps');
    await expectEqual();
  });

  test('pasting from Excel', async () => {
    const { page } = bench;
    await selectCells(page, 12, 0, 1, 1);
    await page.evaluate(() => {
      const rows = [
        ['Fjord Fish', '12'],
        ['Gobi Wool', '3.5'],
      ];
      const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`);
      const html = `<table>${lines.join('')}</table>`;
      const text = rows.map((row) => row.join('\t')).join('\n');
      return window.portbook?.shownGrid()?.facade.pasteIntoSheet(html, text);
    });
    await waitForCell(page, 13, 0, 'Gobi Wool');
    await waitForCell(page, 13, 1, 3.5);
    await expectEqual();
  });

  test('sorting by hand', async () => {
    const { page } = bench;
    await selectCells(page, 1, 0, 4, 6);
    await page.evaluate(() => {
      const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
      return sheet?.getRange(1, 0, 4, 6).sort({ column: 0, ascending: false });
    });
    await waitForCell(page, 1, 0, 'Delta Pumps');
    await expectEqual();
    await command(page, 'univer.command.undo');
    await waitForCell(page, 1, 0, 'Aurora Lighting');
    await expectEqual();
  });

  test('merging cells, a wider column, a hidden row, a frozen column, a new name for the tab', async () => {
    const { page } = bench;
    await selectCells(page, 30, 0, 1, 2);
    await command(page, 'sheet.command.add-worksheet-merge-all');
    await expectEqual();
    await onSheet(page, 'setColumnWidth', 4, 160);
    await expectEqual();
    await onSheet(page, 'hideRows', 33, 2);
    await expectEqual();
    await onSheet(page, 'setFrozenColumns', 1);
    await expectEqual();
    await onSheet(page, 'setName', 'Sent goods');
    await expectEqual();
    expect((await desk(page)).workbook.sheets[0]).toMatchObject({
      name: 'Sent goods',
      frozenColumns: 1,
      merges: [{ row: 30, column: 0, rows: 1, columns: 2 }],
    });
  });

  test('a script that adds rows or a tab leaves a person where they are', async () => {
    const { page } = bench;
    const place = () =>
      page.evaluate(() => {
        const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
        return [sheet?.getSelection()?.getActiveRange()?.getA1Notation(), sheet?.getScrollState()];
      });
    await onSheet(page, 'scrollToCell', 400, 0);
    await selectCells(page, 410, 2, 2, 1);
    const before = await place();
    expect(before).toEqual(['C411:C412', expect.objectContaining({ sheetViewStartRow: 399 })]);
    await choose(page, 'Shipments', 'More', 'Add a row');
    await waitForCell(page, 29, 0, 'Iberia Tiles');
    await expectEqual();
    expect(await place()).toEqual(before);
    await choose(page, 'Shipments', 'More', 'Add a tab');
    await page.waitForFunction(
      () => window.portbook?.shownGrid()?.mirror.sheets.length === 2 && window.portbook.isIdle(),
    );
    await expectEqual();
    expect(await place()).toEqual(before);
  });

  test('a new tab is one for the host too', async () => {
    const { page } = bench;
    await command(page, 'sheet.command.insert-sheet');
    await page.waitForFunction(
      () => window.portbook?.shownGrid()?.mirror.sheets.length === 3 && window.portbook.isIdle(),
    );
    await expectEqual();
  });

  test('a second tab sees what the first one does', async () => {
    const second = await bench.secondTab();
    await typeInto(bench.page, 20, 0, 'Harbour Rope');
    await waitForCell(second, 20, 0, 'Harbour Rope');
    expect(await differencesFromHost(second)).toEqual([]);
    await second.close();
  });
});
