import type { Page } from 'playwright-core';
import { english } from '../../src/messages/english';
import { onSheet } from '../browser/opened-page';
import { takeLongTasks } from './page-watch';

type Found = { milliseconds: number; longTasks: number[] };

/** After the answer patches are still on their way, part after part. */
const settling = 1500;

/** Lets a script run without a hand in the page, as a trigger or a sidebar does. */
const run = (page: Page, functionName: string, args: unknown[]): Promise<void> =>
  page.evaluate(
    async ([name, given]) => {
      const headers = { 'x-portbook': '1', 'content-type': 'application/json' };
      const client = window.portbook?.client;
      const body = { client, functionName: name, cause: 'sidebar', args: given };
      const request = { method: 'POST', headers, body: JSON.stringify(body) };
      const answer = await (await fetch('/api/run', request)).json();
      if (answer.error ?? answer.value?.ok === false) throw new Error(JSON.stringify(answer));
    },
    [functionName, args] as const,
  );

/** The longest that the page stands still from the start of `work` until all that came of it is shown. */
export const standstill = async (page: Page, work: () => Promise<unknown>): Promise<Found> => {
  await takeLongTasks(page);
  await page.evaluate(() => {
    const watched = { most: 0, last: performance.now(), isOn: true };
    Object.assign(window, { watched });
    const frame = (now: number): void => {
      watched.most = Math.max(watched.most, now - watched.last);
      watched.last = now;
      if (watched.isOn) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await work();
  await page.waitForTimeout(settling);
  await page.waitForFunction(() => window.portbook?.isIdle(), undefined, { timeout: 120_000 });
  const milliseconds = await page.evaluate(() => {
    const { watched } = window as unknown as { watched: { most: number; isOn: boolean } };
    watched.isOn = false;
    return watched.most;
  });
  return { milliseconds, longTasks: await takeLongTasks(page) };
};

/** A customer whom a script puts in, as accepted inquiries and cards of a fair are. */
export const customerPutIn = (page: Page, time: number): Promise<Found> => {
  const rows = [['Sweden', 'Elin Holm', `Holm Friluft ${time} AB`, `elin${time}@holm.example.com`]];
  const columns = ['country', 'contact', 'company', 'email'];
  const operationId = `bench-page-${Date.now()}-${time}`;
  const input = { operationId, name: 'list.csv', columns, rows };
  return standstill(page, () => run(page, 'rpc', ['commitImport', input]));
};

export const rowPutInByHand = (page: Page): Promise<Found> =>
  standstill(page, () => onSheet(page, 'insertRowsBefore', 60, 1));

export const summaryWritten = (page: Page): Promise<Found> =>
  standstill(page, () => run(page, 'writeWeeklySummary', []));

/** The tab of the customers in front again, since whoever asks for the summary is led to it. */
export const showCustomers = (page: Page): Promise<void> =>
  page.getByText(english.tabs.customers, { exact: true }).first().click();
