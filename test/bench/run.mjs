// Packs the bench and runs it on dist/: npm run bench -- [--sizes 100,1000] [--peer FILE.js]… [--json FILE]
// With --page it measures what a person waits for in Chromium: npm run bench -- --page [--sizes 100,10000] [--times 3]
// With --hostile it measures what workbooks made to harm cost before they are refused: npm run bench -- --hostile
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const isPage = process.argv.includes('--page');
const isHostile = process.argv.includes('--hostile');
const outfile = join(root, isPage ? 'build/bench/page.cjs' : 'build/bench.mjs');
const entry = isPage ? 'page.ts' : isHostile ? 'hostile.ts' : 'bench.ts';

buildSync({
  entryPoints: [join(here, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: isPage ? 'cjs' : 'esm',
  external: ['playwright-core'],
  banner: isPage
    ? {}
    : {
        js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);",
      },
  // The tests of the browser, whose steps are used here, look for their files beside themselves.
  define: isPage ? { __dirname: JSON.stringify(join(root, 'test/browser')) } : {},
  logLevel: isPage ? 'error' : 'warning',
});

const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=12000', outfile, ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: root },
);
process.exit(status ?? 1);
