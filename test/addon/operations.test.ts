import { describe, expect, test } from '@jest/globals';
import type { CallCount } from '../../src/host/runtime/host';
import { setFormat } from '../../src/host/workbook/edit';
import { moveColumns } from '../../src/host/workbook/structure';
import { renameSheet } from '../../src/host/workbook/tabs';
import { AddOn } from '../support/add-on';

const list = {
  operationId: 'import-0001',
  name: 'fair.csv',
  columns: ['company', 'contact', 'email', 'phone', 'country', 'lastContact', 'class'] as const,
  rows: [
    [
      'Fjellheim Sport AS',
      'Ingrid',
      'ingrid@fjellheim.example.com',
      '+47 22 00 01 23',
      'Norway',
      '2026-03-02',
      'C',
    ],
    ['Casa Verde SA', 'Inés', 'ines@casaverde.example.com', '+34 91 555 01 22', 'Spain', '', 'A'],
    ['Northgate Ltd', 'Joan', 'joan@northgate.example.com', '00123', 'UK', '2026-03-18', 'F'],
  ],
};

const started = async (): Promise<AddOn> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  await addOn.ask.commitImport({ ...list, columns: [...list.columns] });
  return addOn;
};

const idOf = async (addOn: AddOn, company: string): Promise<string> => {
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  return String(rows.find((row) => row.company === company)?.id);
};

const within = (calls: CallCount, total: number, switches: number) => {
  expect({ total: calls.total <= total, calls }).toEqual({ total: true, calls });
  expect(calls.readsAfterWrites).toBeLessThanOrEqual(switches);
};

const followUp = (customerId: string, operationId = 'follow-up-1') => ({
  operationId,
  customerId,
  direction: 'out' as const,
  channel: 'wechat' as const,
  topic: 'priceMove',
  text: 'Sent the new price list',
  nextDate: '2026-03-25',
});

describe('importing into the sheet', () => {
  test('phones, dates and classes arrive as they were, and again adds nothing', async () => {
    const addOn = await started();
    within(addOn.calls, 12, 3);
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    expect(rows).toMatchObject([
      {
        company: 'Fjellheim Sport AS',
        phone: '+47 22 00 01 23',
        lastContact: '2026-03-02',
        due: '2026-03-09',
      },
      { company: 'Casa Verde SA', class: 'A', lastContact: null, due: 'neverContacted' },
      { phone: '00123', class: 'F', due: '2026-06-16' },
    ]);
    const again = await addOn.ask.commitImport({
      ...list,
      operationId: 'import-0002',
      columns: [...list.columns],
    });
    expect(again.counts).toMatchObject({ new: 0, updates: 0, same: 3 });
    expect(await addOn.ask.previewImport({ ...list, columns: [...list.columns] })).toMatchObject({
      counts: { new: 0, same: 3 },
    });
  });

  test('empty cells of many customers are filled in few calls', async () => {
    const addOn = await started();
    const columns = ['email', 'site', 'product', 'nextFollowUp'] as const;
    await addOn.ask.commitImport({
      operationId: 'import-0003',
      name: 'sites.csv',
      columns: [...columns],
      rows: [
        ['ingrid@fjellheim.example.com', 'fjellheim.example.com', 'Flasks', '2026-04-01'],
        ['ines@casaverde.example.com', 'casaverde.example.com', 'Lamps', ''],
        ['joan@northgate.example.com', '', 'Knives', '2026-04-02'],
      ],
    });
    within(addOn.calls, 12, 3);
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    expect(rows).toMatchObject([
      {
        site: 'fjellheim.example.com',
        product: 'Flasks',
        due: '2026-04-01',
        phone: '+47 22 00 01 23',
      },
      { site: 'casaverde.example.com', product: 'Lamps', due: 'neverContacted' },
      { site: '', product: 'Knives', due: '2026-04-02', phone: '00123' },
    ]);
  });
});

describe('highlighting', () => {
  test('covers imported rows, and is laid again in one piece when pasting has torn it', async () => {
    const addOn = await started();
    expect(await addOn.ask.setUp({})).toEqual({ created: [], changed: false });
    const register = addOn.tab('customers');
    const whole = JSON.stringify(register.conditionalRules);
    for (const rule of register.conditionalRules) {
      rule.areas = [{ row: 1, column: 0, rows: 2, columns: 17 }];
    }
    expect(await addOn.ask.setUp({})).toEqual({ created: [], changed: true });
    expect(JSON.stringify(register.conditionalRules)).toBe(whole);
  });
});

