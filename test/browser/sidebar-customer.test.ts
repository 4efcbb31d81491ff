import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Problem } from '../../src/domain/problem';
import { healthy, nordhavn, nordhavnsRow } from './sidebar-answers';
import { inputOf, type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (more = {}) => browser.open({ view: 'customer' }, { ...healthy, ...more });

describe('the customer of the selected row', () => {
  test('the page is drawn before the sheet has answered anything', async () => {
    const never = () => new Promise(() => undefined);
    const { page } = await open({ session: never, activeCustomer: never });
    await page.getByRole('tab', { name: 'Customer', selected: true }).waitFor();
    expect(await page.textContent('#view')).toContain('Looking at the row you selected');
  });

  test('a contact can be typed before the sheet has answered, and stays when the rest of the card comes', async () => {
    let answer: (active: unknown) => void = () => undefined;
    const activeCustomer = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const { page, calls } = await browser.open(
      { view: 'customer', glance: nordhavnsRow },
      { ...healthy, activeCustomer },
    );
    await page.fill('#follow-up-text', 'She will ask her engineer.');
    expect(await page.textContent('#view')).toContain('Reading the sheet');
    expect(calls.map(({ name }) => name).sort()).toEqual(['activeCustomer', 'session']);
    answer({ card: nordhavn, row: nordhavn.row });
    await page.waitForSelector('.log li');
    expect(await page.textContent('#view')).not.toContain('Reading the sheet');
    expect(await page.inputValue('#follow-up-text')).toBe('She will ask her engineer.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('follow-up-text');
  });

  test('the page is written in ASCII, which browsers keep and read in half the room', () => {
    expect(browser.html).not.toMatch(/[^\0-\x7f]/);
  });

  test('who is selected stands there before the sheet has answered, and gives way to what it answers', async () => {
    let answer: (active: unknown) => void = () => undefined;
    const activeCustomer = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const { page, errors } = await browser.open(
      { view: 'customer', glance: nordhavnsRow },
      { ...healthy, activeCustomer },
    );
    await page.waitForSelector('header.customer');
    expect(await page.innerText('header.customer')).toContain('Nordhavn Pumps AB');
    expect(await page.innerText('header.customer')).toContain('12 days overdue');
    expect(await page.locator('form.follow-up').count()).toBe(1);
    expect(await page.locator('.log').count()).toBe(0);
    answer({ card: null, row: 40 });
    await page.waitForSelector('header.customer', { state: 'detached' });
    expect(errors).toEqual([]);
  });

  test('says who it is, the class and how late the follow-up is, in words', async () => {
    const { page } = await open();
    const header = page.locator('header.customer');
    await header.waitFor();
    expect(await header.innerText()).toContain('Nordhavn Pumps AB');
    expect(await header.innerText()).toContain('Marta Lindqvist · Sweden · row 7');
    expect(await header.innerText()).toContain('12 days overdue');
    expect(await page.locator('.log li').count()).toBe(2);
  });

  test('a contact is logged by keys alone, with the next date of the cadence', async () => {
    const { page, calls, errors } = await open();
    await page.waitForSelector('header.customer');
    await page.keyboard.press('l');
    await page.keyboard.type('She will ask her engineer.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.what-next input:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'logFollowUp')).toMatchObject([
      {
        customerId: nordhavn.id,
        direction: 'out',
        channel: 'mail',
        text: 'She will ask her engineer.',
        nextDate: '2026-03-25',
      },
    ]);
    expect(await page.inputValue('#follow-up-text')).toBe('');
    expect(errors).toEqual([]);
  });

  test('another next date costs one key', async () => {
    const { page, calls } = await open();
    await page.fill('#follow-up-text', 'Call me tomorrow, she says.');
    await page.click('form.follow-up .action');
    await page.waitForSelector('.what-next input:focus');
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'logFollowUp')[0]?.['nextDate']).toBe('2026-03-12');
  });

  test('a refusal keeps every word, and trying again is the same operation', async () => {
    let isBusy = true;
    const { page, calls } = await open({
      logFollowUp: () => {
        if (isBusy) throw new Problem('busy', {});
        return { outcome: 'checkedAgain', card: nordhavn };
      },
    });
    await page.fill('#follow-up-text', 'Promised the drawing for Friday.');
    await page.click('form.follow-up .action');
    await page.click('form.follow-up .action');
    await page.getByRole('alert').waitFor();
    await page.click('form.follow-up >> text=Back');
    expect(await page.inputValue('#follow-up-text')).toBe('Promised the drawing for Friday.');
    isBusy = false;
    await page.click('form.follow-up .action');
    await page.click('form.follow-up .action');
    await page.waitForSelector('.notice.done');
    const [first, second] = inputOf(calls, 'logFollowUp');
    expect(second?.['operationId']).toBe(first?.['operationId']);
    await page.click('form.follow-up .action');
    await page.click('form.follow-up .action');
    await page.waitForFunction(() => document.querySelector('.what-next') === null);
    expect(inputOf(calls, 'logFollowUp')[2]?.['operationId']).not.toBe(first?.['operationId']);
  });

  test('what was typed survives a silent server, another view and a reload', async () => {
    const { page } = await open({
      logFollowUp: () => {
        throw new Error('NetworkError: connection failure');
      },
    });
    await page.fill('#follow-up-text', 'Wants DN40 as well.');
    await page.click('form.follow-up .action');
    await page.click('form.follow-up .action');
    expect(await page.getByRole('alert').innerText()).toContain('What you typed is still here');
    await page.getByRole('tab', { name: 'Today' }).click();
    await page.getByRole('tab', { name: 'Customer' }).click();
    await page.reload();
    await page.click('form.follow-up >> text=Back');
    expect(await page.inputValue('#follow-up-text')).toBe('Wants DN40 as well.');
  });

  test('another row does not take the form away from under the hands', async () => {
    let card = nordhavn;
    const { page } = await open({ activeCustomer: () => ({ card, row: card.row }) });
    await page.focus('#follow-up-text');
    await page.keyboard.type('Half a sen');
    card = { ...nordhavn, id: 'c-other00001', company: 'Tanaka Kogyo', row: 9 };
    await page.waitForSelector('text=Selected in the sheet: Tanaka Kogyo', { timeout: 15_000 });
    expect(await page.inputValue('#follow-up-text')).toBe('Half a sen');
    await page.click('text=Show');
    expect(await page.innerText('header.customer h1')).toContain('Tanaka Kogyo');
    expect(await page.inputValue('#follow-up-text')).toBe('');
  });

  test('a row without a customer says what to do, and whoever turns to the page that it is looked at again', async () => {
    let answer: (() => void) | null = null;
    let asked = 0;
    const activeCustomer = () => {
      asked += 1;
      const empty = { card: null, row: 40 };
      return asked === 1 ? empty : new Promise((resolve) => (answer = () => resolve(empty)));
    };
    const { page } = await open({ activeCustomer });
    await page.waitForSelector('text=No customer in row 40');
    await page.waitForSelector('text=Select a filled row');
    await page.waitForFunction((since) => Date.now() - since > 1_000, Date.now());
    await page.mouse.move(100, 300);
    await page.waitForSelector('text=Looking at the row you selected');
    expect(await page.isVisible('text=No customer in row')).toBe(false);
    expect(answer).not.toBeNull();
  });

  test('a workbook without a register offers to set it up', async () => {
    let ready = false;
    const session = healthy['session'] as () => object;
    const { page } = await open({
      session: () => ({ ...session(), ready }),
      setUp: () => {
        ready = true;
        return { created: [], changed: true };
      },
    });
    await page.click('.not-ready .action');
    await page.waitForFunction(() => document.querySelector('.not-ready') === null);
  });
});
