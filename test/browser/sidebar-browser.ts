import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Start } from '../../src/sidebar/start';
import { today } from './sidebar-answers';
import {
  type Answers,
  type Call,
  openSidebar,
  packSidebar,
  type Script,
  scriptOf,
} from './sidebar-page';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const wideEnough = { width: 300, height: 720 };

export type Opened = { readonly page: Page; readonly calls: Call[]; readonly errors: string[] };

/** A browser with one packed sidebar, opened afresh for every test. */
export type SidebarBrowser = {
  readonly html: string;
  readonly open: (
    start: Partial<Start>,
    script: Answers | Script,
    viewport?: { width: number; height: number },
  ) => Promise<Opened>;
  readonly close: () => Promise<void>;
};

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });

export const startBrowser = async (): Promise<SidebarBrowser> => {
  const [browser, html]: [Browser, string] = await Promise.all([launchChromium(), packSidebar()]);
  const contexts: BrowserContext[] = [];
  return {
    html,
    open: async (start, script, viewport = wideEnough) => {
      const context = await browser.newContext({ viewport });
      contexts.push(context);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(String(error.error())));
      const answering = typeof script === 'function' ? script : scriptOf(script);
      const written = { language: 'en', version: 'test', today, ...start } as const;
      return { ...(await openSidebar(context, html, written, answering)), errors };
    },
    close: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
    },
  };
};

/** Pastes as a person does, so that the page sees a paste and not typing. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
};

export const inputOf = (calls: readonly Call[], name: string): Record<string, unknown>[] =>
  calls.filter((call) => call.name === name).map((call) => call.input as Record<string, unknown>);
