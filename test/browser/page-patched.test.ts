import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Program } from '../../src/host/runtime/program';
import {
  choose,
  desk,
  differencesFromHost,
  onSheet,
  openWorkbench,
  selectCells,
  typeInto,
  waitForCell,
} from './opened-page';
import { picture } from './picture';

/** What scripts do to a workbook that somebody looks at. */
const acts = {
  rowsOnTop:
    'sheet.insertRowsBefore(2, 2); sheet.getRange("A2:C3").setValues([["New", 1, "open"], ["Newer", 2, "sent"]]);',
  rowsGone: 'sheet.deleteRows(4, 3);',
  dropDowns:
    'sheet.getRange("D2:D300").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["air", "sea"]).build()); sheet.getRange("C2:C9").clearDataValidations();',
  otherList:
    'sheet.getRange("C2:C400").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["open", "sent", "late"]).build());',
  heights:
    'sheet.setRowHeight(5, 60); sheet.hideRows(7); sheet.setColumnWidth(2, 220); sheet.hideColumns(6);',
  heightsBack:
    'sheet.setRowHeight(5, 21); sheet.showRows(7); sheet.setColumnWidth(2, 100); sheet.showColumns(6);',
  columns:
    'sheet.insertColumnBefore(2); sheet.getRange("B1:B3").setValues([["Port"], ["Ningbo"], ["Rotterdam"]]);',
  columnsGone: 'sheet.deleteColumn(2);',
  joins: 'sheet.getRange("E20:F21").merge(); sheet.setFrozenRows(2); sheet.setTabColor("#188038");',
  apart: 'sheet.getRange("E20:F21").breakApart(); sheet.setFrozenRows(1); sheet.setTabColor(null);',
  notes: 'sheet.getRange("A5").setNote("Ask for the CE mark");',
  filter:
    'sheet.getRange("A1:C60").createFilter().setColumnFilterCriteria(3, SpreadsheetApp.newFilterCriteria().setHiddenValues(["sent"]).build());',
  filterGone: 'sheet.getFilter().remove();',
  chart:
    'sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange("A1:B6")).setPosition(3, 5, 0, 0).build());',
  chartMoved:
    'const chart = sheet.getCharts()[0]; sheet.updateChart(chart.modify().setPosition(12, 7, 10, 10).build());',
  chartGone: 'sheet.removeChart(sheet.getCharts()[0]);',
  tab: 'const more = book.insertSheet("Sums", 0); more.getRange("A1:B2").setValues([["all", "=SUM(Goods!B2:B60)"], ["", ""]]).setFontWeight("bold"); more.setColumnWidth(1, 180); sheet.getRange("B41:B42").activate();',
  tabElsewhere:
    'book.setActiveSheet(book.getSheetByName("Sums")); book.moveActiveSheet(2); sheet.getRange("B41:B42").activate();',
  tabNamed: 'book.getSheetByName("Sums").setName("Totals").hideSheet();',
  tabGone: 'book.deleteSheet(book.getSheetByName("Totals"));',
} as const;

const source = `
  function onOpen() {
    const menu = SpreadsheetApp.getUi().createMenu('Acts');
    ${Object.keys(acts)
      .map((name) => `menu.addItem('${name}!', '${name}');`)
      .join('\n')}
    menu.addItem('fill!', 'fill').addToUi();
  }
  function fill() {
    const sheet = SpreadsheetApp.getActiveSheet().setName('Goods');
    const rows = Array.from({ length: 59 }, (_, row) => ['Article ' + row, row, row % 3 ? 'open' : 'sent']);
    sheet.getRange(1, 1, 60, 3).setValues([['Article', 'Number', 'State'], ...rows]);
    sheet.setFrozenRows(1);
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['open', 'sent']).build();
    sheet.getRange('C2:C200').setDataValidation(list);
  }
  ${Object.entries(acts)
    .map(
      ([name, does]) =>
        `function ${name}() { const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName('Goods'); ${does} }`,
    )
    .join('\n')}
`;

const program: Program = { files: [{ name: 'Code', source }], html: new Map(), manifest: {} };

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench({ program });
  await choose(bench.page, 'Acts', 'fill!');
  await waitForCell(bench.page, 59, 1, 58);
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.failures.length = 0;
});

/** Lets a script act without a hand in the page, as a sidebar or a trigger does. */
const act = (page: Page, name: keyof typeof acts) =>
  page.evaluate(async (functionName) => {
    const headers = { 'x-portbook': '1', 'content-type': 'application/json' };
    const client = window.portbook?.client;
    const body = JSON.stringify({ client, functionName, cause: 'sidebar', args: [] });
    const answer = await (await fetch('/api/run', { method: 'POST', headers, body })).json();
    if (answer.error) throw new Error(answer.error.message);
  }, name);

const cellOfHost = async (page: Page, row: number, column: number): Promise<unknown> => {
  const goods = (await desk(page)).workbook.sheets.find(({ name }) => name === 'Goods');
  return goods?.rows.find(([index]) => index === row)?.[1].values[column] ?? null;
};

const shownIn = (page: Page) =>
  page.evaluate(() => {
    const grid = window.portbook?.shownGrid();
    const sheet = grid?.facade.getActiveWorkbook()?.getActiveSheet();
    const selected = sheet?.getSelection()?.getActiveRange()?.getA1Notation();
    return { draws: grid?.loads, selected, scroll: sheet?.getScrollState() };
  });

