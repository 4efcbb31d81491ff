import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { knowledgeIn, show } from './dossier-steps';
import { dossierWorkbook, rich } from './dossier-workbook';
import { type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const openKnow = knowledgeIn(() => browser);

describe('looking a customer up', () => {
  test('asks nothing of anybody before a click, and then only the place that was clicked', async () => {
    const { page } = await openKnow(await dossierWorkbook());
    const asked: { url: string; referer: string | undefined }[] = [];
    await page.context().route('**', (route) => {
      asked.push({ url: route.request().url(), referer: route.request().headers().referer });
      return route.fulfill({ contentType: 'text/html', body: '<p>found</p>' });
    });
    await show(page, 'research');
    for (const summary of await page.$$('details:not([open]) > summary')) await summary.click();
    await page.hover('.links a >> nth=0');
    await page.focus('.links a >> nth=1');
    expect(await page.$$eval('.links a', (all) => all.length)).toBeGreaterThan(25);
    expect(asked).toEqual([]);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.click('.links a >> nth=0'),
    ]);
    await opened.waitForLoadState();
    expect(asked.map(({ url }) => new URL(url).host)).toEqual(['www.google.com']);
    expect(asked[0]?.url).toBe(
      'https://www.google.com/search?q=%22Fjellheim%20Sport%20AS%22&hl=no&gl=no',
    );
    expect(asked[0]?.referer).toBeUndefined();
    expect(await opened.evaluate(() => window.opener)).toBeNull();
  });

  test('every link goes to another tab without saying where from, under four schemes', async () => {
    const { page } = await openKnow(await dossierWorkbook());
    await show(page, 'research');
    const links = await page.$$eval('a', (all) =>
      all.map(({ target, rel, protocol }) => ({ target, rel, protocol })),
    );
    expect(links.length).toBeGreaterThan(25);
    for (const { target, rel, protocol } of links) {
      expect({ target, rel }).toEqual({ target: '_blank', rel: 'noopener noreferrer' });
      expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol);
    }
  });

  test('a site that looks like the domain the customer writes from is pointed out', async () => {
    const { page } = await openKnow(await dossierWorkbook());
    await show(page, 'research');
    expect(await page.innerText('#view')).toContain('Looks like fjellheim.example, and is not.');
  });

  test('a name for a page that takes none is copied with the click', async () => {
    const { page } = await openKnow(await dossierWorkbook());
    await page.context().route('**', (route) => route.fulfill({ body: 'found' }));
    await show(page, 'research');
    for (const summary of await page.$$('details:not([open]) > summary')) await summary.click();
    await page.click('text=OFAC');
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(rich);
  });

  test('another search engine of the country is one choice away', async () => {
    const { page } = await openKnow(await dossierWorkbook());
    await show(page, 'research');
    await page.selectOption('label:has-text("Search with") select', 'Bing');
    expect(await page.getAttribute('.links a >> nth=0', 'href')).toMatch(
      /^https:\/\/www\.bing\.com\//,
    );
  });
});
