import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planning } from './planning-answers';
import { agendaLines, healthy, nordhavn } from './sidebar-answers';
import { inputOf, type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const names = (page: { locator: (css: string) => { allInnerTexts: () => Promise<string[]> } }) =>
  page.locator('.agenda .who').allInnerTexts();

describe("today's list", () => {
  test('J and K walk through it, S and 5 put a customer to the end, L opens the form', async () => {
    const { page, calls, errors } = await browser.open({ view: 'today' }, healthy);
    await page.waitForSelector('.agenda');
    await page.keyboard.press('j');
    expect(await page.innerText('.present .who')).toBe('Nordhavn Pumps AB');
    await page.keyboard.press('k');
    expect(await page.innerText('.present .who')).toBe('Casa Verde Importaciones');
    await page.keyboard.press('s');
    await page.waitForSelector('.put-off');
    await page.keyboard.press('5');
    expect((await names(page)).at(-1)).toBe('Casa Verde Importaciones');
    await page.keyboard.press('l');
    await page.waitForSelector('form.follow-up');
    expect(inputOf(calls, 'customer')).toEqual([{ customerId: 'c-today2' }]);
    expect(errors).toEqual([]);
  });

  test('the next customer is read while the present one is looked at, who is named before his card is there', async () => {
    const cardOf = healthy['customer'] as (input: { customerId: string }) => unknown;
    let show = (): void => undefined;
    let readAhead = (): void => undefined;
    const isReadAhead = new Promise<void>((resolve) => {
      readAhead = resolve;
    });
    const customer = async (input: { customerId: string }) => {
      if (input.customerId === 'c-today2') readAhead();
      else await new Promise<void>((resolve) => (show = resolve));
      return cardOf(input);
    };
    const { page, calls, errors } = await browser.open({ view: 'today' }, { ...healthy, customer });
    await page.waitForSelector('.agenda');
    await page.keyboard.press('l');
    await page.waitForSelector('header.customer');
    expect(await page.innerText('header.customer h1')).toBe('Casa Verde Importaciones');
    expect(await page.locator('form.follow-up').count()).toBe(0);
    show();
    await page.waitForSelector('#follow-up-text:focus');
    await isReadAhead;
    await page.click('h1');
    await page.keyboard.press('j');
    await page.waitForFunction(() =>
      document.querySelector('header.customer h1')?.textContent?.includes('Nordhavn'),
    );
    await page.waitForSelector('form.follow-up');
    const asked = inputOf(calls, 'customer').map(({ customerId }) => customerId);
    expect(asked.filter((id) => id === 'c-today2')).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test('offers to write the weekly summary where it was missed', async () => {
    const { page, calls } = await browser.open(
      { view: 'today' },
      {
        ...healthy,
        session: () => ({ ...(healthy.session as () => object)(), summaryMissed: 12 }),
        weeklyReport: () => ({ numbers: { week: '2026-W11' } }),
      },
    );
    await page.click('text=Write it now');
    await page.waitForSelector('text=The summary of 2026-W11 is written.');
    expect(inputOf(calls, 'weeklyReport')).toEqual([{}]);
  });

  test('offers the headers in the language of the reader, or to leave them', async () => {
    const english = {
      ...healthy,
      session: () => ({ ...(healthy.session as () => object)(), otherHeaders: 'zh-CN' }),
      switchLanguage: () => ({ cells: 40 }),
      keepHeaders: () => ({}),
    };
    for (const [button, endpoint] of [
      ['Change them to English', 'switchLanguage'],
      ['Leave them as they are', 'keepHeaders'],
    ] as const) {
      const { page, calls, errors } = await browser.open({ view: 'today' }, english);
      await page.waitForSelector('text=Headers and tab names are in 简体中文.');
      await page.click(`text=${button}`);
      await page.waitForSelector('.other-headers', { state: 'detached' });
      expect(inputOf(calls, endpoint)).toEqual([{}]);
      expect(errors).toEqual([]);
    }
  });

  test('finishing one customer leads to the next by one key', async () => {
    const { page, calls } = await browser.open({ view: 'today' }, healthy);
    await page.waitForSelector('.agenda');
    await page.keyboard.press('l');
    await page.waitForSelector('#follow-up-text:focus');
    await page.keyboard.type('Ordered again.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.what-next input:focus');
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

  test('S and 2 put a customer off by three days, U takes it back', async () => {
    const { page, calls, errors } = await browser.open({ view: 'today' }, healthy);
    await page.waitForSelector('.agenda');
    await page.keyboard.press('s');
    await page.waitForSelector('.put-off button:focus');
    await page.keyboard.press('2');
    await page.waitForSelector('text=Casa Verde Importaciones: Put off to Sat 14 Mar.');
    const [request] = inputOf(calls, 'putOffFollowUp');
    expect(request).toMatchObject({ customerId: 'c-today1', date: '2026-03-14' });
    expect(await names(page)).not.toContain('Casa Verde Importaciones');
    await page.keyboard.press('u');
    await page.waitForSelector('text=Taken back for 1 customer.');
    expect(inputOf(calls, 'undoOperation')).toEqual([{ operationId: request?.operationId }]);
    await page.waitForSelector('.who:text-is("Casa Verde Importaciones")');
    expect(errors).toEqual([]);
  });

  test('any other day is named by keys alone, and escape asks nothing of the sheet', async () => {
    const { page, calls } = await browser.open({ view: 'today' }, healthy);
    await page.waitForSelector('.agenda');
    await page.keyboard.press('s');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.put-off', { state: 'detached' });
    await page.keyboard.press('s');
    await page.waitForSelector('.put-off');
    await page.keyboard.press('4');
    await page.waitForSelector('.put-off input[type=date]:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Put off to Wed 25 Mar.');
    expect(inputOf(calls, 'putOffFollowUp')).toMatchObject([{ date: '2026-03-25' }]);
  });

  test('what was just logged is taken back by U, and J goes on to the next one', async () => {
    const { page, calls } = await browser.open({ view: 'today' }, healthy);
    await page.waitForSelector('.agenda');
    await page.keyboard.press('l');
    await page.waitForSelector('#follow-up-text:focus');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.what-next input:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Next customer');
    await page.keyboard.press('u');
    await page.waitForSelector('text=Taken back for 1 customer.');
    const [logged] = inputOf(calls, 'logFollowUp');
    expect(inputOf(calls, 'undoOperation')).toEqual([{ operationId: logged?.operationId }]);
    await page.keyboard.press('j');
    await page.waitForSelector('header.customer h1:has-text("Nordhavn")');
    await page.click('header.customer h1');
    await page.keyboard.press('k');
    await page.waitForSelector('header.customer h1:has-text("Casa Verde")');
  });

  test('a list too long for a day is shown as far as anybody comes, with the rest counted', async () => {
    const left = { lines: 6700, ofToday: 6000 };
    const { page, calls } = await browser.open(
      { view: 'today' },
      { ...healthy, agenda: () => ({ ...(healthy.agenda as () => object)(), left }) },
    );
    await page.waitForSelector('text=and 6700 more');
    const shown = await page.locator('.agenda > li').count();
    expect(await page.locator('h1').innerText()).toContain(String(6000 + shown));
    expect(inputOf(calls, 'agenda')).toEqual([{ most: 300 }]);
  });

  const withFirst = (part: object) => ({
    ...healthy,
    agenda: () => ({
      today: '2026-03-11',
      items: agendaLines.map((item, index) => (index === 0 ? { ...item, ...part } : item)),
      left: { lines: 0, ofToday: 0 },
      day: {
        minutes: 540,
        capacity: 300,
        beyond: 4,
        demote: ['c-today2', 'c-today4'],
        said: 'Work of 9 h, you have 5 h: these first.',
      },
    }),
  });

  test('S offers days on which the buyer works, and says what was passed over', async () => {
    const friday = { date: '2026-03-13', name: 'Founders Day' };
    const answers = withFirst({ place: { code: 'CL', holidays: [friday] } });
    const { page, calls } = await browser.open({ view: 'today' }, answers);
    await page.waitForSelector('.agenda');
    await page.keyboard.press('s');
    await page.waitForSelector('.put-off button:focus');
    const offered = await page.locator('.put-off .row').allInnerTexts();
    expect(offered.slice(0, 3).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      '1 Thu 12 Mar · tomorrow',
      '2 Mon 16 Mar · in 3 days, moved off the weekend there',
      '3 Wed 18 Mar · in a week',
    ]);
    await page.keyboard.press('4');
    await page.fill('.put-off input[type=date]', '2026-03-13');
    expect(await page.innerText('.put-off form')).toContain('Founders Day there');
    await page.click('.put-off form button');
    await page.waitForSelector('text=Put off to Fri 13 Mar.');
    expect(inputOf(calls, 'putOffFollowUp')).toMatchObject([{ date: '2026-03-13' }]);
  });

  test('S on a line that stands there for a promise moves the promise and nothing else', async () => {
    const matter = {
      kind: 'plan',
      planId: 'p-1',
      of: 'promise',
      date: '2026-03-10',
      isBroken: true,
    };
    const due = { state: 'later', date: '2026-04-01', days: 21 };
    const answers = withFirst({ due, matters: [{ ...matter, text: 'Send the CE certificate' }] });
    const { page, calls } = await browser.open({ view: 'today' }, answers);
    await page.waitForSelector('.agenda');
    await page.keyboard.press('s');
    await page.waitForSelector('text=This moves: Send the CE certificate');
    await page.keyboard.press('1');
    await page.waitForSelector('text=Casa Verde Importaciones: Put off to Thu 12 Mar.');
    expect(inputOf(calls, 'putOffFollowUp')).toMatchObject([
      { date: '2026-03-12', planIds: ['p-1'], isOnlyPlans: true },
    ]);
  });

  test('whom the day leaves no time for is one button away from the review of classes', async () => {
    const { page, calls } = await browser.open(
      { view: 'today' },
      { ...withFirst({}), ...planning },
    );
    await page.click('text=Review whom to demote');
    await page.waitForSelector('text=Classes to move');
    await page.waitForSelector('text=Accept 1 checked');
    expect(inputOf(calls, 'classProposals')).toEqual([{ demote: ['c-today2', 'c-today4'] }]);
    await page.click('text=Accept 1 checked');
    await page.waitForSelector('text=Class changed for 1 customer.');
    await page.click('.tabs >> text=Today');
    await page.click('.tabs >> text=Plans');
    await page.waitForSelector('text=Classes to move');
    await page.waitForSelector('text=Accept 1 checked');
    expect(inputOf(calls, 'classProposals').at(-1)).toEqual({ demote: [] });
  });

  test('J and K lead from the customer of the row to the neighbours who are due', async () => {
    const here = { card: { ...nordhavn, id: 'c-today2' }, row: 7 };
    const answers = { ...healthy, activeCustomer: () => here };
    const opened = async (key: string) => {
      const { page } = await browser.open({ view: 'customer' }, answers);
      await page.waitForSelector('header.customer');
      await page.keyboard.press(key);
      await page.waitForSelector('text=Back to Today');
      await page.waitForSelector('header.customer h1');
      return page;
    };
    const next = await opened('j');
    expect(await next.innerText('header.customer h1')).toContain('Al Waha');
    await next.keyboard.press('Escape');
    await next.keyboard.press('Escape');
    expect(await next.innerText('.present .who')).toContain('Al Waha');
    const previous = await opened('k');
    expect(await previous.innerText('header.customer h1')).toContain('Casa Verde');
  });

  test('nobody due is said in words', async () => {
    const { page } = await browser.open(
      { view: 'today', language: 'zh-CN' },
      {
        ...healthy,
        agenda: () => ({ today: '2026-03-11', items: [], left: { lines: 0, ofToday: 0 } }),
      },
    );
    await page.waitForSelector('text=今天没有到期的客户。');
  });
});
