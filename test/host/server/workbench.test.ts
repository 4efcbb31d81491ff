import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type {
  Desk,
  ExecutionList,
  FileChoice,
  TriggerList,
} from '../../../src/host/server/protocol';
import { pack } from '../../../src/host/xlsx/pack';
import { unpack } from '../../../src/host/xlsx/unpack';
import { startWorkbench } from './started-workbench';

type Workbench = Awaited<ReturnType<typeof startWorkbench>>;

let bench: Workbench;
beforeEach(async () => {
  bench = await startWorkbench();
});
afterEach(() => bench.close());

const cell = async (row: number, column: number): Promise<unknown> => {
  const { workbook }: Desk = await bench.read('/api/desk');
  return workbook.sheets[0]?.rows.find(([index]) => index === row)?.[1].values[column] ?? null;
};

const type = async (row: number, column: number, entry: string) => {
  const { workbook }: Desk = await bench.read('/api/desk');
  const sheetId = workbook.sheets[0]?.id ?? 0;
  const cells = [{ row, column, entry }];
  return bench.post('/api/changes', { changes: [{ kind: 'typed', sheetId, cells }] });
};

test('the menus that onOpen built are there when the page comes', async () => {
  const { menus }: Desk = await bench.read('/api/desk');
  expect(menus).toEqual([
    {
      kind: 'menu',
      caption: 'Register',
      children: [{ kind: 'item', caption: 'Ask', functionName: 'ask' }],
    },
  ]);
});

test('what one tab types is read by the locale, goes through onEdit and reaches the other tab', async () => {
  const other = await bench.events('bbbbbbbb-tab-2');
  await type(0, 0, '12.50');
  const valuesOf = ({ patches }: Awaited<ReturnType<typeof other.next<'patch'>>>) =>
    patches.flatMap((patch) =>
      patch.kind === 'cells' ? patch.cells.rows.flatMap((row) => row.values) : [],
    );
  expect(valuesOf(await other.next('patch'))).toEqual([12.5]);
  expect(valuesOf(await other.next('patch'))).toEqual(['seen 12.5']);
  other.stop();
});

test('an entry that is taken back is told to onEdit with no value, and a text that looks like a number stays one', async () => {
  const { workbook }: Desk = await bench.read('/api/desk');
  const cells = [{ row: 4, column: 0, entry: '00123' }];
  const sheetId = workbook.sheets[0]?.id ?? 0;
  await bench.post('/api/changes', { changes: [{ kind: 'literal', sheetId, cells }] });
  expect(await cell(4, 0)).toBe('00123');
  expect(await cell(4, 1)).toBe('seen undefined');
});

test('each of several entries sent together is told to onEdit before the next change is made', async () => {
  const { workbook }: Desk = await bench.read('/api/desk');
  const sheetId = workbook.sheets[0]?.id ?? 0;
  await bench.post('/api/changes', {
    changes: [
      { kind: 'typed', sheetId, cells: [{ row: 1, column: 0, entry: 'first' }] },
      { kind: 'insertRows', sheetId, index: 0, count: 1 },
    ],
  });
  expect(await cell(2, 0)).toBe('first');
  expect(await cell(2, 1)).toBe('seen first');
});

test('a value that a drop-down refuses leaves the cell as it was, says so, and onEdit never hears of it', async () => {
  await bench.post('/api/run', { functionName: 'onlyOpen', cause: 'menu', args: [] });
  const tab = await bench.events();
  await type(0, 3, 'lost');
  const { details } = await tab.next('rejected');
  expect(details).toEqual(['D1: choose one of open, sent.']);
  expect(await cell(0, 3)).toBeNull();
  expect(await cell(0, 4)).toBeNull();
  await type(0, 3, 'sent');
  expect(await cell(0, 4)).toBe('seen sent');
  tab.stop();
});

test('a script that prompts stands still until somebody answers, and goes on with the answer', async () => {
  const tab = await bench.events();
  const run = bench.post('/api/run', { functionName: 'ask', cause: 'menu', args: [] });
  const { question } = await tab.next('question');
  expect(question.request).toMatchObject({ title: 'Who?', text: 'Company', buttons: 'OK_CANCEL' });
  await bench.post('/api/reply', { id: question.id, button: 'OK', text: 'Aurora Lighting' });
  expect(JSON.parse((await run).body)).toEqual({ value: null, error: null });
  expect(await cell(8, 0)).toBe('Aurora Lighting');
  tab.stop();
});

