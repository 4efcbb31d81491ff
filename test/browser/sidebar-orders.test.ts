import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fillSample } from '../../src/host/sample/sample-register';
import { readWorkbook, type WorkbookJson, writeWorkbook } from '../../src/host/workbook/json';
import { AddOn, addOnProgram, emptyWorkbook } from '../support/add-on';
import { type SidebarBrowser, startBrowser } from './sidebar-browser';
import type { Script } from './sidebar-page';

const now = '2026-03-18T01:30:00Z';
let browser: SidebarBrowser;
let sample: WorkbookJson;

beforeAll(async () => {
  browser = await startBrowser();
  const workbook = emptyWorkbook();
  const [user, userLocale] = ['mei@exporter.example.com', 'en'];
  await fillSample({ workbook, program: addOnProgram(), user, userLocale, now: Date.parse(now) });
  sample = writeWorkbook(workbook);
}, 60_000);
afterAll(() => browser.close());

const scriptOf =
  (addOn: AddOn): Script =>
  async (name, input, version) => {
    try {
      return { answer: await addOn.rpc(name, input, version) };
    } catch (error) {
      return { error: String(error) };
    }
  };

type Opening = {
  view: 'orders' | 'customer';
  width?: number;
  language?: 'en' | 'zh-CN';
  /** What is waited for before an endpoint answers; it fails where that does. */
  before?: Readonly<Record<string, () => Promise<unknown>>>;
  /** A class that is typed for the customer first. */
  letter?: string;
};

/** The sidebar over the sample register, its first customer selected. */
const opened = async ({ view, width = 300, language = 'en', before = {}, letter }: Opening) => {
  const addOn = new AddOn({ workbook: readWorkbook(sample), now });
  if (letter) await addOn.type('customers', 2, 'Class', letter);
  const sheetId = addOn.tab('customers').id;
  const areas = [{ row: 1, column: 0, rows: 1, columns: 1 }];
  Object.assign(addOn.host.selection, { sheetId, areas });
  const start = { view, language, today: '2026-03-18' as never };
  const size = { width, height: 720 };
  const answer = scriptOf(addOn);
  const script: Script = async (name, ...more) => {
    try {
      await before[name]?.();
    } catch (error) {
      return { error: String(error) };
    }
    return answer(name, ...more);
  };
  return { addOn, ...(await browser.open(start, script, size)) };
};

const section = async (page: Page, number: number): Promise<void> => {
  await page.waitForSelector('.segments');
  await page.click(`.segments label:nth-of-type(${number})`);
};

const drawn = {
  orders: ['.log li', '.pareto', '.accept', '.log li'],
  customer: ['', '', '.keeping'],
};

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  test.each([300, 150])(
    'nothing of orders is cut off at %d pixels, and all has a name',
    async (width) => {
      for (const view of ['orders', 'customer'] as const) {
        for (const [index, selector] of drawn[view].entries()) {
          if (selector === '') continue;
          const { page, errors } = await opened({ view, width, language });
          await section(page, index + 1);
          await page.waitForSelector(selector);
          for (const summary of await page.$$('#view summary')) await summary.click();
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).toBeLessThanOrEqual(width);
          const nameless = await page.$$eval('#view button, #view input, #view select', (all) =>
            all
              .filter((one) => {
                const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : [];
                const words = labels.map((label) => label.textContent).join('');
                const own = one.matches('button')
                  ? one.textContent
                  : one.getAttribute('aria-label');
                return `${words}${own ?? ''}`.trim() === '';
              })
              .map((one) => one.outerHTML),
          );
          expect(nameless).toEqual([]);
          expect(errors).toEqual([]);
          await page.close();
        }
      }
    },
  );
});

