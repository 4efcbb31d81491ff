/**
 * The script in parts: what Google evaluates at every click, and what the script reads itself when somebody first needs
 * it. A part takes from the script whatever stands there anyway. Run by itself it prints them as they are tested:
 * `node appsscript/script-parts.mjs ENTRY VERSION`.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = (path) => join(root, path);

/** What is read late, by the names of its files in `dist/`. */
const lateModules = {
  importing: 'src/domain/register/importing.ts',
  judging: 'src/domain/inquiry/judging.ts',
};
const lateFiles = Object.keys(lateModules);

/** Whoever reads a part has the whole script; so the packer keeps in the part only what the script lacks. */
const besides = (entry) => ({
  name: 'late-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^late:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'late' }));
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
      contents: `import '${entry}'; export * from '${from(lateModules[path])}';`,
      resolveDir: root,
    }));
  },
});

/** Apps Script parses neither `#private` nor static fields: es2020 makes esbuild rewrite them. */
const modulesOf = (entry, version, plugins) =>
  build({
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    logLevel: 'warning',
    charset: 'utf8',
    target: 'es2020',
    format: 'esm',
    legalComments: 'none',
    entryPoints: { script: entry, ...Object.fromEntries(lateFiles.map((f) => [f, `late:${f}`])) },
    outdir: from('build/script'),
    define: { __VERSION__: JSON.stringify(version) },
    plugins: [besides(entry), ...plugins],
  });

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

/** The one function of the script; its value is what Google may call, and `shared`, what the parts take from it. */
const scriptOf = async (entry, whole, parts, compact) => {
  const inner = new Map(exportsOf(whole).map(swapped));
  const innerOf = new Map(importsOf(entry).map(([as, name]) => [name, inner.get(as)]));
  const called = exportsOf(entry).map(([name, as]) => [as, innerOf.get(name)]);
  const taken = new Set(parts.flatMap(importsOf).map(([name]) => name));
  const given = [...inner].filter(([name]) => taken.has(name)).map(member);
  const shared = `shared: {\n\t\t${given.join(',\n\t\t')}\n\t}`;
  const answer = braced([...called.map(member), shared]);
  const code = await compact(statementsOf(whole));
  const made = `"use strict";\nvar Portbook = (() => {\n${code}\nreturn ${answer};\n})();\n`;
  return made + called.map(declaration).join('');
};

/** What would change where the script ends, written in another way. */
const unclosed = (code) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\x21--');

/** A file that is one function of what the script shares; in brackets it is compiled once, when it is read. */
const partOf = async (code, version, compact) => {
  const taken = `const ${braced(importsOf(code).map(member))} = shared;`;
  const answer = braced([`version: ${JSON.stringify(version)}`, ...exportsOf(code).map(member)]);
  const body = `${taken}\n${await compact(statementsOf(code))}\nreturn ${answer};`;
  return `<script>\n(function (shared) {\n"use strict";\n${unclosed(body)}\n})\n</script>\n`;
};

const asItIs = async (code) => code;

/** The text of the script, and of each file that it reads late, by name. */
export const packedScript = async (entry, version, { plugins = [], compact = asItIs } = {}) => {
  const { outputFiles } = await modulesOf(entry, version, plugins);
  const textOf = (name) => outputFiles.find(({ path }) => basename(path) === `${name}.js`)?.text;
  const others = outputFiles.filter(({ path }) => basename(path).startsWith('chunk-'));
  if (others.length !== 1) throw new Error('Two parts need what the script does not.');
  const late = lateFiles.map(textOf);
  const code = await scriptOf(textOf('script'), others[0].text, late, compact);
  const parts = await Promise.all(late.map((part) => partOf(part, version, compact)));
  return { code, parts: Object.fromEntries(lateFiles.map((file, i) => [file, parts[i]])) };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , entry = '', version = ''] = process.argv;
  process.stdout.write(JSON.stringify(await packedScript(resolve(entry), version)));
}
