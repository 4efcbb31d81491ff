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
import { leanPhoneTables } from './phone-tables.mjs';
import { packedPages } from './sidebar.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = (path) => join(root, path);

const quiet = { bundle: true, write: false, logLevel: 'warning', charset: 'utf8' };
/** Apps Script parses neither `#private` nor static fields: es2020 makes esbuild rewrite them. */
const shipped = {
  ...quiet,
  target: 'es2020',
  format: 'iife',
  legalComments: 'none',
  plugins: [leanPhoneTables, chineseOnce],
};

const textOf = (result, extension) =>
  result.outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';

/** With `--mail` the variant that mails the summary is packed; it alone asks for the permission to. */
const mails = process.argv.includes('--mail');
const entry = from(mails ? 'src/addon/main-with-mail.ts' : 'src/addon/main.ts');
const mailScope = 'https://www.googleapis.com/auth/script.send_mail';

const addon = (options) =>
  build({ ...shipped, entryPoints: [entry], outfile: 'Code.js', ...options });

const manifest = () => {
  const usual = JSON.parse(readFileSync(from('appsscript/appsscript.json'), 'utf8'));
  return mails ? { ...usual, oauthScopes: [...usual.oauthScopes, mailScope] } : usual;
};

/** The functions Google may call are the exports of the add-on's main module, read by a first pass. */
const callableFunctions = async () => {
  const { metafile } = await addon({ format: 'esm', metafile: true });
  return Object.values(metafile.outputs)[0].exports.sort();
};

/** Google finds only functions that are declared in the source text, so each export gets a real declaration. */
const declarations = (names) =>
  names
    .map((name) => `function ${name}(...args) {\n  return Portbook.${name}(...args);\n}`)
    .join('\n');

/** The same sources give the same version, so an older sidebar can be told from the present script. */
const versionOf = async (names) => {
  const code = textOf(await addon({ define: { __VERSION__: '""' } }), '.js');
  const { sidebar, triage } = await packedPages('');
  const hash = createHash('sha256').update(names.join()).update(code);
  return hash.update(sidebar).update(triage).digest('hex').slice(0, 8);
};

const packAddon = async () => {
  const names = await callableFunctions();
  const version = await versionOf(names);
  const code = await addon({
    globalName: 'Portbook',
    define: { __VERSION__: JSON.stringify(version) },
    footer: { js: declarations(names) },
  });
  rmSync(from('dist'), { recursive: true, force: true });
  mkdirSync(from('dist'));
  writeFileSync(from('dist/Code.js'), await compact(textOf(code, '.js')));
  const { sidebar, triage } = await packedPages(version);
  writeFileSync(from('dist/sidebar.html'), sidebar);
  writeFileSync(from('dist/triage.html'), triage);
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
