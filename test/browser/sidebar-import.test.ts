import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { Problem } from '../../src/domain/problem';
import { allNew, file, type List, openImport, people } from './import-answers';
import { inputOf, type SidebarBrowser, startBrowser } from './sidebar-browser';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (more = {}) => openImport(browser, more);

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
            [],
            [null, 8613900000001, null, null],
            ['Casa Verde SA', '+34 91 555 01 01', null, null],
            [null, '+34 91 555 01 02', null, null],
          ],
          merges: [{ startRow: 4, startCol: 0, endRow: 5, endCol: 0 }],
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
        ['', '', '', ''],
        ['', '8613900000001', '', ''],
        ['Casa Verde SA', '+34 91 555 01 01', '', ''],
        ['Casa Verde SA', '+34 91 555 01 02', '', ''],
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
      previewImport: (list: List) => {
        const taken = list.rows.filter((row) => row.length > 0);
        const doubts = taken.length === list.rows.length ? [doubt] : [];
        return { ...allNew({ rows: taken }), doubts };
      },
    });
    await page.setInputFiles('input[type=file]', file('fair.csv', people(3)));
    await page.waitForSelector('.doubts');
    expect(await page.innerText('.doubts')).toContain('perhaps Nordhavn Pumps AB: same company');
    await page.getByLabel('Skip this row').check();
    await page.click('text=Import: 2 new');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'commitImport')[0]?.['rows']).toEqual([
      ['Firm 0', 'buyer0@firm.example', 'red'],
      [],
      ['Firm 2', 'buyer2@firm.example', 'red'],
    ]);
  });

  test('a header with nothing below it is an empty list, and a list of refused rows has no button', async () => {
    const { page } = await open({
      previewImport: (list: List) => ({
        ...allNew(list),
        counts: { new: 0, updates: 0, same: 0, duplicates: 0, rejected: 1 },
      }),
    });
    await page.setInputFiles('input[type=file]', file('empty.csv', 'Company,Email\n'));
    expect(await page.getByRole('alert').innerText()).toContain('tableEmpty');
    await page.setInputFiles('input[type=file]', file('bad.csv', people(1)));
    await page.getByText('No row of this list is to be imported').waitFor();
    expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0);
  });

  test('what the words of the class column mean is shown with its days and can be said otherwise', async () => {
    const classes = [
      { text: 'VIP', rows: 2, meaning: 'keyAccount' },
      { text: '一般', rows: 1, meaning: 'notes' },
    ];
    const { page, calls } = await open({
      previewImport: (list: List) => ({ ...allNew(list), classes }),
    });
    const ranked = 'Company,Class\nOak,VIP\nElm,一般\n';
    await page.setInputFiles('input[type=file]', file('ranked.csv', ranked));
    await page.waitForSelector('.counts');
    await page.getByLabel('What “一般” becomes').selectOption('D Interested, every 14 days');
    await page.click('button.action');
    await page.click('text=Import: 2 new');
    await page.waitForSelector('.notice.done');
    expect(inputOf(calls, 'commitImport')[0]?.['classes']).toEqual({ 一般: 'D' });
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
