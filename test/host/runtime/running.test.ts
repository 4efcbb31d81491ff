import { expect, test } from '@jest/globals';
import type { MenuNode, UiBridge } from '../../../src/host/runtime/host';
import { duplicateWorkbook } from '../../../src/host/workbook/duplicate';
import { silentUi } from '../../conformance/silent-ui';
import { emptyWorkbook, hostOf, runBody } from './scripted';

test('a function that is not there fails in Google’s words', async () => {
  const { status, error } = await hostOf('').run('missing', [], 'menu');
  expect([status, error?.message]).toEqual(['failed', 'Script function not found: missing']);
});

test('functions ending in an underscore are private', async () => {
  const { error } = await hostOf('function secret_() { return 1 }').run('secret_', [], 'menu');
  expect(error?.message).toBe('Script function not found: secret_');
});

test('menus call functions that only exist on the global object, the sidebar does not', async () => {
  const host = hostOf('globalThis.late = () => 1; function early() { return 1 }');
  expect((await host.run('late', [], 'menu')).value).toBe(1);
  expect((await host.run('late', [], 'sidebar')).status).toBe('failed');
  expect((await host.run('early', [], 'sidebar')).value).toBe(1);
});

test('menus may call a method of a global object', async () => {
  const host = hostOf('const menu = { count: 3, show() { return this.count } };');
  expect((await host.run('menu.show', [], 'menu')).value).toBe(3);
});

test('a failure names the line of the program', async () => {
  const { error } = await hostOf('\nfunction main() {\n  null.x;\n}').run('main', [], 'menu');
  expect(error?.name).toBe('TypeError');
  expect(error?.stack).toContain('Code:3');
  expect(error?.stack).not.toContain('node:');
});

test('private fields do not parse', async () => {
  const { error } = await hostOf('class A {\n  #x = 1;\n}').run('main', [], 'menu');
  expect(error?.name).toBe('SyntaxError');
});

test('a scope that the manifest does not list is refused', async () => {
  const program = {
    files: [{ name: 'Code', source: 'function main() { ScriptApp.getProjectTriggers(); }' }],
    html: new Map(),
    manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
  };
  const { error } = await hostOf('', { program }).run('main', [], 'menu');
  expect(error?.message).toBe(
    'Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. ' +
      'Required permissions: https://www.googleapis.com/auth/script.scriptapp',
  );
});

test('opening the file builds the menus', async () => {
  const shown: MenuNode[][] = [];
  const ui: UiBridge = { ...silentUi, menus: (menus) => shown.push(menus) };
  const source = `function onOpen(e) {
    SpreadsheetApp.getUi().createMenu('Portbook').addItem('Set up', 'setUp').addSeparator().addToUi();
    return [String(e.authMode), e.source.getName(), e.user.getEmail()];
  }`;
  const execution = await hostOf(source, { ui }).open();
  expect(execution?.value).toEqual(['LIMITED', 'Register', '']);
  expect(shown).toEqual([
    [
      {
        kind: 'menu',
        caption: 'Portbook',
        children: [
          { kind: 'item', caption: 'Set up', functionName: 'setUp' },
          { kind: 'separator' },
        ],
      },
    ],
  ]);
});

test('an add-on that is not enabled may build its menu and nothing else', async () => {
  const source = `function onOpen(e) {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'start').addToUi();
    const refused = [];
    for (const touch of [() => PropertiesService.getDocumentProperties().getKeys(), () => SpreadsheetApp.getActiveSheet().getName()])
      try { touch(); } catch (error) { refused.push(error.name); }
    return [String(e.authMode), refused];
  }`;
  const host = hostOf(source, { ui: silentUi, installed: 'addon-not-enabled' });
  expect((await host.open())?.value).toEqual(['NONE', ['Exception', 'Exception']]);
});

test('simple triggers may use the document but not show a sidebar', async () => {
  const source = `function onOpen() {
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));
  }`;
  const execution = await hostOf(source, { ui: silentUi }).open();
  expect(execution?.error?.message).toContain('not sufficient to call Ui.showSidebar');
});

