/**
 * The script in parts: what Google evaluates at every click, and what the script reads itself when somebody first needs
 * it. A part takes from the script whatever stands there anyway. Run by itself it prints them as they are tested:
 * `node appsscript/script-parts.mjs ENTRY VERSION`.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inModules } from './in-modules.mjs';
import { packedTables, places } from './packed-texts.mjs';
import { leanPhoneTables } from './phone-tables.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = (path) => join(root, path);

/** What is read late, by the names of its files in `dist/`. */
const lateModules = {
  importing: 'src/domain/register/importing.ts',
  judging: 'src/domain/inquiry/judging.ts',
};
const lateFiles = Object.keys(lateModules);

/** Begins the names of modules that stand in the script for its parts alone. */
const lent = 'lent_';

/** Whoever reads a part has the whole script; so the packer keeps in the part only what the script lacks. */
const entries = (entry, alsoInScript) => ({
  name: 'script-and-parts',
  setup({ onResolve, onLoad }) {
    const more = alsoInScript.map((path, i) => `export * as ${lent}${i} from '${from(path)}';`);
    const script = [`export * from '${entry}';`, ...more].join('\n');
    const textOf = (name) =>
      name === 'script'
        ? script
        : `import 'part:script'; export * from '${from(lateModules[name])}';`;
    onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'part' }));
    onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
      contents: textOf(path),
      resolveDir: root,
    }));
  },
});

const modulesOf = async (entry, version, plugins, alsoInScript = []) => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    ...inModules,
    entryPoints: ['script', ...lateFiles].map((name) => ({ in: `part:${name}`, out: name })),
    outdir: 'build/script',
    define: { __VERSION__: JSON.stringify(version) },
    plugins: [entries(entry, alsoInScript), ...plugins],
  });
  const textOf = (path) =>
    outputFiles.find((file) => basename(file.path) === basename(path))?.text ?? '';
  const { imports } = metafile.outputs['build/script/script.js'];
  const others = Object.entries(metafile.outputs)
    .filter(([path]) => path.includes('/chunk-') && path !== imports[0]?.path)
    .flatMap(([, { inputs }]) => Object.keys(inputs));
  return { textOf, whole: imports[0]?.path, others };
};

/** What two parts need and the script does not goes into the script as well, so that no part needs another. */
const cut = async (entry, version, plugins) => {
  const first = await modulesOf(entry, version, plugins);
  if (first.others.length === 0) return first;
  return modulesOf(entry, version, plugins, first.others);
};

const importStatement = /^import \{([^}]*)\} from "[^"]+";\n/gm;
const exportStatement = /^export \{([^}]*)\};\s*$/m;

/** The names of an import or export statement, each as the pair `one as other`. */
const pairsIn = (names) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => name.split(' as '))
    .map(([one, other = one]) => [one, other]);

const importsOf = (code) => [...code.matchAll(importStatement)].flatMap(([, of]) => pairsIn(of));
const exportsOf = (code) => pairsIn(exportStatement.exec(code)?.[1] ?? '');
const statementsOf = (code) => code.replace(importStatement, '').replace(exportStatement, '');

const swapped = ([one, other]) => [other, one];
const member = ([key, value]) => (key === value ? key : `${key}: ${value}`);
const braced = (members) => `{\n\t${members.join(',\n\t')}\n}`;

/** Google finds only functions that are declared in the source text, so each export gets a real declaration. */
const declaration = ([name]) =>
  `function ${name}(...args) {\n\treturn Portbook.${name}(...args);\n}\n`;

const scriptHead = `// Lists of names, days and numbers stand packed in this script; they are to be read in the files named above each.
`;

/** The one function of the script; its value is what Google may call, and `shared`, what the parts take from it. */
const scriptOf = async (entry, whole, parts, compact) => {
  const inner = new Map(exportsOf(whole).map(swapped));
  const innerOf = new Map(importsOf(entry).map(([as, name]) => [name, inner.get(as)]));
  const called = exportsOf(entry)
    .filter(([, as]) => !as.startsWith(lent))
    .map(([name, as]) => [as, innerOf.get(name)]);
  const taken = new Set(parts.flatMap(importsOf).map(([name]) => name));
  const given = [...inner].filter(([name]) => taken.has(name)).map(member);
  const shared = `shared: {\n\t\t${given.join(',\n\t\t')}\n\t}`;
  const answer = braced([...called.map(member), shared]);
  const code = await compact(statementsOf(whole));
  const made = `${scriptHead}"use strict";\nvar Portbook = (() => {\n${code}\nreturn ${answer};\n})();\n`;
  return made + called.map(declaration).join('');
};

/** What would change where the script ends, written in another way. */
const unclosed = (code) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\x21--');

const partHead =
  "// A part of Portbook's script, which Code.js reads and runs when it is first needed.\n";

/** A file that is one function of what the script shares; in brackets it is compiled once, when it is read. */
const partOf = async (code, version, compact) => {
  const taken = `const ${braced(importsOf(code).map(member))} = shared;`;
  const answer = braced([`version: ${JSON.stringify(version)}`, ...exportsOf(code).map(member)]);
  const body = `${taken}\n${await compact(statementsOf(code))}\nreturn ${answer};`;
  const made = `(function (shared) {\n"use strict";\n${unclosed(body)}\n})`;
  return `<script>\n${partHead}${made}\n</script>\n`;
};

const asItIs = async (code) => code;

/** The text of the script, and of each file that it reads late, by name. */
export const packedScript = async (entry, version, { plugins = [], compact = asItIs } = {}) => {
  const { textOf, whole } = await cut(entry, version, plugins);
  const late = lateFiles.map((file) => textOf(`${file}.js`));
  const code = await scriptOf(textOf('script.js'), textOf(whole), late, compact);
  const parts = await Promise.all(late.map((part) => partOf(part, version, compact)));
  return { code, parts: Object.fromEntries(lateFiles.map((file, i) => [file, parts[i]])) };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , entry = '', version = ''] = process.argv;
  const plugins = [leanPhoneTables(places.script), packedTables];
  process.stdout.write(JSON.stringify(await packedScript(resolve(entry), version, { plugins })));
}
