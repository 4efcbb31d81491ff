import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const entry = `
export { readInquiry, triage } from './src/domain/inquiry/triage';
export { termsOf } from './src/domain/inquiry/model/terms';
export { tellingFrom } from './src/domain/inquiry/signals/scam-words';
export { placeNamed } from './src/domain/place/country-names';
`;

/** The triage as it stands in src, bundled as the packer bundles it. */
export const loadTriage = async () => {
  const outfile = join(mkdtempSync(join(tmpdir(), 'triage-')), 'triage.mjs');
  await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2020',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile));
};
