import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { run, workFolder } from './command-line';

let folder = '';
beforeEach(async () => {
  folder = await workFolder();
});
afterEach(() => rm(folder, { recursive: true }));

const program = (name: string) => join(__dirname, 'programs', name);

/** What each function of a program answers, by its name. */
const answers = async (name: string, functions: string, workbook: string) => {
  const argv = ['script', program(name), '--call', functions, '--workbook', workbook];
  const at = [
    '--now',
    '2026-03-09T09:00',
    '--timezone',
    'Asia/Shanghai',
    '--user',
    'mei@example.com',
  ];
  const { code, out } = await run(folder, [...argv, ...at]);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { function: string; value?: unknown; error?: string });
  return {
    code,
    ...Object.fromEntries(lines.map((line) => [line.function, line.error ?? line.value])),
  };
};

test('a tracker of orders sets itself up, reports, archives and finds it all again in the file', async () => {
  const workbook = join(folder, 'orders.xlsx');
  const functions =
    'onOpen,setUp,fill,summary,chart,archive,simulateEdit,locked,installTrigger,toc,html,letters,useCustom';
  expect(await answers('order-tracker.gs', functions, workbook)).toEqual({
    code: 0,
    onOpen: null,
    setUp: 20,
    fill: [
      ['Order', 'Customer', 'Ordered on', 'Amount', 'Status', 'Done'],
      ['O-0001', 'Linden', '2026-01-01', '111.50', 'New', 'TRUE'],
      ['O-0002', 'Harbour', '2026-02-02', '223.00', 'Paid', 'FALSE'],
    ],
    summary: [
      ['Customer', 'Total'],
      ['Nordlicht', '$2,007.00'],
      ['Harbour', '$1,672.50'],
      ['Linden', '$1,338.00'],
      ['Total', '$5,017.50'],
    ],
    chart: { n: 1, title: 'By customer' },
    archive: [2, 18],
    simulateEdit: ['was New', true],
    locked: 1,
    installTrigger: [['summary', 'CLOCK']],
    toc: [
      ['Orders', '#gid=1'],
      ['Summary', '#gid=2'],
      ['Archive', '#gid=3'],
      ['TOC', '#gid=4'],
      ['Sheet1', '#gid=0'],
    ],
    html: '<ul><li>O-0001: 111.50</li><li>O-0002: 223.00</li></ul>',
    letters: [
      'Dear Linden, your order O-0001 of 2026-01-01 is New.',
      'Dear Harbour, your order O-0002 of 2026-02-02 is Paid.',
    ],
    useCustom: [
      [4, 7],
      [6, ''],
    ],
  });
  expect(await answers('order-tracker.gs', 'locked,chart,toc,pivot', workbook)).toEqual({
    code: 0,
    locked: 2,
    chart: { n: 1, title: 'By customer' },
    toc: [
      ['Orders', '#gid=1'],
      ['Summary', '#gid=2'],
      ['Archive', '#gid=3'],
      ['TOC', '#gid=4'],
      ['Sheet6', '#gid=5'],
      ['Sheet1', '#gid=0'],
    ],
    pivot: [
      ['Customer', 'SUM of Amount'],
      ['Harbour', 780.5],
      ['Linden', 892],
      ['Nordlicht', 2007],
      ['Grand Total', 3679.5],
    ],
  });
});

test('small jobs that people write: lists, calendars, budgets, joins, batches, protection', async () => {
  const functions =
    'cleanList,dependentLists,calendar,budget,joinTables,batch,protectSheet,byMonth,csv,tabs,oldStyle';
  expect(await answers('small-jobs.gs', functions, join(folder, 'jobs.xlsx'))).toEqual({
    code: 0,
    cleanList: [
      ['Kim Do', 'Andes'],
      ['Jo Ray', 'Harbour'],
      ['Li Wei', 'Linden'],
      ['Ana Costa', 'Olivar'],
      ['', ''],
    ],
    dependentLists: ['Spain', 'France'],
    calendar: [[1, 2, 3, 4, 5, 6, 7], '#eeeeee', '#ffffff'],
    budget: [
      ['Item', 'Plan', 'Actual', 'Diff', ''],
      ['Fair', '$5,000', '$5,600', '$600', '112%'],
      ['Samples', '$1,200', '$900', '($300)', '75%'],
      ['Travel', '$3,000', '', '', '0%'],
      ['Total', '$9,200', '$6,500', '($2,700)', ''],
    ],
    joinTables: ['x@example.com', 'y@example.com', 'x@example.com'],
    batch: [30, '30'],
    protectSheet: [['mei@example.com'], ['B2:C5'], true, 'Do not touch'],
    byMonth: { '2026-01': 7, '2026-02': 6 },
    csv: ['list.csv', 'text/csv', 'name,note\r\n"Ray, Jo","said ""hi"""\r\nKim,'],
    tabs: ['a', 'b', 'c*'],
    oldStyle: ['123', '246', '369'],
  });
});

test('functions in formulas, blanks cleared away, a recorded macro, letters up to their sending', async () => {
  const functions = 'custom,deleteBlanks,macro,mails';
  const refused = 'MailApp.sendEmail is not emulated by the workbench';
  expect(await answers('recorded-and-shared.gs', functions, join(folder, 'shared.xlsx'))).toEqual({
    code: 0,
    custom: [
      '9',
      '18',
      '#ERROR!',
      'B4',
      '#ERROR!',
      'string,boolean,date,[[10],[20]],string',
      '5',
      '10',
    ],
    deleteBlanks: [
      4,
      2,
      [
        ['a', 1],
        ['b', 2],
        ['b', 3],
        ['c', ''],
      ],
    ],
    macro: ['#4285f4', 27, true, 'A1'],
    mails: [refused, refused],
  });
});

test('one program uses every service that a spreadsheet has', async () => {
  const functions = 'build,remember,together,page,plan,whoAndWhen';
  expect(await answers('every-service.gs', functions, join(folder, 'offers.xlsx'))).toEqual({
    code: 0,
    build: [['E3', 'E5'], '2500', 1, 1, 1],
    remember: [expect.any(String), ['city', 'name'], null, '7.1', { a: '1' }],
    together: [true, '=Kaito'],
    page: '<ul><li>Linden</li><li>Harbour</li><li>&lt;b&gt;</li></ul>',
    plan: ['remember CLOCK', 'together ON_CHANGE'],
    whoAndWhen: [
      'mei@example.com',
      'Asia/Shanghai',
      'Asia/Shanghai',
      '2026-03-09T09:00 Mon',
      [['a', 'b;c']],
      '询盘',
      36,
    ],
  });
});