describe('orders of everybody', () => {
  test('overdue payments come first, a deal is marked and the mark taken back', async () => {
    const { page, addOn } = await opened({ view: 'orders' });
    await page.waitForSelector('text=payment overdue');
    expect(await page.innerText('.log li >> nth=0')).toContain('Maison Roussel');
    const deal = page.locator('.log > li', { hasText: 'Gan Or' });
    await deal.locator('summary >> nth=0').click();
    await deal.locator('text=Negotiating').click();
    await page.waitForSelector('.notice.done');
    const gan = async () =>
      (await addOn.ask.rows({ tab: 'orders' })).rows.find((row) => row.number === 'Q-2026-021');
    expect((await gan())?.negotiating).toBe('2026-03-18');
    await page.keyboard.press('u');
    await page.waitForSelector('text=Taken back.');
    expect((await gan())?.negotiating).toBeNull();
  });

  test('an order that is being negotiated is said to count as won, and is made a deal by one click', async () => {
    const { page, addOn } = await opened({ view: 'orders' });
    await page.waitForSelector('text=payment overdue');
    const deal = page.locator('.log > li', { hasText: 'Gan Or' });
    await deal.locator('summary >> nth=0').click();
    await deal.locator('text=Order placed today').click();
    await page.waitForSelector('.notice.done');
    expect(await deal.locator('text=counts as an order won').count()).toBe(0);
    await deal.locator('text=Negotiating').click();
    await deal.locator('text=counts as an order won').waitFor();
    await deal.locator('text=Not ordered yet').click();
    await deal.locator('text=Order placed today').waitFor();
    const { rows } = await addOn.ask.rows({ tab: 'orders' });
    expect(rows.find((row) => row.number === 'Q-2026-021')).toMatchObject({
      date: null,
      negotiating: '2026-03-18',
    });
  });

  test('a mark stands at once, and goes back with the reason where the sheet refuses it', async () => {
    let refuse: (error: Error) => void = () => undefined;
    const saveOrder = () =>
      new Promise((_, reject) => {
        refuse = reject;
      });
    const { page } = await opened({ view: 'orders', before: { saveOrder } });
    await page.waitForSelector('text=payment overdue');
    const deal = page.locator('.log > li', { hasText: 'Gan Or' });
    await deal.locator('summary >> nth=0').click();
    const mark = deal.getByLabel('Negotiating');
    await mark.click();
    expect(await mark.isChecked()).toBe(true);
    expect(await page.locator('.notice').count()).toBe(0);
    refuse(new Error('Service Spreadsheets timed out'));
    await deal.locator('.notice.refused').waitFor();
    expect(await mark.isChecked()).toBe(false);
    expect(await mark.isEnabled()).toBe(true);
  });

  test('of two things done only the last is told with its way back', async () => {
    const { page } = await opened({ view: 'orders' });
    await page.waitForSelector('text=payment overdue');
    for (const order of ['Gan Or', 'Maison Roussel']) {
      const line = page.locator('.log > li', { hasText: order }).first();
      await line.locator('summary >> nth=0').click();
      await line.locator('input[type="checkbox"]:not(:checked)').first().click();
      await line.locator('.notice.done').waitFor();
    }
    expect(await page.locator('.notice.done').count()).toBe(1);
    await page.keyboard.press('u');
    await page.waitForSelector('text=Taken back.');
    expect(await page.locator('.notice.done').count()).toBe(1);
  });

  test('key accounts are walked through with J and accepted with Enter', async () => {
    const { page, addOn } = await opened({ view: 'orders' });
    await section(page, 3);
    await page.waitForSelector('.accept');
    await page.click('h2');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Key account changed for 1 customer.');
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    const marked = rows.filter((row) => row.keyAccount === true).map((row) => row.company);
    expect(marked).toEqual(['Marsh & Daughters Ltd']);
  });

  test('a rate that cannot be read is refused and stays in its field', async () => {
    const { page } = await opened({ view: 'orders' });
    await section(page, 2);
    await page.waitForSelector('.pareto');
    expect(await page.innerText('section')).toContain('bring 80% of the value');
    await page.click('summary');
    await page.fill('textarea', 'EUR one point one');
    await page.click('form.order button');
    expect(await page.getByRole('alert').innerText()).toContain('is no rate');
    expect(await page.inputValue('textarea')).toBe('EUR one point one');
    await page.fill('textarea', 'EUR 2');
    await page.click('form.order button');
    await page.waitForSelector('text=The rates stand on the Settings tab.');
    await page.waitForSelector('text=no rate');
  });
});

