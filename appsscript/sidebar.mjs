/**
 * Packs the sidebar into one HTML file. Run by itself it prints the file: `node appsscript/sidebar.mjs VERSION`.
 *
 * The rules that run in the page are the script's own, but two of their tables need not travel to it: the browser
 * decodes the old character sets itself, and a page that writes phone numbers as E.164 needs no national formats. That
 * is 30 KB of the 200 KB that the page may weigh on its way.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = (path) => join(root, path);

/** Where a country's formats stand in libphonenumber's metadata. */
const formats = 4;

const withoutFormats = (country) =>
  country.map((value, index) => (index === formats && Array.isArray(value) ? [] : value));

const leanPhones = ({ countries, nonGeographic, ...rest }) => ({
  ...rest,
  countries: Object.fromEntries(
    Object.entries(countries).map(([code, country]) => [code, withoutFormats(country)]),
  ),
  nonGeographic: Object.fromEntries(
    Object.entries(nonGeographic).map(([code, country]) => [code, withoutFormats(country)]),
  ),
});

const leanTables = {
  name: 'lean-tables',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\/charset-tables\.generated$/ }, () => ({
      path: from('src/sidebar/charset-tables.ts'),
    }));
    onLoad({ filter: /libphonenumber-js\/metadata\.min\.json(\.js)?$/ }, () => {
      const phones = JSON.parse(
        readFileSync(from('node_modules/libphonenumber-js/metadata.min.json'), 'utf8'),
      );
      return { contents: `export default ${JSON.stringify(leanPhones(phones))}`, loader: 'js' };
    });
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
    plugins: [leanTables],
  });
  const script = textOf(bundle, '.js').replaceAll('</script', '<\\/script');
  return readFileSync(from('appsscript/sidebar.html'), 'utf8')
    .replace('/* style */', () => textOf(bundle, '.css'))
    .replace('/* script */', () => script);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(await sidebarHtml(process.argv[2] ?? ''));
}
