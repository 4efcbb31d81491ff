import { expect, test } from '@jest/globals';
import type { Customer } from '../../../src/domain/customer/customer';
import { readSource } from '../../../src/domain/customer/read-source';
import { planImport } from '../../../src/domain/register/import-plan';
import { readTable } from '../../../src/domain/table/read-table';
import { day, someCustomer } from '../customer/some-customer';

const today = day('2026-11-20');

const plan = (text: string, customers: readonly Customer[] = [], more = {}) => {
  const { columns, rows } = readTable('list.csv', text);
  const keys = columns.map((column) => column.key);
  return planImport({ operationId: 'op-1', columns: keys, rows, customers, today, ...more });
};

/** The register after a plan was carried out. */
const carriedOut = (customers: readonly Customer[], done: ReturnType<typeof plan>): Customer[] => [
  ...customers.map((customer) => ({
    ...customer,
    ...done.updates.find((update) => update.customer.id === customer.id)?.set,
  })),
  ...done.add.map(({ customer }) => customer),
];

const added = (text: string) => plan(text).add.map(({ customer }) => customer);

test('a list goes in once, and a second time adds and changes nothing', () => {
  const text =
    'Company,Contact,Email\nOak Ltd,Ida,ida@oak.example\nElm Ltd,,sales@elm.example\nAsh Ltd,,';
  const first = plan(text);
  expect(first.counts).toEqual({ new: 3, updates: 0, same: 0, duplicates: 0, rejected: 0 });
  const again = plan(text, carriedOut([], first), { operationId: 'op-2' });
  expect(again.counts).toEqual({ new: 0, updates: 0, same: 3, duplicates: 0, rejected: 0 });
});

test('of two spellings of one row the better one stands, whichever comes first', () => {
  const rows = [
    'Oak,k.baumann@oak.example,+49 711 2345678',
    'OAK,K.Baumann@oak.example,0049 711 2345678',
  ];
  for (const list of [rows, [...rows].reverse()]) {
    const [customer] = added(['Company,Email,Phone', ...list].join('\n'));
    expect(customer).toMatchObject({
      company: 'Oak',
      email: 'k.baumann@oak.example',
      phone: '+49 711 2345678',
    });
  }
});

test('a value that is no class or date goes into the notes with the column it came from', () => {
  const inNotes = (key: string, text: string) => `${key}: ${text}`;
  const { add } = plan('Company,Class,Last contact\nOak,Z,2026-13-45', [], { inNotes });
  expect(add[0]?.customer.notes).toBe('class: Z\nlastContact: 2026-13-45');
});

test('a country that could be two stays as it was typed, among what was not understood', () => {
  const { add, unreadable } = plan('Company,Country\nOak,Congo');
  expect(add[0]?.customer.country).toBe('Congo');
  expect(unreadable).toEqual([{ row: 1, key: 'country', text: 'Congo' }]);
});

test('empty cells of a known customer are filled and what a person typed is left alone', () => {
  const oak = someCustomer({
    id: 'c-1',
    company: 'Oak',
    email: 'ida@oak.example',
    country: 'Chile',
  });
  const text = 'Company,Email,Country,Phone\nOAK Ltd.,IDA@oak.example,Peru,+56 2 2123 4567';
  const { updates, counts } = plan(text, [oak]);
  expect(counts).toMatchObject({ new: 0, updates: 1 });
  expect(updates[0]?.changes).toEqual([{ key: 'phone', before: '', after: '+56 2 2123 4567' }]);
  const told = plan(text, [oak], { overwrite: true });
  expect(told.updates[0]?.set).toMatchObject({ company: 'OAK Ltd.', country: 'Peru' });
});

test.each([
  [
    'one mailbox in two spellings',
    'Company,Email\nOak,ida@oak.example\nOak GmbH,"Ida <IDA@OAK.example>"',
    1,
  ],
  [
    'one phone with and without country code',
    'Contact,Phone\nIda,+49 30 1234567\nIda,030 / 123 45 67',
    1,
  ],
  [
    'one person at one firm, words turned round',
    'Company,Contact\nOak Import SA,Ida Ruiz\nIMPORT OAK,Ida Ruíz',
    1,
  ],
  [
    'a firm alone beside its one customer',
    'Company,Contact,Email\nOak,,\nOak Inc,Ida,ida@oak.example',
    1,
  ],
  [
    'two firms behind one agent’s mailbox',
    'Company,Email\nOak,agent@example.com\nElm,agent@example.com',
    2,
  ],
  [
    'two people at one switchboard',
    'Company,Contact,Phone\nOak,Ida,+4930123456\nOak,Max,+4930123456',
    2,
  ],
  ['one firm’s name in two countries', 'Company,Contact,Country\nOak,Ida,Chile\nOak,Ida,Peru', 2],
  ['two people of one name', 'Contact,Email\nJo Lin,jo@example.com\nJo Lin,lin@example.org', 2],
  ['filler instead of a phone', 'Contact,Phone\nIda,000000000\nMax,000000000', 2],
])('%s', (_, text, customers) => {
  expect(plan(text).counts.new).toBe(customers);
});