describe('orders of one customer', () => {
  const open = async (more: Partial<Opening> = {}) => {
    const all = await opened({ view: 'customer', ...more });
    await section(all.page, 3);
    await all.page.waitForSelector('.keeping');
    return all;
  };

  test('an order is typed, saved and handed on to the log of the contact', async () => {
    const { page, addOn } = await open();
    await page.click('summary:text-is("New order or deal")');
    const amount = page.getByLabel('Amount');
    const before = (await addOn.ask.rows({ tab: 'orders' })).rows.length;
    await page.getByLabel('Product', { exact: true }).fill('');
    await page.getByLabel('Number', { exact: true }).fill('NG-26-0');
    await page.click('form.order button.action');
    await page.waitForSelector('text=needs a product or an amount');
    expect(await page.getByLabel('Number', { exact: true }).inputValue()).toBe('NG-26-0');
    expect((await addOn.ask.rows({ tab: 'orders' })).rows).toHaveLength(before);
    await amount.fill('12,500');
    await page.click('form.order button.action');
    await page.waitForSelector('text=Write the amount as 12500');
    await amount.fill('12,500.50 EUR');
    await page.getByLabel('Number', { exact: true }).fill('NG-26-07');
    await page.click('form.order button.action');
    await page.waitForSelector('text=12,500.50 EUR');
    await page.click('text=Log the contact: what next?');
    await page.waitForSelector('#follow-up-text');
    expect(await page.inputValue('#follow-up-text')).toBe('NG-26-07 · 12,500.50 EUR');
    expect(await page.inputValue('form.follow-up .pair select >> nth=1')).toBe('orderPlaced');
    const { rows } = await addOn.ask.rows({ tab: 'orders' });
    expect(rows.at(-1)).toMatchObject({ number: 'NG-26-07', amount: 12_500.5, currency: 'EUR' });
  });

  test('an order of somebody who had not ordered proposes class A beside it, accepted by one click and taken back', async () => {
    const { page, addOn } = await open({ letter: 'D' });
    const classNow = async () => (await addOn.ask.rows({ tab: 'customers' })).rows[0]?.class;
    await page.click('summary:text-is("New order or deal")');
    await page.getByLabel('Product', { exact: true }).fill('valves');
    await page.getByLabel('Amount').fill('900 USD');
    await page.click('form.order button.action');
    await page.waitForSelector('text=→ A');
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.waitForSelector('text=Class changed for 1 customer.');
    expect(await classNow()).toBe('A');
    await page.getByRole('button', { name: /^Undo/ }).last().click();
    await page.waitForSelector('text=→ A');
    expect(await classNow()).toBe('D');
  });

  test('what follows a contract goes to the plans once', async () => {
    const { page, addOn } = await open();
    await page.click('summary:text-is("After signing")');
    await page.click('label:has-text("Look ahead")');
    await page.click('section[aria-label="After signing"] button');
    await page.waitForFunction(() => !document.body.innerText.includes('Congratulate'));
    const { rows } = await addOn.ask.rows({ tab: 'plans' });
    expect(rows.map((row) => row.text)).toEqual([
      'Congratulate on the contract (NG-26-03)',
      'Deliver the signed papers (NG-26-03)',
      'Ask for further needs (NG-26-03)',
    ]);
  });

  test('what an old customer said is written to the dossier', async () => {
    const { page, addOn } = await open();
    const opinion = page.locator('.keeping > li', { hasText: 'opinion asked' });
    await opinion.locator('summary').click();
    await opinion.locator('input').fill('Cartons are too thin');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.keeping >> text=Cartons are too thin');
    const { rows } = await addOn.ask.rows({ tab: 'dossier' });
    expect(rows.at(-1)).toMatchObject({ item: 'opinion', value: 'Cartons are too thin' });
  });

  test('a link that somebody typed and that is none of the web cannot be followed', async () => {
    const { page, addOn } = await open();
    const links = async () => page.$$eval('.documents a', (all) => all.map((a) => a.textContent));
    expect(await links()).toEqual(['files.example.com', 'files.example.com']);
    await addOn.type('documents', 2, 'Link', 'javascript:alert(1)');
    const { page: again } = await browser.open(
      { view: 'customer', today: '2026-03-18' as never },
      scriptOf(addOn),
    );
    await section(again, 3);
    await again.waitForSelector('text=not a web address');
    expect(await again.$$eval('a[href^="javascript"]', (all) => all.length)).toBe(0);
  });
});
