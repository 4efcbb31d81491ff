import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { chineseSimplified } from '../../src/messages/chinese-simplified';
import { english } from '../../src/messages/english';
import type { Messages } from '../../src/messages/messages';
import { choose, desk, differencesFromHost, openWorkbench, readProgram } from './opened-page';
import { picture } from './picture';

const list = `Company Name,Contact,Country/Region,E-mail,Last Contacted,Class
Casa Verde Importaciones,Julián Rojas,Chile,julian@casaverde.example.com,2026-01-05,A
Al Waha Building Materials LLC,Sara Haddad,UAE,sales@alwaha.example.com,2026-03-17,B
Tanaka Kogyo,Aoi Tanaka,Japan,tanaka@kogyo.example.com,,
`;

const inquiry = `Dear Mr Lin, please quote 2,000 pcs stainless steel ball valves DN25, PN40, FOB Ningbo,
with CE certificate. Best regards, Marta Lindqvist, Nordhavn Pumps AB, marta@nordhavn.example.com`;

/** The page a script showed; it follows when the script shows another one in its place. */
const sidebarOf = (page: Page) => page.frameLocator('.side iframe');
const dialogOf = (page: Page) => page.frameLocator('.dialog-page iframe');

const rowsOf = async (page: Page, tab: string): Promise<unknown[][]> => {
  const { workbook } = await desk(page);
  const sheet = workbook.sheets.find(({ name }) => name === tab);
  const rows = (sheet?.rows ?? []).map(([, row]) => row.values);
  return rows.filter((values) => values.some((value) => value !== null && value !== false));
};

/** Waits until the tab holds a cell with this text. */
const arrives = async (page: Page, tab: string, text: string): Promise<void> => {
  const deadline = Date.now() + 30_000;
  const isThere = async () => (await rowsOf(page, tab)).flat().includes(text);
  while (!(await isThere())) {
    if (Date.now() > deadline) throw new Error(`${tab} never shows ${text}`);
    await page.waitForFunction(() => window.portbook?.isIdle());
  }
};

const showTab = (page: Page, name: string) => page.getByText(name, { exact: true }).first().click();

const setUp = async (page: Page, { menu, tabs, columns }: Messages): Promise<void> => {
  await choose(page, menu.title, menu.setUp);
  await arrives(page, tabs.customers, columns.customers.country);
};

const importList = async (page: Page, { menu, tabs }: Messages, name: string): Promise<void> => {
  await choose(page, menu.title, menu.openImport);
  const dialog = dialogOf(page);
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'fair.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list),
  });
  await dialog.locator('button.action:not([disabled])').waitFor();
  await picture(page, `${name}-2-import`);
  await dialog.locator('button.action').click();
  await arrives(page, tabs.customers, 'Tanaka Kogyo');
  await page.click('.box button.icon');
};

const acceptInquiry = async (page: Page, { menu, tabs }: Messages, name: string): Promise<void> => {
  await choose(page, menu.title, menu.openTriage);
  const sidebar = sidebarOf(page);
  await sidebar.locator('#inquiry').fill(inquiry);
  await sidebar.locator('.decision .action').waitFor();
  await picture(page, `${name}-3-triage`);
  await sidebar.locator('.decision .action').click();
  await arrives(page, tabs.customers, 'Nordhavn Pumps AB');
};

const logContact = async (page: Page, { menu, tabs }: Messages, name: string): Promise<void> => {
  await showTab(page, tabs.customers);
  await page.mouse.click(300, 181);
  await choose(page, menu.title, menu.openSidebar);
  const sidebar = sidebarOf(page);
  await sidebar.locator('#follow-up-text').fill('=1+1 is what he ordered: two pallets.');
  await sidebar.locator('#follow-up-text').press('Control+Enter');
  await sidebar.locator('.what-next').waitFor();
  await picture(page, `${name}-4-what-next`);
  await sidebar.locator('.what-next').press('Enter');
  await arrives(page, tabs.followUps, '=1+1 is what he ordered: two pallets.');
};

const sumUp = async (page: Page, { menu, tabs }: Messages, name: string): Promise<void> => {
  await choose(page, menu.title, menu.writeWeeklySummary);
  await arrives(page, tabs.weeklyHistory, '2026-W12');
  await showTab(page, tabs.weeklySummary);
  await page.waitForFunction(() => window.portbook?.isIdle());
  await picture(page, `${name}-5-week`);
};

const day = [
  { language: 'en', messages: english },
  { language: 'zh-CN', messages: chineseSimplified },
] as const;

describe('the first day with Portbook, from an empty sheet to the report of the week', () => {
  test.each(day)('in $language', async ({ language, messages }) => {
    const bench = await openWorkbench({
      program: readProgram(join(__dirname, '../../dist')),
      language,
      now: Date.parse('2026-03-18T02:30:00Z'),
    });
    const { page, failures } = bench;
    try {
      await setUp(page, messages);
      await importList(page, messages, language);
      await acceptInquiry(page, messages, language);
      await logContact(page, messages, language);
      await sumUp(page, messages, language);
      expect(await differencesFromHost(page)).toEqual([]);
      const customers = await rowsOf(page, messages.tabs.customers);
      expect(customers).toHaveLength(5);
      expect(customers[0]?.slice(0, 9)).toEqual(
        [
          'country',
          'contact',
          'product',
          'company',
          'email',
          'phone',
          'site',
          'source',
          'lastContact',
        ].map((key) => messages.columns.customers[key as 'country']),
      );
      expect(failures).toEqual([]);
    } finally {
      await bench.close();
    }
  });
});
