import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeXlsx } from '../../src/host/xlsx/write';
import { chineseSimplifiedPage } from '../../src/messages/chinese-simplified-page';
import { english } from '../../src/messages/english';
import { choose, openWorkbench, readProgram, selectCells } from '../browser/opened-page';
import type { Waited } from './page';
import { customerPutIn, rowPutInByHand, showCustomers, summaryWritten } from './page-standstill';
import { best, takeLongTasks, waitedForEdit, watch } from './page-watch';
import { registerOfSize } from './register-of-size';

/** A register with a log of one line: what is measured is the grid over the customers. */
const fileOf = async (folder: string, size: number): Promise<string> => {
  const path = join(folder, `register-${size}.xlsx`);
  if (existsSync(path)) return path;
  const { workbook } = await registerOfSize(readProgram('dist'), size);
  const log = workbook.sheetByName(english.tabs.followUps);
  if (log) {
    log.rows.length = 2;
    log.rowCount = 1000;
  }
  const customers = workbook.sheetByName(english.tabs.customers);
  if (customers) workbook.activeSheetId = customers.id;
  writeFileSync(path, await writeXlsx(workbook));
  return path;
};

type Column = 'company' | 'notes';

/** Quick fingers; letters that come all at once would have Enter wait for the drawing of each. */
const betweenKeys = 60;

/** From Enter until the host has the entry and everything it made of it, triggers included, is shown. */
const edit = async (page: Page, row: number, column: number): Promise<number> => {
  const text = `Holm Friluft ${column} AB`;
  await selectCells(page, row, column, 1, 1);
  await page.keyboard.type(text, { delay: betweenKeys });
  await page.keyboard.press('Enter');
  return waitedForEdit(page, row, column, text);
};

const columnOf = (column: Column): number => Object.keys(english.columns.customers).indexOf(column);

/** The address is told before the workbook is read, so the page's own clock has all of it but Node's start. */
const start = async (workbook: string) => {
  const began = performance.now();
  const opened = await openWorkbench({ workbook, program: readProgram('dist') });
  return { opened, milliseconds: performance.now() - began };
};

/** The longest that the grid stands still while it is scrolled. */
const scroll = async (page: Page): Promise<number> => {
  await page.mouse.move(700, 500);
  const longest = page.evaluate(
    (frames) =>
      new Promise<number>((resolve) => {
        let [most, last, count] = [0, performance.now(), 0];
        const frame = (now: number): void => {
          most = Math.max(most, now - last);
          last = now;
          count += 1;
          if (count < frames) requestAnimationFrame(frame);
          else resolve(most);
        };
        requestAnimationFrame(frame);
      }),
    90,
  );
  for (let turn = 0; turn < 30; turn++) await page.mouse.wheel(0, 400);
  return longest;
};

/** From the question until the sidebar has the answer. */
const search = async (page: Page): Promise<number> => {
  await choose(page, english.menu.title, english.menu.openSidebar);
  const handle = await page.waitForSelector('.side iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The sidebar has no frame');
  await frame.waitForSelector('[role="tabpanel"]');
  return frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const { run } = (window as unknown as { google: { script: { run: Runner } } }).google
          .script;
        run
          .withSuccessHandler(() => resolve(performance.now() - began))
          .rpc('search', { text: 'sales 12' });
      }),
  );
};

/** From the choice of another language until the sidebar speaks it too. */
const changeLanguage = async (page: Page): Promise<number> => {
  const began = performance.now();
  await page.selectOption('.title-bar select', 'zh-CN');
  const name = chineseSimplifiedPage.sidebar.views.customer;
  await page.frameLocator('.side iframe').getByRole('tab', { name }).waitFor();
  return performance.now() - began;
};

type Runner = {
  withSuccessHandler: (handler: () => void) => { rpc: (name: string, input: object) => void };
};

const budgets = (size: number) =>
  size > 10_000
    ? { open: 8000, edit: 500, search: 3000 }
    : { open: size > 1000 ? 5000 : 3000, edit: 300, search: 1000 };

export const measureGrid = async (
  folder: string,
  size: number,
  times: number,
): Promise<Waited[]> => {
  const workbook = await fileOf(folder, size);
  const opens: { milliseconds: number; longTasks: number[] }[] = [];
  type Found = { milliseconds: number; longTasks: number[] };
  const edits: Record<Column, Found[]> = { company: [], notes: [] };
  const scrolls: Found[] = [];
  const searches: Found[] = [];
  const languages: Found[] = [];
  const stands: Record<string, Found[]> = {};
  const stand = (what: string, found: Found) => {
    stands[what] = [...(stands[what] ?? []), found];
  };
  for (let time = 0; time < times; time++) {
    const { opened, milliseconds } = await start(workbook);
    opens.push({ milliseconds, longTasks: [] });
    await watch(opened.page);
    await opened.page.reload();
    await opened.page.waitForFunction(() => window.portbook?.shownGrid(), undefined, {
      timeout: 120_000,
    });
    for (const column of ['notes', 'company'] as const) {
      await takeLongTasks(opened.page);
      const took = await edit(opened.page, 5 + time, columnOf(column));
      edits[column].push({ milliseconds: took, longTasks: await takeLongTasks(opened.page) });
    }
    await takeLongTasks(opened.page);
    const still = await scroll(opened.page);
    scrolls.push({ milliseconds: still, longTasks: await takeLongTasks(opened.page) });
    stand('a customer put in by a script', await customerPutIn(opened.page, time));
    stand('a row put in by hand', await rowPutInByHand(opened.page));
    stand('the weekly summary written', await summaryWritten(opened.page));
    await showCustomers(opened.page);
    searches.push({ milliseconds: await search(opened.page), longTasks: [] });
    await takeLongTasks(opened.page);
    const spoken = await changeLanguage(opened.page);
    languages.push({ milliseconds: spoken, longTasks: await takeLongTasks(opened.page) });
    await opened.close();
  }
  const budget = budgets(size);
  const rows = size.toLocaleString('en');
  return [
    {
      what: `workbook of ${rows} customers: opened until usable, Chromium's start included`,
      budget: budget.open,
      ...best(opens),
    },
    { what: `edit of notes at ${rows} rows`, budget: budget.edit, ...best(edits.notes) },
    { what: `scrolling at ${rows} rows: longest standstill`, budget: 200, ...best(scrolls) },
    { what: `search of ${rows} rows from the sidebar`, budget: budget.search, ...best(searches) },
    { what: `edit of a company at ${rows} rows`, budget: budget.edit, ...best(edits.company) },
    ...Object.entries(stands).map(([what, found]) => ({
      what: `${what} while a page shows ${rows} rows: longest standstill`,
      budget: 500,
      ...best(found),
    })),
    { what: `change of language at ${rows} rows`, budget: 1000, ...best(languages) },
  ];
};
