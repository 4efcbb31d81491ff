import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
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

describe('import', () => {
  test('shows what it would do and writes nothing', async () => {
    const { code, out } = await run(folder, ['import', list, '--workbook', register]);
    expect(code).toBe(0);
    expect(out).toContain('2 new, 0 updated, 0 unchanged, 0 duplicates, 1 rejected');
    expect(out).toContain('--yes');
    expect(await readdir(folder)).not.toContain('register.xlsx');
  });

  test('makes the register, and a second run adds nothing', async () => {
    const first = await imported();
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ written: true, counts: { new: 2, rejected: 1 } });
    expect(JSON.parse((await imported()).out)).toMatchObject({ counts: { new: 0, same: 2 } });
    const { out } = await run(folder, ['rows', 'customers', '--workbook', register, '--json']);
    const rows = JSON.parse(out) as object[];
    expect(rows).toHaveLength(2);
    expect(Object.keys(rows[0] ?? {})).toEqual(['company', 'country', 'email']);
    const csv = await run(folder, ['rows', 'customers', '--workbook', register, '--csv']);
    const [header, ...lines] = csv.out.trimEnd().split('\r\n');
    expect(header).toBe('\ufeffcompany,country,email');
    expect(lines).toHaveLength(2);
  });

  test('sends a long list in chunks and says which row of the list was rejected', async () => {
    const lines = Array.from({ length: 7000 }, (_, row) =>
      row === 6000 ? ',FR,' : `Company ${row},DE,`,
    );
    await writeFile(list, `Company,Country,Email\n${lines.join('\n')}\n`);
    const argv = ['import', list, '--workbook', register, '--yes', '--json', '--count'];
    const { out, err } = await run(folder, argv);
    const answer = JSON.parse(out) as { counts: object; rejected: object[] };
    expect(answer.counts).toMatchObject({ new: 6999, rejected: 1 });
    expect(answer.rejected).toEqual([{ row: 6001, reason: 'no company' }]);
    expect(err.trim().split('\n')).toHaveLength(5);
  }, 60_000);

  test('hands back the rows that were not taken, with the reason', async () => {
    const rejected = join(folder, 'rejected.csv');
    await run(folder, ['import', list, '--workbook', register, '--yes', '--rejected', rejected]);
    expect(await readFile(rejected, 'utf8')).toBe(
      '\ufeffCompany,Country,Email,Why it was not imported\r\n,FR,x@y.example,no company\r\n',
    );
  });

  test('says under which id the import can be taken back, and wants a file or such an id', async () => {
    const { out } = await run(folder, ['import', list, '--workbook', register, '--yes']);
    expect(out).toMatch(/--undo import-[0-9a-f]{24}/);
    expect((await run(folder, ['import', '--workbook', register])).code).toBe(2);
  });

  test('draws its progress where somebody is looking', async () => {
    const argv = ['import', list, '--workbook', register, '--yes'];
    expect((await run(folder, argv, { isInteractive: true })).err).toContain('Importing [');
    expect((await run(folder, argv)).err).toBe('');
  });

  test('reads a list as Excel saves it in China', async () => {
    const text = Buffer.from('Company,Country\n', 'latin1');
    await writeFile(
      list,
      Buffer.concat([text, Buffer.from('c9cfbaa3b6abc3b3d2d72c434e0a', 'hex')]),
    );
    await imported();
    const { out } = await run(folder, ['rows', 'customers', '--workbook', register, '--json']);
    expect(JSON.parse(out)[0].company).toBe('上海东贸易');
  });
});

