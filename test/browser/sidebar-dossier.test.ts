import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { blockNames } from '../../src/domain/dossier/analysis';
import { languages } from '../../src/domain/settings';
import type { AddOn } from '../support/add-on';
import { knowledgeIn, parts, show, today } from './dossier-steps';
import { behind, customerOf, dossierWorkbook, empty, rich } from './dossier-workbook';
import { inputOf, type Opened, type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const openKnow = knowledgeIn(() => browser);

describe('what is known', () => {
  test('the most useful thing is asked for first; saved, it moves the bar, and is taken back', async () => {
    const addOn = await dossierWorkbook();
    const { page, errors } = await openKnow(addOn, empty);
    expect(await page.inputValue('#fact-form select')).toBe('address');
    expect(await page.innerText('#fact-form')).toContain('opens the next level');
    expect(await page.innerText('#fact-form')).toContain(
      'Missing in the register: Contact, Email or phone, Class, Owner.',
    );
    const bars = () => page.innerText('.level-bars');
    expect(await bars()).toContain('1 of 14');
    await page.click('#fact-form .action');
    await page.waitForSelector('text=write or choose what is known first');
    await page.fill('#fact-form textarea', '12 Harbour Road');
    await page.fill('#fact-form input', 'https://kiosk.example/contact');
    await page.click('#fact-form .action');
    await page.waitForSelector('text=1 fact saved.');
    expect(await bars()).toContain('2 of 14');
    expect(await page.innerText('.facts')).toContain('12 Harbour Road');
    expect(await page.inputValue('#fact-form select')).toBe('companyType');
    await page.click('text=Take back');
    await page.waitForSelector('text=Nothing is written down yet.');
    expect(await bars()).toContain('1 of 14');
    expect(errors).toEqual([]);
  });

  test('what is old fades and says so, and is asked for again', async () => {
    const { page } = await openKnow(await dossierWorkbook());
    const stale = page.locator('.facts li.stale');
    expect(await stale.innerText()).toContain('5 months old: look again');
    expect(await page.inputValue('#fact-form select')).toBe('projectStatus');
  });

  test('what is no longer true goes by one click, and comes back when that is taken back', async () => {
    const { page, calls } = await openKnow(await dossierWorkbook());
    const line = page.locator('.facts li', { hasText: 'Other suppliers' });
    for (let times = 0; times < 2; times += 1) {
      await line.getByText('No longer true').click();
      await line.waitFor({ state: 'detached' });
      await page.click('text=Take back');
      await line.waitFor();
    }
    const [first, second] = inputOf(calls, 'recordFacts');
    expect(first?.facts).toEqual([{ item: 'otherSuppliers', person: '', value: '', source: '' }]);
    expect(second?.operationId).not.toBe(first?.operationId);
  });

  test('a fact may have been seen on another day than today', async () => {
    const { page, calls } = await openKnow(await dossierWorkbook(), empty);
    await page.fill('#fact-form textarea', '12 Harbour Road');
    await page.fill('#fact-form input[type=date]', '2026-01-09');
    await page.click('#fact-form .action');
    await page.waitForSelector('text=1 fact saved.');
    expect(inputOf(calls, 'recordFacts')[0]?.facts).toMatchObject([{ seenOn: '2026-01-09' }]);
  });

  test('a refusal leaves what was typed in its place', async () => {
    const addOn = await dossierWorkbook();
    const refusing = behind(addOn);
    const opened = await browser.open({ view: 'customer', today }, async (name, input, version) =>
      name === 'recordFacts' ? { error: 'busy' } : refusing(name, input, version),
    );
    await opened.page.waitForSelector('header.customer');
    await opened.page.click('input[name=section] >> nth=1', { force: true });
    await opened.page.fill('#fact-form textarea', 'spring range');
    await opened.page.click('#fact-form .action');
    await opened.page.waitForSelector('.notice.refused');
    expect(await opened.page.inputValue('#fact-form textarea')).toBe('spring range');
  });
});

describe('the analysis', () => {
  test('says what follows, and asks only what is not known', async () => {
    const { page, calls } = await openKnow(await dossierWorkbook());
    await show(page, 'analysis');
    expect(await page.innerText('.acts')).toContain('Only weak signs: authority, need.');
    const form = page.locator('form.block');
    expect(await form.locator('.known').count()).toBe(2);
    await form.locator('select').selectOption('proven');
    await form.locator('input').fill('signs the orders himself');
    await form.locator('button[type=submit]').click();
    await page.waitForSelector('text=1 fact saved.');
    expect(inputOf(calls, 'recordFacts')[0]?.facts).toEqual([
      { item: 'authority', person: '', value: 'proven', source: 'signs the orders himself' },
    ]);
    expect(await page.innerText('.acts')).toContain('Only weak signs: need.');
  });

  test.each(['en', 'zh-CN'] as const)(
    'no set of questions is longer than the screen, in %s',
    async (language) => {
      const addOn = await dossierWorkbook(language);
      const { page } = await openKnow(addOn, empty, { language });
      await show(page, 'analysis');
      for (const block of blockNames) {
        await page.selectOption('#view > select', block);
        const { height } = (await page.locator('form.block').boundingBox()) ?? { height: 9999 };
        expect({ block, fits: height <= 560, height }).toEqual({ block, fits: true, height });
      }
    },
  );

  test('people have their part, how to talk to them, and the mistakes to be warned of', async () => {
    const addOn = await dossierWorkbook();
    const customerId = await customerOf(addOn, rich);
    const { page } = await openKnow(addOn);
    await show(page, 'people');
    expect(await page.innerText('#view')).toContain('Olav Nygård Decider');
    await page.click('.person summary >> nth=0');
    expect(await page.innerText('.person >> nth=0')).toContain('Give figures, certificates');
    await addOn.ask.recordFacts({
      operationId: 'olav-has-left',
      customerId,
      facts: [{ item: 'name', person: 'Olav Nygård', value: '', source: '' }],
    });
    const { page: later } = await openKnow(addOn);
    await show(later, 'people');
    expect(await later.innerText('#view')).not.toContain('Olav');
    expect(await later.innerText('#view')).toContain(
      'Only one contact, and it is the purchaser: find out who stands behind.',
    );
  });
});

describe('the dossier on one page', () => {
  const openPage = async (addOn: AddOn, company: string, more = {}): Promise<Opened> => {
    const customerId = await customerOf(addOn, company);
    const start = { view: 'dossier', today, customerId, ...more } as const;
    const opened = await browser.open(start, behind(addOn, company), { width: 860, height: 640 });
    await opened.page.waitForSelector('article');
    return opened;
  };

  test.each(languages)(
    'pretends to know nothing, for a rich and an empty customer, in %s',
    async (language) => {
      const addOn = await dossierWorkbook(language);
      for (const company of [rich, empty]) {
        const { page, errors } = await openPage(addOn, company, { language });
        const said = await page.innerText('main');
        expect(said).not.toMatch(/undefined|null|NaN|\[object/);
        expect(said).toContain(company);
        expect(errors).toEqual([]);
      }
      const { page } = await openPage(addOn, empty, { language });
      expect(await page.$$eval('.page-facts tr', (all) => all.length)).toBe(0);
    },
  );

  test('tells facts with source and day, people, promises and the next step', async () => {
    const { page } = await openPage(await dossierWorkbook(), rich);
    const said = await page.innerText('article');
    expect(said).toContain('their web site · 2026-03-10');
    expect(said).toContain('Send the matt sample');
    expect(said).toContain('Fri 20 Mar · Promise');
    expect(said).toContain('cross-country skiing');
    expect(said).toContain('Quoted 3,000 flasks');
  });

  test('passed on, it has nothing personal and does not even ask for it', async () => {
    const { page, calls } = await openPage(await dossierWorkbook(), rich);
    await page.selectOption('main select', 'boss');
    await page.waitForFunction(() => !document.body.innerText.includes('skiing'));
    await page.waitForSelector('article');
    const said = await page.innerText('article');
    expect(said).not.toMatch(/skiing|Analytical|Quoted 3,000/);
    expect(said).toContain('12 outdoor shops');
    expect(inputOf(calls, 'dossierPage').map(({ isPublic }) => isPublic)).toEqual([false, true]);
  });
});

describe.each(['en', 'zh-CN'] as const)('every part in %s', (language) => {
  test('fits into 300 pixels, and every control has a name', async () => {
    const addOn = await dossierWorkbook(language);
    for (const width of [300, 150]) {
      const { page } = await openKnow(addOn, rich, { language }, { width, height: 720 });
      for (const part of parts) {
        await show(page, part);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ part, wide: Math.max(wide, width) }).toEqual({ part, wide: width });
        const nameless = await page.$$eval(
          'button, input, select, textarea',
          (all) =>
            all.filter((one) => {
              const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : [];
              const words = [one.getAttribute('aria-label'), ...labels.map((l) => l.textContent)];
              return (
                [...words, one.matches('button') ? one.textContent : ''].join('').trim() === ''
              );
            }).length,
        );
        expect(nameless).toBe(0);
      }
    }
  });
});
