import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { healthy } from './sidebar-answers';
import { inputOf, type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const names = (page: { locator: (css: string) => { allInnerTexts: () => Promise<string[]> } }) =>
  page.locator('.agenda .who').allInnerTexts();

describe("today's list", () => {
  test('J and K walk through it, S puts a customer to the end, L opens the form', async () => {
    const { page, calls, errors } = await browser.open({ view: 'today' }, healthy);
    await page.waitForSelector('.agenda');
    await page.keyboard.press('j');
    expect(await page.innerText('.present .who')).toBe('Nordhavn Pumps AB');
    await page.keyboard.press('k');
    expect(await page.innerText('.present .who')).toBe('Casa Verde Importaciones');
    await page.keyboard.press('s');
    expect((await names(page)).at(-1)).toBe('Casa Verde Importaciones');
    await page.keyboard.press('l');
    await page.waitForSelector('header.customer');
    expect(inputOf(calls, 'customer')).toEqual([{ customerId: 'c-today2' }]);
    expect(errors).toEqual([]);
  });

  test('finishing one customer leads to the next by one key', async () => {
    const { page, calls } = await browser.open({ view: 'today' }, healthy);
    await page.waitForSelector('.agenda');
    await page.keyboard.press('l');
    await page.waitForSelector('#follow-up-text:focus');
    await page.keyboard.type('Ordered again.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.what-next');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Next customer');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        document.querySelector('header.customer h1')?.textContent?.includes('Nordhavn') ?? false,
    );
    expect(inputOf(calls, 'customer').map((input) => input['customerId'])).toEqual([
      'c-today1',
      'c-today2',
    ]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await names(page)).not.toContain('Casa Verde Importaciones');
  });

  test('nobody due is said in words', async () => {
    const { page } = await browser.open(
      { view: 'today', language: 'zh-CN' },
      { ...healthy, agenda: () => ({ today: '2026-03-11', items: [] }) },
    );
    await page.waitForSelector('text=今天没有到期的客户。');
  });
});