describe('what cannot be done is refused with one sentence', () => {
  test.each<[string, () => Promise<string[]>, RegExp]>([
    [
      'a list that is not there',
      async () => ['import', 'nowhere.csv', '--workbook', register, '--yes'],
      /nowhere\.csv: There is no such file/,
    ],
    [
      'a picture as a list',
      async () => {
        await writeFile(list, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
        return ['import', list, '--workbook', register, '--yes'];
      },
      /no text/,
    ],
    [
      'an empty list',
      async () => {
        await writeFile(list, '');
        return ['import', list, '--workbook', register, '--yes'];
      },
      /empty/,
    ],
    [
      'a list of nothing known',
      async () => {
        await writeFile(list, 'Colour,Size\nred,4\n');
        return ['import', list, '--workbook', register, '--yes'];
      },
      /None of its columns is known/,
    ],
    [
      'a register that is not there',
      async () => ['agenda', '--workbook', join(folder, 'no.xlsx')],
      /no\.xlsx: There is no such file/,
    ],
    [
      'a register that is none',
      async () => {
        await writeFile(register, 'not a workbook');
        return ['rows', 'customers', '--workbook', register];
      },
      /not an Excel workbook/,
    ],
    [
      'an endpoint that is not there',
      async () => {
        await imported();
        return ['call', 'nothing', '--workbook', register];
      },
      /no endpoint nothing/,
    ],
  ])('%s', async (_, prepare, sentence) => {
    const { code, out, err } = await run(folder, await prepare());
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('and a broken register is left as it is', async () => {
    await writeFile(register, 'not a workbook');
    await imported();
    expect(await readFile(register, 'utf8')).toBe('not a workbook');
  });
});

describe('wrong arguments answer 2', () => {
  test.each([
    [['sell']],
    [['rows']],
    [['rows', 'customers']],
    [['agenda', '--workbook', 'r.xlsx', '--colour', 'red']],
    [['agenda', '--workbook', 'r.xlsx', '--now', 'yesterday']],
    [['agenda', '--workbook', 'r.xlsx', '--now', '2026-02-31']],
    [['agenda', '--workbook', 'r.xlsx', '--timezone', 'Mars/Olympus']],
    [['agenda', '--workbook', 'r.xlsx', '--locale', '中文']],
    [['agenda', '--workbook', 'r.xlsx', '--fault', 'explode@3']],
    [['agenda', '--workbook', 'r.xlsx', '--fault', 'torn@0']],
    [['agenda', '--workbook', 'r.xlsx', '--strict', '--lenient']],
    [['agenda', '--workbook', 'r.xlsx', '--lang', 'fr']],
    [['triage', 'x', '--format', 'pdf']],
    [['serve', '--port', 'seventy']],
    [['script', 'x.gs']],
    [[]],
  ])('%j', async (argv) => {
    const { code, out, err } = await run(folder, argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^portbook: [^\n]+\n$/);
  });

  test('in the words of the language asked for', async () => {
    const wrong = async (...argv: string[]) => (await run(folder, argv)).err;
    expect(await wrong('sell')).toContain('There is no command “sell”');
    expect(await wrong('agenda')).toContain('The option --workbook is missing.');
    expect(await wrong('rows', '--workbook', 'r.xlsx', '--lang', 'zh-CN')).toContain(
      '缺少参数 <tab>。',
    );
    expect(await wrong('agenda', '--workbook', 'r', '--colour', '--lang', 'zh-TW')).toContain(
      '這裡沒有選項 --colour。',
    );
  });

  test('but help is no mistake', async () => {
    const { code, out } = await run(folder, ['import', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--workbook');
  });
});

test('serve hands its options on', async () => {
  const { code, out } = await run(folder, [
    'serve',
    '--workbook',
    register,
    '--port',
    '8080',
    '--no-open',
  ]);
  expect([code, out]).toEqual([0, `serving ${register} on 8080, opening false\n`]);
});

describe('copy', () => {
  test('writes a workbook of its own, and never over another', async () => {
    await imported();
    const copied = join(folder, 'copy.xlsx');
    const argv = ['copy', copied, '--workbook', register];
    expect(await run(folder, argv)).toEqual({ code: 0, out: '', err: '' });
    const again = await run(folder, argv);
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringContaining('Another program has changed this file'),
    ]);
    const look = ['rows', 'customers', '--json', '--workbook'];
    const [first, second] = [
      await run(folder, [...look, register]),
      await run(folder, [...look, copied]),
    ];
    expect(second).toEqual(first);
    expect(first.out).not.toBe('');
  });
});
