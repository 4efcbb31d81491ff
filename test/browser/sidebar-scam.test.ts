import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { healthy } from './sidebar-answers';
import { paste, type SidebarBrowser, startBrowser } from './sidebar-browser';

const trap = `Dear supplier,
your mailbox storage is full and will be suspended today. Verify your account password at http://mail-verify.example/login
to view the attached purchase order for 500 pcs. Western Union transfer fee of 200 USD is required first.`;

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test.each([
  ['en', 'Signs of a scam', 'Signs of a real buyer'],
  ['zh-CN', '像诈骗的迹象', '像真实买家的迹象'],
] as const)('a scam is told by alarms and never by a plus (%s)', async (language, scam, buyer) => {
  const { page, errors } = await browser.open({ view: 'triage', language }, healthy);
  await page.waitForSelector('#inquiry');
  await page.focus('#inquiry');
  await paste(page, trap);
  await page.waitForSelector('.verdict.scam');
  await page.getByText(scam, { exact: true }).waitFor();
  const signs = await page.locator('.chip .sign').allInnerTexts();
  expect(new Set(signs)).toEqual(new Set(['!']));
  if ((await page.locator('.chip.against').count()) > 0)
    await page.getByText(buyer, { exact: true }).waitFor();
  expect(await page.locator('.question').count()).toBe(0);
  expect(await page.locator('.chips.plain').count()).toBe(0);
  if (process.env['PICTURES'])
    await page.screenshot({
      path: `${process.env['PICTURES']}/scam-${language}.png`,
      fullPage: true,
    });
  expect(errors).toEqual([]);
});
