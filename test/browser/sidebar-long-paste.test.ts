import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { healthy } from './sidebar-answers';
import { paste, type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const inquiry = 'Please quote 2,000 ball valves DN25, FOB Ningbo. Marta, Nordhavn Pumps AB';

test('whoever pastes more than fits is told how much stands there, until something else is pasted', async () => {
  const { page, errors } = await browser.open({ view: 'triage' }, healthy);
  await page.click('#inquiry');
  await paste(page, `${inquiry}\n${'quoted mail '.repeat(17_000)}`);
  const notice = page.locator('.notice:has-text("only the first 200000 stand here")');
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/You put in 2040\d\d characters/);
  await page.click('text=Clear');
  await page.click('#inquiry');
  expect(await notice.count()).toBe(0);
  await paste(page, inquiry);
  await page.waitForSelector('.marked-text');
  expect(await notice.count()).toBe(0);
  expect(errors).toEqual([]);
});
