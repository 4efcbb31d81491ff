/**
 * Packs the simplified and the traditional words of a section as one module: what is written in the traditional file
 * can be made of the simplified one by a small table. A section of which that is not exactly so travels twice.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainModule, tagged, textsOf } from './chinese-pieces.mjs';
import { converted, tableOf, written } from './chinese-table.mjs';

const messages = join(dirname(fileURLToPath(import.meta.url)), '../src/messages');
const sourceOf = (script, section) =>
  script === 'simplified'
    ? join(messages, 'chinese-simplified', `${section}.ts`)
    : join(messages, 'chinese-traditional', `${section}.generated.ts`);

const moduleOf = (script, section) => plainModule(readFileSync(sourceOf(script, section), 'utf8'));

const piecesOf = (code) => textsOf(code).flatMap(({ pieces }) => pieces);

/** The simplified and traditional texts of a section side by side; nothing where the files do not match. */
const pairsOf = async (section) => {
  if (!existsSync(sourceOf('traditional', section))) return null;
  const from = piecesOf(await moduleOf('simplified', section));
  const to = piecesOf(await moduleOf('traditional', section));
  return from.length === to.length ? from.map((text, i) => [text, to[i]]) : null;
};

const imported = /^import \{ ([^}]+) \} from "(\.[^"]*)";\n/gm;

/** A module's imports, the names it exports, and its statements as a function of the script. */
const partsOf = (code) => {
  const imports = [...code.matchAll(imported)].map(([, names, path]) => ({ names, path }));
  const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  const body = code.replace(imported, '').replace(/^export (?=const )/gm, '');
  return { imports, names, body: `${body}\n  return { ${names.join(', ')} };` };
};

const isSection = ({ path }) => path.startsWith('./');
const sectionName = (path) => basename(path, '.generated');
const writer = (path) => `in_${sectionName(path).replaceAll('-', '_')}`;

const functionOf = ({ imports, body }) => {
  const words = imports
    .filter(isSection)
    .map(({ names, path }) => `const { ${names.replaceAll(' as ', ': ')} } = ${writer(path)}(zh);`);
  return `(zh) => {\n${[...words, body].join('\n')}\n}`;
};

const importLine = (one) =>
  isSection(one)
    ? `import { inChinese as ${writer(one.path)} } from './${sectionName(one.path)}';`
    : `import { ${one.names} } from '${one.path}';`;

const writtenTwice = async (simple) => {
  const other = functionOf(partsOf(await moduleOf('traditional', simple.section)));
  return `(zh) => (zh === simplified ? ${functionOf(simple)} : ${other})(zh)`;
};

const exportLine = (name, script) =>
  `export const ${name} = onFirstUse(() => inChinese(${script}).${name});`;

const packed = async (section, table) => {
  const code = await moduleOf('simplified', section);
  const pairs = await pairsOf(section);
  const isExact = pairs?.every(([from, to]) => converted(from, table) === to) ?? false;
  const parts = { section, ...partsOf(isExact ? tagged(code, 'zh') : code) };
  return [
    ...parts.imports.map(importLine),
    `import { onFirstUse, perScript, simplified } from '../chinese-scripts';`,
    `export const inChinese = perScript(${isExact ? functionOf(parts) : await writtenTwice(parts)});`,
    ...parts.names.map((name) => exportLine(name, 'simplified')),
  ].join('\n');
};

const traditionalModule = async (section) => {
  const { names } = partsOf(await moduleOf('traditional', section));
  return [
    `import { onFirstUse, traditional } from '../chinese-scripts';`,
    `import { inChinese } from '../chinese-simplified/${section}';`,
    ...names.map((name) => exportLine(name, 'traditional')),
  ].join('\n');
};

const section = /chinese-(simplified|traditional)\/([\w-]+?)(?:\.generated)?\.ts$/;

const learnt = async () => {
  const sections = readdirSync(join(messages, 'chinese-simplified')).map((name) =>
    basename(name, '.ts'),
  );
  const pairs = await Promise.all(sections.map(pairsOf));
  return tableOf([...new Map(pairs.flatMap((some) => some ?? []))]);
};

let onlyTable;

export const chineseOnce = {
  name: 'chinese-once',
  async setup({ initialOptions, onLoad }) {
    onlyTable ??= learnt();
    const table = await onlyTable;
    initialOptions.define = {
      ...initialOptions.define,
      __TRADITIONAL__: JSON.stringify(written(table)),
    };
    onLoad({ filter: /src\/messages\/chinese-(?:simplified|traditional)\// }, async ({ path }) => {
      const [, script, name] = section.exec(path);
      const contents =
        script === 'simplified' ? await packed(name, table) : await traditionalModule(name);
      return { contents, loader: 'js' };
    });
  },
};
