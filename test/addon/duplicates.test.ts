import { describe, expect, test } from '@jest/globals';
import { setInput } from '../../src/host/workbook/edit';
import { AddOn } from '../support/add-on';

const columns = [
  'company',
  'contact',
  'email',
  'phone',
  'country',
  'class',
  'lastContact',
] as const;

const rows = [
  ['Fjellheim Sport AS', 'Ingrid', 'ingrid@fjellheim.example.com', '', 'Norway', 'D', '2026-03-02'],
  ['Casa Verde SA', 'Inés', 'ines@casaverde.example.com', '', 'Spain', 'A', ''],
  ['FJELLHEIM SPORT', 'Olav', 'olav@fjellheim.example.com', '+47 22 00 01 23', 'Sweden', 'B', ''],
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
const byCompany = (all: Awaited<ReturnType<typeof rowsOf>>, company: string) =>
  String(all.find((row) => row.company === company)?.id);

const contactWith = async (addOn: AddOn, customerId: string) =>
  addOn.ask.logFollowUp({
    operationId: 'follow-up-1',
    customerId,
    direction: 'out',
    channel: 'mail',
    topic: 'quotation',
    text: 'Sent the quotation',
    nextDate: '2026-03-25',
  });

const ids = async (addOn: AddOn) => {
  const all = await rowsOf(addOn);
  return { keptId: byCompany(all, rows[0]?.[0] ?? ''), goneId: byCompany(all, rows[2]?.[0] ?? '') };
};

describe('rows that may be one customer', () => {
  test('are found with the reason and what would be asked', async () => {
    const addOn = await started();
    const { pairs, total } = await addOn.ask.duplicates({});
    expect(addOn.calls.total).toBeLessThanOrEqual(12);
    expect(total).toBe(1);
    expect(pairs).toMatchObject([
      {
        first: { company: 'Fjellheim Sport AS', row: 2 },
        second: { company: 'FJELLHEIM SPORT', row: 4 },
        why: ['company', 'domain'],
        conflicts: [
          { key: 'country', kept: 'Norway', gone: 'Sweden' },
          { key: 'class', kept: 'D', gone: 'B' },
        ],
        ifFirst: {
          gained: [
            { key: 'contact', before: 'Ingrid', after: 'Ingrid, Olav' },
            { key: 'email' },
            { key: 'phone', before: '', after: '+47 22 00 01 23' },
          ],
          left: [{ key: 'company', value: 'FJELLHEIM SPORT' }],
        },
      },
    ]);
    const { goneId } = await ids(addOn);
    const { twins } = await addOn.ask.twins({ customerId: goneId });
    expect(twins).toMatchObject([{ second: { company: 'Fjellheim Sport AS' } }]);
  });

  test('become one with all that was said about both, and two again when that is undone', async () => {
    const addOn = await started();
    const { keptId, goneId } = await ids(addOn);
    await contactWith(addOn, goneId);
    await addOn.ask.acceptInquiry({
      operationId: 'accept-0001',
      text: 'We need 500 pcs of your solar lamp, FOB Ningbo',
      channel: 'mail',
      kind: 'precise',
      fields: { email: 'olav@fjellheim.example.com' },
      customerId: goneId,
    });
    const before = await rowsOf(addOn);
    const request = {
      operationId: 'merge-0001',
      keptId,
      goneId,
      choices: { class: 'gone' as const },
    };
    const { outcome, card } = await addOn.ask.mergeCustomers(request);
    expect(outcome).toBe('saved');
    expect(card).toMatchObject({
      company: 'Fjellheim Sport AS',
      contact: 'Ingrid, Olav',
      email: 'ingrid@fjellheim.example.com, olav@fjellheim.example.com',
      phone: '+47 22 00 01 23',
      country: 'Norway',
      class: 'B',
      lastContact: '2026-03-18',
    });
    expect(card.lastFollowUps.some(({ text }) => text === 'Sent the quotation')).toBe(true);
    expect(await rowsOf(addOn)).toHaveLength(2);
    const { rows: inquiries } = await addOn.ask.rows({ tab: 'inquiries' });
    expect(inquiries).toMatchObject([{ customerId: keptId }]);
    const { rows: told } = await addOn.ask.rows({ tab: 'followUps' });
    expect(told.find((line) => line.operationId === 'merge-0001')?.text).toBe(
      'FJELLHEIM SPORT → Fjellheim Sport AS. Not taken over: Country “Sweden”, Company “FJELLHEIM SPORT”, Class “D”, Last contact “2026-03-02”',
    );
    expect((await addOn.ask.mergeCustomers(request)).outcome).toBe('alreadySaved');

    await addOn.ask.undoOperation({ operationId: 'merge-0001' });
    const after = await rowsOf(addOn);
    const sorted = (all: typeof before) =>
      [...all].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    expect(sorted(after)).toEqual(sorted(before));
    const { rows: log } = await addOn.ask.rows({ tab: 'followUps' });
    expect(log.find((line) => line.act === 'contact')).toMatchObject({ customerId: goneId });
    expect((await addOn.ask.rows({ tab: 'inquiries' })).rows).toMatchObject([
      { customerId: goneId },
    ]);
  });

  test('a row with something in a column of the person’s own is not merged away', async () => {
    const addOn = await started();
    const { keptId, goneId } = await ids(addOn);
    const sheet = addOn.tab('customers');
    const own = sheet.rows[0]?.values.length ?? 0;
    setInput(sheet, 0, own, 'Stand');
    setInput(sheet, 3, own, 'B12');
    const request = { operationId: 'merge-0001', keptId, goneId, choices: {} };
    expect(await addOn.rpc('mergeCustomers', request)).toMatchObject({
      ok: false,
      problem: { kind: 'ownCellsInRow' },
    });
    expect(await rowsOf(addOn)).toHaveLength(3);
  });

  test('are pointed out on the cell while somebody types, and no longer when it is mended', async () => {
    const addOn = await started();
    const email = addOn.column('customers', 'Email');
    const note = () => addOn.tab('customers').rows[4]?.notes?.[email] ?? '';
    await addOn.type('customers', 5, 'Company', 'Casa Nueva');
    await addOn.type('customers', 5, 'Email', 'ines@casaverde.example.com');
    expect(addOn.calls.total).toBeLessThanOrEqual(12);
    expect(note()).toContain('Perhaps the same customer as Casa Verde SA in row 3.');
    await addOn.type('customers', 5, 'Email', 'ana@casanueva.example.com');
    expect(note()).toBe('');
  });
});
