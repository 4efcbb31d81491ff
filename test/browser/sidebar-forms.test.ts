import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { ViewName } from '../../src/sidebar/start';
import { AddOn } from '../support/add-on';
import { Markup, markUp } from './marked-up-register';
import { paste, type SidebarBrowser, startBrowser } from './sidebar-browser';
import type { Script } from './sidebar-page';

let browser: SidebarBrowser;
let addOn: AddOn;
let customerId: string;

beforeAll(async () => {
  browser = await startBrowser();
  addOn = new AddOn();
  customerId = await markUp(addOn, new Markup());
});
afterAll(() => browser.close());

/** A script that fails in one of two ways as soon as it is told to. */
class Failing {
  way: 'refusal' | 'exception' | null = null;
  asked: string[] = [];

  readonly script: Script = async (name, input, version) => {
    if (this.way === null) return { answer: await addOn.rpc(name, input, version) };
    this.asked.push(name);
    if (this.way === 'exception') return { error: 'We’re sorry, a server error occurred.' };
    const problem = { kind: 'busy', details: {}, message: 'Nothing was written: try again.' };
    return { answer: { ok: false, problem } };
  };
}

const typed =
  'textarea, input:not([type=radio]):not([type=checkbox]):not([type=date]):not([type=number]):not([type=file])';

/** All that the page still knows: what stands in its fields and lines, and the drafts it keeps for a reload. */
const knownTo = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')];
    const values = fields.map((field) => (field as HTMLInputElement).value);
    return [...values, document.body.innerText, ...Object.values(sessionStorage)].join('\n');
  });

const settle = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
};

let forms = 0;

/** Types into every field of a form, and answers what. */
const fill = async (form: Locator): Promise<string[]> => {
  forms += 1;
  const words: string[] = [];
  for (const [index, field] of (await form.locator(typed).all()).entries()) {
    if (!(await field.isEditable())) continue;
    const word = `kept ${forms} ${index}`;
    await field.fill(word);
    if ((await field.inputValue()) === word) words.push(word);
  }
  return words;
};

/** Hands a form in, by its own button or the last there is. */
const handIn = async (form: Locator): Promise<void> => {
  const submit = form.locator('button[type=submit]');
  const button = (await submit.count()) > 0 ? submit.first() : form.locator('button').last();
  if ((await button.count()) > 0 && (await button.isEnabled())) await button.click();
  // After a contact the form asks when next.
  if (await form.page().locator('.what-next').isVisible())
    await form.page().keyboard.press('Enter');
};

const open = async (view: ViewName): Promise<{ page: Page; failing: Failing }> => {
  const failing = new Failing();
  const start = { view, today: '2026-03-18' as never, customerId };
  const { page } = await browser.open(start, failing.script);
  await page.waitForLoadState('networkidle');
  await settle(page);
  return { page, failing };
};

/** Which forms of a part were filled and handed in; all of them must have kept what was typed. */
const tryForms = async (page: Page, failing: Failing, tried: Set<string>): Promise<void> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await settle(page);
  for (let index = 0; index < (await page.locator('form').count()); index += 1) {
    const form = page.locator('form').nth(index);
    if (!(await form.isVisible()) || (await form.locator(typed).count()) === 0) continue;
    failing.way = null;
    const words = await fill(form);
    await settle(page);
    for (const way of ['refusal', 'exception'] as const) {
      failing.way = way;
      const asked = failing.asked.length;
      await handIn(form);
      await settle(page);
      const known = await knownTo(page);
      expect(words.filter((word) => !known.includes(word))).toEqual([]);
      if (failing.asked.length > asked) tried.add(failing.asked.slice(asked).join(' '));
    }
    failing.way = null;
  }
};

const triedEverywhere = new Set<string>();

describe('what was typed stays when the sheet refuses it or fails', () => {
  test.each(['customer', 'plans', 'orders', 'care', 'today'] as const)(
    'in every form of the view %s',
    async (view) => {
      await addOn.ask.showCustomer({ customerId });
      const { page, failing } = await open(view);
      await tryForms(page, failing, triedEverywhere);
      const count = await page.locator('.segments label').count();
      for (let index = 0; index < count; index += 1) {
        const part = page.locator('.segments label').nth(index);
        if ((await part.count()) === 0) continue;
        await part.click();
        await page.waitForLoadState('networkidle');
        await settle(page);
        await tryForms(page, failing, triedEverywhere);
      }
    },
  );

  test('in an inquiry that was judged and is to be filed', async () => {
    const { page, failing } = await open('triage');
    const text = 'Please quote 500 pcs of floodlights FOB Ningbo. Ida Holm, Holm Friluft AB';
    await page.focus('#inquiry');
    await paste(page, text);
    await page.waitForSelector('.decision .action');
    for (const way of ['refusal', 'exception'] as const) {
      failing.way = way;
      await page.click('.decision .action');
      await page.waitForSelector('[role=alert]');
      expect(await page.innerText('body')).toContain('Holm Friluft AB');
    }
  });

  test('and many forms were handed in', () => {
    expect(triedEverywhere.size).toBeGreaterThan(8);
  });
});
