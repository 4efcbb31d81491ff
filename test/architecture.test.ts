import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(__dirname, '..');
const source = join(root, 'src');

/** Which folder of `src` may import which others; `types` means `import type` alone. */
const mayImport: Record<string, Record<string, 'values' | 'types'>> = {
  domain: {},
  messages: { domain: 'values' },
  workflows: { domain: 'values', messages: 'values' },
  api: { domain: 'values', messages: 'values', workflows: 'values' },
  sheets: { domain: 'values', messages: 'values', workflows: 'values' },
  google: { domain: 'values', messages: 'values', workflows: 'values' },
  addon: {
    domain: 'values',
    messages: 'values',
    workflows: 'values',
    api: 'values',
    sheets: 'values',
    google: 'values',
  },
  sidebar: { domain: 'values', messages: 'values', api: 'types' },
  host: {},
};

/** Packages that the shipped code and the workbench may name, and the folder that alone may do so. */
const packageHomes: { package: RegExp; folder: string }[] = [
  { package: /^@univerjs\//, folder: 'host/page' },
  { package: /^react(-dom)?(\/|$)/, folder: 'host/page' },
  { package: /^hucre(\/|$)/, folder: 'host/xlsx' },
  { package: /^node:/, folder: 'host' },
  { package: /^preact(\/|$)/, folder: 'sidebar' },
];

type Import = { file: string; target: string; typeOnly: boolean };

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));

const files = filesBelow(source);
const name = (file: string) => relative(source, file);
const folderOf = (file: string) => name(file).split('/')[0] ?? '';

const statement =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(statement)].map((match) => ({
    file,
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));

const all = files.flatMap(importsOf);
const resolved = (one: Import): string | undefined => {
  if (!one.target.startsWith('.')) return undefined;
  const path = join(dirname(one.file), one.target);
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => files.includes(candidate));
};

describe('the layout shows the architecture', () => {
  test('a folder imports only what the table allows', () => {
    const broken = all.filter((one) => {
      const target = resolved(one);
      if (!target || folderOf(target) === folderOf(one.file)) return false;
      const right = mayImport[folderOf(one.file)]?.[folderOf(target)];
      return right === undefined || (right === 'types' && !one.typeOnly);
    });
    expect(broken.map((one) => `${name(one.file)} imports ${one.target}`)).toEqual([]);
  });

  test('a package is named only in its home', () => {
    const broken = all.filter((one) =>
      packageHomes.some(
        (home) => home.package.test(one.target) && !name(one.file).startsWith(`${home.folder}/`),
      ),
    );
    expect(broken.map((one) => `${name(one.file)} imports ${one.target}`)).toEqual([]);
  });

  test('SpreadsheetApp is named only by the sheet adapter, Google only by the adapters', () => {
    const named = (pattern: RegExp, homes: string[]) =>
      files
        .filter((file) => !homes.includes(folderOf(file)))
        .filter((file) => pattern.test(readFileSync(file, 'utf8')))
        .map(name);
    expect(named(/\bSpreadsheetApp\b/, ['sheets', 'host'])).toEqual([]);
    const services = /\b(PropertiesService|LockService|ScriptApp|CacheService)\b/;
    expect(named(services, ['google', 'host'])).toEqual([]);
  });

  test('what the script reads late is imported for its types alone', () => {
    const late = ['domain/inquiry/judging.ts', 'domain/register/importing.ts'];
    const early = all.filter((one) => late.includes(name(resolved(one) ?? '')) && !one.typeOnly);
    expect(early.map(({ file }) => name(file))).toEqual([]);
  });

  test('text is run as a program in one place alone', () => {
    const running = /\bnew Function\b|\beval\(/;
    const shipped = files.filter((file) => folderOf(file) !== 'host');
    const found = shipped.filter((file) => running.test(readFileSync(file, 'utf8'))).map(name);
    expect(found).toEqual(['google/late-part.ts']);
  });

  test('no file imports itself by a detour', () => {
    const edges = new Map(files.map((file) => [file, [] as string[]]));
    for (const one of all) {
      const target = resolved(one);
      if (target && !one.typeOnly) edges.get(one.file)?.push(target);
    }
    expect(firstCycle(edges).map(name)).toEqual([]);
  });

  test('no file is longer than 300 lines, nor any of the tests', () => {
    const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;
    const written = [...files, ...filesBelow(__dirname)].filter(
      (file) => !file.includes('.generated.'),
    );
    expect(written.filter((file) => lines(file) > 300).map(name)).toEqual([]);
  });

  test('no barrel and no folder for things without a name', () => {
    const vague = /(^|\/)(index|utils?|helpers?|common|shared|core|lib)(\/|\.tsx?$)/;
    expect(files.map(name).filter((file) => vague.test(file))).toEqual([]);
  });
});

const firstCycle = (edges: Map<string, string[]>): string[] => {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of edges.get(file) ?? []) {
      const cycle = visit(target, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
};