test('a question is put to whoever comes when the tab that caused it is gone', async () => {
  const run = bench.post('/api/run', { functionName: 'ask', cause: 'menu', args: [] });
  const late = await bench.events('cccccccc-tab-3');
  const { question } = await late.next('question');
  await bench.post('/api/reply', { id: question.id, button: 'CANCEL', text: '' });
  expect((await run).status).toBe(200);
  late.stop();
});

test('a sidebar is served from another origin, with google.script before its own words', async () => {
  const tab = await bench.events();
  await bench.post('/api/run', { functionName: 'showPage', cause: 'menu', args: [] });
  const { page } = await tab.next('sidebar');
  expect(page).toMatchObject({ title: 'A page', width: 300 });
  expect(new URL(page.address).origin).not.toBe(bench.origin);
  const served = await fetch(page.address);
  const html = await served.text();
  expect(html).toMatch(/^<!DOCTYPE html>.*<script>.*<p>Hello<\/p>$/s);
  expect(served.headers.get('content-security-policy')).toContain(
    `frame-ancestors ${bench.origin}`,
  );
  tab.stop();
});

test('google.script.run gets the value, and for what does not exist an error', async () => {
  const call = (functionName: string, ...args: unknown[]) =>
    bench.post('/api/run', { functionName, cause: 'sidebar', args });
  expect(JSON.parse((await call('double', 21)).body)).toEqual({ value: 42, error: null });
  expect(JSON.parse((await call('missing')).body).error).not.toBeNull();
});

test('an edit is in the file soon after, and the page is told so', async () => {
  const tab = await bench.events();
  const before = bench.bytes();
  await type(2, 2, 'Baobab Foods');
  await tab.next('file', ({ file }) => file.state === 'unsaved');
  await tab.next('file', ({ file }) => file.state === 'saved');
  expect(bench.bytes().equals(before)).toBe(false);
  tab.stop();
});

test('the clock moves on for everybody', async () => {
  const tab = await bench.events();
  const before: Desk = await bench.read('/api/desk');
  await bench.post('/api/clock', { milliseconds: 7 * 86_400_000 });
  const { now } = await tab.next('clock');
  expect(now - before.now).toBeGreaterThanOrEqual(7 * 86_400_000);
  tab.stop();
});

test('on the way to the moved clock every trigger runs at its own time, in order', async () => {
  await bench.post('/api/run', { functionName: 'plan', cause: 'menu', args: [] });
  const { triggers }: TriggerList = await bench.read('/api/triggers');
  const before: Desk = await bench.read('/api/desk');
  await bench.post('/api/clock', { milliseconds: 7 * 86_400_000 });
  const { executions }: ExecutionList = await bench.read('/api/executions');
  const runs = executions.filter(({ cause }) => cause === 'time').reverse();
  const startsOf = (name: string) =>
    runs.flatMap(({ functionName, startedAt }) => (functionName === name ? startedAt : []));
  expect([startsOf('daily').length, startsOf('weekly').length]).toEqual([7, 1]);
  expect(runs.map(({ startedAt }) => startedAt)).toEqual(
    runs.map(({ startedAt }) => startedAt).sort((one, other) => one - other),
  );
  for (const { functionName, nextRun } of triggers)
    expect(Math.abs((startsOf(functionName)[0] ?? 0) - (nextRun ?? 0))).toBeLessThan(60_000);
  const { workbook, now }: Desk = await bench.read('/api/desk');
  const written = workbook.sheets[0]?.rows.map(([, { values }]) => values[0]) ?? [];
  expect(written).toHaveLength(8);
  expect(written).toContain('weekly 1 09');
  expect(written.filter((text) => /^daily [1-7] 08$/.test(String(text)))).toHaveLength(7);
  expect(now - before.now).toBeGreaterThanOrEqual(7 * 86_400_000);
});

test('a backup is shown by the moment in its name, and what was put back is told once', async () => {
  await type(0, 0, 'first');
  await bench.post('/api/save', { evenIfChanged: false });
  const [newest]: FileChoice[] = await bench.read('/api/backups');
  const [, day, time] = /(\d{4}-\d\d-\d\d) (\d\d\.\d\d\.\d\d)/.exec(newest?.name ?? '') ?? [];
  const savedAt = new Date(`${day}T${time?.replaceAll('.', ':')}`).getTime();
  expect(newest?.changed).toBe(savedAt);
  await bench.post('/api/restore', { id: newest?.id });
  expect((await bench.read('/api/desk')).restored).toBe(savedAt);
  expect((await bench.read('/api/desk')).restored).toBeNull();
});