describe('logging a follow-up in the sheet', () => {
  test('takes ten calls and is written once', async () => {
    const addOn = await started();
    const id = await idOf(addOn, 'Casa Verde SA');
    const { outcome, card } = await addOn.ask.logFollowUp(followUp(id));
    within(addOn.calls, 10, 2);
    expect(outcome).toBe('saved');
    expect(card).toMatchObject({ lastContact: '2026-03-18', nextFollowUp: '2026-03-25', row: 3 });
    expect(card.lastFollowUps).toMatchObject([
      { channel: 'wechat', topic: 'priceMove', text: followUp(id).text },
    ]);
    expect((await addOn.ask.logFollowUp(followUp(id))).outcome).toBe('alreadySaved');
    const { rows } = await addOn.ask.rows({ tab: 'followUps' });
    expect(rows.filter((row) => row.act === 'contact')).toHaveLength(1);
  });

  test('finds its columns after they were moved and renamed and the tab got another name', async () => {
    const addOn = await started();
    const id = await idOf(addOn, 'Casa Verde SA');
    const register = addOn.tab('customers');
    moveColumns(register, addOn.column('customers', 'Last contact'), 1, 0);
    register.rows[0]!.values[0] = '上次联系';
    renameSheet(register, "Mei's customers");
    const { card } = await addOn.ask.logFollowUp(followUp(id));
    expect(card).toMatchObject({ company: 'Casa Verde SA', lastContact: '2026-03-18' });
    expect(register.value(2, 0)).toEqual(expect.any(Number));
  });

  test('colours the rows by where the columns stand now, once it has seen that they moved', async () => {
    const addOn = await started();
    const register = addOn.tab('customers');
    moveColumns(register, addOn.column('customers', 'Last contact'), 1, 0);
    await addOn.type('customers', 3, 'Notes', 'seen at the fair');
    expect(JSON.stringify(register.conditionalRules)).toContain('$A2=');
    expect(await addOn.ask.setUp({})).toEqual({ created: [], changed: false });
  });

  test('a customer who is not there is refused in words', async () => {
    const addOn = await started();
    expect(await addOn.rpc('logFollowUp', { ...followUp('c-gone') })).toMatchObject({
      ok: false,
      problem: { kind: 'customerMissing' },
    });
  });
});

describe('accepting an inquiry in the sheet', () => {
  test('writes inquiry, customer and log line in twelve calls', async () => {
    const addOn = await started();
    const accepted = await addOn.ask.acceptInquiry({
      operationId: 'accept-0001',
      text: 'We need 500 pcs of your solar lamp, FOB Ningbo',
      channel: 'mail',
      kind: 'precise',
      fields: {
        company: 'Atelier Bruyère',
        email: 'paul@bruyere.example.com',
        phone: '+33199001234',
      },
    });
    within(addOn.calls, 12, 2);
    expect(accepted).toMatchObject({ outcome: 'saved', isNewCustomer: true });
    expect(accepted.card).toMatchObject({
      company: 'Atelier Bruyère',
      phone: '+33199001234',
      class: 'D',
    });
    const { rows } = await addOn.ask.rows({ tab: 'inquiries' });
    expect(rows).toMatchObject([
      { kind: 'precise', state: 'accepted', customerId: accepted.customerId },
    ]);
  });
});

describe('a phone', () => {
  test('survives a column that a person gave another format, and the answer says it was checked again', async () => {
    const addOn = await started();
    const register = addOn.tab('customers');
    const { rowCount, columnCount } = register;
    setFormat(register, { row: 1, column: 0, rows: rowCount - 1, columns: columnCount }, null);
    const { outcome } = await addOn.ask.acceptInquiry({
      operationId: 'accept-0008',
      text: 'Hello, interested in lamps',
      channel: 'whatsapp',
      kind: 'broad',
      fields: { company: 'Juma Traders', phone: '+255 22 000 01 23' },
    });
    expect(outcome).toBe('checkedAgain');
    await addOn.ask.commitImport({
      ...list,
      operationId: 'import-0008',
      columns: ['company', 'phone'],
      rows: [['Leading Zero Ltd', '00420555']],
    });
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    expect(rows.slice(3).map((row) => row.phone)).toEqual(['+255 22 000 01 23', '00420555']);
  });
});

describe('text that looks like a formula', () => {
  const texts = [
    '=HYPERLINK("http://x.example","pay")',
    '+1+1',
    '@SUM(A1)',
    '-2+3',
    '\t=1',
    '＝1+1',
  ];

  test.each(texts)(
    '%j stays text by every way in, even where a column lost its text format',
    async (text) => {
      const addOn = await started();
      const register = addOn.tab('customers');
      for (const tab of ['customers', 'followUps', 'inquiries'] as const) {
        const { rowCount, columnCount } = addOn.tab(tab);
        setFormat(
          addOn.tab(tab),
          { row: 1, column: 0, rows: rowCount - 1, columns: columnCount },
          null,
        );
      }
      await addOn.ask.commitImport({
        ...list,
        operationId: 'import-0009',
        columns: ['company', 'contact', 'notes'],
        rows: [['Hostile Ltd', text, text]],
      });
      const id = await idOf(addOn, 'Hostile Ltd');
      await addOn.ask.logFollowUp({ ...followUp(id), text, topic: text });
      await addOn.ask.acceptInquiry({
        operationId: 'accept-0009',
        text,
        channel: 'mail',
        kind: 'broad',
        fields: { company: text, contact: 'Somebody' },
      });
      const { rows } = await addOn.ask.rows({ tab: 'customers' });
      expect(rows.find((row) => row.id === id)).toMatchObject({
        contact: text.trim(),
        notes: text.trim(),
      });
      expect(rows[rows.length - 1]).toMatchObject({ company: text });
      const { rows: log } = await addOn.ask.rows({ tab: 'followUps' });
      expect(log.find((row) => row.customerId === id)).toMatchObject({ text, topic: text });
      const formulas = [register, addOn.tab('followUps'), addOn.tab('inquiries')].flatMap((sheet) =>
        sheet.rows.flatMap((row) => row?.formulas ?? []),
      );
      expect(formulas.filter(Boolean)).toEqual([]);
    },
  );
});

