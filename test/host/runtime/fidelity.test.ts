import { expect, test } from '@jest/globals';
import { fidelities } from '../../../src/host/runtime/fidelity';
import { emptyWorkbook, hostOf, runBody } from './scripted';

const sheet = 'const sheet = SpreadsheetApp.getActiveSheet();';
const listRule =
  "SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B']).setAllowInvalid(false).build()";

/** What nobody has settled, the body that shows it, and what it gives in the strict and in the lenient world. */
const scripted: [setting: string, body: string, strict: unknown, lenient: unknown][] = [
  [
    'metadata of a row follows a sort',
    `${sheet} sheet.getRange('A1:A2').setValues([[2], [1]]); sheet.getRange('1:1').addDeveloperMetadata('k', 'v');
     sheet.getRange('A1:A2').sort(1);
     return sheet.createDeveloperMetadataFinder().withKey('k').find()[0].getLocation().getRow().getRow();`,
    1,
    2,
  ],
  [
    'metadata of a row follows the sort of a filter',
    `${sheet} sheet.getRange('A1:A3').setValues([['n'], [2], [1]]); sheet.getRange('2:2').addDeveloperMetadata('k', 'v');
     sheet.getRange('A1:A3').createFilter().sort(1, true);
     return sheet.createDeveloperMetadataFinder().withKey('k').find()[0].getLocation().getRow().getRow();`,
    2,
    3,
  ],
  [
    'a refusal comes late',
    `${sheet} sheet.getRange('A1').setDataValidation(${listRule}); SpreadsheetApp.flush();
     try { sheet.getRange('A1').setValue('Q'); } catch (e) { return 'at the write'; }
     try { SpreadsheetApp.flush(); } catch (e) { return 'at the flush'; }`,
    'at the flush',
    'at the write',
  ],
  [
    'a refused block is written in part',
    `${sheet} sheet.getRange('A2').setDataValidation(${listRule}); SpreadsheetApp.flush();
     try { sheet.getRange('A1:A2').setValues([['x'], ['Q']]); SpreadsheetApp.flush(); } catch (e) {}
     return sheet.getRange('A1').getValue();`,
    'x',
    '',
  ],
  [
    'clearing the format takes the validation along',
    `${sheet} sheet.getRange('A1').setDataValidation(${listRule}); sheet.getRange('A1').clear({ formatOnly: true });
     return sheet.getRange('A1').getDataValidation() === null;`,
    true,
    false,
  ],
  [
    'a row appended to a full grid',
    `${sheet} sheet.deleteRows(3, 998); sheet.getRange('A2').setValue(1);
     try { sheet.appendRow([2]); SpreadsheetApp.flush(); return sheet.getMaxRows(); } catch (e) { return e.message; }`,
    'The coordinates of the range are outside the dimensions of the sheet.',
    3,
  ],
  [
    'a row appended that is wider than the grid',
    `${sheet} sheet.deleteColumns(3, 24);
     try { sheet.appendRow([1, 2, 3]); SpreadsheetApp.flush(); return sheet.getMaxColumns(); } catch (e) { return e.message; }`,
    'The coordinates of the range are outside the dimensions of the sheet.',
    3,
  ],
  [
    'a format counts as content',
    `${sheet} sheet.getRange('A9').setBackground('red'); return sheet.getLastRow();`,
    9,
    0,
  ],
  [
    'a validation rule counts as content',
    `${sheet} sheet.getRange('A7').setDataValidation(${listRule}); return sheet.getDataRange().getA1Notation();`,
    'A1:A7',
    'A1',
  ],
  [
    'a sheet is sorted with its frozen header',
    `${sheet} sheet.getRange('A1:A3').setValues([['n'], ['b'], ['a']]); sheet.setFrozenRows(1); sheet.sort(1);
     return sheet.getRange('A1:A3').getValues().flat();`,
    ['a', 'b', 'n'],
    ['n', 'a', 'b'],
  ],
  [
    'what is no value is written as text',
    `${sheet} try { sheet.getRange('A1').setValue(NaN); return typeof sheet.getRange('A1').getValue(); } catch (e) { return 'refused'; }`,
    'refused',
    'string',
  ],
  [
    'a property of 10 KB',
    "try { PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(10240)); return 'kept'; } catch (e) { return e.message; }",
    'Argument too large: value',
    'kept',
  ],
];

test.each(scripted)('%s', async (_, body, strict, lenient) => {
  expect((await runBody(body, { fidelity: 'strict' })).value).toEqual(strict);
  expect((await runBody(body, { fidelity: 'lenient' })).value).toEqual(lenient);
});

const cell = { row: 0, column: 0, rows: 1, columns: 1 };
test.each([
  ['strict', '46091'],
  ['lenient', '2026-03-10'],
] as const)('%s: a date typed reaches onEdit as %s', async (fidelity, told) => {
  const workbook = emptyWorkbook();
  const host = hostOf('function onEdit(e) { console.log(e.value); }', { workbook, fidelity });
  await host.edit(workbook.sheets[0]!.id, [{ row: 0, column: 0, text: '2026-03-10' }], cell);
  expect(host.executions[0]?.log).toEqual([{ severity: 'log', message: told }]);
});

test.each([
  ['strict', 2],
  ['lenient', 1],
] as const)('%s: an edit that is taken back', async (fidelity, times) => {
  const workbook = emptyWorkbook();
  const host = hostOf('function onEdit(e) { console.log([e.value, e.oldValue].join()); }', {
    workbook,
    fidelity,
  });
  const { id } = workbook.sheets[0]!;
  await host.edit(id, [{ row: 0, column: 0, text: 'Acme' }], cell);
  await host.edit(id, [{ row: 0, column: 0, text: null }], cell, true);
  const logged = host.executions.flatMap(({ log }) => log.map(({ message }) => message));
  expect(logged).toEqual(['Acme,', ','].slice(0, times));
  expect(workbook.sheets[0]?.value(0, 0)).toBeNull();
});

test('every setting differs between the two worlds', () => {
  for (const [setting, value] of Object.entries(fidelities.strict))
    expect([setting, value]).not.toEqual([setting, Object(fidelities.lenient)[setting]]);
});