test('rows that repeat each other become one customer with every value kept', () => {
  const text =
    'Company,Contact,Email,Phone,Country\nOak,Ida,ida@oak.example,+1 212 555 0101,Chile\nOak,Ida Ruiz,ida@oak.example,+1 212 555 0102,Peru';
  const { add, duplicates } = plan(text);
  expect(duplicates).toEqual([{ row: 2, of: 1 }]);
  expect(add[0]?.customer).toMatchObject({
    contact: 'Ida Ruiz',
    phone: '+1 212 555 0101, +1 212 555 0102',
    country: 'Chile',
    notes: 'Peru',
  });
});

test('a row that names nobody is rejected with its number and the reason', () => {
  const { rejected, counts } = plan(
    'Company,Country,Notes\nOak,Chile,\n,Peru,met at the fair\nn/a,Peru,',
  );
  expect(rejected).toEqual([
    { row: 2, reason: 'nobody' },
    { row: 3, reason: 'nobody' },
  ]);
  expect(counts.new).toBe(1);
});

test('what cannot be read stays as typed and is listed', () => {
  const { add, unreadable } = plan(
    '公司,等级,最近联系时间\n橡木,很好,春节前\n榆木,A类,2026年3月5日',
  );
  expect(unreadable.map(({ row, key, text }) => [row, key, text])).toEqual([
    [1, 'class', '很好'],
    [1, 'lastContact', '春节前'],
  ]);
  expect(add[0]?.customer).toMatchObject({ notes: '很好\n春节前', class: null, lastContact: null });
  expect(add[1]?.customer).toMatchObject({ class: 'A', lastContact: '2026-03-05' });
});

test('formula texts come through as the text they are', () => {
  const texts = ['=HYPERLINK("http://example.com")', '+1+1', '@SUM(A1)', '-2+3'];
  const rows = texts.map((text) => `"${text.replace(/"/g, '""')}",x@example.com`);
  const found = rows.map((row) => added(`Company,Email\n${row}`)[0]?.company);
  expect(found).toEqual(texts);
});

test('day and month are told apart by the file itself, and not guessed when it does not tell', () => {
  const list = (...dates: string[]) =>
    `Company,Last contact\n${dates.map((date, i) => `Firm ${i},${date}`).join('\n')}`;
  const dates = (text: string) => added(text).map((customer) => customer.lastContact);
  expect(dates(list('03/05/2026', '25/12/2025'))).toEqual(['2026-05-03', '2025-12-25']);
  expect(dates(list('03/05/2026', '12/25/2025'))).toEqual(['2026-03-05', '2025-12-25']);
  expect(plan(list('03/05/2026')).unreadable).toHaveLength(1);
  expect(plan(list('03/05/2026'), [], { dateOrder: 'dayFirst' }).add[0]?.customer.lastContact).toBe(
    '2026-05-03',
  );
});

test('ids come from the operation and the row, also when the list comes in chunks', () => {
  const whole = plan('Company\nOak\nElm').add.map(({ customer }) => customer.id);
  const second = plan('Company\nElm', [], { rowsBefore: 1 });
  expect(second.add[0]?.customer.id).toBe(whole[1]);
});

test('a row between two firms makes them no one customer', () => {
  const text =
    'Company,Email,Phone\nOak,ida@oak.example,\nElm,,+4930123456\n,ida@oak.example,+4930123456';
  expect(added(text).map(({ company, phone }) => [company, phone])).toEqual([
    ['Oak', '+4930123456'],
    ['Elm', '+4930123456'],
  ]);
});

test('a source that is called other is one of the drop-down’s', () => {
  for (const word of ['Other', '其他', 'others']) expect(readSource(word)).toBe('other');
});

test('a month of the next follow-up is its first day too, and is told', () => {
  const { add, months } = plan('Company,Next follow-up\nOak,March 2027');
  expect(add[0]?.customer.nextFollowUp).toBe('2027-03-01');
  expect(months).toEqual([{ row: 1, key: 'nextFollowUp', text: 'March 2027' }]);
});

test('VIP says key account and no class; what somebody has said of a word goes before it', () => {
  const text = 'Company,Class\nOak,VIP\nElm,重点客户\nAsh,A';
  expect(added(text)).toMatchObject([
    { class: null, keyAccount: true, notes: '' },
    { class: 'A', keyAccount: true },
    { class: 'A', keyAccount: false },
  ]);
  const classes = { VIP: 'C', 重点客户: 'keyAccount', A: 'notes' } as const;
  expect(plan(text, [], { classes }).add.map(({ customer }) => customer)).toMatchObject([
    { class: 'C', keyAccount: false },
    { class: null, keyAccount: true },
    { class: null, keyAccount: false, notes: 'A' },
  ]);
});

test('position, WeChat and address of a contact are kept in the notes, each with its name', () => {
  const inNotes = (key: string, text: string) => `${key}: ${text}`;
  const { add } = plan('公司,职位,微信,地址\n橡木,采购,wx_ida,Ningbo', [], { inNotes });
  expect(add[0]?.customer.notes).toBe('position: 采购\nchat: wx_ida\naddress: Ningbo');
});
