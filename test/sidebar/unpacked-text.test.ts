import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { cities } from '../../src/domain/place/cities';
import { towns } from '../../src/domain/place/towns';
import { unpackedBy } from '../../src/sidebar/unpacked-text';

const packer = pathToFileURL(join(__dirname, '../../appsscript/packed-texts.mjs')).href;

const pack = `
const { packedTexts } = await import(process.argv[1]);
process.stdout.write(JSON.stringify(packedTexts(JSON.parse(process.argv[2]))));`;

const packed = (texts: readonly string[]): { texts: string[]; pairs: string } =>
  JSON.parse(
    execFileSync('node', ['--input-type=module', '-e', pack, packer, JSON.stringify(texts)], {
      encoding: 'utf8',
    }),
  ) as { texts: string[]; pairs: string };

test.each([
  ['a list of towns and one of cities', [towns, cities]],
  [
    'a list in several scripts',
    ['迪拜,дубай,دبي|дубай,迪拜,迪拜,дубай'.repeat(40), 'aaaa'.repeat(200)],
  ],
  ['a text with nothing to save', ['abc']],
])('the page reads %s as it was written', (_, texts) => {
  const { texts: short, pairs } = packed(texts);
  expect(short.map((text) => unpackedBy(pairs, text))).toEqual(texts);
});

test('a packed list is shorter by a sixth at least', () => {
  const { texts, pairs } = packed([towns]);
  expect(Buffer.byteLength(texts[0]! + pairs) * 6).toBeLessThan(Buffer.byteLength(towns) * 5);
});
