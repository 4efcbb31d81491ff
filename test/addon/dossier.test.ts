import { describe, expect, test } from '@jest/globals';
import { type ItemKey, itemKeys, itemOf } from '../../src/domain/dossier/item';
import { readWorkbook, type WorkbookJson, writeWorkbook } from '../../src/host/workbook/json';
import { AddOn } from '../support/add-on';

const columns = ['company', 'contact', 'email', 'country', 'class', 'owner'] as const;
const listed = [
  ['Fjellheim Sport AS', 'Ingrid Solbakken', 'ingrid@fjellheim.example.com', 'Norway', 'C', 'Mei'],
  ['Casa Verde SA', 'Inés Prado', 'ines@casaverde.example.com', 'Spain', 'A', 'Jun'],
];

let filled: WorkbookJson | null = null;
const started = async (): Promise<AddOn> => {
  if (!filled) {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    await addOn.ask.commitImport({
      operationId: 'dossier-list',
      name: 'list.csv',
      columns: [...columns],
      rows: [...listed, ...Array.from({ length: 60 }, (_, at) => [`Ribeira ${at} Lda`])].map(
        (row) => [...row, '', '', '', '', ''].slice(0, 6),
      ),
    });
    filled = writeWorkbook(addOn.workbook);
  }
  return new AddOn({ workbook: readWorkbook(filled) });
};

type Row = Readonly<Record<string, unknown>>;
const rows = async (addOn: AddOn, tab: 'customers' | 'dossier'): Promise<readonly Row[]> =>
  (await addOn.ask.rows({ tab })).rows;
const idOf = async (addOn: AddOn, company: string): Promise<string> =>
  String((await rows(addOn, 'customers')).find((row) => row.company === company)?.id);
const levelOf = async (addOn: AddOn, company: string) =>
  (await rows(addOn, 'customers')).find((row) => row.company === company)?.level;

const fact = (item: ItemKey, value: string, person = '') => ({
  item,
  person,
  value,
  source: 'their web site',
});
const firstLevel = [
  fact('address', 'Storgata 4, Oslo'),
  fact('companyType', 'importer'),
  fact('strength', '12 shops, own warehouse'),
  fact('projectStatus', 'spring range being chosen'),
];

describe('writing down what is learnt', () => {
  test('makes the tab with the first fact and keeps item, value, source, day and by whom', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    expect((await addOn.ask.dossier({ customerId })).dossier.facts).toEqual([]);
    const facts = [fact('companyType', 'importer')];
    await addOn.ask.recordFacts({ operationId: 'first-fact', customerId, facts });
    expect(await rows(addOn, 'dossier')).toMatchObject([
      {
        customerId,
        customer: 'Fjellheim Sport AS',
        level: 1,
        item: 'companyType',
        value: 'Importer',
        source: 'their web site',
        seenOn: '2026-03-18',
        by: 'Mei',
      },
    ]);
    expect((await addOn.ask.dossier({ customerId })).dossier.facts).toMatchObject([
      { value: 'importer' },
    ]);
    expect((await addOn.ask.setUp({})).changed).toBe(false);
  });

  test('making the tab leaves the person on the row where he is', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Casa Verde SA');
    const sheetId = addOn.tab('customers').id;
    const areas = [{ row: 2, column: 1, rows: 1, columns: 1 }];
    Object.assign(addOn.host.selection, { sheetId, areas, cell: { row: 2, column: 1 } });
    const facts = [fact('companyType', 'importer')];
    await addOn.ask.recordFacts({ operationId: 'first-fact', customerId, facts });
    expect(addOn.host.selection).toMatchObject({ sheetId, areas });
    expect((await addOn.ask.activeCustomer({})).card?.id).toBe(customerId);
  });

  test.each([1, 40])('%i facts take at most ten calls, and twice is once', async (count) => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    await addOn.ask.recordFacts({ operationId: 'makes-the-tab', customerId, facts: firstLevel });
    const free = itemKeys.filter((key) => !itemOf(key).choice).slice(0, count);
    const facts = free.map((item) => fact(item, `what is known of ${item}`));
    expect(facts).toHaveLength(count);
    const request = { operationId: 'some-facts', customerId, facts };
    expect((await addOn.ask.recordFacts(request)).outcome).toBe('saved');
    expect(addOn.calls.total).toBeLessThanOrEqual(10);
    expect((await addOn.ask.recordFacts(request)).outcome).toBe('alreadySaved');
    expect(await rows(addOn, 'dossier')).toHaveLength(4 + count);
  });

  test('reaching a level is written to the register in the same ten calls', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    const [first, ...others] = firstLevel;
    await addOn.ask.recordFacts({
      operationId: 'only-one',
      customerId,
      facts: first ? [first] : [],
    });
    expect(await levelOf(addOn, 'Fjellheim Sport AS')).toBe(0);
    const answer = await addOn.ask.recordFacts({
      operationId: 'the-others',
      customerId,
      facts: others,
    });
    expect(addOn.calls.total).toBeLessThanOrEqual(10);
    expect(answer.dossier.level).toBe(1);
    expect(await levelOf(addOn, 'Fjellheim Sport AS')).toBe(1);
  });

  test('a text that looks like a formula stays text', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    const facts = [fact('strength', '=12 shops'), fact('chat', '+47 22 00 01 23', '@Ingrid')];
    await addOn.ask.recordFacts({ operationId: 'formula-text', customerId, facts });
    const { rows: written } = addOn.tab('dossier');
    const value = addOn.column('dossier', 'What is known');
    const person = addOn.column('dossier', 'Person');
    expect(written[1]?.values[value]).toBe('=12 shops');
    expect(written[2]?.values[value]).toBe('+47 22 00 01 23');
    expect(written[2]?.values[person]).toBe('@Ingrid');
    expect(addOn.tab('dossier').formula(1, value)).toBeNull();
    expect(addOn.tab('dossier').formula(2, person)).toBeNull();
  });
});

