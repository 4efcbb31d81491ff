import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
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

const twoMails = `From: Sarah Chen <sarah@pacificflow.example.com>
Date: 25 Nov 2026 08:00
Subject: Check valves
Hi, we need 500 pcs swing check valve DN65 PN16, delivery to Sydney. Sarah Chen, Pacific Flow Pty Ltd, Australia

From: Ravi Menon <ravi@keralapipes.example.com>
Date: 25 Nov 2026 11:30
Subject: flanges price
Dear sir, kindly quote for ASTM A105 flange 4 inch 200 nos. Ravi Menon, Kerala Pipes, Kochi, India`;

const countryIs = async (page: Page, country: string): Promise<void> => {
  const isRead = (name: string) =>
    [...document.querySelectorAll<HTMLInputElement>('.fields input')].some(
      ({ value }) => value === name,
    );
  await page.waitForFunction(isRead, country);
};

test('two mails filled in by another program are parted like those that are pasted', async () => {
  const { page } = await open();
  await page.fill('#inquiry', twoMails);
  await page.getByText('1 more inquiry waiting here:').waitFor();
  await countryIs(page, 'Australia');
  await page.click('.other-inquiries >> text=kindly quote');
  await countryIs(page, 'India');
});

test('whoever types two mails is told, and parts them when he wishes', async () => {
  const { page } = await open();
  await page.keyboard.type(twoMails);
  await page.getByText('This text looks like 2 inquiries.').waitFor();
  expect(await page.inputValue('#inquiry')).toBe(twoMails);
  await page.getByRole('button', { name: 'Judge them one by one' }).click();
  await page.getByText('1 more inquiry waiting here:').waitFor();
  await countryIs(page, 'Australia');
});

const drop = async (page: Page, files: readonly (readonly [string, string])[]): Promise<void> => {
  const dataTransfer = await page.evaluateHandle((given) => {
    const carried = new DataTransfer();
    for (const [name, content] of given) carried.items.add(new File([content], name));
    return carried;
  }, files);
  await page.dispatchEvent('#view', 'drop', { dataTransfer });
};

test('mails dropped as files are judged one after the other, and a picture is refused by name', async () => {
  const { page } = await open();
  const [first, second] = twoMails.split('\n\n') as [string, string];
  await drop(page, [
    ['sarah.eml', first],
    ['ravi.txt', second],
    ['photo.png', '\u0089PNG\r\n\u001a\n\0\0'],
  ]);
  await page.getByText('1 more inquiry waiting here:').waitFor();
  await countryIs(page, 'Australia');
  expect(await page.innerText('.notice.refused')).toContain('“photo.png” holds no text');
});

test('what only looks like several inquiries is taken as one again', async () => {
  const { page } = await open();
  const text = `${valves}\n\n----------\n\nAnd what do your brass valves cost?`;
  await paste(page, text);
  await page.click('text=it is all one inquiry');
  expect(await page.innerText('.marked-text')).toContain('brass valves');
  expect(await page.locator('.other-inquiries').count()).toBe(0);
});
