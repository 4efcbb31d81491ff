import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, modelCell, openWorkbench, waitForCell } from './opened-page';
import { picture } from './picture';

let bench: Awaited<ReturnType<typeof openWorkbench>>;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.page.setViewportSize({ width: 853, height: 480 });
  await choose(bench.page, 'Shipments', 'Set up');
  await waitForCell(bench.page, 1, 0, 'Aurora Lighting');
});
afterAll(() => bench.close());

const selected = (page: Page) =>
  page.evaluate(() => {
    const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getSelection()?.getActiveRange()?.getA1Notation();
  });

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Waits until the keyboard is there, since a frame and its page tell each other by messages. */
const hasKeys = (page: Page, where: string) =>
  page.waitForFunction((place) => document.activeElement?.closest(place), where);

test('a cell is gone to, typed into and taken back, and a menu is chosen from, all by keys', async () => {
  const { page } = bench;
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowRight');
  const place = await selected(page);
  const before = await modelCell(page, 2, 1);
  await page.keyboard.type('Typed');
  await press(page, 'Enter');
  await page.waitForFunction(() => window.portbook?.isIdle());
  expect(await modelCell(page, 2, 1)).toBe('Typed');
  await press(page, 'Control+z');
  await page.waitForFunction(() => window.portbook?.isIdle());
  expect(await modelCell(page, 2, 1)).toEqual(before);
  expect(await selected(page)).toBe(place);
  await press(page, 'F6');
  await hasKeys(page, '.menu-bar');
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await hasKeys(page, '.menu-list');
  await press(page, 'Escape');
  await hasKeys(page, '#grid');
  await press(page, 'ArrowDown', 'ArrowUp');
  expect(await selected(page)).toBe(place);
});

test('a sidebar takes the keyboard when it opens, hands it on at F6, and back to the selected cell when it closes', async () => {
  const { page } = bench;
  await press(page, 'ArrowDown');
  const place = await selected(page);
  await choose(page, 'Shipments', 'Open sidebar');
  await hasKeys(page, '.side iframe');
  const frame = await (await page.waitForSelector('.side iframe')).contentFrame();
  await frame?.waitForSelector('#ask');
  await press(page, 'Tab');
  await frame?.waitForFunction(() => document.activeElement !== document.body);
  await picture(page, 'keys-only-sidebar');
  await press(page, 'F6');
  await hasKeys(page, '.menu-bar');
  await press(page, 'F6');
  await hasKeys(page, '#grid');
  expect(await selected(page)).toBe(place);
  await press(page, 'F6');
  await hasKeys(page, '.side iframe');
  await page.click('.side button.icon');
  await hasKeys(page, '#grid');
  await press(page, 'ArrowDown', 'ArrowUp');
  expect(await selected(page)).toBe(place);
});

test('a question keeps the keyboard until it is answered, and gives it back to the cells', async () => {
  const { page } = bench;
  const place = await selected(page);
  await choose(page, 'Shipments', 'More', 'Ask for a buyer');
  await page.waitForSelector('.box input');
  await hasKeys(page, '.box');
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  await hasKeys(page, '.box');
  await press(page, 'F6');
  await hasKeys(page, '.box');
  await press(page, 'Escape');
  await page.waitForSelector('.box', { state: 'detached' });
  await hasKeys(page, '#grid');
  expect(await selected(page)).toBe(place);
});

test('when the workbench has stopped one banner says so, and what is typed is not said to be refused', async () => {
  const given = join(bench.folder, 'stopped.xlsx');
  copyFileSync(join(bench.folder, 'shipments.xlsx'), given);
  const other = await openWorkbench({ given: (path) => copyFileSync(given, path) });
  const { page } = other;
  await page.route('**/api/**', (route) => route.abort());
  await press(page, 'ArrowDown');
  await page.keyboard.type('After the stop');
  await press(page, 'Enter');
  await page.waitForSelector('.lost');
  expect(await page.locator('.toast').count()).toBe(0);
  await waitForCell(page, 1, 0, 'After the stop');
  await other.close();
});
