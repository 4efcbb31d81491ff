import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { chineseSimplified } from '../../src/messages/chinese-simplified';
import { chineseSimplifiedPage } from '../../src/messages/chinese-simplified-page';
import { chineseTraditional } from '../../src/messages/chinese-traditional';
import { chineseTraditionalPage } from '../../src/messages/chinese-traditional-page';

const root = join(__dirname, '../..');

/** The messages as the packer packs them: the traditional ones made of the simplified ones. */
const pack = `
const { build } = await import('esbuild');
const { chineseOnce } = await import(process.argv[1]);
const result = await build({
  stdin: {
    contents: [
      ['chineseSimplified', 'chinese-simplified'],
      ['chineseSimplifiedPage', 'chinese-simplified-page'],
      ['chineseTraditional', 'chinese-traditional'],
      ['chineseTraditionalPage', 'chinese-traditional-page'],
    ].map(([words, file]) => "export { " + words + " } from './src/messages/" + file + "';").join(''),
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'packed',
  charset: 'utf8',
  plugins: [chineseOnce],
});
process.stdout.write(result.outputFiles[0].text);`;

const simplified = { chineseSimplified, chineseSimplifiedPage };
const traditional = { chineseTraditional, chineseTraditionalPage };
type Packed = typeof simplified & typeof traditional;

let code = '';
let packed: Packed;
beforeAll(() => {
  const plugin = pathToFileURL(join(root, 'appsscript/chinese-modules.mjs')).href;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 24 } as const;
  code = execFileSync(process.execPath, ['--input-type=module', '-e', pack, plugin], options);
  packed = new Function(`${code}; return packed;`)() as Packed;
});

/** Every text by its path, and every function by what it says of stand-ins. */
const textsOf = (words: unknown, path = ''): [string, unknown][] => {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function')
    return said(words as Say).map((text, i) => [`${path}#${i}`, text]);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
};

type Say = (...values: unknown[]) => unknown;

/** A mainland name stays as it is; numbers take every branch that numbers decide. */
const standIns: unknown[][] = [
  ['数据公司', '单先生', '软件', '信息', '质量', '文件'],
  [0, 0, 0, 0, 0, 0],
  [1, 2, 3, 4, 5, 6],
  [70, 7, 1, 400, 30, 12],
  [null, '', 3, '这家', null, ''],
];

const said = (say: Say): unknown[] =>
  standIns.map((values) => {
    try {
      const text = say(...values);
      return typeof text === 'object' ? JSON.stringify(text) : text;
    } catch {
      return 'asks for more than a stand-in';
    }
  });

describe('the words of Taiwan are shipped as a table that makes them of the simplified ones', () => {
  test('and come out exactly as they were reviewed', () => {
    const { chineseTraditional, chineseTraditionalPage } = packed;
    expect(textsOf({ chineseTraditional, chineseTraditionalPage })).toEqual(textsOf(traditional));
  });

  test('while the simplified ones stay as they were written', () => {
    const { chineseSimplified, chineseSimplifiedPage } = packed;
    expect(textsOf({ chineseSimplified, chineseSimplifiedPage })).toEqual(textsOf(simplified));
  });

  test('and no section is written twice', () => {
    expect(code).toContain('=> inChinese');
    expect(code).not.toContain('zh === simplified');
  });
});