test('time triggers have no user interface', async () => {
  const host = hostOf('function main() { SpreadsheetApp.getUi(); }', { ui: silentUi });
  expect((await host.run('main', [], 'time')).error?.message).toBe(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
});

test('an endless loop of service calls ends at six minutes of Google’s time', async () => {
  const { status, error } = await runBody('while (true) SpreadsheetApp.flush();');
  expect([status, error?.message]).toEqual(['killed', 'Exceeded maximum execution time']);
});

test('nothing a script can reach leads out of its realm', async () => {
  const { value } = await runBody(`
    const reached = [SpreadsheetApp, SpreadsheetApp.getActive, Logger.log, console.log, Date, new Date(), globalThis,
      SpreadsheetApp.getActiveSheet().getRange('A1').getValues(), SpreadsheetApp.BorderStyle.SOLID,
      SpreadsheetApp.BorderStyle.SOLID.name, Date.prototype.getHours, PropertiesService.getScriptProperties().getProperties()];
    try { SpreadsheetApp.openById('x'); } catch (error) { reached.push(error); }
    function deep(n) { try { return deep(n + 1); } catch (error) { reached.push(error); return n; } }
    try { (function f() { SpreadsheetApp.getActive(); f(); })(); } catch (error) { reached.push(error); }
    return reached.map((one) => one.constructor.constructor('return typeof process')());
  `);
  expect(new Set(value as string[])).toEqual(new Set(['undefined']));
});

test('messages can be garbled, so that no program relies on their words', async () => {
  const { error } = await runBody("SpreadsheetApp.getActive().insertSheet('Sheet1');", {
    messagesIn: 'garbled',
  });
  expect(error?.name).toBe('Exception');
  expect(error?.message).not.toContain('already exists');
});

test.each([
  ['zh_CN', '条件格式规则无法引用其他工作表。'],
  ['zh_TW', '條件式格式規則無法參照其他工作表。'],
] as const)('where the wording is known Google speaks %s', async (messagesIn, wording) => {
  const body = `const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Other!A1>1')
    .setBold(true).setRanges([SpreadsheetApp.getActiveSheet().getRange('A1')]).build();
    SpreadsheetApp.getActiveSheet().setConditionalFormatRules([rule]); SpreadsheetApp.flush();`;
  const { error } = await runBody(body, { messagesIn });
  expect(error?.message).toBe(wording);
});

test.each([
  ['en_US', 'en'],
  ['de_DE', 'de'],
  ['en_GB', 'en_GB'],
  ['zh_CN', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
  ['zh_HK', 'zh_HK'],
  ['pt_BR', 'pt'],
  ['fr', 'fr'],
])('an account set to %s has the language %s', async (userLocale, language) => {
  const { value } = await runBody('return Session.getActiveUserLocale();', { userLocale });
  expect(value).toBe(language);
});

test('a copied workbook has neither triggers nor properties nor the owner of the first', async () => {
  const source = `
    function setUp() {
      ScriptApp.newTrigger('main').timeBased().everyHours(1).create();
      PropertiesService.getDocumentProperties().setProperty('tab', '1');
      PropertiesService.getScriptProperties().setProperty('key', '2');
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue('kept').setNote('as well').protect().addEditor('lin@example.com');
    }
    function look() {
      const sheet = SpreadsheetApp.getActiveSheet();
      return [ScriptApp.getProjectTriggers().length, PropertiesService.getDocumentProperties().getKeys(),
        PropertiesService.getScriptProperties().getKeys(), SpreadsheetApp.getActive().getOwner().getEmail(),
        sheet.getRange('A1').getValue(), sheet.getRange('A1').getNote(), SpreadsheetApp.getActive().getName()];
    }`;
  const workbook = emptyWorkbook();
  await hostOf(source, { workbook }).run('setUp', [], 'menu');
  const copied = duplicateWorkbook(workbook, 'Copy of Register');
  const colleague = hostOf(source, { workbook: copied, user: 'maria@example.com' });
  expect((await colleague.run('look', [], 'menu')).value).toEqual([
    0,
    [],
    [],
    'maria@example.com',
    'kept',
    'as well',
    'Copy of Register',
  ]);
  const first = (await hostOf(source, { workbook }).run('look', [], 'menu')).value as unknown[];
  expect(first.slice(0, 4)).toEqual([1, ['tab'], ['key'], 'lin@example.com']);
});
