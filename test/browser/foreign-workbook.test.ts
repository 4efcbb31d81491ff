import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { chineseSimplified } from '../../src/messages/chinese-simplified';
import { english } from '../../src/messages/english';
import { foreignWorkbook } from '../host/xlsx/foreign-workbook';
import { choose, desk, openWorkbench, readProgram } from './opened-page';
import { picture } from './picture';

const text = (cell: string, words: string, style = 0): string =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** An address list as it comes from somewhere else. */
const addressList = foreignWorkbook(
  `<sheetData><row r="1">${text('A1', 'Company', 4)}${text('B1', 'Country', 4)}</row>
  <row r="2">${text('A2', 'Nordhavn Pumps AB')}${text('B2', 'Sweden')}</row>
  <row r="3">${text('A3', 'Tanaka Kogyo')}${text('B3', 'Japan')}</row></sheetData>`,
);

const languages = [
  { language: 'en', messages: english, begins: 'This workbook is not set up yet.' },
  { language: 'zh-CN', messages: chineseSimplified, begins: '此工作簿尚未完成设置' },
] as const;

const isPointedAt = (page: Page) => page.locator('.pointer').isVisible();

const comesAgain = async (page: Page) => {
  await page.reload();
  await page.waitForFunction(() => window.portbook?.shownGrid() && window.portbook.isIdle());
};

test.each(languages)(
  'a workbook that never was a register points to set-up, in $language',
  async ({ language, messages: { menu, tabs }, begins }) => {
    const bench = await openWorkbench({
      program: readProgram(join(__dirname, '../../dist')),
      language,
      given: (path) => writeFileSync(path, addressList),
    });
    const { page, failures } = bench;
    try {
      const bar = page.locator('.pointer');
      await bar.waitFor();
      expect(await bar.textContent()).toContain(begins);
      expect(await bar.textContent()).toContain(`${menu.title} → ${menu.setUp}`);
      await picture(page, `${language}-foreign-1`);

      await bar.locator('button').click();
      expect(await isPointedAt(page)).toBe(false);
      await comesAgain(page);
      expect(await isPointedAt(page)).toBe(true);

      await choose(page, menu.title, menu.setUp);
      await page.getByText(tabs.customers, { exact: true }).first().waitFor();
      await bar.waitFor({ state: 'detached' });
      await page.waitForFunction(() => window.portbook?.isIdle());
      await picture(page, `${language}-foreign-2`);
      await comesAgain(page);
      expect(await isPointedAt(page)).toBe(false);

      const { workbook } = await desk(page);
      const kept = workbook.sheets.find(({ name }) => name === 'Contacts');
      expect(kept?.rows.map(([, { values }]) => values.slice(0, 2))).toEqual([
        ['Company', 'Country'],
        ['Nordhavn Pumps AB', 'Sweden'],
        ['Tanaka Kogyo', 'Japan'],
      ]);
      expect(failures).toEqual([]);
    } finally {
      await bench.close();
    }
  },
);
