import { describe, expect, test } from '@jest/globals';
import type { ItemKey } from '../../src/domain/dossier/item';
import { AddOn } from '../support/add-on';

const started = async (): Promise<{ addOn: AddOn; customerId: string; other: string }> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  await addOn.ask.commitImport({
    operationId: 'told-list',
    name: 'list.csv',
    columns: ['company', 'contact', 'country', 'class', 'owner'],
    rows: [
      ['Fjellheim AS', 'Ingrid', 'Norway', 'D', 'Mei'],
      ['Casa Verde SA', 'Inés', 'Spain', 'B', 'Mei'],
    ],
  });
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  return { addOn, customerId: String(rows[0]?.id), other: String(rows[1]?.id) };
};

const told = async (addOn: AddOn, customerId: string) =>
  (await addOn.ask.dossier({ customerId })).background.suggestions;
const toldOf = async (addOn: AddOn, customerId: string, item: ItemKey) =>
  (await told(addOn, customerId)).find((one) => one.item === item);

const contact = (customerId: string, direction: 'in' | 'out', text: string) => ({
  operationId: `told-${direction}-${text.length}`,
  customerId,
  direction,
  channel: 'mail' as const,
  topic: 'inquiry',
  text,
  nextDate: null,
});

describe('what the workbook tells already', () => {
  test('of a customer of whom nothing was heard is his country, and no more', async () => {
    const { addOn, customerId } = await started();
    expect(await told(addOn, customerId)).toMatchObject([
      { item: 'marketArea', value: 'Norway', from: 'register' },
    ]);
  });

  test('comes from contacts, orders and register, each with where it was said', async () => {
    const { addOn, customerId, other } = await started();
    const said = 'We are an importer with 12 shops. Our present supplier is Anvil Works.';
    await addOn.ask.logFollowUp(contact(customerId, 'in', said));
    await addOn.ask.logFollowUp(contact(customerId, 'out', 'Called: they have 40 employees.'));
    const order = { number: 'PI-7', amount: 9000, currency: 'USD', product: 'Flasks' };
    await addOn.ask.saveOrder({
      operationId: 'told-order',
      customerId,
      orderId: null,
      set: { ...order, date: '2026-02-02', payBy: '2026-03-04', paid: '2026-03-01' },
    });
    const all = await told(addOn, customerId);
    expect(all).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ item: 'companyType', value: 'importer', from: 'contact' }),
        expect.objectContaining({ item: 'otherSuppliers', value: 'Anvil Works', from: 'contact' }),
        expect.objectContaining({ item: 'staff', value: '40 employees', from: 'contact' }),
        expect.objectContaining({ item: 'money', value: 'proven', from: 'orders' }),
        expect.objectContaining({ item: 'need', value: 'proven', seenOn: '2026-02-02' }),
        expect.objectContaining({
          item: 'lastBought',
          value: 'PI-7 · Flasks · 9,000 USD · 2026-02-02',
        }),
        expect.objectContaining({ item: 'yearlyVolume', value: '9,000 USD in twelve months' }),
        expect.objectContaining({ item: 'paymentTerms', value: 'In full 30 days after the order' }),
        expect.objectContaining({ item: 'marketArea', value: 'Norway', from: 'register' }),
      ]),
    );
    expect(await told(addOn, other)).toHaveLength(1);
  });

  test('of the volume of a year is less by what was credited', async () => {
    const { addOn, customerId } = await started();
    const note = async (operationId: string, amount: number) => {
      const set = { date: '2026-02-02', number: operationId, amount, currency: 'USD' };
      await addOn.ask.saveOrder({ operationId, customerId, orderId: null, set });
    };
    await note('order-of-nine', 9000);
    await note('credit-note', -640);
    expect(await toldOf(addOn, customerId, 'yearlyVolume')).toMatchObject({
      value: '8,360 USD in twelve months',
      words: '1 order',
    });
    await note('all-given-back', -8360);
    expect(await toldOf(addOn, customerId, 'yearlyVolume')).toBeUndefined();
  });

  test('is no longer told once it was written down, and again when something newer is said', async () => {
    const { addOn, customerId } = await started();
    await addOn.ask.logFollowUp(contact(customerId, 'in', 'We have 12 shops now.'));
    const outlets = await toldOf(addOn, customerId, 'outlets');
    const fact = { item: 'outlets' as const, person: '', source: 'From the log' };
    const facts = [{ ...fact, value: outlets?.value ?? '', seenOn: '2026-03-18' as never }];
    await addOn.ask.recordFacts({ operationId: 'told-taken', customerId, facts });
    expect(await toldOf(addOn, customerId, 'outlets')).toBeUndefined();
    addOn.moveTo('2026-04-20T01:30:00Z');
    await addOn.ask.logFollowUp(contact(customerId, 'in', 'We have 15 shops by now.'));
    expect(await toldOf(addOn, customerId, 'outlets')).toMatchObject({ value: '15 shops' });
    await addOn.ask.takeBackFacts({ operationId: 'told-taken' });
    expect(await toldOf(addOn, customerId, 'outlets')).toMatchObject({ value: '15 shops' });
  });

  test('is not told when it is as old as what no longer counts', async () => {
    const { addOn, customerId } = await started();
    await addOn.ask.logFollowUp(contact(customerId, 'in', 'We need 2 containers per month.'));
    expect(await toldOf(addOn, customerId, 'yearlyVolume')).toBeDefined();
    addOn.moveTo('2026-07-20T01:30:00Z');
    expect(await toldOf(addOn, customerId, 'yearlyVolume')).toBeUndefined();
  });

  test('asks little of the sheet', async () => {
    const { addOn, customerId } = await started();
    await told(addOn, customerId);
    expect(addOn.calls.total).toBeLessThanOrEqual(7);
  });
});

describe('how long what is known stays fresh', () => {
  const groups: readonly (readonly [string, ItemKey, string])[] = [
    ['need', 'budget', ''],
    ['role', 'decisionProcess', ''],
    ['role', 'role', 'Ingrid'],
    ['market', 'otherSuppliers', ''],
    ['reach', 'phone', 'Ingrid'],
    ['company', 'strength', ''],
    ['character', 'interests', 'Ingrid'],
  ];

  test.each(groups)('is a setting: %s (%s)', async (group, item, person) => {
    const { addOn, customerId } = await started();
    const value = item === 'role' ? 'decider' : 'something';
    const facts = [{ item, person, value, source: 'fair' }];
    await addOn.ask.recordFacts({ operationId: 'age-fact', customerId, facts });
    addOn.moveTo('2026-05-25T01:30:00Z');
    const need = async () => {
      const { needs } = (await addOn.ask.dossier({ customerId })).dossier;
      const key = { role: 'decider', interests: 'deciderInterests', phone: '' }[item as string];
      return needs.find((one) => one.key === (key ?? item))?.known;
    };
    const freshness = async () => (await addOn.ask.session({})).settings.factAges[group as 'need'];
    const { rows } = await addOn.ask.rows({ tab: 'settings' });
    const row = rows.findIndex(({ key }) => key === `factAge.${group}`);
    const before = await freshness();
    if (item !== 'phone' && item !== 'interests') expect(await need()).not.toBe('stale');
    await addOn.type('settings', row + 2, 'Value', '2');
    expect([before > 2, await freshness()]).toEqual([true, 2]);
    if (item !== 'phone' && item !== 'interests') expect(await need()).toBe('stale');
    await addOn.type('settings', row + 2, 'Value', '0');
    addOn.moveTo('2036-05-25T01:30:00Z');
    if (item !== 'phone' && item !== 'interests') expect(await need()).toBe('fresh');
  });
});
