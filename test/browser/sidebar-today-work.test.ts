import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AgendaLine } from '../../src/workflows/agenda-line';
import { agendaLines, healthy } from './sidebar-answers';
import { type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const [casaVerde, nordhavn, ...others] = agendaLines;
const said = 'Work of 1.3 h fits into your 4 h.';
const dayOf = { minutes: 75, capacity: 240, beyond: 0, demote: [], said };
const agendaOf = (items: readonly unknown[]) => ({
  ...(healthy['agenda'] as () => object)(),
  items,
  left: { lines: 0, ofToday: 0 },
  day: dayOf,
});

const withMatters: readonly AgendaLine[] = [
  {
    ...(casaVerde as AgendaLine),
    matters: [
      { kind: 'inquiry', of: 'precise', by: '2026-03-18 10:00', hours: 2, isForToday: true },
    ] as unknown as AgendaLine['matters'],
  },
  {
    ...(nordhavn as AgendaLine),
    excuse: {
      id: 'priceMove',
      topic: 'priceMove',
      text: 'Steel has gone up',
      meaning: '',
      chinese: '',
      language: 'en',
    },
  },
  ...others,
];

const open = () =>
  browser.open({ view: 'today' }, { ...healthy, agenda: () => agendaOf(withMatters) });

test('a contact from the list is about the reason that its line gives', async () => {
  const { page } = await open();
  await page.waitForSelector('.agenda');
  await page.keyboard.press('l');
  await page.waitForSelector('form.follow-up');
  const topic = page.locator('form.follow-up select:has(option[value=priceMove])');
  expect(await topic.inputValue()).toBe('inquiry');
  await page.click('h1');
  await page.keyboard.press('j');
  await page.waitForFunction(() =>
    document.querySelector('header.customer h1')?.textContent?.includes('Nordhavn'),
  );
  expect(await topic.inputValue()).toBe('priceMove');
});

test('the work of the day grows less with each contact, and U is promised only while it takes back', async () => {
  const { page, errors } = await open();
  await page.waitForSelector('.agenda');
  const shown = () => page.innerText('#view');
  expect(await shown()).toContain(said);
  expect(await shown()).not.toContain('U undo');
  await page.keyboard.press('s');
  await page.waitForSelector('.put-off');
  await page.keyboard.press('1');
  await page.waitForSelector('footer:has-text("U undo")');
  expect(await shown()).toMatch(/Work of (?!1\.3 h)\S+ (h|min) fits into your 4 h\./);
  await page.keyboard.press('u');
  await page.waitForSelector('footer:not(:has-text("U undo"))');
  expect(await shown()).toContain(said);
  expect(errors).toEqual([]);
});
