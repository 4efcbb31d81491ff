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

/** Milliseconds from the last key until the cell says what was typed and the grid shows all that the host made of it. */
export const waitedForEdit = async (
  page: Page,
  row: number,
  column: number,
  text: string,
): Promise<number> => {
  const handle = await page.waitForFunction(
    ([at, across, typed]) => {
      const shown = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
      const isThere = shown?.getRange(at, across).getRawValue() === typed;
      return isThere && window.portbook?.showsEdits() && performance.now() - window.acted;
    },
    [row, column, text] as const,
    { polling: 'raf', timeout: 120_000 },
  );
  return Number(await handle.jsonValue());
};

export const best = <One extends { milliseconds: number }>(found: readonly One[]): One =>
  found.reduce((least, one) => (one.milliseconds < least.milliseconds ? one : least));
