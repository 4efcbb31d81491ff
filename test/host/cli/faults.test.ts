import { createHash } from 'node:crypto';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faultModes } from '../../../src/host/runtime/faults';
import { openFile } from '../../../src/host/xlsx/file';
import { addOnFolder } from './add-on-folder';
import { run } from './command-line';

let folder = '';
let register = '';
let list = '';

const now = ['--now', '2026-03-18T09:30', '--timezone', 'Asia/Shanghai'];

beforeAll(async () => {
  folder = await addOnFolder();
  register = join(folder, 'before.xlsx');
  list = join(folder, 'fair.csv');
  await writeFile(list, 'Company,Country\nHarbour Tools Ltd,UK\n');
  await run(folder, ['import', list, '--workbook', register, '--yes', ...now]);
  const rows = Array.from({ length: 30 }, (_, row) => `Ribeira ${row} Lda,Portugal`);
  await writeFile(list, `Company,Country\n${rows.join('\n')}\n`);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const rowsOf = async (workbook: string, tab: string): Promise<Record<string, unknown>[]> => {
  const { out } = await run(folder, ['rows', tab, '--workbook', workbook, '--json']);
  return JSON.parse(out) as Record<string, unknown>[];
};

type Count = { readonly first: number; readonly total: number };
const countsIn = (err: string): Count[] =>
  err
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Count);

const idOf = async (): Promise<string> =>
  String((await rowsOf(register, 'customers'))[0]?.id ?? '');

/** A command that writes, and the tabs that it writes to. */
const commands = async (): Promise<Readonly<Record<string, readonly string[]>>> => {
  const contact = {
    operationId: 'shell-contact',
    customerId: await idOf(),
    direction: 'out',
    channel: 'mail',
    topic: 'priceMove',
    text: '=1+1',
    nextDate: '2026-03-25',
  };
  return {
    call: ['call', 'logFollowUp', JSON.stringify(contact)],
    fire: ['fire', 'rebuildToday', '--yes'],
    import: ['import', list, '--yes'],
    report: ['report', '--json'],
  };
};

/** What the tabs say that people and other programs read. */
const told = async (path: string): Promise<string> => {
  const { workbook } = await openFile(path, { timeZone: 'Asia/Shanghai', locale: 'en_US' });
  const rows = workbook.sheets.flatMap(({ name, rows: all }) =>
    all
      .map((row) => `${name}: ${(row?.values ?? []).map((value) => value ?? '').join('|')}`)
      .filter((line) => /[^|]$|\w\|/.test(line.slice(name.length + 2))),
  );
  return createHash('sha1').update(rows.join('\n')).digest('hex');
};

describe.each(['call', 'fire', 'import', 'report'])('portbook %s', (name) => {
  test('counts its service calls, fails at any of them, keeps what was written, and ends well when it is repeated', async () => {
    const argv = [...((await commands())[name] ?? []), ...now];
    const clean = join(folder, `${name}-clean.xlsx`);
    await copyFile(register, clean);
    const { code, err } = await run(folder, [...argv, '--workbook', clean, '--count']);
    expect(code).toBe(0);
    const last = countsIn(err).at(-1);
    const calls = (last?.first ?? 0) + (last?.total ?? 0) - 1;
    expect(calls).toBeGreaterThan(5);
    const wanted = await told(clean);
    const between = new Set<string>();
    for (const [index, mode] of faultModes.entries()) {
      const call = Math.ceil((calls * (index + 1)) / faultModes.length);
      const workbook = join(folder, `${name}-${mode}.xlsx`);
      await copyFile(register, workbook);
      const failed = await run(folder, [
        ...argv,
        ...['--workbook', workbook, '--fault', `${mode}@${call}`],
      ]);
      if (!mode.startsWith('throw')) expect(failed.code).toBe(1);
      if (failed.code === 1) expect(failed.err).toMatch(/^portbook: .*\p{L}/u);
      between.add(await told(workbook));
      const again = await run(folder, [...argv, '--workbook', workbook]);
      expect(again.code).toBe(0);
      expect(await told(workbook)).toBe(wanted);
    }
    expect(between.size).toBeGreaterThan(1);
    const beyond = join(folder, `${name}-beyond.xlsx`);
    await copyFile(register, beyond);
    const fine = await run(folder, [
      ...argv,
      ...['--workbook', beyond, '--fault', `killBefore@${calls + 1}`],
    ]);
    expect(fine.code).toBe(0);
  }, 120_000);
});

describe('a list that breaks off', () => {
  test('says how far it has come and what to do, and is whole after the same command', async () => {
    const workbook = join(folder, 'broken.xlsx');
    await copyFile(register, workbook);
    const rows = Array.from({ length: 5_100 }, (_, row) => `Quayside ${row} Ltd,Norway`);
    const long = join(folder, 'long.csv');
    await writeFile(long, `Company,Country\n${rows.join('\n')}\n`);
    const argv = ['import', long, '--workbook', workbook, '--yes', ...now];
    const counted = countsIn(
      (await run(folder, [...argv.slice(0, 2), '--count', ...argv.slice(2)])).err,
    );
    await copyFile(register, workbook);
    const second = counted.at(-1)?.first ?? 0;
    const broken = await run(folder, [...argv, '--fault', `killBefore@${second + 3}`]);
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('of 5100 rows the first 5000 are done');
    expect(broken.err).toContain('Run the same command again');
    expect(await rowsOf(workbook, 'customers')).toHaveLength(5_001);
    const { out } = await run(folder, [...argv, '--json']);
    expect(JSON.parse(out)).toMatchObject({ counts: { new: 100, same: 5_000 } });
    expect(await rowsOf(workbook, 'customers')).toHaveLength(5_101);
  }, 120_000);
});

test.each([['serve'], ['copy', 'target.xlsx', '--workbook', 'r.xlsx']])(
  'portbook %s, which runs nothing, refuses --fault',
  async (...argv) => {
    const { code, err } = await run(folder, [...argv, '--fault', 'killAfter@3']);
    expect([code, err]).toEqual([2, 'portbook: There is no option --fault here.\n']);
  },
);
