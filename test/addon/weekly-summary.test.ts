import { describe, expect, test } from '@jest/globals';
import { setInput } from '../../src/host/workbook/edit';
import { insertRows } from '../../src/host/workbook/structure';
import { AddOn } from '../support/add-on';

const customers = {
  operationId: 'weekly-starting-list',
  name: 'start.csv',
  columns: ['company', 'contact', 'email', 'country', 'lastContact', 'class', 'owner'],
  rows: [
    [
      'Fjellheim Sport AS',
      'Ingrid',
      'ingrid@fjell.example.com',
      'Norway',
      '2026-03-02',
      'B',
      'Mei',
    ],
    ['Casa Verde SA', 'Inés', '', 'Spain', '', 'A', 'Lin'],
    ['Northgate Ltd', 'Joan', 'joan@northgate.example.com', 'UK', '2026-03-18', 'F', 'Lin'],
  ],
};

const started = async (): Promise<AddOn> => {
  const addOn = new AddOn({ now: '2026-03-02T02:00:00Z' });
  await addOn.ask.setUp({});
  await addOn.ask.commitImport(customers as never);
  return addOn;
};

const contact = async (addOn: AddOn, operationId: string, owner: string): Promise<void> => {
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  const customerId = String(rows.find((row) => row.owner === owner)?.id);
  const about = { direction: 'out', channel: 'mail', topic: 'priceMove' } as const;
  await addOn.ask.logFollowUp({ operationId, customerId, ...about, text: 'x', nextDate: null });
};

const history = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'weeklyHistory' })).rows;

const texts = (addOn: AddOn): string[] =>
  addOn
    .tab('weeklySummary')
    .rows.flatMap((row) => row?.values ?? [])
    .map(String);

