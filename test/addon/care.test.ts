import { describe, expect, test } from '@jest/globals';
import { setInput } from '../../src/host/workbook/edit';
import { addSheet } from '../../src/host/workbook/tabs';
import { AddOn } from '../support/add-on';

const columns = ['company', 'contact', 'phone', 'owner', 'class', 'lastContact', 'notes'] as const;

const rows = [
  ['Fjellheim Sport AS', 'Ingrid', '+47 22 00 01 23', 'Mei', 'D', '2025-11-02', 'likes skiing'],
  ['宁波阀门有限公司', '王伟', '0574-8800 1234', 'Mei', 'A', '2025-10-01', ''],
  ['Casa Verde SA', 'Inés', '+34 91 555 01 22', 'Otto', 'D', '2026-03-10', ''],
];

const started = async (): Promise<AddOn> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  await addOn.ask.commitImport({
    operationId: 'import-0001',
    name: 'fair.csv',
    columns: [...columns],
    rows,
  });
  return addOn;
};

const rowsOf = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'customers' })).rows;
const idOf = async (addOn: AddOn, row: number) => String((await rowsOf(addOn))[row]?.id);

describe('search', () => {
  test.each([
    ['a name', 'fjellheim', 'Fjellheim Sport AS'],
    ['a phone in another format', '0047 (22) 000-123', 'Fjellheim Sport AS'],
    ['a part of a phone', '88001234', '宁波阀门有限公司'],
    ['the notes', 'skiing', 'Fjellheim Sport AS'],
    ['pinyin initials', 'nbfm', '宁波阀门有限公司'],
    ['pinyin initials of a person', 'ww', '宁波阀门有限公司'],
    ['a name without its accent', 'ines', 'Casa Verde SA'],
  ])('by %s finds the customer', async (_, text, company) => {
    const addOn = await started();
    const { customers } = await addOn.ask.search({ text });
    expect(addOn.calls.total).toBeLessThanOrEqual(12);
    expect(customers.map((one) => one.company)).toEqual([company]);
  });

  test('opens the row of what was found', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 2);
    expect(await addOn.ask.showCustomer({ customerId })).toEqual({ row: 4 });
    expect((await addOn.ask.activeCustomer({})).row).toBe(4);
  });

  test('finds inquiries by their text', async () => {
    const addOn = await started();
    await addOn.ask.acceptInquiry({
      operationId: 'accept-0001',
      text: 'We need 500 pcs of your solar lamp',
      channel: 'mail',
      kind: 'precise',
      fields: { email: 'ida@holm.example.com', company: 'Holm Friluft AB' },
    });
    const { inquiries } = await addOn.ask.search({ text: 'solar lamp' });
    expect(inquiries).toMatchObject([{ name: 'Holm Friluft AB', kind: 'precise' }]);
  });
});

describe('owners', () => {
  test('customers are handed over after a dry run, logged, and taken back', async () => {
    const addOn = await started();
    expect((await addOn.ask.owners({})).owners).toEqual([
      { owner: 'Mei', customers: 2 },
      { owner: 'Otto', customers: 1 },
    ]);
    const moving = { from: 'Mei', to: 'Lin' };
    expect(await addOn.ask.previewHandOver(moving)).toMatchObject({ count: 2 });
    const before = await rowsOf(addOn);
    const request = { operationId: 'hand-over-1', ...moving };
    expect(await addOn.ask.handOver(request)).toEqual({ outcome: 'saved', count: 2 });
    expect((await rowsOf(addOn)).map((row) => row.owner)).toEqual(['Lin', 'Lin', 'Otto']);
    expect((await addOn.ask.handOver(request)).outcome).toBe('alreadySaved');
    const { rows: log } = await addOn.ask.rows({ tab: 'followUps' });
    expect(log.find((line) => line.act === 'handedOver')).toMatchObject({
      text: 'Mei → Lin: 2',
    });
    await addOn.ask.undoOperation({ operationId: 'hand-over-1' });
    expect(await rowsOf(addOn)).toEqual(before);
  });

  test('who was not written to for far too long is proposed for the pool, but never class A', async () => {
    const { pool } = await (await started()).ask.owners({});
    expect(pool).toMatchObject([{ company: 'Fjellheim Sport AS', state: 'proposed' }]);
  });

  test('is proposed after as many days as the settings say, and never where they say 0', async () => {
    const addOn = await started();
    const [{ days = 0 } = {}] = (await addOn.ask.owners({})).pool;
    const { rows } = await addOn.ask.rows({ tab: 'settings' });
    const row = rows.findIndex(({ key }) => key === 'poolDays') + 2;
    for (const [said, states] of [
      [days, ['warned']],
      [days + 7, []],
      [days - 1, ['proposed']],
      [0, []],
    ] as const) {
      await addOn.type('settings', row, 'Value', String(said));
      const { pool } = await addOn.ask.owners({});
      expect(pool.map(({ state }) => state)).toEqual(states);
    }
  });
});

