import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { Problem } from '../../src/domain/problem';
import { readGrid, readTable } from '../../src/domain/table/read-table';
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
  doubts: [],
  unreadable: [],
  dateOrder: 'dayFirst',
});

type Read = { name: string; text?: string; grid?: string[][] };
const read = ({ name, text, grid }: Read) =>
  grid ? readGrid(name, grid) : readTable(name, text ?? '');

const open = async (more = {}) => {
  const answers = {
    ...healthy,
    readTable: read,
    otherSheets: () => ({ names: ['老客户'] }),
    readSheet: ({ name }: { name: string }) =>
      readGrid(name, [
        ['公司名', '邮箱'],
        ['宁波阀门', 'lin@firm.example'],
      ]),
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
    await page.click('text=Import: 3 new');
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
    await page.click('text=Import: 12000 new');
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
    await page.click('text=Import: 2 new');
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

  test('an Excel file is read by the page itself, its days as days', async () => {
    const { page, calls, errors } = await open();
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Hidden away',
          hidden: true,
          rows: [['not', 'this']],
        },
        {
          name: 'Customers',
          rows: [
            ['公司名称', '电话', '最近联系日期', '重点客户'],
            ['Müller & Söhne GmbH', '+49 30 5550107', new Date(Date.UTC(2026, 2, 5)), true],
            [null, 8613900000001, null, null],
          ],
        },
      ],
    });
    await page.setInputFiles('input[type=file]', {
      name: 'fair.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
    await page.waitForSelector('.counts');
    expect(inputOf(calls, 'previewImport')[0]).toMatchObject({
      columns: ['company', 'phone', 'lastContact', 'keyAccount'],
      rows: [
        ['Müller & Söhne GmbH', '+49 30 5550107', '2026-03-05', 'TRUE'],
        ['', '8613900000001', '', ''],
      ],
    });
    expect(errors).toEqual([]);
  });

  test('a row that may be a customer who is there can be left out', async () => {
    const doubt = {
      row: 2,
      customerId: 'c-1',
      otherRow: null,
      name: 'Nordhavn Pumps AB',
      why: ['company'],
      likelihood: 0.7,
    };
    const { page, calls } = await open({
      previewImport: (list: List) => ({ ...allNew(list), doubts: [doubt] }),
    });
    await page.setInputFiles('input[type=file]', file('fair.csv', people(3)));
    await page.waitForSelector('.doubts');
    expect(await page.innerText('.doubts')).toContain('perhaps Nordhavn Pumps AB: same company');
    await page.check('.doubts input');
    await page.click('text=Import: 3 new');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'commitImport')[0]?.['rows']).toEqual([
      ['Firm 0', 'buyer0@firm.example', 'red'],
      [],
      ['Firm 2', 'buyer2@firm.example', 'red'],
    ]);
  });

  test('an import is taken back, and who was edited since is named', async () => {
    const { page, calls } = await open({
      commitImport: (list: List) => ({
        ...allNew(list),
        rejected: [{ row: 1, reason: 'Nobody' }],
      }),
      undoOperation: () => ({
        outcome: 'saved',
        removed: 2,
        restored: 0,
        broughtBack: 0,
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
    await page.waitForSelector('text=Undone: 2 customers taken out');
    expect(await page.innerText('.notice.done')).toContain('Firm 1: Phone');
    expect(inputOf(calls, 'undoOperation')[0]?.['operationId']).toBe(
      inputOf(calls, 'commitImport')[0]?.['operationId'],
    );
  });

  test('a sheet of the same workbook that holds the list so far is taken over', async () => {
    const { page, calls } = await open();
    await page.click('text=老客户');
    await page.waitForSelector('.counts');
    expect(inputOf(calls, 'previewImport')[0]).toMatchObject({
      name: '老客户',
      columns: ['company', 'email'],
    });
  });
});

test('the import before can be taken back, and values not understood are named', async () => {
  const unreadable = ['soon', 'later', 'asked Mei', '??', 'n. a. ', 'spring', 'May'].map(
    (text, index) => ({ row: index + 2, key: 'lastContact', text }),
  );
  const last = { operationId: 'import-0009', name: 'spring.csv', day: '2026-03-17', added: 3 };
  const { page, calls } = await open({
    lastImport: () => ({ last }),
    undoOperation: () => ({
      outcome: 'saved',
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
  await page.getByText('3 customers taken out again').waitFor();
  expect(inputOf(calls, 'undoOperation')).toEqual([{ operationId: 'import-0009' }]);
  const list = 'Company,Last contact\nOak,03/05/2026\nElm,04/05/2026\nAsh,soon';
  await page.setInputFiles('input[type=file]', file('l.csv', list));
  await page.getByText('2 rows with dates that could be day or month first').waitFor();
  await page.getByText('row 5, Last contact: asked Mei').waitFor();
  expect(await page.locator('ul.examples').innerText()).toContain('and 2 more');
  const more = page.locator('summary').getByText('and 2 more');
  expect(await page.getByText('row 8, Last contact').isVisible()).toBe(false);
  await more.last().click();
  await page.getByText('row 8, Last contact').waitFor();
});
