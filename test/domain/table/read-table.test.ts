import { expect, test } from '@jest/globals';
import { Problem } from '../../../src/domain/problem';
import { readTable } from '../../../src/domain/table/read-table';

/** What the columns are read into; a header alone would be no list. */
const keysOf = (text: string) =>
  readTable('list.csv', text.includes('\n') ? text : `${text}\n-`).columns.map(({ key }) => key);
const lines = (...rows: string[]) => rows.join('\n');

test.each([
  [
    '国家/地区,公司名称,联系人,邮箱,手机,官网',
    ['country', 'company', 'contact', 'email', 'phone', 'site'],
  ],
  [
    '國家,公司名稱,聯絡人,電子郵件,電話,來源',
    ['country', 'company', 'contact', 'email', 'phone', 'source'],
  ],
  [
    'Country,Company Name,Attn.,E-mail Address,WhatsApp No.,Website',
    ['country', 'company', 'contact', 'email', 'phone', 'site'],
  ],
  [
    '公司名称 Company Name,Phone (电话),客户等级 / Class,最近联系时间',
    ['company', 'phone', 'class', 'lastContact'],
  ],
  [
    'Nombre,Correo electrónico,Teléfono,País,Empresa',
    ['contact', 'email', 'phone', 'country', 'company'],
  ],
  [
    'Firma,Ansprechpartner,E-Mail,Land,Bemerkungen',
    ['company', 'contact', 'email', 'country', 'notes'],
  ],
  [
    'Компания,Контактное лицо,Эл. почта,Телефон,Страна',
    ['company', 'contact', 'email', 'phone', 'country'],
  ],
  [
    'Lead Email,Lead Phone,Next Follow-up Date,Sales Rep',
    ['email', 'phone', 'nextFollowUp', 'owner'],
  ],
  ['邮箱1,邮箱2,电话1,电话2,备注', ['email', 'email', 'phone', 'phone', 'notes']],
])('the headers %s are understood', (header, keys) => {
  expect(keysOf(header)).toEqual(keys);
});

test('columns of other trades are left alone', () => {
  expect(keysOf('Email,GCLID,Job Title,Created Date,Budget')).toEqual([
    'email',
    null,
    'position',
    null,
    null,
  ]);
});

test('a header is found below title rows and blank lines', () => {
  const table = readTable(
    'fair.csv',
    lines(
      'Spring fair 2026,,',
      ',,',
      'Hall 4,,',
      'Company,Email,Country',
      'Oak,a@example.com,Chile',
    ),
  );
  expect(table.titleRows).toBe(4);
  expect(table.rows).toEqual([['Oak', 'a@example.com', 'Chile']]);
});

test('a header in two rows is read as one', () => {
  const grouped = lines(
    '公司,国家,联系方式,',
    ',,电话,邮箱',
    '橡木进口,智利,+56 2 2123 4567,a@example.com',
  );
  const table = readTable('list.csv', grouped);
  expect(table.columns.map((column) => column.key)).toEqual([
    'company',
    'country',
    'phone',
    'email',
  ]);
  expect(table.rows).toHaveLength(1);
});

test('reading stops at the totals and says when rows stand behind them', () => {
  const table = readTable(
    'l.csv',
    lines('Company,Email,Notes', 'Oak,a@example.com,1', '合计,,1', '', 'printed by Lin,,'),
  );
  expect(table.rows).toEqual([['Oak', 'a@example.com', '1']]);
  expect(table.problems).toEqual([
    { kind: 'totals', row: 3 },
    { kind: 'rowsAfterTotals', row: 4 },
  ]);
});

test.each([['合计,60家'], ['Total,60 customers'], ['Subtotal,12'], ['总计：,60']])(
  'a row “%s” adds up others: it is no customer, and that is said',
  (total) => {
    const table = readTable('l.csv', lines('Company,Notes', 'Oak,hats', total));
    expect(table.rows.filter((row) => row.some(Boolean))).toEqual([['Oak', 'hats']]);
    expect(table.problems).toEqual([{ kind: 'totals', row: 3 }]);
  },
);

test('a customer called Total is no totals row', () => {
  expect(readTable('l.csv', lines('Company,Email', 'Total,total@example.com')).rows).toHaveLength(
    1,
  );
});

test('headers repeated at page breaks are no customers', () => {
  const table = readTable(
    'l.csv',
    lines('Company,Email', 'Oak,a@example.com', 'Company,Email', 'Elm,b@example.com'),
  );
  expect(table.rows.filter((row) => row[0])).toHaveLength(2);
  expect(table.problems).toEqual([{ kind: 'headerRepeated', row: 3 }]);
});

test('a quote that is never closed spoils its own row only', () => {
  const table = readTable(
    'l.csv',
    lines('Company,Email', '"Oak,a@example.com', '"Elm, Sons",b@example.com', 'Ash,c@example.com'),
  );
  expect(table.rows).toEqual([
    ['Oak', 'a@example.com'],
    ['Elm, Sons', 'b@example.com'],
    ['Ash', 'c@example.com'],
  ]);
  expect(table.problems).toEqual([{ kind: 'misplacedQuote', row: 2 }]);
});

