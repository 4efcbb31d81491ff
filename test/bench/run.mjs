// Packs the bench and runs it on dist/; `npm run bench -- --help` tells with what.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const requireShim =
  "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);";

const pack = (bench) => {
  const isPage = bench === 'page';
  const outfile = join(root, isPage ? 'build/bench/page.cjs' : 'build/bench.mjs');
  buildSync({
    entryPoints: [join(here, `${bench}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: isPage ? 'cjs' : 'esm',
    external: ['playwright-core'],
    banner: isPage ? {} : { js: requireShim },
    // The tests of the browser, whose steps are used here, look for their files beside themselves.
    define: isPage ? { __dirname: JSON.stringify(join(root, 'test/browser')) } : {},
    logLevel: isPage ? 'error' : 'warning',
  });
  return outfile;
};

const run = (bench, words) => {
  const flags = ['--expose-gc', '--max-old-space-size=12000', pack(bench)];
  return spawnSync(process.execPath, [...flags, ...words], { stdio: 'inherit', cwd: root }).status;
};

const usage = `npm run bench -- [--sizes 100,1000] [--peer FILE.js]… [--json FILE]
    what every operation costs; --peer runs another script over the same customers
npm run bench -- --page [--only sidebar|grid] [--sizes 100,10000] [--times 3] [--json FILE]
    what a person waits for in Chromium
npm run bench -- --hostile
    what workbooks made to harm cost before they are refused
--all runs the first two; --write puts their tables into ARCHITECTURE.md, --help shows this.`;

const words = process.argv.slice(2);
const optionsIn = (text) => text.match(/--[a-z]+/g) ?? [];
const unknown = words.find(
  (word) => word.startsWith('--') && !optionsIn(usage).includes(word.split('=')[0]),
);
if (words.includes('--help') || unknown) {
  console.log(unknown ? `There is no ${unknown}.\n\n${usage}` : usage);
  process.exit(unknown ? 2 : 0);
}
const others = words.filter((word) => word !== '--all');
const isAll = others.length < words.length;
const named = ['page', 'hostile'].find((bench) => words.includes(`--${bench}`)) ?? 'bench';
const statuses = isAll
  ? [run('bench', others), run('page', ['--page', ...others])]
  : [run(named, words)];
process.exit(statuses.find((status) => status !== 0) ?? 0);
