import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  choose,
  command,
  desk,
  differencesFromHost,
  onSheet,
  openWorkbench,
  waitForCell,
} from './opened-page';

let bench: Awaited<ReturnType<typeof openWorkbench>>;
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

const chartOfHost = async (page: Page) => (await desk(page)).workbook.sheets[0]?.charts[0];

const boxOfChart = async (page: Page) => {
  const box = await page.locator('.chart').first().boundingBox();
  if (!box) throw new Error('The chart is not in sight');
  return box;
};

const drag = async (page: Page, from: [number, number], by: [number, number]) => {
  const [x, y] = from;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by[0] / 2, y + by[1] / 2, { steps: 4 });
  await page.mouse.move(x + by[0], y + by[1], { steps: 4 });
  await page.mouse.up();
};

const undo = () => command(bench.page, 'univer.command.undo');

const waitForChartOfHost = async (page: Page, fits: (width: number, row: number) => boolean) => {
  const deadline = Date.now() + 20_000;
  for (;;) {
    await page.waitForFunction(() => window.portbook?.isIdle());
    const chart = await chartOfHost(page);
    if (chart && fits(chart.size.width, chart.position.row)) return chart;
    if (Date.now() > deadline) throw new Error(`The chart stays ${JSON.stringify(chart)}`);
  }
};

describe('a chart', () => {
  test('is moved and resized by the mouse, and stands there when the page comes anew', async () => {
    const { page } = bench;
    const { x, y, width, height } = await boxOfChart(page);
    await drag(page, [x + width / 2, y + 14], [105, 63]);
    const moved = await waitForChartOfHost(page, (_, row) => row > 7);
    expect(moved).toMatchObject({ position: { row: 10, column: 2 } });
    await expectEqual();
    const after = await boxOfChart(page);
    await drag(page, [after.x + after.width + 1, after.y + after.height + 1], [-120, -80]);
    const smaller = await waitForChartOfHost(page, (across) => across < 560);
    await expectEqual();
    expect(smaller.size.height).toBeLessThan(height);
    const second = await bench.secondTab();
    const shown = await boxOfChart(second);
    expect(Math.abs(shown.width - (await boxOfChart(page)).width)).toBeLessThanOrEqual(2);
    expect(await differencesFromHost(second)).toEqual([]);
    await second.close();
    await undo();
    await waitForChartOfHost(page, (across) => across >= 560);
    await undo();
    await waitForChartOfHost(page, (_, row) => row === 7);
    await expectEqual();
  });

  test('stays with its cells when rows come in above it', async () => {
    const { page } = bench;
    await onSheet(page, 'insertRowsBefore', 2, 2);
    await waitForChartOfHost(page, (_, row) => row === 9);
    await expectEqual();
    await undo();
    await waitForChartOfHost(page, (_, row) => row === 7);
    await expectEqual();
  });

  test('is taken away with Delete, and undo brings it back whole', async () => {
    const { page } = bench;
    const before = await chartOfHost(page);
    const { x, y } = await boxOfChart(page);
    await page.mouse.click(x + 60, y + 14);
    await page.keyboard.press('Delete');
    await page.locator('.chart').waitFor({ state: 'detached' });
    await expectEqual();
    expect(await chartOfHost(page)).toBeUndefined();
    await undo();
    await page.locator('.chart').waitFor();
    await expectEqual();
    expect(await chartOfHost(page)).toEqual(before);
  });
});

describe('tabs', () => {
  const names = async () => (await desk(bench.page)).workbook.sheets.map(({ name }) => name);

  test('are added, renamed, coloured, moved, hidden, shown again and deleted', async () => {
    const { page } = bench;
    await command(page, 'sheet.command.insert-sheet');
    await page.waitForFunction(
      () => window.portbook?.shownGrid()?.mirror.sheets.length === 2 && window.portbook.isIdle(),
    );
    await expectEqual();
    await onSheet(page, 'setName', 'Fair 展会');
    await onSheet(page, 'setTabColor', '#188038');
    await expectEqual();
    expect(await names()).toEqual(['Shipments', 'Fair 展会']);
    const { workbook } = await desk(page);
    expect(workbook.sheets[1]?.tabColor).toBe('#188038');
    const subUnitId = String(workbook.sheets[1]?.id);
    await command(page, 'sheet.command.set-worksheet-order', { order: 0, subUnitId });
    await expectEqual();
    expect(await names()).toEqual(['Fair 展会', 'Shipments']);
    await command(page, 'sheet.command.set-worksheet-hidden', { subUnitId });
    await expectEqual();
    expect((await desk(page)).workbook.sheets[0]?.hidden).toBe(true);
    await command(page, 'sheet.command.set-worksheet-show', { subUnitId });
    await expectEqual();
    expect((await desk(page)).workbook.sheets[0]?.hidden).toBe(false);
    await command(page, 'sheet.command.remove-sheet', { subUnitId });
    await expectEqual();
    expect(await names()).toEqual(['Shipments']);
  });
});