describe('the weekly summary', () => {
  test('fills in weeks that were missed with what the log knows, and leaves the rest blank', async () => {
    const addOn = await started();
    await contact(addOn, 'weekly-first-contact', 'Mei');
    addOn.moveTo('2026-03-19T02:00:00Z');
    await addOn.ask.weeklyReport({});
    expect(await history(addOn)).toMatchObject([
      { week: '2026-W10', followUps: 1, newCustomers: 3, customers: null, overdue: null },
      { week: '2026-W11', followUps: 0, customers: null },
      { week: '2026-W12', followUps: 0, customers: 3, overdue: 1 },
    ]);
  });

  test('leaves past weeks as they were when a customer is edited later', async () => {
    const addOn = await started();
    await addOn.ask.weeklyReport({});
    const [before] = await history(addOn);
    addOn.moveTo('2026-03-18T02:00:00Z');
    await addOn.type('customers', 2, 'Class', 'A');
    await addOn.ask.weeklyReport({});
    expect((await history(addOn))[0]).toEqual(before);
    await addOn.ask.weeklyReport({ week: '2026-W10' });
    expect((await history(addOn))[0]).toMatchObject({ classB: before?.classB, overdue: 0 });
  });

  test('names whom to act on with the time on the wall at the buyer', async () => {
    const addOn = await started();
    addOn.moveTo('2026-03-19T02:00:00Z');
    const { actOn } = await addOn.ask.weeklyReport({});
    expect(actOn).toMatchObject([
      { name: 'Fjellheim Sport AS', reason: { kind: 'overdue' }, clock: { time: '03:00' } },
    ]);
    expect(texts(addOn)).toContain('Thu 03:00');
  });

  test('links whom to act on to the row, wherever it has moved', async () => {
    const addOn = await started();
    addOn.moveTo('2026-03-19T02:00:00Z');
    await addOn.ask.weeklyReport({});
    const link = () => addOn.tab('weeklySummary').value(12, 9);
    expect(link()).toBe('→ 2');
    insertRows(addOn.tab('customers'), 1, 3);
    await addOn.type('customers', 2, 'Company', 'Somebody above');
    expect(link()).toBe('→ 5');
  });

  test('links to the rows after a merge that was taken back', async () => {
    const addOn = await started();
    const late = ['Alder Tools', 'Bo', 'bo@alder.example.com', 'Norway', '2026-01-05', 'A', 'Mei'];
    const more = { ...customers, operationId: 'weekly-more-rows', rows: [late] };
    await addOn.ask.commitImport(more as never);
    addOn.moveTo('2026-03-19T02:00:00Z');
    const named = async () => (await addOn.ask.rows({ tab: 'customers' })).rows;
    const rows = await named();
    const idOf = (company: string) => String(rows.find((row) => row.company === company)?.id);
    const [goneId, keptId] = [idOf('Casa Verde SA'), idOf('Northgate Ltd')];
    const merge = { operationId: 'weekly-merge-twins', keptId, goneId, choices: {} };
    await addOn.ask.mergeCustomers(merge);
    const { actOn } = await addOn.ask.weeklyReport({});
    const links = () => actOn.map((_, at) => addOn.tab('weeklySummary').value(12 + at, 9));
    const wanted = async () => {
      const now = await named();
      return actOn.map(({ name }) => `→ ${now.findIndex((row) => row.company === name) + 2}`);
    };
    expect(links()).toEqual(await wanted());
    await addOn.ask.undoOperation({ operationId: 'weekly-merge-twins' });
    expect(actOn.map(({ name }) => name)).toContain('Alder Tools');
    expect(links()).toEqual(await wanted());
  });

  test('tells those without a class apart from class E, so that the classes add up to the register', async () => {
    const addOn = await started();
    const row = (name: string, letter: string) => [name, '', '', '', '2019-05-04', letter, 'Mei'];
    const rows = [row('Old Pipes', ''), row('Older Pipes', ''), row('Some Taps', 'E')];
    await addOn.ask.commitImport({ ...customers, operationId: 'weekly-old-list', rows } as never);
    await addOn.ask.weeklyReport({});
    const tab = addOn.tab('weeklySummary');
    const line = (at: number) => [0, 2, 4].map((column) => tab.value(at, column));
    expect([55, 56, 57, 58, 59, 60, 61].map(line)).toEqual([
      ['A', 1, 0],
      ['B', 1, 0],
      ['C', 0, 0],
      ['D', 0, 0],
      ['E', 1, 1],
      ['–', 2, 2],
      ['F', 1, '–'],
    ]);
  });

  test('shows 0 for nothing and – for what is not known', async () => {
    const addOn = await started();
    await addOn.ask.weeklyReport({});
    expect(texts(addOn)).toEqual(expect.arrayContaining(['0', 'last week –', 'value 0 USD']));
    expect(texts(addOn)).toContain('Promises kept: – of –');
  });

  test('is of one owner when his name stands on the tab, while the history stays everybody’s', async () => {
    const addOn = await started();
    await contact(addOn, 'weekly-owner-contact', 'Mei');
    setInput(addOn.tab('weeklySummary'), 1, 8, 'Lin');
    const { numbers } = await addOn.ask.weeklyReport({});
    expect(numbers.customers).toBe(3);
    expect(texts(addOn)).toContain(
      'Written 2026-03-02 10:00 from 2 customers, 2 lines of the log, 0 inquiries',
    );
    expect(await history(addOn)).toMatchObject([{ customers: 3 }]);
    expect(addOn.tab('weeklySummary').value(1, 8)).toBe('Lin');
  });

  test('tells of birthdays only where the settings say so, each once', async () => {
    const addOn = await started();
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    const [customerId = '', other = ''] = rows.map(({ id }) => String(id));
    const fact = { item: 'birthday', source: 'mail', value: '1980-03-10' };
    const of = (person: string) => ({ ...fact, person, customerId });
    await addOn.ask.recordFacts({
      operationId: 'weekly-birthday-facts',
      customerId,
      facts: [of('Ingrid')],
    } as never);
    await addOn.ask.addPlan({
      operationId: 'weekly-birthday-plan',
      customerId: other,
      kind: 'birthday',
      date: '1975-03-11',
      text: 'Inés',
      place: '',
    });
    await addOn.ask.weeklyReport({});
    expect(texts(addOn).join('\n')).not.toContain('birthday of');
    const settings = addOn.tab('settings').rows;
    const row = settings.findIndex((one) => one?.values[2] === 'summaryBirthdays') + 1;
    expect(settings[row - 1]?.values).toContain('no');
    await addOn.type('settings', row, 'Value', 'yes');
    await addOn.ask.weeklyReport({});
    const shown = texts(addOn).join('\n');
    expect(shown.match(/birthday of Fjellheim/g)).toHaveLength(1);
    expect(shown.match(/birthday of Casa Verde/g)).toHaveLength(1);
  });

  test('says by itself that it has grown old', async () => {
    const addOn = await started();
    await addOn.ask.weeklyReport({});
    const note = () => addOn.tab('weeklySummary').value(4, 0);
    expect(note()).toBe('');
    addOn.moveTo('2026-03-12T02:00:00Z');
    await addOn.type('customers', 2, 'Notes', 'a week passes');
    expect(note()).toMatch(/^This summary is more than a week old/);
  });

  test('says how full the workbook is and when it will be full, once it is worth telling', async () => {
    const addOn = await started();
    expect((await addOn.ask.weeklyReport({})).growth.fullOn).toBeNull();
    expect(texts(addOn).join('\n')).not.toContain('million cells');
    insertRows(addOn.tab('followUps'), 2, 200_000);
    const { growth } = await addOn.ask.weeklyReport({});
    expect(growth.cells).toBeGreaterThan(5_200_000);
    expect(texts(addOn).join('\n')).toContain('of at most 10 million cells are taken');
  });

  test('draws its three charts once', async () => {
    const addOn = await started();
    for (const _ of [1, 2, 3]) await addOn.ask.weeklyReport({});
    expect(addOn.tab('weeklySummary').charts.map(({ type }) => type)).toEqual([
      'COLUMN',
      'LINE',
      'BAR',
    ]);
  });

  test('stands in the order in which it is read, the charts between names and what comes', async () => {
    const addOn = await started();
    await addOn.ask.weeklyReport({});
    const sheet = addOn.tab('weeklySummary');
    const rowOf = (text: string): number =>
      sheet.rows.findIndex((row) => String(row?.values[0] ?? '').startsWith(text));
    const rows = ['Act on these', 'Never contacted', 'Going cold', 'Changes of class'].map(rowOf);
    rows.push(...sheet.charts.map(({ position }) => position.row));
    rows.push(...['What worked', 'Next week', 'Data quality', 'Promises kept'].map(rowOf));
    expect(rows.every((row) => row >= 0)).toBe(true);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  test('draws its charts anew where they stand as an older version or another language had them', async () => {
    const addOn = await started();
    await addOn.ask.weeklyReport({});
    const { charts } = addOn.tab('weeklySummary');
    const places = () => addOn.tab('weeklySummary').charts.map(({ position }) => position.row);
    const before = places();
    addOn.workbook.properties.get('document')?.delete('weeklySummaryDrawn');
    for (const chart of charts) chart.position = { ...chart.position, row: 77 };
    await addOn.ask.weeklyReport({});
    expect(places()).toEqual(before);
    const settings = addOn.tab('settings').rows;
    const row = settings.findIndex((one) => one?.values[2] === 'language') + 1;
    await addOn.type('settings', row, 'Value', 'zh-CN');
    await addOn.ask.weeklyReport({});
    const titles = addOn.tab('weeklySummary').charts.map(({ options }) => options.title);
    expect(titles).toEqual(['各等级逾期', '跟进次数与新增询盘', '各等级未逾期占比（已联系过的）']);
    await addOn.ask.weeklyReport({});
    expect(addOn.calls.total).toBeLessThanOrEqual(15);
  });
});
