import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ViewName } from '../../src/sidebar/start';
import { AddOn } from '../support/add-on';
import { Markup, markedList, markUp } from './marked-up-register';
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

const markup = new Markup();
const shown = new Set<string>();
/** What went wrong in each page: whatever ran before the page could count it has not found `hit`. */
const ran: (readonly string[])[] = [];
let browser: SidebarBrowser;
let addOn: AddOn;
let customerId: string;

beforeAll(async () => {
  browser = await startBrowser();
  addOn = new AddOn();
  customerId = await markUp(addOn, markup);
});
afterAll(() => browser.close());

type Seen = {
  readonly texts: string;
  readonly hits: readonly number[];
  readonly elements: readonly string[];
};

/** Opens whatever can be opened, and tells what is shown, what ran, and which elements came out of texts. */
const lookAround = async (page: Page): Promise<Seen> => {
  await page.waitForTimeout(0);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea, select')].map(
      (field) => (field as HTMLInputElement).value,
    );
    const titles = [...document.querySelectorAll('[title], [aria-label], [placeholder]')].flatMap(
      (element) => [element.getAttribute('title'), element.getAttribute('aria-label')],
    );
    const danger =
      'img, iframe, svg[onload], video, math, body [onload], [onerror], [onfocus], [ontoggle], [onmouseover], a[href^="javascript" i]';
    return {
      texts: [document.body.textContent, ...values, ...titles].join('\n'),
      hits: (window as unknown as { hits: number[] }).hits,
      elements: [...document.querySelectorAll(danger)].map((element) => element.outerHTML),
    };
  });
};

const open = async (view: ViewName): Promise<Page> => {
  const start = { view, today: '2026-03-18' as never, customerId };
  const { page, errors } = await browser.open(start, scriptOf(addOn));
  ran.push(errors);
  await page.evaluate(() => {
    Object.assign(window, {
      hits: [],
      hit: (n: number) => (window as never as { hits: number[] }).hits.push(n),
    });
  });
  return page;
};

const isHarmless = async (page: Page): Promise<void> => {
  const { texts, hits, elements } = await lookAround(page);
  for (const sign of markup.signs) if (texts.includes(sign)) shown.add(sign);
  expect(hits).toEqual([]);
  expect(elements).toEqual([]);
};

/** Every button that opens another part, one after the other; those that write are left alone. */
const parts = '.segments label';

const walk = async (view: ViewName): Promise<void> => {
  const page = await open(view);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await isHarmless(page);
  const count = await page.locator(parts).count();
  for (let index = 0; index < count; index += 1) {
    await page
      .locator(parts)
      .nth(index)
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    await page.waitForLoadState('networkidle');
    await isHarmless(page);
  }
};

describe('markup in whatever text is shown', () => {
  test.each(['customer', 'today', 'plans', 'orders', 'care', 'dossier'] as const)(
    'runs nowhere in the view %s',
    async (view) => {
      await addOn.ask.showCustomer({ customerId });
      await walk(view);
    },
  );

  test('runs nowhere in what is found', async () => {
    const page = await open('care');
    await page.locator('input').first().fill('m1m');
    await page.keyboard.press('Enter');
    await page.waitForLoadState('networkidle');
    await isHarmless(page);
  });

  test('runs nowhere in an inquiry that is judged', async () => {
    const page = await open('triage');
    await page.focus('#inquiry');
    const { next } = markup;
    await paste(
      page,
      `Dear ${next()}, please quote 500 pcs ${next()} FOB Ningbo.\nRegards\n${next()}\n${next()} Ltd`,
    );
    await page.waitForSelector('.marked-text');
    await isHarmless(page);
  });

  test('runs nowhere in a list that is looked at', async () => {
    const { name, text } = markedList(markup);
    const page = await open('import');
    await page.setInputFiles('input[type=file]', {
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
    await page.waitForSelector('select');
    await page.waitForLoadState('networkidle');
    await page.waitForLoadState('networkidle');
    await isHarmless(page);
  });

  test('and it was shown in more than forty places', () => {
    expect(shown.size).toBeGreaterThan(40);
    expect(ran.flat()).toEqual([]);
  });
});
