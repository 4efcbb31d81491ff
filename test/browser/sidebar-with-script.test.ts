import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

const list = `Company Name,Country/Region,E-mail,Last Contacted,Class
Casa Verde Importaciones,Chile,julian@casaverde.example,2026-01-04,A
Al Waha Building Materials LLC,UAE,sales@alwaha.example,2026-03-17,B
Tanaka Kogyo,Japan,tanaka@kogyo.example,,
`;

const inquiry = `Dear Mr Lin, please quote 2,000 pcs stainless steel ball valves DN25, PN40, FOB Ningbo,
with CE certificate. Best regards, Marta Lindqvist, Nordhavn Pumps AB, marta@nordhavn.example`;

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the page and the script together', () => {
  test('from an empty workbook to a follow-up that stands in the log', async () => {
    const addOn = new AddOn();
    const open = (view: 'customer' | 'today' | 'triage' | 'import') =>
      browser.open({ view, today: '2026-03-18' as never }, scriptOf(addOn));

    const { page: first } = await open('customer');
    await first.click('.not-ready .action');
    await first.waitForFunction(() => document.querySelector('.not-ready') === null);

    const { page: dialog } = await open('import');
    await dialog.setInputFiles('input[type=file]', {
      name: 'fair.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list),
    });
    await dialog.click('text=Import: 3 new');
    await dialog.waitForSelector('text=3 new customers');

    const { page: triage } = await open('triage');
    await triage.focus('#inquiry');
    await paste(triage, inquiry);
    await triage.waitForSelector('.marked-text');
    await triage.click('.decision .action');
    await triage.waitForSelector('text=Nordhavn Pumps AB is a new customer');
    await triage.keyboard.press('u');
    await triage.waitForSelector('text=What is your decision?');
    expect(await triage.innerText('.marked-text')).toContain('stainless steel ball valves');
    expect((await addOn.ask.rows({ tab: 'customers' })).rows).toHaveLength(3);
    await triage.click('.decision .action');
    await triage.waitForSelector('text=Nordhavn Pumps AB is a new customer');

    const { page: today } = await open('today');
    await today.waitForSelector('.agenda');
    expect(await today.innerText('.present .who')).toBe('Nordhavn Pumps AB');
    expect(await today.innerText('.present')).toContain('Precise inquiry: reply by 2026-03-18');
    await today.keyboard.press('j');
    await today.locator('.present .who', { hasText: 'Casa Verde Importaciones' }).waitFor();
    await today.keyboard.press('l');
    await today.waitForSelector('#follow-up-text:focus');
    await today.keyboard.type('=1+1 is what he ordered: two pallets.');
    await today.keyboard.press('Control+Enter');
    await today.waitForSelector('.what-next');
    await today.keyboard.press('Enter');
    await today.waitForSelector('.notice.done');

    const { rows: log } = await addOn.ask.rows({ tab: 'followUps' });
    expect(log.at(-1)).toMatchObject({
      customer: 'Casa Verde Importaciones',
      text: '=1+1 is what he ordered: two pallets.',
      nextDate: '2026-04-17',
    });
    const { rows: customers } = await addOn.ask.rows({ tab: 'customers' });
    expect(customers).toHaveLength(4);
    expect(customers[0]).toMatchObject({ lastContact: '2026-03-18', nextFollowUp: '2026-04-17' });
  });

  test('a day that was agreed stands first beside the one that the playbook proposes', async () => {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    const { page } = await browser.open(
      { view: 'triage', today: '2026-03-18' as never },
      scriptOf(addOn),
    );
    await page.focus('#inquiry');
    await paste(page, inquiry);
    await page.waitForSelector('.marked-text');
    await page.click('.decision .action');
    await page.click('text=Log the first reply');
    await page.focus('#follow-up-text');
    await page.keyboard.type('Quoted, they meet again in May.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Another date').click();
    await page.fill('.what-next input[type=date]', '2026-05-04');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice.done');
    const said = page.getByText('the playbook proposes');
    await said.waitFor();
    expect(await said.innerText()).toMatch(
      /^Next contact Mon 4 May; the playbook proposes \w+ \d+ Mar$/,
    );
    expect(await page.getByText('Agreed for').innerText()).toContain('2026-05-04');
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    expect(rows[0]?.nextFollowUp).toBe('2026-05-04');
    expect(await page.getByText('Next contact').count()).toBe(1);
  });

  test('set-up that was chosen in the menu is seen when the person turns to the sidebar', async () => {
    const addOn = new AddOn();
    const { page } = await browser.open({ view: 'triage' }, scriptOf(addOn));
    await page.waitForSelector('.not-ready');
    await addOn.menu('setUp');
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.waitForFunction(() => document.querySelector('.not-ready') === null);
  });

  test('a page from before an update is told to open again', async () => {
    const { page } = await browser.open({ view: 'today', version: 'old' }, scriptOf(new AddOn()));
    expect(await page.getByRole('alert').innerText()).toContain('Portbook has been updated');
  });
});
