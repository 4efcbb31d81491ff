import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { healthy } from './sidebar-answers';
import { inputOf, paste, type SidebarBrowser, startBrowser } from './sidebar-browser';

const valves = `Dear Mr Lin,
we met at your booth in Hannover. Please quote stainless steel ball valves DN25, AISI 316, PN40:
2,000 pcs, FOB Ningbo, with CE certificate. We order before the end of April.

Best regards
Marta Lindqvist
Purchasing Manager, Nordhavn Pumps AB
marta@nordhavn.example
+46 70 174 06 01`;

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = async () => {
  const opened = await browser.open({ view: 'triage' }, healthy);
  await opened.page.waitForSelector('#inquiry');
  await opened.page.focus('#inquiry');
  return opened;
};

test('several inquiries pasted at once are judged one after the other, and none is lost', async () => {
  const { page, calls } = await open();
  const rule = '\n\n------------------\n\n';
  const whole = [valves, 'Please send your catalogue and prices.', 'Need 300 oak chairs, price?'];
  await paste(page, whole.join(rule));
  await page.getByText('2 more inquiries waiting here:').waitFor();
  await page.getByText('· Broad').waitFor();
  expect(await page.innerText('.marked-text')).not.toContain('catalogue');
  await page.getByRole('textbox', { name: 'Contact' }).fill('Marta L.');
  await page.click('.other-inquiries >> text=Need 300 oak chairs');
  expect(await page.innerText('.marked-text')).toContain('oak chairs');
  await page.click('.other-inquiries >> text=Dear Mr Lin');
  expect(await page.getByRole('textbox', { name: 'Contact' }).inputValue()).toBe('Marta L.');
  await page.click('.decision .action');
  await page.getByRole('button', { name: 'Next inquiry' }).click();
  expect(await page.innerText('.marked-text')).toContain('catalogue');
  await page.getByText('1 more inquiry waiting here:').waitFor();
  await page.click('.decision >> text=Later');
  await page.getByText('oak chairs').first().waitFor();
  expect(await page.locator('.other-inquiries').count()).toBe(0);
  expect(inputOf(calls, 'acceptInquiry')).toMatchObject([{ text: valves }]);
  await page.click('.decision >> text=Later');
  await page.focus('#inquiry');
  await paste(page, whole.join(rule));
  await page.getByText('2 more inquiries waiting here:').waitFor();
});

test('what only looks like several inquiries is taken as one again', async () => {
  const { page } = await open();
  const text = `${valves}\n\n----------\n\nAnd what do your brass valves cost?`;
  await paste(page, text);
  await page.click('text=it is all one inquiry');
  expect(await page.innerText('.marked-text')).toContain('brass valves');
  expect(await page.locator('.other-inquiries').count()).toBe(0);
});
