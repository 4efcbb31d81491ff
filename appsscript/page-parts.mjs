/**
 * The program of the page in parts, each of which is read when it is first needed: whoever opens the sidebar waits for
 * the words of one language and for one view. esbuild splits it into modules; the page can load none, so that here each
 * becomes a function that is given what it imports.
 */
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chineseOnce } from './chinese-modules.mjs';
import { inModules } from './in-modules.mjs';
import { packedLists, places } from './packed-texts.mjs';
import { leanPhoneTables } from './phone-tables.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = (path) => join(root, path);

/** The rules that run in the page are the script's own, but the browser decodes the old character sets itself. */
const browserTables = {
  name: 'browser-tables',
  setup({ onResolve }) {
    onResolve({ filter: /\/charset-tables\.generated$/ }, () => ({
      path: from('src/sidebar/charset-tables.ts'),
    }));
  },
};

const modulesOf = (entries, version) =>
  build({
    ...inModules,
    entryPoints: entries.map(from),
    outdir: from('build/sidebar'),
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __VERSION__: JSON.stringify(version) },
    plugins: [browserTables, leanPhoneTables(places.page), packedLists, chineseOnce],
  });

const importStatement = /^import(?:\{([^}]*)\}from)?"([^"]+)";/;
const exportStatement = /export\{([^}]*)\};\s*$/;
const lateImport = /\bimport\("([^"]+)"\)/g;

const renamed = (names, [given, taken]) =>
  names
    .split(',')
    .map((name) => name.split(' as '))
    .map((pair) => (pair.length === 1 ? pair[0] : `${pair[given]}:${pair[taken]}`))
    .join();

/** A module as a function of the two ways to get another: at once, and when it is needed. */
const functionOf = (code, nameOf) => {
  let rest = code;
  let taken = '';
  for (let found = importStatement.exec(rest); found; found = importStatement.exec(rest)) {
    const [statement, names, path] = found;
    if (names) taken += `const{${renamed(names, [0, 1])}}=`;
    taken += `neededPart("${nameOf(path)}");`;
    rest = rest.slice(statement.length);
  }
  const given = exportStatement.exec(rest)?.[1];
  const body = rest
    .replace(exportStatement, '')
    .replace(lateImport, (_, path) => `laterPart("${nameOf(path)}")`);
  const answer = given ? `return{${renamed(given, [1, 0])}}` : '';
  return `function(neededPart,laterPart){"use strict";${taken}${body}${answer}}`;
};

/** In brackets a function is compiled when it is read, since it is run at once. */
const scriptOf = (name, made) => `portbookPart("${name}",(${made}));`;

/** `</script` inside a script would end it. */
const unclosed = (script) => script.replaceAll('</script', '<\\/script');

/**
 * The parts that the entries lead to, by their names; an entry is named after its file. Each tells its script, which
 * parts it needs at once, which it may ask for later, and the sources it is made of.
 */
export const pageParts = async (entries, version) => {
  const { outputFiles, metafile } = await modulesOf(entries, version);
  const scripts = Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.js'));
  const names = new Map(
    scripts.map(([path, { entryPoint }], i) => [
      basename(path),
      entries.includes(entryPoint) ? basename(path, '.js') : `p${i}`,
    ]),
  );
  const nameOf = (path) => names.get(basename(path));
  const importsOf = ({ imports }, isLate) =>
    imports
      .filter(({ kind }) => (kind === 'dynamic-import') === isLate)
      .map(({ path }) => nameOf(path));
  const textOf = (path) =>
    outputFiles.find((file) => basename(file.path) === basename(path))?.text ?? '';
  const parts = scripts.map(([path, output]) => {
    const name = nameOf(path);
    const script = unclosed(scriptOf(name, functionOf(textOf(path), nameOf)));
    const needs = importsOf(output, false);
    const later = importsOf(output, true);
    return [name, { script, needs, later, sources: Object.keys(output.inputs) }];
  });
  const style = outputFiles.find(({ path }) => path.endsWith('.css'))?.text ?? '';
  return { parts: new Map(parts), style };
};
