import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { recalculate } from '../../../src/host/formula/recalculate';
import type { Cause } from '../../../src/host/runtime/host';
import type { CellInput } from '../../../src/host/workbook/edit';
import { silentUi } from '../../conformance/silent-ui';
import { emptyWorkbook, hostOf, morning } from './scripted';

const DAY = 86_400_000;

/** A program as tutorials teach it, on an empty workbook, with what it told the person and a clock that can be moved. */
const started = (name: string) => {
  const workbook = emptyWorkbook();
  const said: string[] = [];
  const clock = { now: morning };
  const host = hostOf(readFileSync(join(__dirname, 'tutorials', `${name}.gs`), 'utf8'), {
    workbook,
    fidelity: 'usual',
    now: () => clock.now,
    ui: { ...silentUi, toast: (message) => said.push(message) },
  });
  const run = async (functionName: string, args: unknown[] = [], cause: Cause = 'menu') => {
    const { value, error } = await host.run(functionName, args, cause);
    expect(error).toBeUndefined();
    return value;
  };
  const sheet = (tab: string) => {
    const found = workbook.sheetByName(tab);
    if (!found) throw new Error(`There is no tab ${tab}`);
    return found;
  };
  const type = async (tab: string, row: number, column: number, text: CellInput & string) => {
    const cell = { row: row - 1, column: column - 1, rows: 1, columns: 1 };
    const typed = [{ row: cell.row, column: cell.column, text }];
    const { rejected, execution } = await host.edit(sheet(tab).id, typed, cell);
    expect(execution?.error).toBeUndefined();
    return rejected.map(({ message }) => message);
  };
  const rows = (tab: string) => {
    recalculate(workbook, { ms: clock.now });
    return sheet(tab).rows.map((row) => row?.values.map((value) => value ?? '') ?? []);
  };
  return { host, said, clock, run, type, sheet, rows };
};

test('attendance: boxes to tick, a note with the time, a count for each pupil, past days locked', async () => {
  const { host, clock, run, type, sheet, rows } = started('attendance');
  expect((await host.open())?.error).toBeUndefined();
  expect(await run('makeClass')).toBe('A3:A7');
  expect(await run('newDay')).toBe('Tue 10 Mar');
  await type('Class 4B', 3, 3, 'TRUE');
  await type('Class 4B', 5, 3, 'TRUE');
  await type('Class 4B', 5, 3, 'FALSE');
  expect(sheet('Class 4B').note(2, 2)).toBe('came at 09:30');
  expect(sheet('Class 4B').note(4, 2)).toBeNull();
  expect(await run('showMissing')).toEqual(['Bakary', 'Chen Li', 'Daria', 'Emre']);
  clock.now += DAY;
  expect(await run('newDay')).toBe('Wed 11 Mar');
  await type('Class 4B', 3, 4, 'TRUE');
  expect(await run('lockPast')).toBe('C3:C7');
  expect(rows('Class 4B')[2]).toEqual(['Aoife', 2, true, true]);
  expect(rows('Class 4B')[3]).toEqual(['Bakary', 0, false, false]);
});

test('invoices: a template filled in, numbers without gaps, a list with links', async () => {
  const { run } = started('invoices');
  expect(await run('setup')).toEqual(['Template (hidden)', 'Invoices']);
  expect(await run('makeInvoice')).toEqual([
    'INVOICE INV-2026-0001',
    'Date: 10 March 2026',
    '1,840.00 €',
    true,
  ]);
  await run('makeInvoice', ['Olivar', [['Boxes', 2, 3]]]);
  expect(await run('listInvoices')).toEqual([
    ['Number', 'Date', 'Customer', 'Amount', 'Link'],
    ['INV-2026-0001', '10/03/2026', 'Nordhavn Pumps AB', '1840', 'open'],
    ['INV-2026-0002', '10/03/2026', 'Olivar', '6', 'open'],
  ]);
});

test('drop-downs that depend on the cell before', async () => {
  const { run, type, rows } = started('dependent-lists');
  expect(await run('build')).toBe('VALUE_IN_RANGE');
  expect(await type('Form', 2, 1, 'Germany')).toEqual([]);
  expect(await type('Form', 2, 2, 'Hamburg')).toEqual([]);
  expect(await type('Form', 2, 2, 'Ningbo')).toEqual([expect.stringContaining('cell B2 violates')]);
  expect(await type('Form', 3, 1, 'Chile')).toEqual([]);
  expect(await type('Form', 4, 1, 'Peru')).toEqual(['Choose a country from the list']);
  expect(rows('Form').map((row) => row.slice(0, 2))).toEqual([
    ['Country', 'City'],
    ['Germany', 'Hamburg'],
    ['Chile', 'Valparaíso'],
  ]);
  await type('Form', 2, 1, 'China');
  expect(await type('Form', 2, 2, 'Hamburg')).toHaveLength(1);
  expect(await type('Form', 2, 2, 'Yiwu')).toEqual([]);
});

test('rows coloured by their status, and moved to the archive by an installed trigger', async () => {
  const { run, type, sheet, rows, said } = started('done-rows');
  expect(await run('prepare')).toBe(1);
  await type('Tasks', 2, 3, 'Doing');
  expect(sheet('Tasks').format(1, 0).background).toBe('#fef7e0');
  await type('Tasks', 3, 3, 'Done');
  await type('Tasks', 2, 3, 'Done');
  expect(rows('Tasks').slice(1)).toEqual([['Renew certificate', 'Mei', 'To do']]);
  expect(rows('Archive').slice(1)).toEqual([
    ['Samples to Lima', 'Lin', 'Done', 'Doing → Done', 'lin@example.com'],
    ['Quote for Nordhavn', 'Mei', 'Done', 'Doing → Done', 'lin@example.com'],
  ]);
  expect(said).toEqual(['Moved "Samples to Lima"', 'Moved "Quote for Nordhavn"']);
  expect(await run('archiveAll')).toBe(0);
});

test('functions of one’s own in cells: ranges in, tables out, dates, errors', async () => {
  const { run } = started('price-functions');
  expect(await run('fill')).toEqual([
    [[12], [119.99], [9], ['']],
    [['#ERROR!']],
    [
      ['Customer', 'Orders', 'Value'],
      ['Andes', 1, 99.99],
      ['Olivar', 2, 17.5],
    ],
    [[9], [3], ['–']],
    [['Prices']],
  ]);
});

test('a reminder every morning, once for each, up to the point of sending', async () => {
  const { host, clock, run, rows } = started('reminders');
  expect(await run('install')).toEqual(['CLOCK', 'CLOCK', 'remind', 'string']);
  expect(await run('remind')).toBe(2);
  const lines = () => host.executions.at(-1)?.log.map(({ message }) => message);
  expect(lines()).toEqual([
    'No address for Sara',
    '2 letters at hand:00',
    'mei@example.com | <p>Dear Mei, your <b>contract</b> is due on Wed 11 Mar (in 1 day).</p>',
    'omar@example.com | <p>Dear Omar, your <b>visa</b> is due on Fri 13 Mar (in 3 days).</p>',
  ]);
  clock.now += 8 * DAY;
  const ran = await host.fireDue();
  expect(ran.map(({ functionName, status }) => [functionName, status])).toEqual([
    ['remind', 'completed'],
  ]);
  expect(lines()?.at(-1)).toContain('Dear Lin, your <b>insurance</b> is due on Fri 20 Mar');
  expect(rows('Sheet1').map((row) => row.length)).toEqual([5, 5, 5, 5, 4]);
});
