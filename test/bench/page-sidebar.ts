import type { Page } from 'playwright-core';
import { healthy } from '../browser/sidebar-answers';
import { paste, type SidebarBrowser, startBrowser } from '../browser/sidebar-browser';
import type { Waited } from './page';
import { best, slowDown, takeLongTasks, waited, watch } from './page-watch';

const inquiry = `Dear Mr Lin, please quote 2,000 pcs stainless steel ball valves DN25, PN40, FOB Ningbo,
with CE certificate. Best regards, Marta Lindqvist, Nordhavn Pumps AB, marta@nordhavn.example`;

const slower = 4;
/** The tables of triage are made ready while the page is idle; a person needs longer to paste. */
const settling = 1500;

type View = 'customer' | 'today' | 'triage';

/** The sidebar opened anew with everything slowed down; the script answers at once. */
const opened = async (browser: SidebarBrowser, view: View, rate = slower): Promise<Page> => {
  const { page } = await browser.open({ view }, healthy);
  await watch(page);
  await slowDown(page, rate);
  await page.reload();
  return page;
};

type Found = { milliseconds: number; longTasks: number[] };

const firstPaint = async (browser: SidebarBrowser): Promise<Found> => {
  const page = await opened(browser, 'customer');
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  const milliseconds = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  return { milliseconds, longTasks: await takeLongTasks(page) };
};

/** The tabs of the views are there and answer. */
const interactive = async (browser: SidebarBrowser): Promise<Found> => {
  const page = await opened(browser, 'customer');
  const tabs = { selector: '[role="tablist"]', text: '' };
  const milliseconds = await waited(page, tabs, 'start');
  return { milliseconds, longTasks: await takeLongTasks(page) };
};

const customerShown = async (browser: SidebarBrowser): Promise<Found> => {
  const page = await opened(browser, 'customer');
  const shown = { selector: 'header.customer', text: 'Nordhavn' };
  const milliseconds = await waited(page, shown, 'start');
  return { milliseconds, longTasks: await takeLongTasks(page) };
};

const nextCustomer = async (browser: SidebarBrowser): Promise<Found> => {
  const page = await opened(browser, 'today');
  await page.waitForSelector('.agenda');
  await takeLongTasks(page);
  await page.keyboard.press('j');
  const moved = { selector: '.present .who', text: 'Nordhavn' };
  const milliseconds = await waited(page, moved, 'act');
  return { milliseconds, longTasks: await takeLongTasks(page) };
};

const verdict =
  (rate: number) =>
  async (browser: SidebarBrowser): Promise<Found> => {
    const page = await opened(browser, 'triage', rate);
    await page.focus('#inquiry');
    await page.waitForFunction(() => 'portbookTriage' in window);
    await page.waitForTimeout(settling);
    await takeLongTasks(page);
    await paste(page, inquiry);
    const milliseconds = await waited(page, { selector: '.marked-text', text: '' }, 'act');
    return { milliseconds, longTasks: await takeLongTasks(page) };
  };

const measurements = [
  [`sidebar: first paint, ${slower}× slower`, 100, firstPaint],
  [`sidebar: interactive, ${slower}× slower`, 300, interactive],
  [`sidebar: open until the customer is shown, ${slower}× slower`, 300, customerShown],
  [`sidebar: next customer (J), ${slower}× slower`, 100, nextCustomer],
  [`sidebar: paste until the verdict, ${slower}× slower`, 300, verdict(slower)],
  ['sidebar: paste until the verdict', 150, verdict(1)],
] as const;

export const measureSidebar = async (times: number): Promise<Waited[]> => {
  const browser = await startBrowser();
  const all: Waited[] = [];
  for (const [name, budget, measure] of measurements) {
    const found: Found[] = [];
    for (let time = 0; time < times; time++) {
      found.push(await measure(browser));
      await browser.closePages();
    }
    all.push({ what: name, budget, ...best(found) });
  }
  await browser.close();
  return all;
};
