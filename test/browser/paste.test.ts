import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  command,
  desk,
  differencesFromHost,
  modelCell,
  openWorkbench,
  selectCells,
  topRightOf,
  typeInto,
  waitForCell,
} from './opened-page';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await bench.page.bringToFront();
});
afterAll(() => bench.close());

const paste = async (page: Page, [row, column]: [number, number], html: string, text: string) => {
  await selectCells(page, row, column, 1, 1);
  await page.evaluate(
    ([one, other]) => window.portbook?.shownGrid()?.facade.pasteIntoSheet(one, other),
    [html, text] as const,
  );
};

const expectEqual = async () => {
  expect(await differencesFromHost(bench.page)).toEqual([]);
  expect(bench.failures).toEqual([]);
};

test('a text that looks like a number stays a text when its cell is copied', async () => {
  const { page } = bench;
  await typeInto(page, 0, 0, "'00123");
  await waitForCell(page, 0, 0, '00123');
  await expectEqual();
  await selectCells(page, 0, 0, 1, 1);
  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+v');
  await waitForCell(page, 0, 1, '00123');
  await expectEqual();
  expect(await modelCell(page, 0, 1)).toBe('00123');
});

test('what is cut is pasted by the very next key, and gone from where it was', async () => {
  const { page } = bench;
  await typeInto(page, 0, 3, 'Linden Trading');
  await selectCells(page, 0, 3, 1, 1);
  await page.keyboard.press('Control+x');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+v');
  await waitForCell(page, 0, 4, 'Linden Trading');
  await waitForCell(page, 0, 3, null);
  await expectEqual();
});

test('a part of a text is copied out of its cell, and a cell by the menu', async () => {
  const { page } = bench;
  await typeInto(page, 1, 0, 'Nordhavn Pumps');
  await selectCells(page, 1, 0, 1, 1);
  await page.keyboard.press('F2');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+v');
  await waitForCell(page, 1, 1, 'Nordhavn Pumps');
  const [right, top] = await topRightOf(page, 1, 1);
  await page.mouse.click(right - 40, top + 8, { button: 'right' });
  await page.getByText('Copy', { exact: true }).last().click();
  await selectCells(page, 1, 2, 1, 1);
  await page.keyboard.press('Control+v');
  await waitForCell(page, 1, 2, 'Nordhavn Pumps');
  await expectEqual();
});

test('what comes from elsewhere is read like typing, as text and as a table', async () => {
  const { page } = bench;
  await paste(page, [2, 0], '', '00456');
  await waitForCell(page, 2, 0, 456);
  await paste(page, [2, 1], '<table><tr><td>2026-04-02</td></tr></table>', '2026-04-02');
  await waitForCell(page, 2, 1, 46114);
  await expectEqual();
});

test('bold words and links within a pasted text reach the model and outlast the next drawing', async () => {
  const { page } = bench;
  const html = '<p>Ask <b>Mei</b>, see <a href="https://example.com/offer">our offer</a></p>';
  await paste(page, [4, 0], html, 'Ask Mei, see our offer');
  await page.waitForFunction(() => window.portbook?.isIdle());
  const text = String(await modelCell(page, 4, 0));
  const { workbook } = await desk(page);
  const runs = workbook.sheets[0]?.rows.find(([row]) => row === 4)?.[1].richTexts?.[0];
  const at = (word: string) => text.indexOf(word);
  expect(runs).toContainEqual({ start: at('Mei'), look: { bold: true } });
  expect(runs).toContainEqual(
    expect.objectContaining({ start: at('our'), link: 'https://example.com/offer' }),
  );
  await page.reload();
  await page.waitForFunction(() => window.portbook?.shownGrid());
  const shown = await page.evaluate(() => {
    const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getSheet().getCellRaw(4, 0)?.p?.body?.customRanges?.[0]?.properties?.url;
  });
  expect(shown).toBe('https://example.com/offer');
  await expectEqual();
});

test('what is pasted as soon as the page is there is not lost', async () => {
  const { page } = bench;
  await selectCells(page, 8, 0, 1, 1);
  await page.evaluate(() => navigator.clipboard.writeText('Huber\t00789'));
  await page.reload();
  await page.waitForSelector('#grid canvas[id^="univer-sheet-main"]');
  await page.keyboard.press('Control+v');
  await page.waitForFunction(() => window.portbook?.isIdle());
  await waitForCell(page, 0, 0, 'Huber');
  await waitForCell(page, 0, 1, 789);
  await expectEqual();
});

test('a picture is refused in words and leaves nothing behind', async () => {
  const { page } = bench;
  await selectCells(page, 6, 0, 1, 1);
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    if (picture) await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  });
  await page.keyboard.press('Control+v');
  await page.waitForSelector('.toast.problem:has-text("no pictures")');
  await expectEqual();
});

test('where the browser keeps the clipboard from the page, the menu says which keys paste', async () => {
  const { page } = bench;
  await page.context().clearPermissions();
  await selectCells(page, 8, 0, 1, 1);
  await command(page, 'univer.command.paste');
  await page.waitForSelector('.toast.problem:has-text("Press Ctrl+V instead")');
  await expectEqual();
});
