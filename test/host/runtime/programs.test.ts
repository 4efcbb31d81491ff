import { expect, test } from '@jest/globals';
import type { UiBridge } from '../../../src/host/runtime/host';
import { silentUi } from '../../conformance/silent-ui';
import { emptyWorkbook, hostOf, runBody } from './scripted';

const cells = (workbook: ReturnType<typeof emptyWorkbook>, tab: string) =>
  workbook.sheetByName(tab)?.rows.map((row) => row?.values.map((value) => value ?? ''));

test('a program that lists tasks from its menu runs unchanged', async () => {
  const workbook = emptyWorkbook();
  const toasts: string[] = [];
  const ui: UiBridge = {
    ...silentUi,
    toast: (message) => toasts.push(message),
    prompt: () => ({ button: 'OK', text: 'Call the port agent' }),
  };
  const source = `
    function onOpen() {
      SpreadsheetApp.getUi().createMenu('Tasks').addItem('Add…', 'addTask').addToUi();
    }
    function addTask() {
      var ui = SpreadsheetApp.getUi();
      var answer = ui.prompt('New task', 'What is to be done?', ui.ButtonSet.OK_CANCEL);
      if (answer.getSelectedButton() !== ui.Button.OK) return;
      var book = SpreadsheetApp.getActiveSpreadsheet();
      var sheet = book.getSheetByName('Tasks') || book.insertSheet('Tasks');
      if (sheet.getLastRow() === 0) {
        sheet.appendRow(['Task', 'Added', 'Done']);
        sheet.getRange(1, 1, 1, 3).setFontWeight('bold').setBackground('#eeeeee');
        sheet.setFrozenRows(1);
      }
      sheet.appendRow([answer.getResponseText(), new Date(), false]);
      var row = sheet.getLastRow();
      sheet.getRange(row, 3).insertCheckboxes();
      sheet.getRange(row, 2).setNumberFormat('yyyy-mm-dd hh:mm');
      book.toast('Task ' + (row - 1) + ' added');
    }`;
  const host = hostOf(source, { workbook, ui });
  await host.open();
  expect((await host.run('addTask', [], 'menu')).error).toBeUndefined();
  await host.run('addTask', [], 'menu');
  expect(toasts).toEqual(['Task 1 added', 'Task 2 added']);
  expect(cells(workbook, 'Tasks')?.map((row) => row?.[0])).toEqual([
    'Task',
    'Call the port agent',
    'Call the port agent',
  ]);
});

test('a program that reports orders by country with a chart runs unchanged', async () => {
  const workbook = emptyWorkbook();
  const { value, error } = await runBody(
    `
    const book = SpreadsheetApp.getActive();
    const orders = book.getActiveSheet().setName('Orders');
    orders.getRange('A1:C5').setValues([
      ['Country', 'Date', 'Amount'],
      ['DE', '2026-01-05', '1,200.50'], ['FR', '2026-01-07', 300], ['DE', '2026-02-01', 99.5], ['FR', '2026-02-03', ''],
    ]);
    const [, ...rows] = orders.getDataRange().getValues();
    const totals = new Map();
    for (const [country, , amount] of rows) totals.set(country, (totals.get(country) || 0) + Number(amount));
    const report = book.insertSheet('Report');
    const table = [['Country', 'Total'], ...[...totals].sort((a, b) => b[1] - a[1])];
    report.getRange(1, 1, table.length, 2).setValues(table);
    report.getRange(table.length + 1, 1, 1, 2).setValues([['All', '=SUM(B2:B' + table.length + ')']]);
    report.getRange('B:B').setNumberFormat('#,##0.00');
    report.insertChart(report.newChart().asColumnChart().addRange(report.getRange(1, 1, table.length, 2))
      .setPosition(1, 4, 0, 0).setTitle('Orders by country').setNumHeaders(1).build());
    return report.getRange(1, 1, 4, 2).getDisplayValues();`,
    { workbook },
  );
  expect(error).toBeUndefined();
  expect(value).toEqual([
    ['Country', 'Total'],
    ['DE', '1,300.00'],
    ['FR', '300.00'],
    ['All', '1,600.00'],
  ]);
  expect(
    workbook.sheetByName('Report')?.charts.map(({ type, options }) => [type, options.title]),
  ).toEqual([['COLUMN', 'Orders by country']]);
});

test('a mail merge runs up to the point of sending', async () => {
  const workbook = emptyWorkbook();
  const source = `
    var SENT = 'Sent';
    function fill() {
      SpreadsheetApp.getActiveSheet().getRange('A1:C3').setValues([
        ['Recipient', 'Name', SENT], ['ana@example.com', 'Ana', ''], ['bo@example.com', 'Bo', '']]);
    }
    function merge() {
      var sheet = SpreadsheetApp.getActiveSheet();
      var rows = sheet.getDataRange().getDisplayValues();
      var heads = rows.shift();
      var drafts = rows.map(function (row) {
        return heads.reduce(function (record, head, i) { record[head] = row[i]; return record; }, {});
      });
      return drafts.map(function (record, index) {
        var text = 'Dear {{Name}}, thank you.'.replace(/{{([^{}]+)}}/g, function (_, key) { return record[key]; });
        try { GmailApp.sendEmail(record.Recipient, 'Thanks', text); } catch (error) { return text + ' ' + error.message; }
      });
    }`;
  const host = hostOf(source, { workbook });
  await host.run('fill', [], 'menu');
  expect((await host.run('merge', [], 'menu')).value).toEqual([
    'Dear Ana, thank you. GmailApp.sendEmail is not emulated by the workbench',
    'Dear Bo, thank you. GmailApp.sendEmail is not emulated by the workbench',
  ]);
});

test('a program that takes in form-like answers from CSV runs unchanged', async () => {
  const workbook = emptyWorkbook();
  const { value } = await runBody(
    `
    const rows = Utilities.parseCsv('Name,Phone\\n"Lee, Ann",+86 21 5555 0101\\nBo,007');
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('B:B').setNumberFormat('@');
    const lock = LockService.getScriptLock();
    lock.waitLock(30000);
    sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
    SpreadsheetApp.flush();
    lock.releaseLock();
    sheet.getRange(2, 1, rows.length - 1, 2).sort({ column: 1, ascending: true });
    sheet.getRange('A1').getDataRegion().createFilter();
    return sheet.getDataRange().getValues();`,
    { workbook },
  );
  expect(value).toEqual([
    ['Name', 'Phone'],
    ['Bo', '007'],
    ['Lee, Ann', '+86 21 5555 0101'],
  ]);
});

test('several files share one global scope in their order', async () => {
  const program = {
    files: [
      { name: 'Rates', source: 'const RATES = { EUR: 2 }; function rate(c) { return RATES[c]; }' },
      { name: 'Main', source: 'var base = rate("EUR"); function main(x) { return base * x; }' },
    ],
    html: new Map(),
    manifest: {},
  };
  expect((await hostOf('', { program }).run('main', [21], 'editor')).value).toBe(42);
});
