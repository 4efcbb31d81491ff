import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';

const columns = ['company', 'email', 'owner'] as const;
const rows = [
  ['Fjellheim Sport AS', 'ingrid@fjellheim.example.com', 'Mei'],
  ['Casa Verde SA', 'ines@casaverde.example.com', 'Lin'],
  ['Holm Friluft AB', 'ida@holm.example.com', 'Mei'],
];

const started = async (): Promise<AddOn> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  const list = { operationId: 'import-0001', name: 'fair.csv', columns: [...columns], rows };
  await addOn.ask.commitImport(list);
  return addOn;
};

/** The same workbook before another person. */
const sheetOf = (workbook: Workbook, user: string, me?: string): AddOn =>
  new AddOn({ workbook, user, ...(me === undefined ? {} : { me }) });

const ownerFilter = (addOn: AddOn) =>
  addOn.tab('customers').filter?.columns.get(addOn.column('customers', 'Owner')) ?? null;

const customerNamed = async (addOn: AddOn, company: string): Promise<string> =>
  String(
    (await addOn.ask.rows({ tab: 'customers' })).rows.find((row) => row.company === company)?.id,
  );

const contact = async (addOn: AddOn, operationId: string, company: string) =>
  addOn.ask.logFollowUp({
    operationId,
    customerId: await customerNamed(addOn, company),
    direction: 'out',
    channel: 'mail',
    topic: 'quotation',
    text: 'Sent the quotation',
    nextDate: null,
  });

const ownersOfLog = async (addOn: AddOn): Promise<unknown[]> =>
  (await addOn.ask.rows({ tab: 'followUps' })).rows
    .filter(({ act }) => act === 'contact')
    .map(({ owner }) => owner);

describe('people who say once who they are', () => {
  test('are each known by their own name', async () => {
    const mei = await started();
    expect((await mei.ask.owners({})).me).toBe('');
    expect(await mei.ask.sayWhoIAm({ name: ' Mei ' })).toEqual({ name: 'Mei' });
    const lin = sheetOf(mei.workbook, 'lin@exporter.example.com');
    expect((await lin.ask.owners({})).me).toBe('');
    await lin.ask.sayWhoIAm({ name: 'Lin' });
    expect((await lin.ask.owners({})).me).toBe('Lin');
    expect((await mei.ask.owners({})).me).toBe('Mei');
  });

  test('have what they log under their name, at no further service call', async () => {
    const addOn = await started();
    await contact(addOn, 'follow-up-1', 'Casa Verde SA');
    const calls = addOn.calls.total;
    await addOn.ask.sayWhoIAm({ name: 'Mei' });
    const sidebar = sheetOf(addOn.workbook, 'mei@exporter.example.com', 'Mei');
    await contact(sidebar, 'follow-up-2', 'Casa Verde SA');
    expect(sidebar.calls.total).toBeLessThanOrEqual(calls);
    expect(await ownersOfLog(sidebar)).toEqual(['Lin', 'Mei']);
  });
});

describe('my customers', () => {
  test('are shown alone, and all again', async () => {
    const addOn = await started();
    await addOn.ask.sayWhoIAm({ name: 'Mei' });
    expect(await addOn.ask.myCustomers({ isOn: true })).toEqual({ onlyOf: 'Mei' });
    expect(ownerFilter(addOn)?.criterion).toMatchObject({ type: 'TEXT_EQUAL_TO' });
    expect((await addOn.ask.owners({})).onlyOf).toBe('Mei');
    expect(await addOn.ask.myCustomers({ isOn: false })).toEqual({ onlyOf: '' });
    expect(ownerFilter(addOn)).toBeNull();
    expect(addOn.tab('customers').filter).not.toBeNull();
  });

  test('are switched on and off by the menu', async () => {
    const addOn = await started();
    await addOn.ask.sayWhoIAm({ name: 'Mei' });
    await addOn.menu('myCustomers');
    expect(ownerFilter(addOn)).not.toBeNull();
    await addOn.menu('myCustomers');
    expect(ownerFilter(addOn)).toBeNull();
  });

  test('leave what the filter asked of the column before, and of others', async () => {
    const addOn = await started();
    await addOn.ask.sayWhoIAm({ name: 'Mei' });
    const { filter } = addOn.tab('customers');
    filter?.columns.set(addOn.column('customers', 'Owner'), { hiddenValues: ['Lin'] });
    filter?.columns.set(addOn.column('customers', 'Company'), { hiddenValues: ['Old Ltd'] });
    await addOn.ask.myCustomers({ isOn: true });
    await addOn.ask.myCustomers({ isOn: true });
    await addOn.ask.myCustomers({ isOn: false });
    expect(ownerFilter(addOn)?.hiddenValues).toEqual(['Lin']);
    const company = filter?.columns.get(addOn.column('customers', 'Company'));
    expect(company?.hiddenValues).toEqual(['Old Ltd']);
  });

  test('take a filter away again where there was none', async () => {
    const addOn = await started();
    await addOn.ask.sayWhoIAm({ name: 'Mei' });
    addOn.tab('customers').filter = null;
    await addOn.ask.myCustomers({ isOn: true });
    expect(ownerFilter(addOn)).not.toBeNull();
    await addOn.ask.myCustomers({ isOn: false });
    expect(addOn.tab('customers').filter).toBeNull();
  });

  test('leave a filter alone that somebody has changed since', async () => {
    const addOn = await started();
    await addOn.ask.sayWhoIAm({ name: 'Mei' });
    await addOn.ask.myCustomers({ isOn: true });
    const own = { hiddenValues: ['Mei'] };
    addOn.tab('customers').filter?.columns.set(addOn.column('customers', 'Owner'), own);
    await addOn.ask.myCustomers({ isOn: false });
    expect(ownerFilter(addOn)?.hiddenValues).toEqual(['Mei']);
  });

  test('are refused while nobody has said who he is, and where the filter leaves owners out', async () => {
    const addOn = await started();
    const refused = (kind: string) => ({ ok: false, problem: { kind } });
    expect(await addOn.rpc('myCustomers', { isOn: true })).toMatchObject(refused('nameUnknown'));
    await addOn.ask.sayWhoIAm({ name: 'Mei' });
    const area = { row: 0, column: 0, rows: 10, columns: 3 };
    addOn.tab('customers').filter = { area, columns: new Map() };
    expect(await addOn.rpc('myCustomers', { isOn: true })).toMatchObject(
      refused('filterElsewhere'),
    );
    expect(ownerFilter(addOn)).toBeNull();
  });
});
