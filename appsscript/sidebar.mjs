/**
 * Packs the sidebar into one HTML file, and the rules of triage into another. Run by itself it prints one of them:
 * `node appsscript/sidebar.mjs VERSION [triage]`.
 *
 * The rules that run in the page are the script's own, but one of their tables need not travel to it: the browser
 * decodes the old character sets itself.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chineseOnce } from './chinese-modules.mjs';
import { leanPhoneTables } from './phone-tables.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = (path) => join(root, path);

const browserTables = {
  name: 'browser-tables',
  setup({ onResolve }) {
    onResolve({ filter: /\/charset-tables\.generated$/ }, () => ({
      path: from('src/sidebar/charset-tables.ts'),
    }));
  },
};

const textOf = ({ outputFiles }, ending) =>
  outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';

/** A script of the page and its styles; `</script` inside it would end the script. */
const packed = async (entry, version) => {
  const bundle = await build({
    bundle: true,
    write: false,
    logLevel: 'warning',
    charset: 'utf8',
    target: 'es2020',
    format: 'iife',
    legalComments: 'none',
    entryPoints: [from(entry)],
    outfile: 'sidebar.js',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __VERSION__: JSON.stringify(version) },
    plugins: [browserTables, leanPhoneTables, chineseOnce],
  });
  const script = textOf(bundle, '.js').replaceAll('</script', '<\\/script');
  return { script, style: textOf(bundle, '.css') };
};

/** The page as text. */
export const sidebarHtml = async (version) => {
  const { script, style } = await packed('src/sidebar/main.tsx', version);
  return readFileSync(from('appsscript/sidebar.html'), 'utf8')
    .replace('/* style */', () => style)
    .replace('/* script */', () => script);
};

/** The rules of triage, which are half of what the page runs, as a file that it fetches once it stands. */
export const triageHtml = async () => {
  const { script } = await packed('src/sidebar/triage/rules-entry.ts', '');
  return `<script>${script}</script>\n`;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , version = '', file] = process.argv;
  process.stdout.write(await (file === 'triage' ? triageHtml() : sidebarHtml(version)));
}
