import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { languages } from '../../src/domain/settings';
import { planning } from './planning-answers';
import { healthy as basic } from './sidebar-answers';
import { paste, type SidebarBrowser, startBrowser } from './sidebar-browser';

const kilobyte = 1024;
const views = ['customer', 'today', 'triage', 'plans', 'import'] as const;

const healthy = { ...basic, ...planning };

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const drawn = {
  customer: 'form.follow-up',
  today: '.agenda',
  triage: '#inquiry',
  plans: '.log li',
  import: '.drop',
};

const fill = async (page: Page, view: (typeof views)[number]): Promise<void> => {
  await page.waitForSelector(drawn[view]);
  if (view !== 'triage') return;
  await page.focus('#inquiry');
  await paste(page, 'Please quote 2,000 pcs ball valves DN25 FOB Ningbo. lin@firm.example');
  await page.waitForSelector('.verdict');
};

describe('the packed page', () => {
  test('is small enough to open at once', () => {
    expect(Buffer.byteLength(browser.html)).toBeLessThan(500 * kilobyte);
    expect(gzipSync(browser.html).length).toBeLessThan(160 * kilobyte);
  });

  test('asks the internet for nothing', async () => {
    const { page } = await browser.open({ view: 'customer' }, healthy);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await fill(page, 'customer');
    expect(asked).toEqual([]);
  });
});

describe.each(languages)('in %s', (language) => {
  test.each(views)('nothing of %s is cut off, at 300 pixels nor at 200 %', async (view) => {
    for (const width of [300, 150]) {
      const { page } = await browser.open({ view, language }, healthy, { width, height: 400 });
      await fill(page, view);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });

  test.each(views)('everything in %s has a name for a screen reader', async (view) => {
    const { page } = await browser.open({ view, language }, healthy);
    await fill(page, view);
    const nameless = await page.$$eval('button, input, select, textarea', (all) =>
      all
        .filter((one) => {
          const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : [];
          const words = [
            one.textContent,
            one.getAttribute('aria-label'),
            ...labels.map((l) => l.textContent),
          ];
          return one.matches('select, input, textarea')
            ? words.slice(1).join('').trim() === ''
            : words.join('').trim() === '';
        })
        .map((one) => one.outerHTML),
    );
    expect(nameless).toEqual([]);
  });
});
