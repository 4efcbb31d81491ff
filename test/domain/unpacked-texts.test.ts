import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { cities } from '../../src/domain/place/cities';
import { towns } from '../../src/domain/place/towns';
import { unpacked } from '../../src/domain/unpacked-texts';

const packer = pathToFileURL(join(__dirname, '../../appsscript/packed-texts.mjs')).href;

const pack = `
const { packedTexts, places } = await import(process.argv[1]);
process.stdout.write(packedTexts(JSON.parse(process.argv[2]), places[process.argv[3]]));`;

const packed = (texts: readonly string[], place: 'script' | 'page'): string =>
  execFileSync('node', ['--input-type=module', '-e', pack, packer, JSON.stringify(texts), place], {
    encoding: 'utf8',
  });

test.each([
  ['a list of towns and one of cities', [towns(), cities()]],
  [
    'a list in several scripts',
    ['迪拜,дубай,دبي|дубай,迪拜,迪拜,дубай'.repeat(40), 'aaaa'.repeat(200)],
  ],
  ['a sign of two halves', ['𠮷野家 🇨🇭', '']],
  ['texts of every length', Array.from({ length: 9 }, (_, length) => 'x'.repeat(length))],
])('the program reads %s as it was written', (_, texts) => {
  expect(unpacked(packed(texts, 'script'))()).toEqual(texts);
  expect(unpacked(packed(texts, 'page'))()).toEqual(texts);
});

test('a packed list is shorter by a sixth at least', () => {
  const shorter = Buffer.byteLength(packed([towns()], 'script'));
  expect(shorter * 6).toBeLessThan(Buffer.byteLength(towns()) * 5);
});
