import { describe, expect, test } from '@jest/globals';
import { setInput } from '../../src/host/workbook/edit';
import { AddOn } from '../support/add-on';

const columns = ['company', 'contact', 'email', 'phone', 'country'] as const;

const first = {
  operationId: 'import-0001',
  name: 'fair.csv',
  rows: [
    ['Fjellheim Sport AS', 'Ingrid', 'ingrid@fjellheim.example.com', '', 'Norway'],
    ['Casa Verde SA', 'Inés', 'ines@casaverde.example.com', '', 'Spain'],
  ],
};

const second = {
  operationId: 'import-0002',
  name: 'spring.csv',
  rows: [
    ['Fjellheim Sport AS', '', 'ingrid@fjellheim.example.com', '+47 22 00 01 23', ''],
    ['Holm Friluft AB', '=Ida', 'ida@holm.example.com', '+46 8 555 01 09', 'Sweden'],
    ['Atelier Bruyère', 'Paul', 'paul@bruyere.example.com', '', 'France'],
  ],
};

const commit = (addOn: AddOn, list: typeof first) =>
  addOn.ask.commitImport({ ...list, columns: [...columns] });

const started = async (): Promise<AddOn> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  await commit(addOn, first);
  return addOn;
};

const rowsOf = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'customers' })).rows;

describe('the last import', () => {
  test('is told with its day, file and customers until it is taken back, and then the one before', async () => {
    const addOn = await started();
    await commit(addOn, second);
    const { last } = await addOn.ask.lastImport({});
    expect(last).toMatchObject({ operationId: 'import-0002', name: 'spring.csv', added: 2 });
    expect(addOn.calls.cellsWritten).toBe(0);
    await addOn.ask.undoOperation({ operationId: 'import-0002' });
    const before = await addOn.ask.lastImport({});
    expect(before.last).toMatchObject({ operationId: first.operationId, name: first.name });
    await addOn.ask.undoOperation({ operationId: first.operationId });
    expect(await addOn.ask.lastImport({})).toEqual({ last: null });
  });
});

