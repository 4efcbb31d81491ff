import { expect, test } from '@jest/globals';
import { nextRun, seedOf } from '../../../src/host/runtime/trigger-clock';
import { emptyWorkbook, hostOf, morning } from './scripted';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const weekly = `
  function setUp() { ScriptApp.newTrigger('report').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).create(); }
  function report(e) {
    SpreadsheetApp.getActiveSheet().appendRow([Session.getEffectiveUser().getEmail(), e['day-of-week'], e.hour]);
  }`;

const rowsOf = (workbook: ReturnType<typeof emptyWorkbook>) =>
  workbook.sheets[0]?.rows.map((row) => row?.values);

test('a weekly trigger runs when the clock has passed its hour, as the person who made it', async () => {
  const workbook = emptyWorkbook();
  let now = morning;
  const host = hostOf(weekly, { workbook, now: () => now });
  await host.run('setUp', [], 'menu');
  expect(await host.fireDue()).toEqual([]);
  now += 6 * DAY + HOUR;
  const colleague = hostOf(weekly, { workbook, now: () => now, user: 'maria@example.com' });
  expect(
    (await colleague.fireDue()).map(({ functionName, cause }) => [functionName, cause]),
  ).toEqual([['report', 'time']]);
  expect(rowsOf(workbook)).toEqual([['lin@example.com', 1, 10]]);
  expect(await colleague.fireDue()).toEqual([]);
});

test.each([
  ['every day at 9', { every: { unit: 'days', count: 1 }, hour: 9 } as const, 24 * HOUR],
  [
    'every second week on Monday',
    { every: { unit: 'weeks', count: 2 }, weekDay: 1, hour: 9 } as const,
    14 * DAY,
  ],
])('%s keeps its minute', (_, clock, step) => {
  const timed = { ...clock, timeZone: 'Asia/Shanghai' };
  const first = nextRun(timed, morning, 'report') as number;
  expect((nextRun(timed, first, 'report', true) as number) - first).toBe(step);
});

test('nearMinute keeps within a quarter of an hour', () => {
  const clock = {
    every: { unit: 'days', count: 1 },
    hour: 9,
    minute: 30,
    timeZone: 'UTC',
  } as const;
  for (const name of ['a', 'weekly', 'remind', 'another']) {
    const minute = new Date(nextRun(clock, morning, name) as number).getUTCMinutes();
    expect(minute).toBeGreaterThanOrEqual(15);
    expect(minute).toBeLessThanOrEqual(45);
  }
});

test('the clock of a published add-on strikes at most once an hour', async () => {
  const source = `
    function setUp() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
    function tick() {}`;
  let now = morning;
  const host = hostOf(source, { now: () => now, installed: 'addon' });
  await host.run('setUp', [], 'menu');
  now += 10 * 60_000;
  expect(await host.fireDue()).toHaveLength(1);
  expect(host.triggers[0]?.nextRun).toBe(now + HOUR);
});

test('a daily trigger runs at a minute of its own for each person', () => {
  const clock = { every: { unit: 'days', count: 1 }, hour: 9, timeZone: 'UTC' } as const;
  const minutes = ['lin@example.com', 'maria@example.com', 'omar@example.com'].map((owner) => {
    const first = nextRun(clock, morning, seedOf({ owner, functionName: 'report' })) as number;
    expect(new Date(first).getUTCHours()).toBe(9);
    return new Date(first).getUTCMinutes();
  });
  expect(new Set(minutes).size).toBe(3);
});

test('runs that were missed while nobody had the workbook open are made up for by one', async () => {
  const source = `
    function setUp() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create(); }
    function tick() {}`;
  const workbook = emptyWorkbook();
  let now = morning;
  await hostOf(source, { workbook, now: () => now }).run('setUp', [], 'menu');
  now += 30 * DAY;
  const later = hostOf(source, { workbook, now: () => now });
  expect(await later.fireDue()).toHaveLength(1);
  expect(later.triggers[0]?.nextRun).toBeGreaterThan(now);
  expect(later.triggers[0]?.nextRun).toBeLessThanOrEqual(now + DAY);
});

test('of edits faster than onEdit two wait and the next is never told', async () => {
  const workbook = emptyWorkbook();
  let now = morning;
  const source = 'function onEdit(e) { console.log(e.range.getA1Notation()); }';
  const host = hostOf(source, { workbook, now: () => now, editsQueue: true });
  const { id } = workbook.sheets[0]!;
  const tick = (row: number) =>
    host.edit(id, [{ row, column: 0, text: true }], { row, column: 0, rows: 1, columns: 1 });
  for (const row of [0, 1, 2, 3, 4]) await tick(row);
  now += 60_000;
  await tick(5);
  const told = host.executions.flatMap(({ log }) => log.map(({ message }) => message));
  expect(told).toEqual(['A1', 'A2', 'A3', 'A6']);
  expect(workbook.sheets[0]?.value(4, 0)).toBe(true);
});

const editing = `
  function onEdit(e) {
    SpreadsheetApp.getActiveSheet().getRange('Z1').setValue(
      [e.range.getA1Notation(), e.range.rowStart, e.range.columnEnd, e.value, e.oldValue].join('|'));
  }`;

test('an edit of one cell tells its value and the one before', async () => {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  const host = hostOf(editing, { workbook });
  const cell = { row: 1, column: 2, rows: 1, columns: 1 };
  await host.edit(sheet.id, [{ row: 1, column: 2, text: 'Acme' }], cell);
  expect(sheet.value(0, 25)).toBe('C2|2|3|Acme|');
  await host.edit(sheet.id, [{ row: 1, column: 2, text: 'Beta' }], cell);
  expect(sheet.value(0, 25)).toBe('C2|2|3|Beta|Acme');
});

