/**
 * Packs the sidebar into one HTML file. Run by itself it prints the file: `node appsscript/sidebar.mjs VERSION`.
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

/** The whole page as text; `</script` inside it would end the script. */
export const sidebarHtml = async (version) => {
  const bundle = await build({
    bundle: true,
    write: false,
    logLevel: 'warning',
    charset: 'utf8',
    target: 'es2020',
    format: 'iife',
    legalComments: 'none',
    entryPoints: [from('src/sidebar/main.tsx')],
    outfile: 'sidebar.js',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __VERSION__: JSON.stringify(version) },
    plugins: [browserTables, leanPhoneTables, chineseOnce],
  });
  const script = textOf(bundle, '.js').replaceAll('</script', '<\\/script');
  return readFileSync(from('appsscript/sidebar.html'), 'utf8')
    .replace('/* style */', () => textOf(bundle, '.css'))
    .replace('/* script */', () => script);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(await sidebarHtml(process.argv[2] ?? ''));
}
