import { expect, test } from '@jest/globals';
import { faultAt, faultModes } from '../../../src/host/runtime/faults';
import type { ServiceHooks } from '../../../src/host/runtime/host';
import { emptyWorkbook, hostOf, runBody } from './scripted';

test('reads, writes and metadata are counted, getRange and builders are not', async () => {
  const { calls } = await runBody(`
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
    sheet.getRange('C1').setValue(5);
    sheet.getRange('A1:C2').getValues();
    sheet.getRange('A1').getValues();
    SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
    SpreadsheetApp.flush();
  `);
  expect(calls).toEqual({
    total: 6,
    byName: {
      'Spreadsheet.getSheetByName': 1,
      'Range.setValues': 1,
      'Range.setValue': 1,
      'Range.getValues': 2,
      'SpreadsheetApp.flush': 1,
    },
    cellsRead: 7,
    cellsWritten: 5,
    readsAfterWrites: 1,
  });
});

const threeRows = `
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue('first');
  sheet.getRange('A2:A5').setValues([['a'], ['b'], ['c'], ['d']]);
  sheet.getRange('A6').setValue('last');
`;
const column = (workbook: ReturnType<typeof emptyWorkbook>) =>
  Array.from({ length: 6 }, (_, row) => workbook.sheets[0]?.value(row, 0));

const after = async (hooks: ServiceHooks, body = threeRows) => {
  const workbook = emptyWorkbook();
  const { status, error } = await runBody(body, { workbook, hooks });
  return { status, message: error?.message, column: column(workbook) };
};

test('a call that throws before it happens leaves nothing of itself', async () => {
  const { status, message, column } = await after(faultAt('throwBefore', 2));
  expect([status, message]).toEqual([
    'failed',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
  ]);
  expect(column).toEqual(['first', null, null, null, null, null]);
});

test('a call that throws afterwards has happened', async () => {
  expect((await after(faultAt('throwAfter', 2))).column).toEqual([
    'first',
    'a',
    'b',
    'c',
    'd',
    null,
  ]);
});

test('a killed run cannot clean up after itself', async () => {
  const body = `try {${threeRows}} finally { sheetAgain(); }
    function sheetAgain() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('cleaned up'); }`;
  const killed = await after(faultAt('killAfter', 2), body);
  expect(killed.status).toBe('killed');
  expect(killed.column).toEqual(['first', 'a', 'b', 'c', 'd', null]);
  expect((await after(faultAt('killBefore', 2), body)).column).toEqual([
    'first',
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a torn write leaves half of its rows', async () => {
  const { status, column } = await after(faultAt('torn', 2));
  expect(status).toBe('killed');
  expect(column).toEqual(['first', 'a', 'b', null, null, null]);
});

test('of buffered writes only the first survive', async () => {
  const { status, column } = await after(faultAt('prefix', 3));
  expect(status).toBe('killed');
  expect(column).toEqual(['first', 'a', 'b', 'c', 'd', null]);
});

test.each(faultModes)('the mode %s does nothing to calls that never come', async (mode) => {
  const { status, column } = await after(faultAt(mode, 99));
  expect(status).toBe('completed');
  expect(column).toEqual(['first', 'a', 'b', 'c', 'd', 'last']);
});

test('a lock held by one execution keeps another out', async () => {
  const workbook = emptyWorkbook();
  const inside: unknown[] = [];
  const source = `
    function holds() { LockService.getDocumentLock().waitLock(10); SpreadsheetApp.flush(); return true; }
    function waits() { return LockService.getDocumentLock().tryLock(5000); }
    function insists() { LockService.getDocumentLock().waitLock(5000); }`;
  const other = hostOf(source, { workbook, user: 'maria@example.com' });
  const hooks: ServiceHooks = {
    before: ({ name }) => {
      if (name !== 'SpreadsheetApp.flush') return;
      for (const name of ['waits', 'insists'])
        void other.run(name, [], 'menu').then((e) => inside.push(e.value ?? e.error?.message));
    },
  };
  await hostOf(source, { workbook, hooks }).run('holds', [], 'menu');
  await other.run('waits', [], 'menu').then((e) => inside.push(e.value));
  expect(inside).toEqual([
    false,
    'Lock timeout: another process was holding the lock for too long.',
    true,
  ]);
});

test('a lock ends with its execution', async () => {
  const host = hostOf('function main() { return LockService.getScriptLock().tryLock(0); }');
  expect((await host.run('main', [], 'menu')).value).toBe(true);
  expect((await host.run('main', [], 'menu')).value).toBe(true);
});

test('in the strict world a refused write is reported by the flush', async () => {
  const body = `
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
    let seen = 'nowhere';
    try { sheet.getRange('A1').setValue('b'); } catch (error) { seen = 'at the write'; }
    try { SpreadsheetApp.flush(); } catch (error) { seen = 'at the flush'; }
    return seen;`;
  expect((await runBody(body, { fidelity: 'strict' })).value).toBe('at the flush');
  expect((await runBody(body, { fidelity: 'lenient' })).value).toBe('at the write');
});
