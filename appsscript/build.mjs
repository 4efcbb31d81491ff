/**
 * The packer. Writes `dist/` (exactly what clasp pushes to Google) and `build/` (the workbench that runs dist on Node).
 */
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chineseOnce } from './chinese-modules.mjs';
import { compact } from './compact.mjs';
import { packedTables, places } from './packed-texts.mjs';
import { leanPhoneTables } from './phone-tables.mjs';
import { packedScript } from './script-parts.mjs';
import { packedPages } from './sidebar.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = (path) => join(root, path);

const quiet = { bundle: true, write: false, logLevel: 'warning', charset: 'utf8' };
/** With `--mail` the variant that mails the summary is packed; it alone asks for the permission to. */
const mails = process.argv.includes('--mail');
const entry = from(mails ? 'src/addon/main-with-mail.ts' : 'src/addon/main.ts');
const mailScope = 'https://www.googleapis.com/auth/script.send_mail';

const manifest = () => {
  const usual = JSON.parse(readFileSync(from('appsscript/appsscript.json'), 'utf8'));
  return mails ? { ...usual, oauthScopes: [...usual.oauthScopes, mailScope] } : usual;
};

const script = (version) =>
  packedScript(entry, version, {
    plugins: [leanPhoneTables(places.script), packedTables, chineseOnce],
    compact,
  });

const pushed = async (version) => {
  const { code, parts } = await script(version);
  const pages = { ...(await packedPages(version)), ...parts };
  const named = Object.entries(pages).map(([name, html]) => [`${name}.html`, html]);
  return { 'Code.js': code, ...Object.fromEntries(named) };
};

/** The same sources give the same version, so an older sidebar can be told from the present script. */
const versionOf = async () => {
  const hash = createHash('sha256');
  for (const text of Object.values(await pushed(''))) hash.update(text);
  return hash.digest('hex').slice(0, 8);
};

const packAddon = async () => {
  const files = await pushed(await versionOf());
  rmSync(from('dist'), { recursive: true, force: true });
  mkdirSync(from('dist'));
  for (const [name, text] of Object.entries(files)) writeFileSync(from(`dist/${name}`), text);
  writeFileSync(from('dist/appsscript.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
};

/** CommonJS libraries inside an ES module bundle still ask for `require`. */
const requireShim =
  "import { createRequire as portbookRequire } from 'node:module'; const require = portbookRequire(import.meta.url);";

const packWorkbench = async () => {
  rmSync(from('build'), { recursive: true, force: true });
  await build({
    ...quiet,
    write: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    entryPoints: {
      portbook: from('src/host/cli/portbook.ts'),
      'save-worker': from('src/host/xlsx/save-worker.ts'),
      'engine-worker': from('src/host/server/engine-worker.ts'),
    },
    outdir: from('build'),
    banner: { js: requireShim },
  });
  chmodSync(from('build/portbook.js'), 0o755);
  await build({
    ...quiet,
    write: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    splitting: true,
    chunkNames: 'part-[name]-[hash]',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    entryPoints: { page: from('src/host/page/main.tsx') },
    outdir: from('build/page'),
  });
  cpSync(from('src/host/page/index.html'), from('build/page/index.html'));
};

await packAddon();
await packWorkbench();
