import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchChromium, paste, wideEnough } from '../browser/sidebar-browser';
import { packSidebar, packTriage } from '../browser/sidebar-page';
import type { Waited } from './page';
import { best, slowDown, takeLongTasks, watch } from './page-watch';
import { pageOf } from './sidebar-script';
import { firstPainted, type Sign, seen, seenAfterAct, watchFor } from './sidebar-signs';

const inquiry = `Dear Mr Lin, please quote 2,000 pcs stainless steel ball valves DN25, PN40, FOB Ningbo,
with CE certificate. Best regards, Marta Lindqvist, Nordhavn Pumps AB, marta@nordhavn.example`;

const slower = 4;
/** As long as a call takes on Google. */
const aSecond = 1000;
/** A person looks at what he has opened before he does the next thing. */
const looking = 3000;

/** The shell with nothing in it: what this browser takes for any page. */
const empty =
  '<!doctype html><html lang="en"><head><meta charset="utf-8" /><style>body{font:13px Arial}</style></head><body><main><p>Portbook</p></main></body></html>';

/** A customer, ready to log a contact. */
const ready = '.view:has(header.customer):has(form.follow-up)';
/** With everything that his card tells. */
const whole = `${ready}:has(.log li)`;

const signs = {
  nothing: { selector: 'main p', text: 'Portbook' },
  tabs: { selector: '[role="tablist"]', text: '' },
  customer: { selector: ready, text: 'Nordhavn' },
  card: { selector: whole, text: 'Nordhavn' },
  agenda: { selector: '.agenda', text: 'Nordhavn' },
  line: { selector: '.present .who', text: 'Nordhavn' },
  first: { selector: whole, text: 'Casa Verde' },
  next: { selector: whole, text: 'Nordhavn' },
  box: { selector: '[role="tabpanel"]', text: '' },
  verdict: { selector: '.marked-text', text: '' },
} as const satisfies Record<string, Sign>;

type SignName = keyof typeof signs;
type Found = { milliseconds: number; longTasks: number[] };

/** Hands out whichever page is to be opened next, and the rules of triage. */
class Site {
  html = empty;
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

/** A window whose page is slowed down and about to be replaced, so that the next one is compiled for the first time. */
class Window {
  private constructor(
    private readonly site: Site,
    readonly page: Page,
    readonly cdp: CDPSession,
  ) {}

  static async open(browser: Browser, site: Site, rate: number): Promise<Window> {
    const context = await browser.newContext({ viewport: wideEnough });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const window = new Window(site, page, await context.newCDPSession(page));
    await watch(page);
    await page.addInitScript(watchFor(signs));
    await window.show(empty);
    await slowDown(page, rate);
    return window;
  }

  async show(html: string): Promise<void> {
    this.site.html = html;
    await this.page.goto(this.site.address);
  }

  /** Lets a person look at what is there; what the page did until then is not counted. */
  async look(): Promise<void> {
    await this.page.waitForTimeout(looking);
    await takeLongTasks(this.page);
  }

  async found(milliseconds: number): Promise<Found> {
    return { milliseconds, longTasks: await takeLongTasks(this.page) };
  }
}

const nothing = async (window: Window): Promise<Found> => {
  await window.show(empty);
  await seen(window.cdp, 'nothing');
  return window.found(await firstPainted(window.cdp));
};

const firstPaint = async (window: Window, html: string): Promise<Found> => {
  await window.show(pageOf(html, 'customer', 0));
  await seen(window.cdp, 'tabs');
  return window.found(await firstPainted(window.cdp));
};

const opened =
  (sign: SignName) =>
  async (window: Window, html: string): Promise<Found> => {
    await window.show(pageOf(html, 'customer', 0));
    return window.found(await seen(window.cdp, sign));
  };

/** A key pressed once what is shown has been looked at. */
const pressed = async (window: Window, key: string, sign: SignName): Promise<Found> => {
  await window.look();
  await window.page.keyboard.press(key);
  return window.found(await seenAfterAct(window.cdp, sign));
};

const nextLine = async (window: Window, html: string): Promise<Found> => {
  await window.show(pageOf(html, 'today', 0));
  await seen(window.cdp, 'agenda');
  return pressed(window, 'j', 'line');
};

/** One customer of today's list is open, and the next one is asked for. */
const nextCustomer = async (window: Window, html: string): Promise<Found> => {
  await window.show(pageOf(html, 'today', aSecond));
  await seen(window.cdp, 'agenda');
  await window.page.keyboard.press('Enter');
  await seen(window.cdp, 'first');
  await window.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return pressed(window, 'j', 'next');
};

/** What the view of inquiries does behind somebody who has not pasted yet. */
const preparing = async (window: Window, html: string): Promise<Found> => {
  await window.show(pageOf(html, 'triage', 0));
  await seen(window.cdp, 'box');
  await takeLongTasks(window.page);
  await window.page.waitForTimeout(2 * looking);
  const { longTasks } = await window.found(0);
  return { milliseconds: Math.max(0, ...longTasks), longTasks };
};

const verdict = async (window: Window, html: string): Promise<Found> => {
  await window.show(pageOf(html, 'triage', 0));
  await seen(window.cdp, 'box');
  await window.page.focus('#inquiry');
  await window.look();
  await paste(window.page, inquiry);
  return window.found(await seenAfterAct(window.cdp, 'verdict'));
};

type Measurement = {
  readonly what: string;
  readonly budget: number;
  readonly measure: (window: Window, html: string) => Promise<Found>;
  readonly rate?: number;
};

const measurements: readonly Measurement[] = [
  {
    what: `an empty page: first paint, ${slower}× slower`,
    budget: Number.POSITIVE_INFINITY,
    measure: nothing,
  },
  {
    what: `sidebar: first paint, ${slower}× slower`,
    budget: 100,
    measure: firstPaint,
  },
  {
    what: `sidebar: interactive, ${slower}× slower`,
    budget: 300,
    measure: opened('tabs'),
  },
  {
    what: `sidebar: open until the customer is shown, ${slower}× slower`,
    budget: 300,
    measure: opened('customer'),
  },
  {
    what: `sidebar: open until all of his card is there, ${slower}× slower`,
    budget: 400,
    measure: opened('card'),
  },
  { what: `sidebar: next line (J), ${slower}× slower`, budget: 100, measure: nextLine },
  { what: `sidebar: next customer (J), ${slower}× slower`, budget: 100, measure: nextCustomer },
  {
    what: `sidebar: longest task while triage is made ready, ${slower}× slower`,
    budget: 100,
    measure: preparing,
  },
  { what: `sidebar: paste until the verdict, ${slower}× slower`, budget: 300, measure: verdict },
  { what: 'sidebar: paste until the verdict', budget: 150, measure: verdict, rate: 1 },
];

/** Each in a window of its own, closed at once: one that is slowed down takes half a processor even while it rests. */
export const measureSidebar = async (times: number): Promise<Waited[]> => {
  const html = packSidebar();
  const [browser, site] = [await launchChromium(), await Site.open()];
  const all: Waited[] = [];
  for (const { what, budget, measure, rate = slower } of measurements) {
    const found: Found[] = [];
    for (let time = 0; time < times; time++) {
      const window = await Window.open(browser, site, rate);
      found.push(await measure(window, html));
      await window.page.context().close();
    }
    all.push({ what, budget, ...best(found) });
  }
  await browser.close();
  site.close();
  return all;
};
