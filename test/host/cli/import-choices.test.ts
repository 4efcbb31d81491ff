import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addOnFolder } from './add-on-folder';
import { run } from './command-line';

let folder = '';
beforeAll(async () => {
  folder = await addOnFolder();
});
afterAll(() => rm(folder, { recursive: true }));

const when = ['--now', '2026-11-20T09:00', '--timezone', 'Asia/Shanghai', '--locale', 'en_US'];

const imported = async (name: string, text: string, ...choices: string[]) => {
  const list = join(folder, `${name}.csv`);
  await writeFile(list, text);
  const register = join(folder, `${name}.xlsx`);
  return run(folder, ['import', list, '--workbook', register, '--yes', ...choices, ...when]);
};

const rowsOf = async (name: string): Promise<Record<string, unknown>[]> => {
  const register = join(folder, `${name}.xlsx`);
  const { out } = await run(folder, ['rows', 'customers', '--workbook', register, '--json']);
  return JSON.parse(out) as Record<string, unknown>[];
};

const either =
  'Company,Email,Last contact\nQuince,q@quince.example,03/05/2026\nRowan,r@rowan.example,04/06/2026\n';

describe('a list whose dates could be day or month first', () => {
  test('is taken with its dates in the notes, and says how to tell', async () => {
    const { code, out } = await imported('untold', either);
    expect(code).toBe(0);
    expect(out).toContain('“03/05/2026” may be day or month first');
    expect(out).toContain('--dates day-first or --dates month-first');
    expect(await rowsOf('untold')).toMatchObject([
      { lastContact: null, notes: 'Last contact: 03/05/2026' },
      {},
    ]);
  });

  test.each([
    ['day-first', '2026-05-03', '2026-06-04'],
    ['month-first', '2026-03-05', '2026-04-06'],
  ])('is read %s when the person says so', async (order, first, second) => {
    const { out } = await imported(order, either, '--dates', order);
    expect(out).not.toContain('may be day or month first');
    const rows = [{ lastContact: first }, { lastContact: second }];
    expect(await rowsOf(order)).toMatchObject(rows);
    const again = await imported(order, either, '--dates', order, '--json');
    expect(JSON.parse(again.out)).toMatchObject({ problems: [], counts: { new: 0, updates: 0 } });
  });

  test('is not asked about for a date that is wrong either way', async () => {
    const wrong = 'Company,Last contact\nQuince,31/02/2026\nRowan,13/04/2026\n';
    const { out } = await imported('wrong', wrong);
    expect(out).not.toContain('may be day or month first');
    expect(await rowsOf('wrong')).toMatchObject([
      { lastContact: null, notes: 'Last contact: 31/02/2026' },
      { lastContact: '2026-04-13' },
    ]);
  });

  test('takes no other order', async () => {
    expect((await imported('other', either, '--dates', 'year-first')).code).toBe(2);
  });
});

test('columns are told by the words of their headers, in the language of the command', async () => {
  const list = 'Firm,Last contact,Shoe size\nQuince,31/02/2026,44\n';
  const english = await imported('words', list);
  expect(english.out).toContain('Firm → Company, Last contact → Last contact, Shoe size → –');
  expect(english.out).toContain('row 2, Last contact: “31/02/2026”');
  const register = join(folder, 'words-zh.xlsx');
  const ask = ['import', join(folder, 'words.csv'), '--workbook', register, '--lang', 'zh-CN'];
  const chinese = await run(folder, ask);
  expect(chinese.out).toContain('Firm → 公司名, Last contact → 最近联系日期, Shoe size → –');
  expect(chinese.out).not.toMatch(/→ (company|lastContact)/);
});

