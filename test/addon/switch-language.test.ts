import { expect, test } from '@jest/globals';
import type { UiBridge } from '../../src/host/runtime/ui-bridge';
import { setInput } from '../../src/host/workbook/edit';
import { renameSheet } from '../../src/host/workbook/tabs';
import { chineseSimplified } from '../../src/messages/chinese-simplified';
import { english } from '../../src/messages/english';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';

const started = async (ui: UiBridge | null = null): Promise<AddOn> => {
  const addOn = new AddOn(ui ? { ui } : {});
  await addOn.ask.setUp({});
  await addOn.ask.commitImport({
    operationId: 'import-0001',
    name: 'fair.csv',
    columns: ['company', 'source', 'email', 'class'],
    rows: [
      ['Fjellheim Sport AS', 'fair', 'ingrid@fjellheim.example.com', 'D'],
      ['Casa Verde SA', 'my cousin', 'ines@casaverde.example.com', 'A'],
    ],
  });
  return addOn;
};

const chooseLanguage = async (addOn: AddOn, language: string): Promise<void> => {
  const { rows } = await addOn.ask.rows({ tab: 'settings' });
  const row = rows.findIndex(({ key }) => key === 'language');
  await addOn.type('settings', row + 2, 'Value', language);
};

const headers = (addOn: AddOn, tab: string): unknown[] =>
  addOn.workbook.sheetByName(tab)?.rows[0]?.values ?? [];

test('headers, tabs and words change their language, and what people named keeps its name', async () => {
  const addOn = await started();
  const sheet = addOn.tab('customers');
  setInput(sheet, 0, addOn.column('customers', 'Notes'), 'My remarks');
  renameSheet(addOn.tab('inquiries'), 'Mail in');
  const before = (await addOn.ask.rows({ tab: 'customers' })).rows;
  await chooseLanguage(addOn, 'zh-CN');
  expect((await addOn.ask.switchLanguage({})).cells).toBeGreaterThan(20);

  const { columns, tabs, words } = chineseSimplified;
  expect(headers(addOn, tabs.customers)).toEqual(
    expect.arrayContaining([columns.customers.company, columns.customers.due, 'My remarks']),
  );
  const at = headers(addOn, tabs.customers).indexOf(columns.customers.class);
  expect(sheet.note(0, at)).toContain('A 成交客户（已下单成交）');
  expect(sheet.note(0, at)).toMatch(/\(portbook:class\)$/);
  expect(addOn.workbook.sheetByName('Mail in')).toBeDefined();
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  expect(rows.map((row) => row.class)).toEqual(before.map((row) => row.class));
  const column = headers(addOn, tabs.customers).indexOf(columns.customers.source);
  const shown = addOn.workbook.sheetByName(tabs.customers);
  expect(shown?.value(1, column)).toBe(words.sources.fair);
  expect(shown?.value(2, column)).toBe('my cousin');
  expect((await addOn.ask.switchLanguage({})).cells).toBe(0);
  expect(await addOn.ask.setUp({})).toEqual({ created: [], changed: false });
});

test('Today and the week’s summary, which are sentences, are written anew in the new language', async () => {
  const addOn = await started();
  await addOn.ask.weeklyReport({ week: '2026-W11' });
  await addOn.menu('rebuildToday');
  await chooseLanguage(addOn, 'zh-CN');
  await addOn.menu('switchLanguage');
  const { tabs, followUp } = chineseSimplified;
  const texts = (tab: string) =>
    (addOn.workbook.sheetByName(tab)?.rows ?? []).flatMap((row) => row?.values ?? []).map(String);
  const summary = texts(tabs.weeklySummary).join('\n');
  expect(summary).toContain('2026-W11');
  expect(summary).not.toMatch(/New inquiries|Written on|customers/);
  const neverContacted = texts(tabs.today).filter((text) => text.includes(followUp.neverContacted));
  expect(neverContacted.length).toBeGreaterThan(1);
  expect(texts(tabs.today).join('\n')).not.toContain('Never contacted');
  const written = texts(tabs.weeklyHistory).join('\n');
  addOn.moveTo('2026-03-20T02:00:00Z');
  await addOn.menu('switchLanguage');
  expect(texts(tabs.weeklyHistory).join('\n')).toBe(written);
});

test('the week that stands on the tab is the one that is written anew, whatever day it is', async () => {
  const addOn = await started();
  await addOn.ask.weeklyReport({ week: '2026-W11' });
  addOn.workbook.properties.get('document')?.delete('weeklySummaryWeek');
  addOn.moveTo('2026-03-24T02:00:00Z');
  await chooseLanguage(addOn, 'zh-CN');
  await addOn.menu('switchLanguage');
  const { tabs } = chineseSimplified;
  const title = String(addOn.workbook.sheetByName(tabs.weeklySummary)?.value(0, 0));
  expect(title).toContain('2026-W11');
});

test('and back again leaves the workbook as it was', async () => {
  const addOn = await started();
  const all = () =>
    addOn.workbook.sheets.map(({ name, rows }) => [name, rows.map((row) => row?.values)]);
  const before = JSON.stringify(all());
  await chooseLanguage(addOn, 'zh-TW');
  await addOn.ask.switchLanguage({});
  const settings = addOn.workbook.sheetByName(
    addOn.workbook.sheets.find((one) => one.name === '設定')?.name ?? '',
  );
  const row = (settings?.rows ?? []).findIndex((one) => one?.values[2] === 'language');
  if (settings)
    await addOn.host.edit(settings.id, [{ row, column: 1, text: 'auto' }], {
      row,
      column: 1,
      rows: 1,
      columns: 1,
    });
  await addOn.ask.switchLanguage({});
  expect(JSON.stringify(all())).toBe(before);
  expect(Object.values(english.tabs)).toContain(addOn.workbook.sheets[0]?.name);
});

test('whoever changes the language is told that the headers stay, and the sidebar offers to change them', async () => {
  const said: string[] = [];
  const addOn = await started(quietScreen(said));
  expect(await addOn.ask.session({})).toMatchObject({ otherHeaders: null });
  await chooseLanguage(addOn, 'zh-CN');
  expect(said).toEqual([expect.stringContaining('列标题和工作表名称仍是“English”')]);
  expect(await addOn.ask.session({})).toMatchObject({ language: 'zh-CN', otherHeaders: 'en' });
  await addOn.ask.switchLanguage({});
  expect(await addOn.ask.session({})).toMatchObject({ otherHeaders: null });
});

test('headers that are to stay are not asked about again, until they stand in a third language', async () => {
  const addOn = await started();
  await chooseLanguage(addOn, 'zh-CN');
  await addOn.ask.keepHeaders({});
  expect(await addOn.ask.session({})).toMatchObject({ otherHeaders: null });
  await chooseLanguage(addOn, 'zh-TW');
  expect(await addOn.ask.session({})).toMatchObject({ otherHeaders: 'en' });
  await addOn.ask.switchLanguage({});
  const settings = addOn.workbook.sheetByName('設定');
  const row = (settings?.rows ?? []).findIndex((one) => one?.values[2] === 'language');
  const area = { row, column: 1, rows: 1, columns: 1 };
  await addOn.host.edit(settings?.id ?? 0, [{ row, column: 1, text: 'zh-CN' }], area);
  expect(await addOn.ask.session({})).toMatchObject({ otherHeaders: 'zh-TW' });
});
