import './try-again';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ways } from './marked-up-register';
import {
  desk,
  openWorkbench,
  selectCells,
  shipments,
  topRightOf,
  waitForCell,
} from './opened-page';
import { picture } from './picture';

const texts = ways.map((way, index) => `m${index + 1}m${way(index + 1)}`);
const signs = texts.map((text) => /^m\d+m/.exec(text)?.[0] ?? '');

/** The workbook's own name is markup as well, as far as a disk takes it. */
const fileName = 'm99m<img src=x onerror=hit(99)>.xlsx';

const program = () => {
  const source = readFileSync(join(__dirname, 'fixtures/marked/Code.js'), 'utf8');
  const { manifest } = shipments();
  const listed = `const texts = ${JSON.stringify(texts)};\n${source}`;
  return { files: [{ name: 'Code', source: listed }], html: new Map(), manifest };
};

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

const danger =
  'img[src="x"], iframe[srcdoc], iframe[src^="javascript" i], [onload], [onerror], [onfocus], [ontoggle], [onstart], [onbegin], [onmouseover], a[href^="javascript" i], a[href^="data" i], form[action^="javascript" i], object, embed, marquee, math, audio, video, meta[content*="javascript" i]';

let folder: string;
let bench: Workbench;
const shown = new Map<string, Set<string>>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portbook-marked-'));
  const workbook = join(folder, fileName);
  bench = await openWorkbench({ program: program(), workbook, isTrusting: true });
  await watch(bench.page);
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

const watch = (page: Page) =>
  page.evaluate(() => {
    const hits: number[] = [];
    Object.assign(window, { hits, hit: (n: number) => hits.push(n) });
  });

const run = (functionName: string) =>
  bench.page.evaluate((name) => void window.portbook?.page.actions.run(name), functionName);

/** What the grid lays over the page. */
const popups = 'body > :not(#page)';

/** Nothing has run, no element has come out of a text; notes which texts the place shows. */
const isHarmless = async (place: string, selector = 'body'): Promise<void> => {
  const { page } = bench;
  await page.waitForFunction(() => window.portbook?.isIdle());
  const seen = await page.evaluate(
    ([within, dangerous]) => {
      const boxes = [...document.querySelectorAll(within as string)];
      const titled = boxes.flatMap((box) => [
        ...box.querySelectorAll('[title], [aria-label], input, textarea, option'),
      ]);
      const told = titled.flatMap((element) => [
        element.getAttribute('title'),
        element.getAttribute('aria-label'),
        (element as HTMLInputElement).value,
      ]);
      return {
        texts: [...boxes.map((box) => box.textContent), ...told].join('\n'),
        hits: (window as unknown as { hits: number[] }).hits,
        elements: [...document.querySelectorAll(dangerous as string)].map((one) => one.outerHTML),
      };
    },
    [selector, danger] as const,
  );
  expect(seen.hits).toEqual([]);
  expect(seen.elements).toEqual([]);
  const found = [...signs, 'm99m'].filter((sign) => seen.texts.includes(sign));
  shown.set(place, new Set([...(shown.get(place) ?? []), ...found]));
};

const openPanel = async (caption: string) => {
  await bench.page.locator('.menu-bar .menu > button', { hasText: 'Extensions' }).click();
  await bench.page.locator('.menu-list button', { hasText: caption }).first().click();
};

/** The right end of a cell, where the grid draws the arrow of a drop-down and the mark of a filter. */
const cornerOf = async (row: number, column: number): Promise<[number, number]> => {
  const [right, top] = await topRightOf(bench.page, row, column);
  return [right - 9, top + 10];
};

const placeOf = async (page: Page) => {
  const { workbook } = await desk(page);
  return { workbook, sheetId: workbook.sheets[0]?.id };
};