describe('what a person types', () => {
  test('a new last contact moves due, a new row gets an id', async () => {
    const addOn = await started();
    await addOn.type('customers', 3, 'Last contact', '2026-03-10');
    await addOn.type('customers', 5, 'Company', 'Lindqvist Hem AB');
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    expect(rows[1]).toMatchObject({ lastContact: '2026-03-10', due: '2026-04-09' });
    expect(rows[3]).toMatchObject({ company: 'Lindqvist Hem AB', due: 'neverContacted' });
    expect(rows[3]?.id).toMatch(/^c-\w{10}$/);
  });

  test('a new cadence in Settings counts from the next operation on', async () => {
    const addOn = await started();
    const settings = addOn.tab('settings');
    const row = settings.rows.findIndex((one) => one?.values[2] === 'cadence.C') + 1;
    await addOn.type('settings', row, 'Value', '20');
    await addOn.menu('repairRegister').catch(() => undefined);
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    expect(rows[0]?.due).toBe('2026-03-23');
  });
});

describe('today and the weekly summary', () => {
  test('the agenda is cut where the sidebar shows no more, and says how many are left', async () => {
    const addOn = await started();
    const whole = await addOn.ask.agenda({});
    const { items, left } = await addOn.ask.agenda({ most: 1 });
    expect(items).toEqual(whole.items.slice(0, 1));
    expect(left.lines).toBe(whole.items.length - 1);
    expect(whole.left).toEqual({ lines: 0, ofToday: 0 });
  });

  test('the agenda has reasons in words and the tab shows the same', async () => {
    const addOn = await started();
    const { today, items } = await addOn.ask.agenda({});
    expect(today).toBe('2026-03-18');
    expect(items.map((item) => item.customer)).toEqual(['Fjellheim Sport AS', 'Casa Verde SA']);
    await addOn.menu('rebuildToday');
    const { rows } = await addOn.ask.rows({ tab: 'today' });
    expect(rows).toMatchObject([
      { order: 1, customer: 'Fjellheim Sport AS', due: '2026-03-09', reason: items[0]?.reason },
      { order: 2, customer: 'Casa Verde SA', due: 'neverContacted' },
    ]);
  });

  test('the summary is one row of history and three charts however often it is written', async () => {
    const addOn = await started();
    const { numbers } = await addOn.ask.weeklyReport({});
    within(addOn.calls, 19, 2);
    expect(numbers).toMatchObject({ week: '2026-W12', customers: 3, newCustomers: 3 });
    await addOn.ask.weeklyReport({});
    within(addOn.calls, 13, 2);
    expect((await addOn.ask.rows({ tab: 'weeklyHistory' })).rows).toMatchObject([
      { week: '2026-W12', customers: 3, newCustomers: 3, neverContacted: 1 },
    ]);
    expect(addOn.tab('weeklySummary').charts).toHaveLength(3);
    expect(addOn.tab('weeklySummary').value(0, 0)).toBe('Weekly summary 2026-W12');
  });

  test('the weekly trigger writes the week that is over, without a screen', async () => {
    const addOn = await started();
    addOn.moveTo('2026-03-23T03:00:00Z');
    const [execution] = await addOn.host.fireDue();
    expect(execution).toMatchObject({ functionName: 'weeklySummaryDue', status: 'completed' });
    expect((await addOn.ask.rows({ tab: 'weeklyHistory' })).rows).toMatchObject([
      { week: '2026-W12' },
    ]);
  });
});

describe('repair', () => {
  test('of a healthy register takes six calls and writes nothing', async () => {
    const addOn = await started();
    await addOn.ask.session({});
    await addOn.host.run('repairRegister', [], 'menu');
    expect(addOn.calls.byName).not.toHaveProperty('Range.setValues');
    expect(addOn.calls.total - (addOn.calls.byName['Spreadsheet.toast'] ?? 0)).toBeLessThanOrEqual(
      6,
    );
  });
});
