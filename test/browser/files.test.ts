import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, desk, modelCell, openWorkbench, typeInto, waitForCell } from './opened-page';

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
  await choose(bench.page, 'Shipments', 'Set up');
  await waitForCell(bench.page, 1, 0, 'Aurora Lighting');
  await saved(bench.page);
});
afterEach(() => bench.close());

const saved = (page: Page) => page.waitForSelector('.save-state.saved');
const fileOf = () => join(bench.folder, 'shipments.xlsx');

/** What opens another file lets the page come anew. */
const comesAnew = async (page: Page, act: () => Promise<unknown>) => {
  await Promise.all([page.waitForEvent('load'), act()]);
  await page.waitForFunction(() => window.portbook?.shownGrid() && window.portbook.isIdle());
};

const nameShown = (page: Page) => page.textContent('.title-bar h1');

describe('the File menu', () => {
  test('makes a new workbook, opens the one before again, and takes one from another folder', async () => {
    const { page } = bench;
    await comesAnew(page, () => choose(page, 'File', 'New'));
    expect(await nameShown(page)).toBe('register');
    expect(await modelCell(page, 1, 0)).toBeNull();
    await choose(page, 'File', 'Open');
    expect(await page.isDisabled('.choices button:has-text("register.xlsx")')).toBe(true);
    await comesAnew(page, () => page.click('.choices button:has-text("shipments.xlsx")'));
    expect(await nameShown(page)).toBe('shipments');
    expect(await modelCell(page, 1, 0)).toBe('Aurora Lighting');
    const buffer = readFileSync(fileOf());
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await choose(page, 'File', 'Open');
    const chosen = { name: 'Fair 展会.xlsx', mimeType, buffer };
    await comesAnew(page, () => page.setInputFiles('.from-computer input', chosen));
    expect(await nameShown(page)).toBe('Fair 展会');
    expect(await modelCell(page, 1, 0)).toBe('Aurora Lighting');
    expect(readdirSync(bench.folder)).toContain('Fair 展会.xlsx');
  });

  test('says what is wrong with a file that is no workbook, and stays with the one that is open', async () => {
    const { page } = bench;
    await choose(page, 'File', 'Open');
    const buffer = Buffer.from('not a workbook');
    const wrong = { name: 'letter.xlsx', mimeType: 'application/octet-stream', buffer };
    await page.setInputFiles('.from-computer input', wrong);
    await page.waitForSelector('.toast.problem');
    expect((await desk(page)).file.name).toBe('shipments.xlsx');
    await typeInto(page, 6, 0, 'Still here');
    await waitForCell(page, 6, 0, 'Still here');
  });

  test('downloads what is shown', async () => {
    const { page } = bench;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      choose(page, 'File', 'Download'),
    ]);
    expect(download.suggestedFilename()).toBe('shipments.xlsx');
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  test('goes back to a backup, and from there to what was there before', async () => {
    const { page } = bench;
    await choose(page, 'File', 'Backups');
    await page.click('.choices button');
    await page.click('.question button:has-text("Cancel")');
    expect(await modelCell(page, 1, 0)).toBe('Aurora Lighting');
    await page.click('.choices button');
    await comesAnew(page, () => page.click('.question button:has-text("Restore")'));
    await page.waitForSelector('.toast:has-text("again as it was kept on")');
    expect(await modelCell(page, 1, 0)).toBeNull();
    await choose(page, 'File', 'Backups');
    await page.waitForSelector('.choices button:nth-of-type(2)');
    await page.click('.choices button:nth-of-type(1)');
    await comesAnew(page, () => page.click('.question button:has-text("Restore")'));
    expect(await modelCell(page, 1, 0)).toBe('Aurora Lighting');
  });
});

describe('a file that another program changed', () => {
  const changedElsewhere = async (page: Page): Promise<Buffer> => {
    writeFileSync(fileOf(), Buffer.concat([readFileSync(fileOf()), Buffer.from('\n')]));
    await typeInto(page, 1, 0, 'Mine');
    await page.waitForSelector('.save-state.refused');
    return readFileSync(fileOf());
  };

  test('is not written over before the person says so, and then stays among the backups', async () => {
    const { page } = bench;
    const theirs = await changedElsewhere(page);
    expect(readFileSync(fileOf()).equals(theirs)).toBe(true);
    await page.click('.save-state.refused button:has-text("Save mine")');
    await saved(page);
    expect(readFileSync(fileOf()).equals(theirs)).toBe(false);
    await choose(page, 'File', 'Backups');
    await page.waitForSelector('.choices button');
  });

  test('is loaded instead when the person prefers it', async () => {
    const { page } = bench;
    await changedElsewhere(page);
    await comesAnew(page, () => page.click('.save-state.refused button:has-text("Load theirs")'));
    expect(await modelCell(page, 1, 0)).toBe('Aurora Lighting');
  });
});