describe('markup in whatever the workbench itself shows, in a browser that would let it run', () => {
  test('stays text in cells, tabs, notes, charts and the name of the file', async () => {
    const { page } = bench;
    await run('fill');
    await waitForCell(page, 0, 0, texts[0]);
    await page.waitForFunction(() => window.portbook?.isIdle());
    await isHarmless('the page');
    await isHarmless('title', '.title-bar');
    await isHarmless('tabs', '#grid');
    await picture(page, 'marked-grid');
    const { workbook } = await placeOf(page);
    expect(workbook.sheets.length).toBeGreaterThan(30);
  });

  test('in a note, a drop-down, the list of a filter, and behind a link', async () => {
    const { page } = bench;
    await page.keyboard.press('Control+Home');
    for (const row of [1, 5, 10, 14]) {
      await page.mouse.move(...(await cornerOf(row, 1)));
      await page.locator(popups, { hasText: signs[row] ?? '' }).waitFor({ state: 'attached' });
      await isHarmless('notes', popups);
    }
    await picture(page, 'marked-note');
    await page.mouse.click(...(await cornerOf(1, 3)));
    await page.locator(popups, { hasText: signs[7] ?? '' }).waitFor({ state: 'attached' });
    await isHarmless('drop-down', popups);
    await picture(page, 'marked-drop-down');
    await page.keyboard.press('Escape');
    await page.mouse.click(...(await cornerOf(0, 0)));
    await page.locator(popups, { hasText: signs[13] ?? '' }).waitFor({ state: 'attached' });
    await isHarmless('filter', popups);
    await picture(page, 'marked-filter');
    await page.keyboard.press('Escape');
    const before = page.url();
    for (const row of [0, 1, 2]) {
      const [left, top] = await cornerOf(row, 4);
      await page.mouse.click(left - 60, top);
      await page.keyboard.down('Control');
      await page.mouse.click(left - 60, top);
      await page.keyboard.up('Control');
      // Two clicks on a cell may open it, and what the host sends waits until it is left.
      await page.keyboard.press('Escape');
    }
    await isHarmless('links');
    expect(page.url()).toBe(before);
    expect(page.context().pages()).toHaveLength(1);
  });

  test('and in every cell that is opened, left and pasted', async () => {
    const { page } = bench;
    for (const [row, text] of texts.entries()) {
      await selectCells(page, row, 0, 1, 1);
      await page.keyboard.press('F2');
      await page.keyboard.press('Escape');
      await page.evaluate(
        ([html, plain]) => window.portbook?.shownGrid()?.facade.pasteIntoSheet(html, plain),
        [`<table><tr><td>${text}</td></tr></table>`, text] as const,
      );
    }
    await isHarmless('the cells');
    await picture(page, 'marked-cells');
  });

  test('in menus, toasts, alerts, prompts, dialogs and sidebars', async () => {
    const { page } = bench;
    const own = page.locator('.menu-bar .menu > button').nth(3);
    await own.click();
    await isHarmless('menus', '.menu-bar');
    await page.keyboard.press('Escape');
    await run('say');
    await page.waitForSelector('.toast.script');
    await isHarmless('toasts', '.toasts');
    await run('fail');
    await page.waitForSelector('.toast.problem');
    await isHarmless('failures', '.toasts');
    await run('ask');
    await page.fill('.question input', texts[11] ?? '');
    await isHarmless('prompt', '.question');
    await page.click('.question button.primary');
    await page.waitForSelector('.question input', { state: 'detached' });
    await page.waitForSelector(`.question:has-text("${signs[11]}")`);
    await isHarmless('alert', '.question');
    await picture(page, 'marked-alert');
    await page.click('.question button.primary');
    await run('openPages');
    await page.waitForSelector('.side iframe');
    await isHarmless('sidebar', '.side');
    await run('openDialog');
    await page.waitForSelector('.dialog-page iframe');
    await isHarmless('dialog', '.box');
    await page.keyboard.press('Escape');
  });

  test('in executions, triggers, backups and the files of the folder', async () => {
    const { page } = bench;
    await run('install');
    await openPanel('Triggers');
    await isHarmless('triggers');
    await openPanel('Executions');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await isHarmless('executions', '.panel');
    await picture(page, 'marked-executions');
    await page.evaluate(() => window.portbook?.page.store.set({ files: 'backups' }));
    await page.waitForSelector('.choices');
    await isHarmless('backups', '.choices');
    await page.evaluate(() => window.portbook?.page.store.set({ files: 'open' }));
    await page.waitForSelector('.choices button:has-text("m99m")');
    await isHarmless('files', '.choices');
    await picture(page, 'marked-files');
  });

  test('and is the same after the page has come anew', async () => {
    const { page } = bench;
    await page.waitForSelector('.save-state.saved');
    await page.reload();
    await watch(page);
    await page.waitForFunction(() => window.portbook?.shownGrid());
    await isHarmless('the page again');
  });

  test('it was shown in all those places', () => {
    const places = Object.fromEntries([...shown].map(([place, seen]) => [place, seen.size]));
    delete places.backups;
    expect(Object.entries(places).filter(([, seen]) => seen === 0)).toEqual([]);
    expect(Object.keys(places).length).toBeGreaterThan(15);
    expect(places.tabs).toBeGreaterThan(30);
  });

  test('which would have run, had one of them been taken for markup', async () => {
    const { page } = bench;
    await page.evaluate((text) => {
      const box = document.createElement('div');
      box.innerHTML = text;
      document.body.append(box);
    }, texts[0] ?? '');
    await page.waitForFunction(() => (window as unknown as { hits: number[] }).hits.length > 0);
  });
});
