import { describe, expect, test } from '@jest/globals';
import { setFormat } from '../../src/host/workbook/edit';
import { moveColumns } from '../../src/host/workbook/structure';
import { renameSheet } from '../../src/host/workbook/tabs';
import { followUp, idOf, list, started, within } from '../support/fair-register';

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

test('of two contacts on the same day each is said to be saved, and one sent twice to be so already', async () => {
  const addOn = await started();
  const id = await idOf(addOn, 'Northgate Ltd');
  const outcomes = [];
  for (const operationId of ['same-day-1', 'same-day-2', 'same-day-2']) {
    const contact = { ...followUp(id, operationId), nextDate: null };
    outcomes.push((await addOn.ask.logFollowUp(contact)).outcome);
  }
  expect(outcomes).toEqual(['saved', 'saved', 'alreadySaved']);
});

describe('accepting an inquiry in the sheet', () => {
  test('writes inquiry, customer and log line in thirteen calls', async () => {
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
    within(addOn.calls, 13, 2);
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
