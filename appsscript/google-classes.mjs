// Writes src/host/services/google-classes.generated.ts: names, parameters and scopes of Google's methods, read from the
// reference text that the package gas-types-detailed carries. Run it by hand when that package changes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../node_modules/gas-types-detailed/', import.meta.url);
const typings = new URL('../node_modules/@types/google-apps-script/', import.meta.url);
const target = new URL('../src/host/services/google-classes.generated.ts', import.meta.url);

/** Namespaces of which every class is listed; of the others only the global object. */
const whole = new Set(
  'Spreadsheet Base HTML Lock Properties Cache Script Utilities Charts'.split(' '),
);

const globals = new Map();
const classes = new Map();
const enums = new Map();
const scopeSets = [''];

const scopeNumber = (scopes) => {
  const key = scopes
    .map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))
    .join(' ');
  if (!scopeSets.includes(key)) scopeSets.push(key);
  return scopeSets.indexOf(key);
};

const parameterTypes = (text) =>
  text === '' ? [] : text.split(', ').map((part) => part.slice(part.indexOf(': ') + 2));

const readMethod = (line, scopes, methods) => {
  const found = /^ {6}(\w+)\((.*)\): (.+);$/.exec(line);
  if (!found) return;
  const [, name, parameters] = found;
  methods.push(`${name}(${parameterTypes(parameters).join(',')})${scopeNumber(scopes) || ''}`);
};

/** One declaration file, read line by line: doc comments carry the scopes of the method that follows. */
const readDeclarations = (text) => {
  let space = '';
  let current = null;
  let scopes = [];
  for (const line of text.split('\n')) {
    const found = /^\s*(namespace|interface|enum) (\w+)(?: extends (\w+))?(.*)/.exec(line);
    const scope = /\* - (https:\/\/\S+)/.exec(line);
    const variable = /^declare var (\w+): GoogleAppsScript\.(\w+)\.(\w+);/.exec(line);
    if (scope) scopes.push(scope[1]);
    else if (line.includes('/**')) scopes = [];
    else if (variable) globals.set(variable[1], `${variable[2]}.${variable[3]}`);
    else if (found?.[1] === 'namespace') space = found[2];
    else if (found?.[1] === 'interface') {
      current = { extends: found[3] ?? '', methods: [], enums: [] };
      classes.set(`${space}.${found[2]}`, current);
    } else if (found?.[1] === 'enum') {
      enums.set(`${space}.${found[2]}`, /\{(.*)\}/.exec(line)[1].trim().split(', '));
    } else if (/^ {6}\w+: typeof /.test(line)) {
      const [, property, type] = /^ {6}(\w+): typeof ([\w.]+);/.exec(line);
      current.enums.push([property, type.includes('.') ? type : `${space}.${type}`]);
    } else if (current) readMethod(line, scopes, current.methods);
  }
};

for (const file of readdirSync(folder).sort())
  if (file.endsWith('.d.ts')) readDeclarations(readFileSync(new URL(file, folder), 'utf8'));

const mostCommonScope = (methods) => {
  const counts = new Map();
  for (const method of methods) {
    const scope = method.slice(method.lastIndexOf(')') + 1);
    counts.set(scope, (counts.get(scope) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
};

/** Methods that only the other typings name (mostly deprecated ones) are listed with unchecked parameters: `name(*)`. */
const addDeprecated = (text) => {
  let space = '';
  let current = null;
  for (const line of text.split('\n')) {
    const found = /^\s*(namespace|interface) (\w+)/.exec(line);
    if (found?.[1] === 'namespace') space = found[2];
    else if (found?.[1] === 'interface') current = classes.get(`${space}.${found[2]}`);
    else if (/^\s*(enum|type|class) /.test(line)) current = null;
    const name = /^ {12}(\w+)\(/.exec(line)?.[1];
    if (!current || !name || current.methods.some((method) => method.startsWith(`${name}(`)))
      continue;
    current.methods.push(`${name}(*)${mostCommonScope(current.methods)}`);
  }
};

for (const file of readdirSync(typings).sort())
  if (/^google-apps-script\..*\.d\.ts$/.test(file))
    addDeprecated(readFileSync(new URL(file, typings), 'utf8'));

/** Methods that scripts have always used although the reference no longer lists them. */
const unlisted = {
  'Spreadsheet.Range': ['getFontColor()1', 'getFontColors()1', 'getColumnIndex()1'],
  'Base.User': ['toString()'],
  'Utilities.Utilities': ['jsonParse(string)', 'jsonStringify(any)'],
};
for (const [name, methods] of Object.entries(unlisted)) classes.get(name).methods.push(...methods);

const listed = [...classes].filter(
  ([name]) => whole.has(name.split('.')[0]) || [...globals.values()].includes(name),
);
const quote = (value) => JSON.stringify(value);
const lines = [
  '// Written by appsscript/google-classes.mjs from gas-types-detailed (Google reference text, CC BY 3.0); do not edit.',
  'export const globalObjects: Record<string, string> = ' +
    quote(Object.fromEntries(globals)) +
    ';',
  `export const scopeSets: readonly string[] = ${quote(scopeSets)};`,
  'export const enumNames: Record<string, string> = {',
  ...[...enums]
    .filter(([name]) => whole.has(name.split('.')[0]))
    .map(([name, values]) => `  ${quote(name)}: ${quote(values.join(' '))},`),
  '};',
  'export type GoogleClass = { parent: string; enums: [string, string][]; methods: string };',
  '/** Methods as `name(type,type)scopeSet;…`, overloads one after the other. */',
  'export const googleClasses: Record<string, GoogleClass> = {',
  ...listed.map(
    ([name, entry]) =>
      `  ${quote(name)}: { parent: ${quote(entry.extends)}, enums: ${quote(entry.enums)}, methods: ${quote(entry.methods.join(';'))} },`,
  ),
  '};',
];
writeFileSync(target, `${lines.join('\n')}\n`);
