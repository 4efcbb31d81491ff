import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chineseSimplified } from '../../src/messages/chinese-simplified';
import { chineseTraditional } from '../../src/messages/chinese-traditional';
import { english } from '../../src/messages/english';
import { choose } from './opened-page';
import { picture } from './picture';
import { launchChromium } from './sidebar-browser';

const command = join(__dirname, '../../build/portbook.js');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A person's own folder and his own settings, for as many starts as he likes. */
const withFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'portbook-first-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Starts as `npm start` does, on a machine that speaks English. */
const started = async (folder: string, ...words: string[]) => {
  const env = {
    ...process.env,
    LC_ALL: 'en_US.UTF-8',
    XDG_CONFIG_HOME: folder,
    APPDATA: folder,
    HOME: folder,
  };
  const running = spawn(process.execPath, [command, 'serve', '--no-open', ...words], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { address: await printed(running), stop: () => stopped(running) };
};

const printed = (running: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    running.stdout?.on('data', (text) => {
      said += text;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said) ?? [];
      if (address) resolve(address);
    });
    running.on('exit', () => reject(new Error(`The workbench ended: ${said}`)));
  });

const stopped = async (running: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => running.on('exit', resolve));
  running.kill('SIGTERM');
  await ended;
};

const opened = async (address: string, locale: string): Promise<Page> => {
  const page = await (await browser.newContext({ locale })).newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.portbook?.shownGrid(), undefined, { timeout: 60_000 });
  return page;
};

const spoken = (page: Page) => page.locator('.title-bar select').inputValue();

test.each([
  { locale: 'zh-CN', language: 'zh-CN', messages: chineseSimplified },
  { locale: 'zh-HK', language: 'zh-TW', messages: chineseTraditional },
  { locale: 'de-DE', language: 'en', messages: english },
])(
  'whoever opens the workbench for the first time in a browser in $locale is spoken to in $language, the sample too',
  ({ locale, language, messages }) =>
    withFolder(async (folder) => {
      const { address, stop } = await started(folder);
      const page = await opened(address, locale);
      expect(await spoken(page)).toBe(language);
      await page.getByText(messages.tabs.customers, { exact: true }).first().waitFor();
      await choose(page, messages.menu.title, messages.menu.openSidebar);
      await picture(page, `first-language-${locale}`);
      await page.context().close();
      await stop();
    }),
);

test('a language that was chosen is spoken at the next start, whatever the browser speaks', () =>
  withFolder(async (folder) => {
    const first = await started(folder);
    const page = await opened(first.address, 'zh-CN');
    await page.selectOption('.title-bar select', 'zh-TW');
    await page.waitForFunction(() => document.documentElement.lang === 'zh-TW');
    await page.context().close();
    await first.stop();
    const second = await started(folder);
    const again = await opened(second.address, 'zh-CN');
    expect(await spoken(again)).toBe('zh-TW');
    await again.context().close();
    await second.stop();
  }));

test('a language that is asked for is spoken, whatever was chosen and whatever the browser speaks', () =>
  withFolder(async (folder) => {
    const { address, stop } = await started(folder, '--lang', 'en');
    const page = await opened(address, 'zh-CN');
    expect(await spoken(page)).toBe('en');
    await page.context().close();
    await stop();
  }));
