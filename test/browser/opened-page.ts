import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import type { Program } from '../../src/host/runtime/program';
import type { Desk, Language } from '../../src/host/server/protocol';
import { type ServeOptions, serve } from '../../src/host/server/serve';
import type {} from './shown-window';

const root = join(__dirname, '../..');

/** The packed workbench: what is tested is what is shipped. */
const home = process.env.PORTBOOK_HOME ?? join(root, 'build');

const browserFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A program from a folder of files as clasp pushes them. */
export const readProgram = (folder: string): Program => {
  const names = readdirSync(folder);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const html = names.filter((name) => name.endsWith('.html'));
  return {
    files: names
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name: name.replace(/\.js$/, ''), source: text(name) })),
    html: new Map(html.map((name) => [name.replace(/\.html$/, ''), text(name)])),
    manifest: JSON.parse(text('appsscript.json')),
  };
};

export const shipments = () => readProgram(join(__dirname, 'fixtures/shipments'));

/** `given` puts the file there that is opened; `isTrusting` has the browser overlook what the page forbids itself. */
type Opening = Partial<ServeOptions> & { given?(path: string): void; isTrusting?: boolean };

/** A workbench in a browser, with the steps a person takes in it. */
export const openWorkbench = async ({ given, isTrusting = false, ...options }: Opening = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'portbook-browser-'));
  const workbook = join(folder, 'shipments.xlsx');
  given?.(workbook);
  const addresses: string[] = [];
  const running = await serve({
    workbook,
    language: 'en' as Language,
    open: false,
    program: shipments(),
    user: 'mei@example.com',
    timezone: 'Asia/Shanghai',
    home,
    announce: (address) => addresses.push(address),
    ...options,
  });
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser: Browser = await chromium.launch({ executablePath, args: browserFlags });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 860 },
    bypassCSP: isTrusting,
  });
  const failures: string[] = [];
  const openTab = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(40_000);
    page.on('pageerror', ({ message }) => failures.push(message));
    await page.goto(address);
    await page.waitForFunction(() => window.portbook?.shownGrid());
    return page;
  };
  const page = await openTab(addresses[0] ?? '');
  return {
    page,
    folder,
    failures,
    secondTab: () => openTab(new URL(running.url).origin),
    close: async () => {
      await browser.close();
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Chooses an entry of the menu bar, step by step. */
export const choose = async (page: Page, ...captions: string[]): Promise<void> => {
  const [menu = '', ...entries] = captions;
  await page.locator('.menu-bar .menu > button', { hasText: menu }).click();
  for (const entry of entries)
    await page.locator('.menu-list button', { hasText: entry }).first().click();
};

export const desk = (page: Page): Promise<Desk> =>
  page.evaluate(async () => (await fetch('/api/desk')).json());

/** A cell of the first tab as the host has it. */
export const modelCell = async (page: Page, row: number, column: number): Promise<unknown> => {
  const { workbook } = await desk(page);
  const found = workbook.sheets[0]?.rows.find(([index]) => index === row);
  return found?.[1].values[column] ?? null;
};

/** A cell of the tab in front as the grid shows it, waited for. */
export const waitForCell = (page: Page, row: number, column: number, value: unknown) =>
  page.waitForFunction(
    ([at, across, wanted]) => {
      const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
      const shown = sheet?.getRange(at as number, across as number).getRawValue() ?? null;
      return shown === wanted;
    },
    [row, column, value] as const,
  );

/** Where the grid differs from the host, cell by cell, once everything is through; nothing when they are equal. */
export const differencesFromHost = async (page: Page): Promise<string[]> => {
  await page.waitForFunction(() => window.portbook?.isIdle());
  const { workbook, revision } = await desk(page);
  await page.waitForFunction((wanted) => window.portbook?.hasShown(wanted), revision);
  return page.evaluate((json) => {
    const grid = window.portbook?.shownGrid();
    if (!grid) throw new Error('The page shows no grid');
    return grid.differencesFrom(json);
  }, workbook);
};

/** Waits until the grid has painted, or no longer paints, this colour behind a cell, as a person sees it. */
export const waitForColor = (
  page: Page,
  row: number,
  column: number,
  color: readonly [number, number, number],
  isThere = true,
) =>
  page.waitForFunction(
    ([at, across, [red, green, blue], wanted]) => {
      const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
      const cell = sheet?.getRange(at, across).getCellRect();
      const canvas = document.querySelector<HTMLCanvasElement>(
        '#grid canvas[id^="univer-sheet-main"]',
      );
      const context = canvas?.getContext('2d');
      if (!cell || !context) return false;
      const { data } = context.getImageData(cell.right - 4, cell.top + 3, 1, 1);
      return (data[0] === red && data[1] === green && data[2] === blue) === wanted;
    },
    [row, column, color, isThere] as const,
  );

/** Where the upper right corner of a cell of the tab in front lies in the page. */
export const topRightOf = (page: Page, row: number, column: number): Promise<[number, number]> =>
  page.evaluate(
    ([at, across]) => {
      const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
      const cell = sheet?.getRange(at, across).getCellRect();
      const canvas = document.querySelector('#grid canvas[id^="univer-sheet-main"]');
      if (!cell || !canvas) throw new Error('The page shows no grid');
      const { left, top } = canvas.getBoundingClientRect();
      return [left + cell.right, top + cell.top];
    },
    [row, column] as const,
  );

/** Selects cells of the tab in front through the name box's own command. */
export const selectCells = (page: Page, ...area: [number, number, number, number]) =>
  page.evaluate(([row, column, rows, columns]) => {
    const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
    sheet?.setActiveSelection(sheet.getRange(row, column, rows, columns));
  }, area);

/** Types into the selected cell as a person does. */
export const typeInto = async (
  page: Page,
  row: number,
  column: number,
  text: string,
): Promise<void> => {
  await selectCells(page, row, column, 1, 1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

/** Gives Univer's own command, as its toolbar and context menu do. */
export const command = (page: Page, id: string, parameters: object = {}) =>
  page.evaluate(
    ([name, given]) =>
      window.portbook?.shownGrid()?.facade.executeCommand(name as string, given as object),
    [id, parameters] as const,
  );

/** Calls a method of Univer's tab in front, which does what its menus do. */
export const onSheet = (page: Page, method: string, ...given: (number | string)[]) =>
  page.evaluate(
    ([name, values]) => {
      const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
      const methods = sheet as unknown as Record<string, (...given: unknown[]) => unknown>;
      methods[name as string]?.(...(values as unknown[]));
    },
    [method, given] as const,
  );

/** Calls a method of some of its cells. */
export const onRange = (
  page: Page,
  area: [number, number, number, number],
  method: string,
  ...given: (number | string | boolean)[]
) =>
  page.evaluate(
    ([[row, column, height, width], name, values]) => {
      const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getRange(row, column, height, width);
      const methods = range as unknown as Record<string, (...given: unknown[]) => unknown>;
      methods[name]?.(...values);
    },
    [area, method, given] as const,
  );

export const sidebarFrame = async (page: Page): Promise<Frame> => {
  const handle = await page.waitForSelector('.side iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The sidebar has no frame');
  await frame.waitForSelector('#ask');
  return frame;
};
