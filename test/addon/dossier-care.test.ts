import { describe, expect, test } from '@jest/globals';
import {
  fact,
  firstLevel,
  idOf,
  olav,
  type Row,
  record,
  rows,
  started,
} from '../support/dossier-register';

describe('the dossier of two rows that are one customer', () => {
  test('goes to the kept one with his level, and back again when that is undone', async () => {
    const addOn = await started();
    await record(addOn, 0, 'own-facts-1', olav);
    await record(addOn, 2, 'other-facts', firstLevel);
    const [keptId, goneId] = [await idOf(addOn, 0), await idOf(addOn, 2)];
    const before = await rows(addOn, 'customers');
    const dossier = await rows(addOn, 'dossier');
    await addOn.ask.mergeCustomers({ operationId: 'merge-0001', keptId, goneId, choices: {} });
    const { dossier: kept } = await addOn.ask.dossier({ customerId: keptId });
    expect(kept.facts).toHaveLength(7);
    expect(kept.level).toBe(1);
    expect((await rows(addOn, 'customers')).find(({ id }) => id === keptId)?.level).toBe(1);
    await addOn.ask.undoOperation({ operationId: 'merge-0001' });
    expect(await rows(addOn, 'dossier')).toEqual(dossier);
    const byId = (all: readonly Row[]) =>
      [...all].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    expect(byId(await rows(addOn, 'customers'))).toEqual(byId(before));
  });
});

describe('a person in the dossier', () => {
  test('is found by name and by number', async () => {
    const addOn = await started();
    await record(addOn, 1, 'contacts-1', olav);
    const names = async (text: string) =>
      (await addOn.ask.search({ text })).customers.map(({ company }) => company);
    expect(await names('nygard')).toEqual(['Casa Verde SA']);
    expect(await names('0047 22 000999')).toEqual(['Casa Verde SA']);
    expect(await names('cross-country')).toEqual([]);
  });

  test('is given everything that is known, and is erased with it', async () => {
    const addOn = await started();
    await record(addOn, 0, 'own-facts-1', [...firstLevel, ...olav]);
    await record(addOn, 1, 'own-facts-2', firstLevel);
    const customerId = await idOf(addOn, 0);
    const { file, table } = await addOn.ask.exportPerson({ customerId });
    expect(file.facts).toHaveLength(7);
    expect(table).toContainEqual(['Dossier', 'What is known', 'cross-country skiing']);
    expect(table).toContainEqual(['Dossier', 'What is known', 'Decider']);
    const others = (await rows(addOn, 'dossier')).slice(7);
    await addOn.ask.erasePerson({ operationId: 'erase-0001', customerId });
    const left = await rows(addOn, 'dossier');
    for (const row of left.slice(0, 7)) {
      expect(row).toMatchObject({ customer: 'Erased', person: '', value: '', source: '' });
    }
    expect(left.slice(7)).toEqual(others);
    expect((await addOn.ask.dossier({ customerId })).dossier.level).toBe(0);
    expect((await rows(addOn, 'customers')).find(({ id }) => id === customerId)?.level).toBe(0);
    expect((await addOn.ask.erasePerson({ operationId: 'erase-0001', customerId })).outcome).toBe(
      'alreadySaved',
    );
  });

  test('who is one of several contacts is erased alone, and the level follows', async () => {
    const addOn = await started();
    const ada = fact('role', 'user', 'Ada Holm');
    await record(addOn, 0, 'own-facts-1', [...firstLevel, ...olav, ada]);
    const customerId = await idOf(addOn, 0);
    const request = { operationId: 'erase-olav-1', customerId, person: 'olav nygård' };
    const erased = await addOn.ask.eraseContact(request);
    expect(addOn.calls.total).toBeLessThanOrEqual(12);
    expect(erased.dossier.facts.filter(({ value }) => value).map(({ item }) => item)).toEqual([
      ...firstLevel.map(({ item }) => item),
      'role',
    ]);
    expect(JSON.stringify(addOn.tab('dossier').rows)).not.toMatch(/Nygård|skiing|09 99/);
    expect(JSON.stringify(addOn.tab('dossier').rows)).toContain('Ada Holm');
    expect((await addOn.ask.eraseContact(request)).outcome).toBe('alreadySaved');
    await record(addOn, 0, 'own-facts-1', [...firstLevel, ...olav, ada]);
    expect(JSON.stringify(addOn.tab('dossier').rows)).not.toMatch(/Nygård|skiing|09 99/);
    expect((await addOn.ask.rows({ tab: 'followUps' })).rows.at(-1)).toMatchObject({
      act: 'personErased',
      text: '',
    });
  });

  test('is told when it is decided what to keep, also where there was never a contact', async () => {
    const addOn = await started();
    await record(addOn, 0, 'own-facts-1', olav);
    const seenOn = '2024-01-15';
    await addOn.ask.recordFacts({
      operationId: 'old-facts-1',
      customerId: await idOf(addOn, 1),
      facts: firstLevel.map((one) => ({ ...one, seenOn })),
    });
    const { customers } = await addOn.ask.retention({ months: 12 });
    expect(customers).toMatchObject([
      { company: 'Casa Verde SA', since: '2024-01-15', facts: 4, personalFacts: 0 },
      { company: 'Fjellheim Sport AS', since: '2024-03-02', facts: 3, personalFacts: 1 },
    ]);
  });
});

