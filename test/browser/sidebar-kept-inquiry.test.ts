import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { AddOn } from '../support/add-on';
import { paste, type SidebarBrowser, startBrowser } from './sidebar-browser';
import type { Script } from './sidebar-page';

const scriptOf =
  (addOn: AddOn): Script =>
  async (name, input, version) => {
    try {
      return { answer: await addOn.rpc(name, input, version) };
    } catch (error) {
      return { error: String(error) };
    }
  };

const chat = `[17/03/26, 10:15:02] Marta Lindqvist: I found you on Alibaba. Please quote ball valves DN25
[17/03/26, 10:15:40] Marta Lindqvist: 2,000 pcs, FOB Ningbo. marta@nordhavn.example.com`;

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const fewReasons = `We need 4,000 pcs vacuum flasks 500 ml. Please quote FOB Ningbo.
Ida Holm, Holm Friluft AB, ida@holm.example.com`;

const opened = async (text = chat): Promise<{ page: Page; addOn: AddOn }> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  const start = { view: 'triage', today: '2026-03-18' as never } as const;
  const { page } = await browser.open(start, scriptOf(addOn));
  await page.focus('#inquiry');
  await paste(page, text);
  await page.waitForSelector('.decision');
  return { page, addOn };
};

const select = (page: Page, label: string) =>
  page.locator('.fields label', { hasText: label }).locator('select');

test('how a chat came and where its sender found us is filled in, and may be changed', async () => {
  const { page, addOn } = await opened();
  expect(await select(page, 'Came by').inputValue()).toBe('whatsapp');
  expect(await select(page, 'Source').inputValue()).toBe('b2bPlatform');
  await select(page, 'Source').selectOption('fair');
  await page.click('.decision .action');
  await page.waitForSelector('text=is a new customer');
  const [customer] = (await addOn.ask.rows({ tab: 'customers' })).rows;
  expect(customer).toMatchObject({ source: 'Trade fair' });
  const [inquiry] = (await addOn.ask.rows({ tab: 'inquiries' })).rows;
  expect(inquiry).toMatchObject({ channel: 'whatsapp' });
});

test('a mailbox of a firm never speaks against a precise inquiry', async () => {
  const { page } = await opened(fewReasons);
  await page.locator('text=/\\d more/').click();
  const chips = await page.locator('.chip').allInnerTexts();
  expect(chips.length).toBeGreaterThan(3);
  expect(chips.filter((text) => /company mailbox/.test(text) && !text.includes('+'))).toEqual([]);
});

test('an inquiry kept for later is decided from Today, and what is being judged meanwhile waits', async () => {
  const { page, addOn } = await opened();
  await page.click('text=Later');
  await page.waitForSelector('text=1 inquiry kept for later');
  await page.focus('#inquiry');
  await paste(page, 'Please quote 300 enamel mugs. Jo Lund, jo@lund.example.com');
  await page.waitForSelector('.decision');
  await page.click('#tab-today');
  await page.waitForSelector('text=Precise inquiry kept for later');
  await page.keyboard.press('l');
  await page.locator('.marked-text', { hasText: 'ball valves DN25' }).waitFor();
  await page.waitForSelector('text=1 more inquiry waiting here');
  await page.click('.decision .action');
  await page.waitForSelector('text=is a new customer');
  expect((await addOn.ask.openInquiries({})).count).toBe(0);
  await page.click('text=Next inquiry');
  await page.locator('.marked-text', { hasText: 'enamel mugs' }).waitFor();
});

test('what was taken out as no inquiry is put back by U', async () => {
  const { page, addOn } = await opened();
  await page.click('text=Later');
  await page.click('text=1 inquiry kept for later');
  await page.click('text=No inquiry: take it out');
  await page.waitForSelector('text=Taken out of the Inquiries tab');
  expect((await addOn.ask.openInquiries({})).count).toBe(0);
  await page.keyboard.press('u');
  await page.waitForSelector('.decision');
  expect((await addOn.ask.openInquiries({})).count).toBe(1);
});

test('a text longer than one entry takes stays whole, is told, and is not handed in', async () => {
  const { page, addOn } = await opened();
  await page.click('.decision .action');
  await page.click('text=Log the first reply');
  await page.focus('#follow-up-text');
  await paste(page, 'quoted '.repeat(3_000));
  const notice = page.locator('.notice', { hasText: '21000 characters, at most 20000 fit' });
  await notice.waitFor();
  await page.keyboard.press('Control+Enter');
  expect(await page.inputValue('#follow-up-text')).toHaveLength(21_000);
  expect(await page.locator('.what-next').count()).toBe(0);
  await page.fill('#follow-up-text', 'quoted');
  expect(await notice.count()).toBe(0);
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.what-next');
  expect((await addOn.ask.rows({ tab: 'followUps' })).rows).toHaveLength(1);
});

test('whoever opens the customer of an inquiry that waits logs about it, unless he says otherwise', async () => {
  const { page, addOn } = await opened();
  await page.click('.decision .action');
  await page.waitForSelector('text=is a new customer');
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  await addOn.ask.showCustomer({ customerId: String(rows[0]?.id) });
  const start = { view: 'customer', today: '2026-03-18' as never } as const;
  const { page: customer } = await browser.open(start, scriptOf(addOn));
  await customer.waitForSelector('.steps');
  const topic = customer.locator('form.follow-up select').nth(1);
  await customer.waitForFunction(
    () =>
      document.querySelectorAll<HTMLSelectElement>('form.follow-up select')[1]?.value === 'inquiry',
  );
  await topic.selectOption('quotation');
  await customer.locator('.steps input').first().click();
  await customer.waitForSelector('text=Ticked');
  expect(await topic.inputValue()).toBe('quotation');
});
