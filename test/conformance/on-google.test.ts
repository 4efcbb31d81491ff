import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { hostOf } from '../host/runtime/scripted';
import { silentUi } from './silent-ui';

test('the script project for Google runs in the workbench as well and finds no mismatch', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'on-google.ts')],
    bundle: true,
    write: false,
    target: 'es2020',
    format: 'iife',
    globalName: 'Conformance',
  });
  const entry = 'function checkClaims(from, to) { return Conformance.checkClaims(from, to); }';
  const source = `${outputFiles[0]?.text}\n${entry}`;
  const host = hostOf(source, { ui: silentUi });
  const page = async (from: number) =>
    JSON.parse(String((await host.run('checkClaims', [from, from + 40], 'editor')).value));
  const first = await page(0);
  const mismatches = [...first.mismatches];
  for (let from = 40; from < first.of; from += 40)
    mismatches.push(...(await page(from)).mismatches);
  expect(mismatches).toEqual([]);
});
