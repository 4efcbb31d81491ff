// Packs the bench and runs it on dist/: npm run bench -- [--sizes 100,1000] [--peer FILE.js]… [--json FILE]
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const outfile = join(here, '../../build/bench.mjs');

buildSync({
  entryPoints: [join(here, 'bench.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  banner: {
    js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);",
  },
  logLevel: 'warning',
});

const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=12000', outfile, ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: join(here, '../..') },
);
process.exit(status ?? 1);
