import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allNew, file, type List, openImport, people } from './import-answers';
import { inputOf, type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (more = {}) => openImport(browser, more);

test('an import is taken back, and who was edited since is named', async () => {
  const { page, calls } = await open({
    commitImport: (list: List) => ({
      ...allNew(list),
      rejected: [{ row: 1, reason: 'Nobody' }],
    }),
    previewUndo: () => ({ removed: 2, restored: 0, editedSince: [], canPutBack: true }),
    undoOperation: () => ({
      outcome: 'saved',
      removed: 2,
      restored: 0,
      broughtBack: 0,
      putBack: null,
      editedSince: [{ customerId: 'c-1', name: 'Firm 1', keys: ['phone'] }],
    }),
  });
  await page.setInputFiles('input[type=file]', file('fair.csv', people(3)));
  await page.waitForSelector('.counts');
  await page.click('text=Import: 3 new');
  const saving = page.waitForEvent('download');
  await page.click('text=Rows not imported, as a file with reasons');
  expect((await saving).suggestedFilename()).toBe('fair-rejected.csv');
  await page.click('text=Undo this import');
  await page.click('text=Take out 2 customers');
  await page.waitForSelector('text=Undone: 2 customers taken out');
  expect(await page.innerText('.notice.done')).toContain('Firm 1: Phone');
  expect(inputOf(calls, 'undoOperation')[0]?.['operationId']).toBe(
    inputOf(calls, 'commitImport')[0]?.['operationId'],
  );
});

test('the import before can be taken back, and values not understood are named', async () => {
  const unreadable = ['soon', 'later', 'asked Mei', '??', 'n. a. ', 'spring', 'May'].map(
    (text, index) => ({ row: index + 2, key: 'lastContact', text }),
  );
  const last = { operationId: 'import-0009', name: 'spring.csv', day: '2026-03-17', added: 3 };
  const { page, calls } = await open({
    lastImport: () => ({ last }),
    previewUndo: () => ({
      removed: 3,
      restored: 0,
      editedSince: [{ customerId: 'c-1', name: 'Firm 1', keys: [] }],
      canPutBack: true,
    }),
    undoOperation: () => ({
      outcome: 'saved',
      putBack: 'undo:import-0009',
      removed: 3,
      restored: 0,
      broughtBack: 0,
      rows: 0,
      editedSince: [],
    }),
    previewImport: (list: List) => ({ ...allNew(list), unreadable, dateOrder: 'unknown' }),
  });
  await page.getByText('Last import: spring.csv, 2026-03-17, 3 new customers.').waitFor();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByText('Take out the 3 customers that came with this import?').waitFor();
  await page.getByText('1 customer kept, edited since').waitFor();
  expect(inputOf(calls, 'undoOperation')).toEqual([]);
  await page.getByRole('button', { name: 'Take out 3 customers' }).click();
  await page.getByText('3 customers taken out again').waitFor();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.getByText('Everything is back').waitFor();
  expect(inputOf(calls, 'undoOperation')).toEqual([
    { operationId: 'import-0009' },
    { operationId: 'undo:import-0009' },
  ]);
  const list = 'Company,Last contact\nOak,03/05/2026\nElm,04/05/2026\nAsh,soon';
  await page.setInputFiles('input[type=file]', file('l.csv', list));
  await page.getByText('2 rows with dates that could be day or month first').waitFor();
  await page.getByText('row 5 · Last contact: asked Mei').waitFor();
  expect(await page.locator('ul.examples').innerText()).toContain('and 2 more');
  const more = page.locator('summary').getByText('and 2 more');
  expect(await page.getByText('row 8 · Last contact').isVisible()).toBe(false);
  await more.last().click();
  await page.getByText('row 8 · Last contact').waitFor();
});
