import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '../../src/domain/local-date';
import { chineseSimplifiedPage } from '../../src/messages/chinese-simplified-page';
import { planning } from './planning-answers';
import { healthy, nordhavn, today } from './sidebar-answers';
import { inputOf, type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const answers = { ...healthy, ...planning };

describe('the customer', () => {
  test('tells how the date came about and what time it is there', async () => {
    const { page, errors } = await browser.open({ view: 'customer' }, answers);
    await page.waitForSelector('header.customer');
    expect(await page.innerText('header.customer')).toContain('Agreed for 2026-02-27');
    expect(await page.innerText('.buyers-time')).toMatch(/^\d\d:\d\d there, .+ · best to call/);
    expect(errors).toEqual([]);
  });

  test('a reason that is used fills the form', async () => {
    const { page } = await browser.open({ view: 'customer' }, answers);
    await page.waitForSelector('text=Brass fell');
    await page.click('button:text-is("Use")');
    expect(await page.inputValue('#follow-up-text')).toBe(
      'Brass fell by four per cent this month.',
    );
    expect(await page.inputValue('form.follow-up .pair select >> nth=1')).toBe('priceMove');
  });

  test('what the text of a contact promises for a day is kept by one key', async () => {
    const { page, calls } = await browser.open({ view: 'customer' }, answers);
    await page.waitForSelector('#follow-up-text');
    await page.fill('#follow-up-text', "Likes it. I'll send the CE certificate on Friday.");
    await page.waitForSelector('text=Promised: send the CE certificate, Fri 13 Mar.');
    await page.press('#follow-up-text', 'Control+Enter');
    await page.waitForSelector('.what-next input:focus');
    await page.keyboard.press('p');
    await page.waitForSelector('text=Kept as a promise.');
    await page.keyboard.press('p');
    const promise = { kind: 'promise', text: 'send the CE certificate', date: '2026-03-13' };
    expect(inputOf(calls, 'makePlans')).toMatchObject([{ plans: [promise] }]);
    const [{ operationId }] = inputOf(calls, 'makePlans') as [{ operationId: string }];
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.waitForSelector('text=Keep as a promise');
    expect(inputOf(calls, 'undoOperation')).toEqual([{ operationId }]);
  });

  test('a plan without its day is held back in the words of the page, not of the browser', async () => {
    const { page, calls } = await browser.open({ view: 'customer', language: 'zh-CN' }, answers);
    const date = page.locator('form.plan input[type=date]');
    await date.fill('');
    await page.locator('form.plan button').click();
    const said = () => date.evaluate((field) => (field as HTMLInputElement).validationMessage);
    expect(await said()).toBe(chineseSimplifiedPage.sidebar.unfilled.missing);
    expect(inputOf(calls, 'addPlan')).toEqual([]);
    await date.fill('2026-03-20');
    expect(await said()).toBe('');
    await page.locator('form.plan button').click();
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('form.plan input[type=date]')?.value !==
        '2026-03-20',
    );
    expect(inputOf(calls, 'addPlan')).toMatchObject([{ date: '2026-03-20' }]);
  });

  test('a visit is planned with all it needs', async () => {
    const { page, calls } = await browser.open({ view: 'customer' }, answers);
    await page.selectOption('form.plan select', 'visit');
    await page.fill('form.plan label:has-text("Whom to meet") input', 'Inés');
    await page.fill('form.plan input[type=time]', '14:30');
    await page.selectOption('form.plan label:has-text("Appointment") select', 'thirdPerson');
    await page.click('form.plan button');
    await page.waitForFunction(() => document.querySelector('form.plan input[type=time]') === null);
    expect(inputOf(calls, 'addPlan')).toMatchObject([
      { kind: 'visit', visit: { person: 'Inés', time: '14:30', way: 'thirdPerson' } },
    ]);
  });

  test('a promise is added with the operation id of its form', async () => {
    const { page, calls } = await browser.open({ view: 'customer' }, answers);
    await page.fill('form.plan input:not([type=date])', 'the test report');
    await page.click('form.plan button');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('form.plan input:not([type])')?.value === '',
    );
    expect(inputOf(calls, 'addPlan')).toMatchObject([
      {
        customerId: nordhavn.id,
        kind: 'promise',
        date: addDays(today, 2),
        text: 'the test report',
      },
    ]);
  });
});

describe('plans', () => {
  test('one contact is logged for the selected rows that stay ticked, and taken back', async () => {
    const { page, calls, errors } = await browser.open({ view: 'plans' }, answers);
    await page.click('.segments >> text=Batch');
    await page.click('text=Read the selection');
    await page.waitForSelector('.chosen');
    await page.click('.chosen li:nth-child(2) input');
    await page.click('text=+3');
    await page.fill('#follow-up-text', 'Met at the fair');
    await page.click('text=Log for 2 customers');
    await page.waitForSelector('text=Logged for 2 customers.');
    const [logged] = inputOf(calls, 'logFollowUps');
    expect(logged).toMatchObject({
      customerIds: ['c-1', 'c-3'],
      channel: 'fair',
      text: 'Met at the fair',
      nextDate: addDays(today, 3),
    });
    await page.click('text=Undo');
    await page.waitForSelector('text=Taken back for 2 customers.');
    expect(inputOf(calls, 'undoOperation')).toEqual([{ operationId: logged?.operationId }]);
    expect(errors).toEqual([]);
  });

  test('proposals are accepted as they are ticked, and what is warned of only where somebody ticks it', async () => {
    const { page, calls } = await browser.open({ view: 'plans' }, answers);
    await page.click('.segments >> text=Classes');
    await page.waitForSelector('text=Casa Verde · C → A');
    await page.waitForSelector('text=Accept 1 checked');
    await page.check('label:has-text("Tanaka Kogyo") input');
    await page.click('text=Accept 2 checked');
    await page.waitForSelector('text=Class changed for 2 customers.');
    expect(inputOf(calls, 'changeClasses')).toMatchObject([
      {
        changes: [
          { customerId: 'c-1', after: 'A' },
          { customerId: 'c-2', after: 'F' },
        ],
      },
    ]);
  });

  test('plans are walked through and ended by keys alone', async () => {
    const { page, calls } = await browser.open({ view: 'plans' }, answers);
    await page.waitForSelector('text=Send the CE certificate');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => true);
    expect(inputOf(calls, 'settlePlan')).toEqual([{ planId: 'p-certificate', state: 'kept' }]);
  });

  test('a promise is put off by S where it has the focus, to a day on which the buyer works', async () => {
    const { page, calls, errors } = await browser.open({ view: 'plans' }, answers);
    await page.waitForSelector('text=Send the CE certificate');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await page.waitForSelector('.put-off button:focus');
    await page.keyboard.press('2');
    await page.waitForSelector('text=Send the CE certificate: Put off to Mon 16 Mar.');
    expect(inputOf(calls, 'putOffFollowUp')).toMatchObject([
      {
        customerId: nordhavn.id,
        date: '2026-03-16',
        planIds: ['p-certificate'],
        isOnlyPlans: true,
      },
    ]);
    expect(errors).toEqual([]);
  });

  test('the calendar file is made in the page', async () => {
    const { page } = await browser.open({ view: 'plans' }, answers);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button:text-is("Calendar file")'),
    ]);
    expect(download.suggestedFilename()).toBe('portbook.ics');
    const text = await readFile((await download.path()) ?? '', 'utf8');
    expect(text).toContain('SUMMARY:Casa Verde\r\n');
  });
});
