import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { healthy, nordhavn } from './sidebar-answers';
import { inputOf, paste, type SidebarBrowser, startBrowser } from './sidebar-browser';

const valves = `Please quote ball valves DN25: 2,000 pcs, FOB Ningbo.

Marta Lindqvist
Nordhavn Pumps AB
marta@nordhavn.example`;

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const opened = async (more = {}) => {
  const shown = await browser.open({ view: 'triage' }, { ...healthy, ...more });
  await shown.page.waitForSelector('#inquiry');
  await shown.page.focus('#inquiry');
  return shown;
};

describe("another buyer's mail over one from a known customer", () => {
  const match = { customerId: nordhavn.id, company: nordhavn.company, contact: '', why: 'email' };
  const stranger = 'Please quote 40 hammers.\n\nIda Holm\nHolm Tools ApS\nida@holm.example';
  const knows = ({ fields }: { fields: { email?: string } }) => ({
    matches: fields.email === 'marta@nordhavn.example' ? [match] : [],
    filing: null,
  });

  test('he is filed under nobody else, though the known one was chosen already', async () => {
    const { page, calls } = await opened({ likelyCustomers: knows });
    await page.keyboard.insertText(valves);
    await page.waitForSelector('.likely input:checked');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(stranger);
    await page.click('.decision .action');
    await page.waitForSelector('.notice.done');
    const [accepted] = inputOf(calls, 'acceptInquiry');
    expect(accepted).toMatchObject({ text: stranger, fields: { email: 'ida@holm.example' } });
    expect(accepted).not.toHaveProperty('customerId');
  });

  test('an answer about the first that comes late is dropped', async () => {
    const answers: (() => void)[] = [];
    const { page, calls } = await opened({
      likelyCustomers: (input: never) =>
        new Promise((resolve) => answers.push(() => resolve(knows(input)))),
    });
    await page.keyboard.insertText(valves);
    while (answers.length < 1) await page.waitForSelector('.verdict');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(stranger);
    answers[0]?.();
    while (answers.length < 2) await page.waitForSelector('.verdict');
    answers[1]?.();
    await page.click('.decision .action');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'acceptInquiry')[0]).not.toHaveProperty('customerId');
  });

  test('one that was decided before says so and is not filed twice by Enter', async () => {
    const decided = {
      inquiryId: 'i-1',
      kind: 'precise',
      received: '2026-03-10 09:00',
      customerId: nordhavn.id,
      customer: nordhavn.company,
    };
    const { page, calls } = await opened({
      likelyCustomers: () => ({ matches: [], filing: null, decided }),
    });
    await paste(page, valves);
    await page.getByText('You already have this inquiry: received 2026-03-10 09:00').waitFor();
    if (process.env['PICTURES'])
      await page.screenshot({ path: `${process.env['PICTURES']}/already.png`, fullPage: true });
    await page.keyboard.press('Enter');
    await page.getByText('File it all the same').click();
    await page.click('.decision .action');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'acceptInquiry')).toMatchObject([{ onlyOnce: false }]);
  });

  test('and a known customer is known after words of nobody', async () => {
    const { page } = await opened({ likelyCustomers: knows });
    await page.keyboard.insertText('qwertz uiop asdf');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(valves);
    await page.waitForSelector('.likely input:checked');
  });
});