describe('taking an import back', () => {
  test('leaves every cell as it was before, and says so in the log', async () => {
    const addOn = await started();
    const before = await rowsOf(addOn);
    await commit(addOn, second);
    expect(await rowsOf(addOn)).toHaveLength(4);
    const undone = await addOn.ask.undoOperation({ operationId: 'import-0002' });
    expect(addOn.calls.total).toBeLessThanOrEqual(24);
    expect(undone).toMatchObject({ outcome: 'saved', removed: 2, restored: 1, editedSince: [] });
    expect(await rowsOf(addOn)).toEqual(before);
    const { rows: log } = await addOn.ask.rows({ tab: 'followUps' });
    expect(log[log.length - 1]).toMatchObject({
      act: 'operationUndone',
      text: expect.stringContaining('spring.csv'),
    });
    expect(await addOn.ask.undoOperation({ operationId: 'import-0002' })).toMatchObject({
      outcome: 'alreadySaved',
      removed: 0,
      restored: 0,
    });
  });

  test('counts nobody as new who was taken back or merged, and those who stay once', async () => {
    const addOn = await started();
    await commit(addOn, second);
    await addOn.ask.undoOperation({ operationId: 'import-0002' });
    await commit(addOn, { ...second, operationId: 'import-0003' });
    const newCustomers = async () => (await addOn.ask.weeklyReport({})).numbers.newCustomers;
    expect(await newCustomers()).toBe(4);
    await addOn.ask.undoOperation({ operationId: 'import-0003' });
    await commit(addOn, { ...second, operationId: 'import-0004' });
    await addOn.type('customers', 4, 'Notes', 'met in Ningbo');
    await addOn.ask.undoOperation({ operationId: 'import-0004' });
    expect(await newCustomers()).toBe(3);
    const [kept, gone] = (await rowsOf(addOn)).map(({ id }) => String(id));
    const merge = { keptId: kept ?? '', goneId: gone ?? '', choices: {} };
    await addOn.ask.mergeCustomers({ operationId: 'merge-0001', ...merge });
    expect(await newCustomers()).toBe(2);
    await addOn.ask.undoOperation({ operationId: 'merge-0001' });
    expect(await newCustomers()).toBe(3);
  });

  test('keeps and lists what was edited since, in our columns and in people’s own', async () => {
    const addOn = await started();
    await commit(addOn, second);
    await addOn.type('customers', 2, 'Phone', '+47 22 00 99 99');
    await addOn.type('customers', 4, 'Notes', 'met in Ningbo');
    const sheet = addOn.tab('customers');
    const own = sheet.rows[0]?.values.length ?? 0;
    setInput(sheet, 0, own, 'Stand');
    setInput(sheet, 4, own, 'B12');
    const undone = await addOn.ask.undoOperation({ operationId: 'import-0002' });
    expect(undone).toMatchObject({ removed: 0, restored: 0 });
    expect(undone.editedSince.map(({ name, keys }) => [name, keys])).toEqual([
      ['Holm Friluft AB', []],
      ['Fjellheim Sport AS', ['phone']],
      ['Atelier Bruyère', []],
    ]);
    expect(await rowsOf(addOn)).toHaveLength(4);
  });

  test('an import of the whole register can be taken back too', async () => {
    const addOn = await started();
    await addOn.ask.undoOperation({ operationId: 'import-0001' });
    expect(await rowsOf(addOn)).toEqual([]);
  });

  test('is told beforehand: how many go, who stays, and nothing is written', async () => {
    const addOn = await started();
    await commit(addOn, second);
    await addOn.type('customers', 4, 'Notes', 'met in Ningbo');
    const told = await addOn.ask.previewUndo({ operationId: 'import-0002' });
    expect(told).toMatchObject({ removed: 1, restored: 1, canPutBack: true });
    expect(told.editedSince.map(({ name }) => name)).toEqual(['Holm Friluft AB']);
    expect(addOn.calls.cellsWritten).toBe(0);
    expect(await rowsOf(addOn)).toHaveLength(4);
  });

  test('can itself be taken back: the same customers stand there again, and count as new once', async () => {
    const addOn = await started();
    await commit(addOn, second);
    const byId = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
      [...rows].sort((one, other) => String(one['id']).localeCompare(String(other['id'])));
    const before = byId(await rowsOf(addOn));
    const { putBack } = await addOn.ask.undoOperation({ operationId: 'import-0002' });
    expect(putBack).toBe('undo:import-0002');
    expect(await rowsOf(addOn)).toHaveLength(2);
    const back = await addOn.ask.undoOperation({ operationId: putBack ?? '' });
    expect(back).toMatchObject({ broughtBack: 2, restored: 1, editedSince: [] });
    expect(byId(await rowsOf(addOn))).toEqual(before);
    expect((await addOn.ask.weeklyReport({})).numbers.newCustomers).toBe(4);
    const again = await addOn.ask.undoOperation({ operationId: putBack ?? '' });
    expect(again).toMatchObject({ outcome: 'alreadySaved', broughtBack: 0 });
  });

  test('puts back hundreds of customers, whose rows do not fit one cell of the log', async () => {
    const addOn = await started();
    const rows = Array.from({ length: 400 }, (_, at) => [
      `Firm ${at}`,
      `Buyer ${at}`,
      `buyer${at}@firm${at}.example.com`,
      '',
      'Norway',
    ]);
    await commit(addOn, { operationId: 'import-0005', name: 'long.csv', rows });
    const { putBack, removed } = await addOn.ask.undoOperation({ operationId: 'import-0005' });
    expect(removed).toBe(400);
    await addOn.ask.undoOperation({ operationId: putBack ?? '' });
    expect(await rowsOf(addOn)).toHaveLength(402);
  });

  test('what the log does not know cannot be taken back', async () => {
    const addOn = await started();
    expect(await addOn.rpc('undoOperation', { operationId: 'import-9999' })).toMatchObject({
      ok: false,
      problem: { kind: 'nothingToUndo' },
    });
  });
});