test.each([
  ['tabs', 'Company\tEmail\nOak, Sons & Co\ta@example.com'],
  ['semicolons', 'Company;Email\r\nOak, Sons & Co;a@example.com\r\n'],
  ['commas', '\ufeffCompany,Email\n"Oak, Sons & Co",a@example.com'],
  ['bars', 'Company|Email\nOak, Sons & Co|a@example.com'],
  ['a separator that Excel names', 'sep=;\nCompany;Email\nOak, Sons & Co;a@example.com'],
])('cells are told apart by %s', (_, text) => {
  expect(readTable('l', text).rows).toEqual([['Oak, Sons & Co', 'a@example.com']]);
});

test('a quoted cell may hold a line break', () => {
  expect(readTable('l', 'Company,Notes\nOak,"Street 1\nSantiago"').rows).toEqual([
    ['Oak', 'Street 1\nSantiago'],
  ]);
});

test('first and last names in two columns are one contact', () => {
  const table = readTable(
    'l',
    'Last Name,First Name,Email\nExample,Ada,a@example.com\n王,小明,b@example.com',
  );
  expect(table.columns.map((column) => [column.header, column.key])).toEqual([
    ['Last Name + First Name', 'contact'],
    ['Email', 'email'],
  ]);
  expect(table.rows.map((row) => row[0])).toEqual(['Ada Example', '王小明']);
});

test.each([
  ['Client Name,Email\nAda Example,a@example.com', 'contact'],
  ['Client Name,Email\nOak Trading Ltd,a@example.com', 'company'],
  ['客户,联系人,邮箱\n橡木,王小明,a@example.com', 'company'],
  ['Name,Email\nOak GmbH,a@example.com\nElm Trading Co.,b@example.com', 'company'],
])(
  'a header that may mean firm or person is decided by what stands beside and below it',
  (text, key) => {
    expect(keysOf(text)[0]).toBe(key);
  },
);

test.each([
  ['an empty file', '  \n', 'tableEmpty'],
  ['a spreadsheet file opened as text', 'PK\u0003\u0004\u0000\u0000', 'tableUnreadable'],
  [
    'a letter',
    'Dear Sir,\nplease find enclosed our best offer, as agreed.\nKind regards',
    'tableWithoutHeader',
  ],
  ['a web page', '<!doctype html>\n<html><body>Company</body></html>', 'tableWithoutHeader'],
])('%s is refused', (_, text, kind) => {
  expect(() => readTable('x', text)).toThrow(Problem);
  expect(() => readTable('x', text)).toThrow(kind);
});

test('a list whose dates tell day from month once is settled for good', () => {
  const table = readTable(
    'l',
    'Company,Last contact,Notes\nOak,03/05/2026,03/05/2026\nElm,25/12/2025,',
  );
  expect(table.rows).toEqual([
    ['Oak', '2026-05-03', '03/05/2026'],
    ['Elm', '25/12/2025', ''],
  ]);
});

test('a list whose dates could be either is left as typed and pointed out', () => {
  const table = readTable('l', 'Company,Last contact\nOak,2026-05-03\nElm,03/05/2026');
  expect(table.rows[1]).toEqual(['Elm', '03/05/2026']);
  expect(table.problems).toEqual([{ kind: 'dayOrMonthFirst', row: 3, rows: 1 }]);
});

test('what stands below a header goes before what the header says', () => {
  expect(keysOf('Company,Contact\nOak,+49 30 1234567\nElm,030 7654321')).toEqual([
    'company',
    'phone',
  ]);
  expect(keysOf('公司,联系方式\n橡木,a@oak.example')).toEqual(['company', 'email']);
});

test('lines of a letter that begin with a field name are no table', () => {
  expect(() => readTable('x', 'company: Oak\nemail: a@oak.example')).toThrow('tableWithoutHeader');
});

test('a quote never closed in the second of ten thousand rows costs no other row', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `Firm ${index},f${index}@example.com`);
  rows[1] = '"Firm 1,f1@example.com';
  const table = readTable('l.csv', lines('Company,Email', ...rows));
  expect(table.rows).toHaveLength(10_000);
  expect(table.rows[9_999]).toEqual(['Firm 9999', 'f9999@example.com']);
  expect(table.problems).toEqual([{ kind: 'misplacedQuote', row: 3 }]);
});

test('a list of a hundred thousand rows is taken whole, its header besides', () => {
  const text = `Our customers\nCompany,Email\n${'Firm,f@example.com\n'.repeat(100_000)}`;
  expect(readTable('long.csv', text).rows).toHaveLength(100_000);
});

test('a list of a million rows is refused with its number', () => {
  const text = `Company,Email\n${'Firm,f@example.com\n'.repeat(1_000_000)}`;
  expect(() => readTable('long.csv', text)).toThrow(
    expect.objectContaining({
      kind: 'tooManyRows',
      details: { rows: 1_000_000, most: 100_000 },
    }),
  );
});

test.each([
  ['quotes alone', '"'.repeat(20_000)],
  ['quotes and separators', '",'.repeat(20_000)],
  ['line ends alone', '\r\n'.repeat(20_000)],
  ['one row of many columns', `Company,Email\n${'a,'.repeat(20_000)}`],
  ['blanks', ' '.repeat(200_000)],
  ['brackets', '([{<'.repeat(20_000)],
])('%s end in a table or in a refusal', (_, text) => {
  try {
    expect(readTable('odd.csv', text).rows).toBeInstanceOf(Array);
  } catch (error) {
    expect(error).toMatchObject({ kind: expect.stringMatching(/^table/) });
  }
});