describe('a person’s own data', () => {
  test('all of it is handed out', async () => {
    const addOn = await started();
    const { file, table } = await addOn.ask.exportPerson({ customerId: await idOf(addOn, 0) });
    expect(file).toMatchObject({ customer: { contact: 'Ingrid', notes: 'likes skiing' } });
    expect(table).toContainEqual(['Customers', 'Notes', 'likes skiing']);
  });

  test('is erased everywhere, and what was counted stays counted', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 0);
    await addOn.ask.logFollowUp({
      operationId: 'follow-up-1',
      customerId,
      direction: 'out',
      channel: 'mail',
      topic: 'personal',
      text: 'Congratulated Ingrid on her race',
      nextDate: null,
    });
    await addOn.ask.erasePerson({ operationId: 'erase-0001', customerId });
    const all = JSON.stringify([
      await rowsOf(addOn),
      (await addOn.ask.rows({ tab: 'followUps' })).rows,
      (await addOn.ask.rows({ tab: 'inquiries' })).rows,
    ]);
    for (const word of ['Ingrid', 'Fjellheim', '22 00 01 23', 'skiing'])
      expect(all).not.toContain(word);
    expect(await rowsOf(addOn)).toHaveLength(3);
    expect(await addOn.ask.erasePerson({ operationId: 'erase-0001', customerId })).toEqual({
      outcome: 'alreadySaved',
    });
  });

  test('is erased from Today and the weekly summary too', async () => {
    const addOn = await started();
    await addOn.menu('rebuildToday');
    await addOn.ask.weeklyReport({});
    const customerId = await idOf(addOn, 0);
    const pages = () =>
      JSON.stringify(
        addOn.workbook.sheets
          .filter(({ name }) => /Today|Weekly summary/.test(name))
          .map(({ rows }) => rows.map((row) => row?.values)),
      );
    expect(pages()).toContain('Fjellheim');
    await addOn.ask.erasePerson({ operationId: 'erase-0001', customerId });
    expect(pages()).not.toContain('Fjellheim');
  });

  test('who is there again with an older version can be erased again, or kept', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 0);
    expect((await addOn.ask.session({})).hasErased).toBe(false);
    await addOn.ask.erasePerson({ operationId: 'erase-0001', customerId });
    expect((await addOn.ask.session({})).hasErased).toBe(true);
    expect(await addOn.ask.erasedBack({})).toEqual({ customerIds: [] });
    await addOn.type('customers', 2, 'Company', 'Fjellheim Sport AS');
    await addOn.type('customers', 2, 'Email', 'ingrid@fjellheim.example.com');
    expect(await addOn.ask.erasedBack({})).toEqual({ customerIds: [customerId] });
    await addOn.ask.erasePerson({ operationId: 'erase-0002', customerId });
    expect(await addOn.ask.erasedBack({})).toEqual({ customerIds: [] });
    await addOn.type('customers', 2, 'Email', 'ingrid@fjellheim.example.com');
    await addOn.ask.keepErased({ customerIds: [customerId] });
    expect(await addOn.ask.erasedBack({})).toEqual({ customerIds: [] });
  });

  test('customers silent for long are listed for a decision, oldest first', async () => {
    const { customers } = await (await started()).ask.retention({ months: 3 });
    expect(customers.map(({ company }) => company)).toEqual(['Fjellheim Sport AS']);
  });
});

describe('a sheet that already holds a list', () => {
  test('is offered, and read as any list is', async () => {
    const addOn = await started();
    const sheet = addSheet(addOn.workbook, '老客户');
    const cells = [
      ['2026 客户', ''],
      ['公司名称', '邮箱'],
      ['Atelier Bruyère', 'paul@bruyere.example.com'],
    ];
    for (const [row, texts] of cells.entries()) {
      for (const [column, text] of texts.entries()) setInput(sheet, row, column, text);
    }
    expect(await addOn.ask.otherSheets({})).toEqual({ names: ['老客户'] });
    const table = await addOn.ask.readSheet({ name: '老客户' });
    expect(table.columns.map(({ key }) => key)).toEqual(['company', 'email']);
    expect(table.rows).toEqual([['Atelier Bruyère', 'paul@bruyere.example.com']]);
  });
});
