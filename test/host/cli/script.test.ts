import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openFile } from '../../../src/host/xlsx/file';
import { run, workFolder } from './command-line';

let folder = '';
beforeEach(async () => {
  folder = await workFolder();
});
afterEach(() => rm(folder, { recursive: true }));

const sums = join(__dirname, 'programs', 'sums.gs');
const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);

describe('script', () => {
  test('runs each function in a realm of its own and answers one line for each', async () => {
    const argv = ['script', sums, '--call', 'add,howManyRuns', '--args', '[2,3]'];
    const { code, out } = await run(folder, argv);
    expect(code).toBe(0);
    expect(linesOf(out)).toEqual([
      { function: 'add', value: 5 },
      { function: 'howManyRuns', value: 0 },
    ]);
  });

  test('goes on after a function that fails, and ends with 1', async () => {
    const { code, out } = await run(folder, [
      'script',
      sums,
      '--call',
      'fails,add',
      '--args',
      '[1,1]',
    ]);
    expect(code).toBe(1);
    expect(linesOf(out)).toEqual([
      { function: 'fails', error: 'Error: no such luck' },
      { function: 'add', value: 2 },
    ]);
  });

  test('works on a workbook, tells what was logged and saves', async () => {
    const register = join(folder, 'any.xlsx');
    const argv = ['script', sums, '--call', 'writeThenRead', '--workbook', register, '--count'];
    const { code, out, err } = await run(folder, argv);
    expect(code).toBe(0);
    expect(linesOf(out)).toEqual([{ function: 'writeThenRead', value: [['a'], ['b']] }]);
    expect(err).toContain('written\n');
    expect(JSON.parse(err.split('\n').find((line) => line.startsWith('{')) ?? '')).toMatchObject({
      function: 'writeThenRead',
      cellsRead: 2,
      cellsWritten: 2,
      readsAfterWrites: 1,
    });
    expect((await openFile(register)).workbook.sheets[0]?.value(1, 0)).toBe('b');
  });

  test('fails at the service call it is told to, and keeps what was written before', async () => {
    const register = join(folder, 'any.xlsx');
    const whole = ['script', sums, '--call', 'writeThenRead', '--workbook', register];
    const { code, out } = await run(folder, [...whole, '--fault', 'killAfter@2']);
    expect(code).toBe(1);
    expect(out).toContain('"error"');
  });

  test('stands at the instant it is told to', async () => {
    const argv = [
      'script',
      sums,
      '--call',
      'today',
      '--now',
      '2026-11-16T08:05',
      '--timezone',
      'Asia/Kolkata',
    ];
    expect(linesOf((await run(folder, argv)).out)).toEqual([
      { function: 'today', value: '2026-11-16 08:05' },
    ]);
  });

  test('keeps to the scopes of a manifest', async () => {
    const manifest = join(folder, 'appsscript.json');
    await writeFile(manifest, JSON.stringify({ oauthScopes: [] }));
    const argv = ['script', sums, '--call', 'writeThenRead', '--manifest', manifest];
    expect((await run(folder, argv)).code).toBe(1);
  });

  test.each([
    [['script', 'nowhere.gs', '--call', 'add'], 1],
    [['script', sums, '--call', 'add', '--args', '[1,'], 2],
    [['script', sums, '--call', 'nowhere'], 1],
  ])('%j is refused', async (argv, code) => {
    expect((await run(folder, argv)).code).toBe(code);
  });
});
