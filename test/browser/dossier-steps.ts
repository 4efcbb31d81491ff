import type { Page } from 'playwright-core';
import type { AddOn } from '../support/add-on';
import { behind, rich } from './dossier-workbook';
import { type Opened, type SidebarBrowser, wideEnough } from './sidebar-browser';

export const today = '2026-03-18' as never;
export const parts = ['facts', 'research', 'analysis', 'people'] as const;

export const show = async (page: Page, part: (typeof parts)[number]): Promise<void> => {
  await page.click(`input[name=dossier-part] >> nth=${parts.indexOf(part)}`, { force: true });
};

/** Opens what is known of a customer, in a browser that is asked for when the test runs. */
export const knowledgeIn =
  (browser: () => SidebarBrowser) =>
  async (addOn: AddOn, company = rich, more = {}, viewport = wideEnough): Promise<Opened> => {
    const start = { view: 'customer', today, ...more } as const;
    const opened = await browser().open(start, behind(addOn, company), viewport);
    await opened.page.waitForSelector('header.customer');
    await opened.page.click('input[name=section] >> nth=1', { force: true });
    await opened.page.waitForSelector('.level-bars');
    return opened;
  };
