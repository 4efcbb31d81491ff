import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Problem } from '../../src/domain/problem';
import { readTable } from '../../src/domain/table/read-table';
import { healthy } from './sidebar-answers';
import { inputOf, type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

type List = { rows: string[][]; chunk?: number };

const allNew = ({ rows }: List) => ({
  counts: { new: rows.length, updates: 0, same: 0, duplicates: 0, rejected: 0 },
  examples: [{ row: 1, kind: 'new', customer: rows[0]?.[0] ?? '', changes: [] }],
  duplicates: [],
  rejected: [],
  unreadable: [],
  dateOrder: 'dayFirst',
});

const read = ({ name, text }: { name: string; text: string }) => readTable(name, text);

const open = async (more = {}) => {
  const answers = {
    ...healthy,
    readTable: read,
    previewImport: allNew,
    commitImport: allNew,
    ...more,
  };
  const opened = await browser.open({ view: 'import' }, answers);
  await opened.page.waitForSelector('.drop');
  return opened;
};

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content as string),
});

const people = (rows: number): string =>
  ['Company Name,E-mail,Colour']
    .concat(Array.from({ length: rows }, (_, row) => `Firm ${row},buyer${row}@firm.example,red`))
    .join('\n');

describe('the import dialog', () => {
  test('proposes what each column is, and takes the person’s change', async () => {
    const { page, calls, errors } = await open();
    await page.setInputFiles('input[type=file]', file('fair.csv', people(3)));
    await page.waitForSelector('.counts');
    const becomes = page.locator('.mapping select');
    expect(
      await becomes.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual(['company', 'email', '']);
    await becomes.nth(2).selectOption('notes');
    expect(await page.locator('.counts').count()).toBe(0);
    await page.click('button.action');
    await page.waitForSelector('.counts');
    await page.click('text=Import 3 customers');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'commitImport')).toMatchObject([
      { name: 'fair.csv', columns: ['company', 'email', 'notes'], chunk: 0, chunks: 1 },
    ]);
    expect(errors).toEqual([]);
  });

  test('a long list goes in by parts, and a refused part is sent again with what follows', async () => {
    let isBusy = true;
    const { page, calls } = await open({
      commitImport: (list: List) => {
        if (list.chunk === 1 && isBusy) throw new Problem('busy', {});
        return allNew(list);
      },
    });
    await page.setInputFiles('input[type=file]', file('big.csv', people(12_000)));
    await page.waitForSelector('.counts');
    await page.click('text=Import 12000 customers');
    await page.getByRole('alert').waitFor();
    expect(await page.innerText('.decision [role=status]')).toContain('5000 of 12000 rows');
    isBusy = false;
    await page.click('text=Try again');
    await page.waitForSelector('text=12000 new customers');
    const sent = inputOf(calls, 'commitImport');
    expect(sent.map((input) => input['chunk'])).toEqual([0, 1, 1, 2]);
    expect(new Set(sent.map((input) => input['operationId'])).size).toBe(1);
  });

  test('a list that Excel saved on a Chinese computer is read', async () => {
    const { page, calls } = await open();
    const gbk = Buffer.from(
      'b9abcbbec3fb2cd3cabcfe0ac4feb2a8b7a7c3c52c6c696e406669726d2e6578616d706c650a',
      'hex',
    );
    await page.setInputFiles('input[type=file]', file('名单.csv', gbk));
    await page.waitForSelector('.counts');
    expect(inputOf(calls, 'previewImport')[0]).toMatchObject({
      columns: ['company', 'email'],
      rows: [['宁波阀门', 'lin@firm.example']],
    });
  });

  test('a file that is no list is refused in words, and another may be chosen', async () => {
    const { page } = await open();
    await page.setInputFiles(
      'input[type=file]',
      file('photo.csv', Buffer.from([0x89, 0x50, 0, 1, 2, 3])),
    );
    expect(await page.getByRole('alert').innerText()).toContain('tableUnreadable');
    await page.setInputFiles('input[type=file]', file('fair.csv', people(2)));
    await page.waitForSelector('.counts');
  });

  test('dates that may mean two days are asked about before anything is written', async () => {
    const { page, calls } = await open({
      previewImport: (list: List & { dateOrder?: string }) => ({
        ...allNew(list),
        dateOrder: list.dateOrder ?? 'unknown',
      }),
    });
    const dated = 'Company Name,Last contact\nFirm A,03/04/2026\nFirm B,05/06/2026\n';
    await page.setInputFiles('input[type=file]', file('fair.csv', dated));
    await page.waitForSelector('.counts');
    await page.click('text=4 March (month first)');
    await page.click('text=Preview');
    await page.waitForSelector('.counts');
    await page.click('text=Import 2 customers');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'commitImport')[0]?.['dateOrder']).toBe('monthFirst');
  });

  test('rows can be pasted', async () => {
    const { page, calls } = await open();
    await page.fill('textarea', '公司名\t联系人\n宁波阀门\t林先生\n');
    await page.click('text=Read');
    await page.waitForSelector('.counts');
    expect(inputOf(calls, 'previewImport')[0]?.['columns']).toEqual(['company', 'contact']);
  });
});