describe('a column that is read into another field', () => {
  const buyers = 'Firm,Who,Remark\nQuince,Quentin,cool\nRowan,Rosa,\n';

  test('is named by its header; nothing after the = passes it over', async () => {
    const choices = ['--column', 'Firm=company', '--column', 'Who=contact', '--column', 'Remark='];
    expect((await imported('buyers', buyers, ...choices)).code).toBe(0);
    const first = { company: 'Quince', contact: 'Quentin', notes: '' };
    expect(await rowsOf('buyers')).toMatchObject([first, { company: 'Rowan', contact: 'Rosa' }]);
  });

  test('has to be in the list, and its field one of the register', async () => {
    const missing = await imported('buyers', buyers, '--column', 'Boss=contact');
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('no column “Boss”') });
    expect((await imported('buyers', buyers, '--column', 'Who=due')).code).toBe(1);
    expect((await imported('buyers', buyers, '--column', 'Who')).code).toBe(2);
  });
});

test('what stands in the register is replaced only when the person says so', async () => {
  const list = (product: string) => `Company,Email,Product\nQuince,q@quince.example,${product}\n`;
  await imported('replaced', list('taps'));
  await imported('replaced', list('valves'));
  expect(await rowsOf('replaced')).toMatchObject([{ product: 'taps' }]);
  await imported('replaced', list('valves'), '--overwrite');
  expect(await rowsOf('replaced')).toMatchObject([{ product: 'valves' }]);
});

describe('a list that ranks its customers', () => {
  const ranked = 'Company,Class\nQuince,VIP\nRowan,一般\nOak,B\nElm,B\nAsh,–\n';

  test('is told what its words will mean, with the days that a class brings', async () => {
    const list = join(folder, 'ranked.csv');
    await writeFile(list, ranked);
    const argv = ['import', list, '--workbook', join(folder, 'none.xlsx'), ...when];
    const { out } = await run(folder, argv);
    expect(out).toContain('VIP (1): key account');
    expect(out).toContain('B (2): B, close to an order, every 3 days');
    expect(out).toContain('一般 (1): kept in the notes');
  });

  test('is read as the person says, and only words that there are', async () => {
    await imported('ranked', ranked, '--class', '一般=D', '--class', 'B=nothing');
    expect(await rowsOf('ranked')).toMatchObject([
      { company: 'Quince', class: '', keyAccount: true, notes: '' },
      { company: 'Rowan', class: 'D', notes: '' },
      { company: 'Oak', class: '', notes: '' },
      { company: 'Elm', class: '' },
      { company: 'Ash', class: '', notes: '' },
    ]);
    expect((await imported('ranked', ranked, '--class', 'B=G')).code).toBe(2);
  });
});

test('a month without a day is its first day, and that is said', async () => {
  const { out } = await imported(
    'months',
    'Company,Last contact\nQuince,2022年10月\nRowan,3/2024\n',
  );
  expect(out).toContain('Dates with a month only, taken as the first day of it: 2');
  expect(out).toContain('row 2, Last contact: “2022年10月”');
  expect(await rowsOf('months')).toMatchObject([
    { lastContact: '2022-10-01', notes: '' },
    { lastContact: '2024-03-01', notes: '' },
  ]);
});

test('what is written is in the language of the register, what is said in that of the command', async () => {
  const list = join(folder, 'both.csv');
  const text = (company: string) =>
    `Company,Country,Last contact,Colour\n${company},Germany,31/02/2026,red\n,,,blue\n`;
  const register = ['--workbook', join(folder, 'both.xlsx'), '--yes', ...when.slice(0, 4)];
  await writeFile(list, text('Quince'));
  await run(folder, ['import', list, ...register, '--lang', 'zh-CN']);
  await writeFile(list, text('Rowan'));
  const { out } = await run(folder, ['import', list, ...register, '--lang', 'en']);
  expect(out).toContain('Last contact: “31/02/2026”');
  expect(out).toContain('row 3: No company');
  expect(await rowsOf('both')).toMatchObject([
    { company: 'Quince', country: '德国', notes: '最近联系日期：31/02/2026' },
    { company: 'Rowan', country: '德国', notes: '最近联系日期：31/02/2026' },
  ]);
});

test('a list with a header and nothing below it is an empty one', async () => {
  const { code, err } = await imported('bare', 'Company,Email\n\n');
  expect(code).toBe(1);
  expect(err).toContain('“bare.csv” holds no rows');
});
