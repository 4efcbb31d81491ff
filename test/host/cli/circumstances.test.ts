import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openFile } from '../../../src/host/xlsx/file';
import { run, workFolder } from './command-line';

let folder = '';
let register = '';
let list = '';
beforeEach(async () => {
  folder = await workFolder();
  register = join(folder, 'register.xlsx');
  list = join(folder, 'fair.csv');
  await writeFile(
    list,
    'Company,Country,Email\nHarbour Tools Ltd,UK,jo@harbour.example\nNordlicht GmbH,DE,\n,FR,x@y.example\n',
  );
});
afterEach(() => rm(folder, { recursive: true }));

const imported = () => run(folder, ['import', list, '--workbook', register, '--yes', '--json']);

describe('the circumstances of a run', () => {
  test('the instant, on the wall or with its offset, in the zone asked for', async () => {
    await imported();
    const today = async (...more: string[]) => {
      const { out } = await run(folder, ['agenda', '--workbook', register, '--json', ...more]);
      return (JSON.parse(out) as { today: string }).today;
    };
    expect(await today('--now', '2026-03-09T23:30', '--timezone', 'Asia/Shanghai')).toBe(
      '2026-03-09',
    );
    expect(await today('--now', '2026-03-09T23:30Z', '--timezone', 'Asia/Shanghai')).toBe(
      '2026-03-10',
    );
    expect(await today('--now', '2026-03-09', '--timezone', 'Pacific/Kiritimati')).toBe(
      '2026-03-09',
    );
  });

  test('the person', async () => {
    await imported();
    const argv = [
      'call',
      'whoAmI',
      '--workbook',
      register,
      '--user',
      'mei@example.com',
      '--locale',
      'de-DE',
    ];
    expect(JSON.parse((await run(folder, argv)).out)).toEqual({
      user: 'mei@example.com',
      locale: 'de',
    });
  });

  test('a person from Taiwan is known by their region', async () => {
    await imported();
    const argv = ['call', 'whoAmI', '--workbook', register, '--locale', 'zh_TW'];
    expect(JSON.parse((await run(folder, argv)).out)).toMatchObject({ locale: 'zh_TW' });
  });

  test('the language of the command follows --lang, else the environment', async () => {
    const argv = ['agenda', '--workbook', 'no.xlsx'];
    expect((await run(folder, [...argv, '--lang', 'zh-CN'])).err).toContain('没有这个文件。');
    expect((await run(folder, argv, { env: { LANG: 'zh_TW.UTF-8' } })).err).toContain(
      '沒有這個檔案。',
    );
    expect((await run(folder, argv, { env: { LANG: 'de_DE.UTF-8' } })).err).toContain(
      'There is no such file.',
    );
  });
});

describe('fire', () => {
  test('runs a function of the menu, shows its alert and saves what it wrote', async () => {
    await imported();
    const { code, out, err } = await run(folder, ['fire', 'stampReport', '--workbook', register]);
    expect([code, out, err]).toEqual([0, 'stampReport has run.\n', 'Stamped\n']);
    expect((await openFile(register)).workbook.sheetByName('Customers')?.value(0, 4)).toBe(
      'stamped',
    );
  });

  test('answers 1 when the function breaks or does not exist', async () => {
    await imported();
    const broken = await run(folder, ['fire', 'breaks', '--workbook', register]);
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('TypeError: this one breaks');
    expect((await run(folder, ['fire', 'nowhere', '--workbook', register])).code).toBe(1);
  });
});
