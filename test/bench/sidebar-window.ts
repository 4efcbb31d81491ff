import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { wideEnough } from '../browser/sidebar-browser';
import { packTriage } from '../browser/sidebar-page';
import { type PageRecord, recordOf } from './page-record';
import { slowDown } from './page-watch';
import { type Sign, shorterPauses, watchFor } from './sidebar-signs';

/** The shell with nothing in it: what this browser takes for any page. */
export const emptyPage =
  '<!doctype html><html lang="en"><head><meta charset="utf-8" /><style>body{font:13px Arial}</style></head><body><main><p>Portbook</p></main></body></html>';

/** Hands out whichever page is to be opened next, and the rules of triage. */
export class Site {
  html = emptyPage;
  private readonly server: Server = createServer(({ url }, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer.end(url === '/triage' ? packTriage() : this.html);
  });

  static async open(): Promise<Site> {
    const site = new Site();
    await new Promise<void>((resolve) => site.server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

export type Speed = {
  /** How many times slower the page is to be taken for. */
  readonly slower: number;
  /** Whether Chromium itself slows it down, or leaves it to be calculated. */
  readonly byChromium: boolean;
};

/** A window whose page is about to be replaced, so that the next one is compiled for the first time. */
export class Window {
  private constructor(
    private readonly browser: Browser,
    private readonly site: Site,
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async open(
    browser: Browser,
    site: Site,
    signs: Readonly<Record<string, Sign>>,
    { slower, byChromium }: Speed,
  ): Promise<Window> {
    const context = await browser.newContext({ viewport: wideEnough });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const window = new Window(browser, site, page, await context.newCDPSession(page));
    await page.addInitScript(watchFor(signs));
    if (!byChromium) await page.addInitScript(shorterPauses(slower));
    await window.show(emptyPage);
    await window.seen('first frame');
    if (byChromium) await slowDown(page, slower);
    return window;
  }

  async show(html: string): Promise<void> {
    this.site.html = html;
    await this.page.goto(this.site.address);
  }

  /** Until a sign has been painted. */
  async seen(name: string): Promise<void> {
    await this.told(`window.seen[${JSON.stringify(name)}]`);
  }

  async told(expression: string): Promise<unknown> {
    const { result } = await this.cdp.send('Runtime.evaluate', { expression, awaitPromise: true });
    return result.value;
  }

  /** A person looks at what he has opened before he does the next thing. */
  async look(seconds: number): Promise<void> {
    await this.page.waitForTimeout(seconds * 1000);
  }

  recorded(act: () => Promise<unknown>): Promise<PageRecord> {
    return recordOf(this.browser, act);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