const expectEqual = async (page: Page) => {
  expect(await differencesFromHost(page)).toEqual([]);
  expect(bench.failures).toEqual([]);
};

describe('what a script makes of the workbook is patched into the page', () => {
  test.each(Object.keys(acts) as (keyof typeof acts)[])(
    '%s: nothing is drawn from nothing, and whoever works stays where he is',
    async (name) => {
      const { page } = bench;
      await selectCells(page, 40, 1, 2, 1);
      await onSheet(page, 'scrollToCell', 30, 0);
      const before = await shownIn(page);
      await act(page, name);
      await expectEqual(page);
      expect(await shownIn(page)).toEqual({ ...before, draws: 1 });
      await picture(page, `patched-${name}`);
    },
  );

  test('a cell that somebody is typing into stays open, and what comes is shown afterwards', async () => {
    const { page } = bench;
    await selectCells(page, 45, 0, 1, 1);
    await page.keyboard.type('Half a na');
    await act(page, 'tab');
    await act(page, 'rowsOnTop');
    await page.keyboard.type('me');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => window.portbook?.isIdle() && window.portbook.shownGrid()?.mirror.sheets.length === 2,
    );
    await expectEqual(page);
    const texts = await page.evaluate(() =>
      window.portbook
        ?.shownGrid()
        ?.mirror.sheetById(0)
        ?.rows.map((row) => row?.values[0]),
    );
    expect(texts?.filter((text) => text === 'Half a name')).toHaveLength(1);
    expect(await shownIn(page)).toMatchObject({ draws: 1 });
  });
});

describe('what a person does to the rows', () => {
  test('is not sent back to him whole, is shown to others, and can be undone', async () => {
    const { page } = bench;
    const second = await bench.secondTab();
    await selectCells(page, 10, 0, 1, 1);
    const before = await cellOfHost(page, 10, 0);
    await onSheet(page, 'insertRowsBefore', 10, 2);
    await expectEqual(page);
    expect(await differencesFromHost(second)).toEqual([]);
    await onSheet(page, 'deleteRows', 20, 1);
    await onSheet(page, 'setColumnWidth', 1, 140);
    await expectEqual(page);
    expect(await differencesFromHost(second)).toEqual([]);
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
    await expectEqual(page);
    expect(await differencesFromHost(second)).toEqual([]);
    expect(await cellOfHost(page, 10, 0)).toEqual(before);
    expect(await shownIn(page)).toMatchObject({ draws: 1 });
    expect(await shownIn(second)).toMatchObject({ draws: 1 });
    await second.close();
  });

  test('follows what was typed just before it, and what others do at the same time', async () => {
    const { page } = bench;
    const second = await bench.secondTab();
    await selectCells(page, 30, 0, 1, 1);
    await page.keyboard.type('Before the rows');
    await page.keyboard.press('Enter');
    await Promise.all([
      onSheet(page, 'insertRowsBefore', 20, 1),
      onSheet(second, 'setColumnWidth', 0, 160),
      act(second, 'notes'),
    ]);
    await expectEqual(page);
    expect(await differencesFromHost(second)).toEqual([]);
    await second.close();
  });
});

test('whoever goes on in the selected cell after a sort, or after rows have moved, goes on with what it shows', async () => {
  const { page } = bench;
  const goOn = async (mark: string) => {
    const before = await cellOfHost(page, 5, 0);
    await page.keyboard.press('F2');
    await page.keyboard.type(mark);
    await page.keyboard.press('Enter');
    await waitForCell(page, 5, 0, `${before}${mark}`);
    await selectCells(page, 5, 0, 1, 1);
  };
  await selectCells(page, 5, 0, 1, 1);
  await goOn(' once');
  await page.evaluate(async () => {
    const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
    await sheet?.getRange(1, 0, 40, 3).sort({ column: 1, ascending: false });
  });
  await expectEqual(page);
  await goOn(' sorted');
  await onSheet(page, 'deleteRows', 3, 1);
  await expectEqual(page);
  await goOn(' gone');
  await act(page, 'rowsOnTop');
  await expectEqual(page);
  await goOn(' come');
});

test('a value that its list does not offer has a red corner, and loses it with the value', async () => {
  const { page } = bench;
  const hasCorner = (isThere: boolean) =>
    page.waitForFunction((wanted) => {
      const canvas = document.querySelector<HTMLCanvasElement>(
        '#grid canvas[id^="univer-sheet-main"]',
      );
      const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
      const cell = sheet?.getRange(8, 3).getCellRect();
      if (!cell || !canvas) return false;
      const data = canvas.getContext('2d')?.getImageData(cell.right - 2, cell.top + 1, 1, 1).data;
      return (data?.[0] === 254 && data[1] === 75) === wanted;
    }, isThere);
  await onSheet(page, 'scrollToCell', 0, 0);
  await act(page, 'dropDowns');
  await typeInto(page, 8, 3, 'rail');
  await selectCells(page, 12, 0, 1, 1);
  await hasCorner(true);
  await typeInto(page, 8, 3, 'sea');
  await selectCells(page, 12, 0, 1, 1);
  await hasCorner(false);
  await expectEqual(page);
});