describe('personal facts', () => {
  const whole = (value: unknown): string => JSON.stringify(value);

  test('are not shown to another owner, who still sees what else is known and the level', async () => {
    const addOn = await started();
    await record(addOn, 0, 'own-facts-1', [...firstLevel, ...olav]);
    const customerId = await idOf(addOn, 0);
    const seen = async () => whole(await addOn.ask.dossier({ customerId }));
    expect(await seen()).toContain('cross-country skiing');
    const owner = (await addOn.ask.rows({ tab: 'settings' })).rows.findIndex(
      ({ key }) => key === 'owner',
    );
    await addOn.type('settings', owner + 2, 'Value', 'Jun');
    expect(await seen()).not.toContain('cross-country skiing');
    expect(await seen()).toContain('12 shops');
    await addOn.type('settings', owner + 2, 'Value', 'mei');
    expect(await seen()).toContain('cross-country skiing');
  });

  test('never stand in the weekly summary', async () => {
    const addOn = await started();
    await record(addOn, 0, 'own-facts-1', [...firstLevel, ...olav]);
    expect(whole(await addOn.ask.weeklyReport({}))).not.toContain('skiing');
    const { rows: summary } = addOn.tab('weeklySummary');
    expect(whole(summary)).not.toContain('skiing');
    expect(whole(summary)).not.toContain('Nygård');
  });
});

describe('the level in the register', () => {
  test('falls when what it rests on has gone stale, and repair says so once', async () => {
    const addOn = await started();
    await record(addOn, 0, 'own-facts-1', firstLevel);
    const level = async () => (await rows(addOn, 'customers'))[0]?.level;
    expect(await level()).toBe(1);
    expect((await addOn.menu('repairRegister')).calls.cellsWritten).toBe(0);
    addOn.moveTo('2026-09-18T01:30:00Z');
    await addOn.menu('repairRegister');
    expect(await level()).toBe(0);
    expect((await addOn.menu('repairRegister')).calls.cellsWritten).toBe(0);
  });

  test('is put right by repair after somebody has typed over it', async () => {
    const addOn = await started();
    await record(addOn, 0, 'own-facts-1', firstLevel);
    await addOn.type('customers', 2, 'Information level', '3');
    await addOn.menu('repairRegister');
    expect((await rows(addOn, 'customers'))[0]?.level).toBe(1);
  });
});

test('class B is proposed with a word of warning while nobody who decides is known', async () => {
  const addOn = await started();
  const customerId = await idOf(addOn, 0);
  await addOn.ask.logFollowUp({
    operationId: 'names-a-date',
    customerId,
    direction: 'in',
    channel: 'mail',
    topic: 'order',
    text: 'orders in April',
    nextDate: '2026-04-02',
  });
  const warning = async () =>
    (await addOn.ask.classProposals({})).proposals.map(({ after, warning: said }) => [after, said]);
  expect(await warning()).toEqual([
    ['B', 'Nobody who decides is known here. Find out who signs before you count on the order.'],
  ]);
  await record(addOn, 0, 'knows-who-decides', olav);
  expect(await warning()).toEqual([['B', '']]);
});
