import type { Page } from 'playwright-core';

declare global {
  interface Window {
    longTasks: number[];
    /** When the last key or paste came in. */
    acted: number;
  }
}

/** Has a page note its long tasks and when the person last did something. */
export const watch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.longTasks = [];
    const note = (list: PerformanceObserverEntryList) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });
    for (const kind of ['keydown', 'paste'])
      addEventListener(
        kind,
        ({ timeStamp }) => {
          window.acted = timeStamp;
        },
        true,
      );
  });

/** Lets the page's processor be so many times slower, as an old laptop's is. */
export const slowDown = async (page: Page, rate: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
};

export const takeLongTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => window.longTasks.splice(0));

/** What is waited for: an element that says a text, or that the grid shows everything the host made. */
export type Sign = { readonly selector: string; readonly text: string } | 'idle';

/** Milliseconds from what the person did, or from the page's start, until the sign is there. */
export const waited = async (page: Page, sign: Sign, from: 'act' | 'start'): Promise<number> => {
  const handle = await page.waitForFunction(
    (wanted) => {
      const isThere =
        wanted === 'idle'
          ? window.portbook?.isIdle()
          : document.querySelector(wanted.selector)?.textContent?.includes(wanted.text);
      return isThere && { at: performance.now(), acted: window.acted };
    },
    sign,
    { polling: 'raf', timeout: 120_000 },
  );
  const { at, acted } = (await handle.jsonValue()) as { at: number; acted: number };
  return from === 'act' ? at - acted : at;
};

export const best = <One extends { milliseconds: number }>(found: readonly One[]): One =>
  found.reduce((least, one) => (one.milliseconds < least.milliseconds ? one : least));
