// Writes docs/conformance.md, the count of claims in the README and the script project build/conformance, which runs the same claims on Google.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const here = new URL('./', import.meta.url);
const root = new URL('../../', here);
const path = (name, base = here) => new URL(name, base).pathname;

const bundle = async (entry, options) => {
  const { outputFiles } = await build({
    entryPoints: [path(entry)],
    bundle: true,
    write: false,
    target: 'es2020',
    ...options,
  });
  return outputFiles[0].text;
};

const page = path('build/conformance-table.mjs', root);
mkdirSync(path('build/conformance/', root), { recursive: true });
writeFileSync(
  page,
  await bundle('table.ts', { format: 'esm', platform: 'node', target: 'node20' }),
);
const { conformancePage, withClaimCount } = await import(page);
writeFileSync(path('docs/conformance.md', root), conformancePage());
const readme = path('README.md', root);
writeFileSync(readme, withClaimCount(readFileSync(readme, 'utf8')));

const code = await bundle('on-google.ts', { format: 'iife', globalName: 'Conformance' });
const entry = 'function checkClaims(from, to) { return Conformance.checkClaims(from, to); }\n';
writeFileSync(path('build/conformance/Code.js', root), `${code}${entry}`);
const manifest = { timeZone: 'Asia/Shanghai', runtimeVersion: 'V8', dependencies: {} };
writeFileSync(path('build/conformance/appsscript.json', root), JSON.stringify(manifest, null, 2));