test('an edit of several cells tells neither', async () => {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  const edits = [
    { row: 0, column: 0, text: '007' },
    { row: 0, column: 1, text: 'x' },
  ];
  await hostOf(editing, { workbook }).edit(sheet.id, edits, {
    row: 0,
    column: 0,
    rows: 1,
    columns: 2,
  });
  expect(sheet.value(0, 25)).toBe('A1:B1|1|2||');
  expect(sheet.value(0, 0)).toBe(7);
});

test('a refused entry is not made and fires nothing', async () => {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  sheet.validations = [
    {
      areas: [area],
      criterion: { type: 'VALUE_IN_LIST', values: [['A', 'B'], true] },
      allowInvalid: false,
      helpText: null,
    },
  ];
  const result = await hostOf(editing, { workbook }).edit(
    sheet.id,
    [{ row: 0, column: 0, text: 'Q' }],
    area,
  );
  expect(result.rejected.map(({ message }) => message)).toEqual([
    'The data you entered in cell A1 violates the data validation rules set on this cell.',
  ]);
  expect(result.execution).toBeNull();
  expect(sheet.value(0, 0)).toBeNull();
});

test('what a script writes fires no edit', async () => {
  const host = hostOf(
    "function onEdit() { throw new Error('fired') } function main() { SpreadsheetApp.getActiveSheet().appendRow([1]); }",
  );
  await host.run('main', [], 'menu');
  expect(host.executions.map(({ functionName }) => functionName)).toEqual(['main']);
});

test('an installed edit trigger runs with full authority after the simple one', async () => {
  const workbook = emptyWorkbook();
  const source = `
    function setUp() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
    function edited(e) { SpreadsheetApp.getActiveSheet().getRange('Z2').setValue(String(e.authMode)); }`;
  const host = hostOf(source, { workbook });
  await host.run('setUp', [], 'menu');
  await host.edit(workbook.sheets[0]!.id, [{ row: 0, column: 0, text: 'x' }], {
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  });
  expect(workbook.sheets[0]?.value(1, 25)).toBe('FULL');
});

test('a protected cell refuses a colleague who is no editor', async () => {
  const workbook = emptyWorkbook();
  const owner = hostOf(
    "function main() { const p = SpreadsheetApp.getActiveSheet().getRange('A1').protect(); p.addEditor(Session.getEffectiveUser()); }",
    { workbook },
  );
  await owner.run('main', [], 'menu');
  const colleague = hostOf(
    "function main() { SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValue(1); SpreadsheetApp.flush(); }",
    { workbook, user: 'maria@example.com' },
  );
  expect((await colleague.run('main', [], 'menu')).error?.message).toContain('protected cell');
  const typed = await colleague.edit(workbook.sheets[0]!.id, [{ row: 0, column: 0, text: 'x' }], {
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  });
  expect(typed.rejected).toHaveLength(1);
});

test.each([
  ['maria@example.com', 'maria@example.com'],
  ['omar@example.org', ''],
])('an edit trigger runs as who made it and is told of %s as "%s"', async (person, told) => {
  const workbook = emptyWorkbook();
  const source = `
    function setUp() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
    function edited(e) {
      console.log([Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), e.user.getEmail()].join());
    }`;
  await hostOf(source, { workbook }).run('setUp', [], 'menu');
  const host = hostOf(source, { workbook, user: person });
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  await host.edit(workbook.sheets[0]!.id, [{ row: 0, column: 0, text: 'x' }], cell);
  expect(host.executions[0]?.log.map(({ message }) => message)).toEqual([
    ['lin@example.com', told, told].join(),
  ]);
});

test('a simple trigger ends after half a minute of Google’s time, an installed one may go on', async () => {
  const workbook = emptyWorkbook();
  const source = `
    function setUp() { ScriptApp.newTrigger('told').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
    function onEdit() { Utilities.sleep(31000); SpreadsheetApp.getActiveSheet().getRange('B1').setValue('never'); }
    function told() { Utilities.sleep(31000); SpreadsheetApp.getActiveSheet().getRange('C1').setValue('done'); }`;
  const host = hostOf(source, { workbook });
  await host.run('setUp', [], 'menu');
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  const { execution } = await host.edit(
    workbook.sheets[0]!.id,
    [{ row: 0, column: 0, text: 'x' }],
    cell,
  );
  expect(execution).toMatchObject({ status: 'killed' });
  expect(execution?.error?.message).toBe('Exceeded maximum execution time');
  expect(workbook.sheets[0]?.value(0, 1)).toBeNull();
  expect(workbook.sheets[0]?.value(0, 2)).toBe('done');
});

test('each person sees, counts and deletes the triggers of his own', async () => {
  const workbook = emptyWorkbook();
  const source = `
    function setUp() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function count() { return ScriptApp.getProjectTriggers().length; }
    function fill() { for (;;) setUp(); }`;
  const [lin, mei] = ['lin@example.com', 'mei@example.com'].map((user) =>
    hostOf(source, { workbook, user }),
  );
  expect((await lin?.run('fill', [], 'menu'))?.error?.message).toContain('too many triggers');
  expect((await lin?.run('count', [], 'menu'))?.value).toBe(20);
  expect((await mei?.run('count', [], 'menu'))?.value).toBe(0);
  await mei?.run('setUp', [], 'menu');
  expect((await mei?.run('count', [], 'menu'))?.value).toBe(1);
  expect(mei?.triggers).toHaveLength(21);
});