test('what a program notes as lasting outlives a backup that is put back, the rest goes with its file', async () => {
  const run = async (functionName: string, args: unknown[]) =>
    JSON.parse((await bench.post('/api/run', { functionName, cause: 'sidebar', args })).body).value;
  await type(0, 0, 'first');
  await bench.post('/api/save', { evenIfChanged: false });
  const [newest]: FileChoice[] = await bench.read('/api/backups');
  await run('keep', ['lasting.erased']);
  await run('keep', ['tab.plans']);
  await bench.post('/api/restore', { id: newest?.id });
  expect(await run('kept', [])).toEqual(['lasting.erased']);
});

test('a new workbook takes a name that is free, and the old one can be opened again', async () => {
  await type(0, 0, 'kept');
  await bench.post('/api/new', {});
  const fresh: Desk = await bench.read('/api/desk');
  expect(fresh.file.name).toBe('register 2.xlsx');
  const files: { id: string; name: string }[] = await bench.read('/api/files');
  const old = files.find(({ name }) => name === 'register.xlsx');
  await bench.post('/api/open', { id: old?.id });
  expect(await cell(0, 0)).toBe('kept');
});

test('what may not be written over a file that changed elsewhere is kept when another one is opened', async () => {
  const tab = await bench.events();
  writeFileSync(bench.workbook, Buffer.concat([bench.bytes(), Buffer.from('\n')]));
  const theirs = bench.bytes();
  await type(0, 0, 'Cedar Homes');
  await tab.next('file', ({ file }) => file.state === 'refused');
  await bench.post('/api/new', {});
  const { notice }: Desk = await bench.read('/api/desk');
  expect(notice).toMatch(
    /^Your last changes could not be saved in register\.xlsx\. .*“register .*\.xlsx”\.$/,
  );
  expect((await bench.read('/api/desk')).notice).toBeNull();
  expect(bench.bytes().equals(theirs)).toBe(true);
  const files: { id: string; name: string }[] = await bench.read('/api/files');
  await bench.post('/api/open', { id: files.find(({ name }) => name === 'register.xlsx')?.id });
  const [backup]: { id: string; name: string }[] = await bench.read('/api/backups');
  expect(notice).toContain(backup?.name);
  await bench.post('/api/restore', { id: backup?.id });
  expect(await cell(0, 0)).toBe('Cedar Homes');
  tab.stop();
});

test('another file speaks the language that was chosen, and lives at the moved clock', async () => {
  await bench.post('/api/language', { language: 'zh-CN' });
  await bench.post('/api/clock', { milliseconds: 7 * 86_400_000 });
  const before: Desk = await bench.read('/api/desk');
  await bench.post('/api/new', {});
  const after: Desk = await bench.read('/api/desk');
  expect(after.language).toBe('zh-CN');
  expect(after.now).toBeGreaterThanOrEqual(before.now);
});

test('whoever opens a file with more than can be kept is told so until it is saved', async () => {
  const parts: Map<string, Uint8Array> = unpack(bench.bytes());
  const sheet = Buffer.from(parts.get('xl/worksheets/sheet1.xml') ?? []).toString('utf8');
  const line = '<sparkline><f>Sheet1!A1:A3</f><sqref>B1</sqref></sparkline>';
  const groups = `<sparklineGroups><sparklineGroup><sparklines>${line}</sparklines></sparklineGroup></sparklineGroups>`;
  const more = `<extLst><ext>${groups}</ext></extLst></worksheet>`;
  parts.set('xl/worksheets/sheet1.xml', Buffer.from(sheet.replace('</worksheet>', more)));
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await fetch(`${bench.origin}/api/upload`, {
    method: 'POST',
    headers: { ...bench.signedIn, 'content-type': kind, 'x-file-name': 'lines.xlsx' },
    body: new Uint8Array(pack(parts, 'deflated')),
  });
  const opened: Desk = await bench.read('/api/desk');
  expect([opened.file.name, opened.losses]).toEqual(['lines.xlsx', ['sparklines']]);
  const tab = await bench.events();
  await type(0, 0, 'Delta Pumps');
  await tab.next('file', ({ file }) => file.state === 'saved');
  expect((await bench.read('/api/desk')).losses).toEqual([]);
  tab.stop();
});