describe('taking facts back', () => {
  test('brings dossier and level back to what they were, once', async () => {
    const addOn = await started();
    const customerId = await idOf(addOn, 'Fjellheim Sport AS');
    await addOn.ask.recordFacts({
      operationId: 'seen-before',
      customerId,
      facts: [fact('address', 'Old street 1')],
    });
    const { dossier: before } = await addOn.ask.dossier({ customerId });
    const register = await rows(addOn, 'customers');
    const request = { operationId: 'to-take-back', customerId, facts: firstLevel };
    await addOn.ask.recordFacts(request);
    expect(await levelOf(addOn, 'Fjellheim Sport AS')).toBe(1);
    const undone = await addOn.ask.takeBackFacts({ operationId: 'to-take-back' });
    expect(addOn.calls.total).toBeLessThanOrEqual(10);
    expect(undone.dossier).toEqual(before);
    expect(await rows(addOn, 'customers')).toEqual(register);
    expect((await addOn.ask.takeBackFacts({ operationId: 'to-take-back' })).outcome).toBe(
      'alreadySaved',
    );
    expect((await addOn.ask.recordFacts(request)).outcome).toBe('alreadySaved');
    expect((await addOn.ask.dossier({ customerId })).dossier).toEqual(before);
  });

  test('an operation that wrote no facts is refused', async () => {
    const addOn = await started();
    await expect(addOn.ask.takeBackFacts({ operationId: 'never-was' })).rejects.toMatchObject({
      kind: 'nothingToUndo',
    });
  });
});

test('switching the language says items and choices in it, and the facts are the same', async () => {
  const addOn = await started();
  const customerId = await idOf(addOn, 'Fjellheim Sport AS');
  const facts = [...firstLevel, fact('role', 'decider', 'Ingrid Solbakken')];
  await addOn.ask.recordFacts({ operationId: 'in-english', customerId, facts });
  const { dossier: before } = await addOn.ask.dossier({ customerId });
  const settings = (await addOn.ask.rows({ tab: 'settings' })).rows;
  const row = settings.findIndex(({ key }) => key === 'language') + 2;
  await addOn.type('settings', row, 'Value', 'zh-CN');
  await addOn.ask.switchLanguage({});
  const [, type, , , role] = await rows(addOn, 'dossier');
  expect(type).toMatchObject({ item: 'companyType', value: '进口商' });
  expect(role).toMatchObject({ item: 'role', value: '决策者' });
  expect((await addOn.ask.dossier({ customerId })).dossier).toEqual(before);
  expect((await addOn.ask.switchLanguage({})).cells).toBe(0);
});
