import { enumNames, googleClasses, scopeSets } from './google-classes.generated';
import { EnumValue } from './google-object';

export type MethodReference = {
  /** The parameter types of each overload; null where the reference leaves them open. */
  overloads: (string[] | null)[];
  /** Any one of these is enough; empty when no scope is needed. */
  scopes: string[];
};

const references = new Map<string, Map<string, MethodReference>>();
const enums = new Map<string, ReadonlyMap<string, EnumValue>>();

const readScopes = (number: string): string[] =>
  (scopeSets[Number(number)] ?? '')
    .split(' ')
    .filter((scope) => scope !== '')
    .map((scope) =>
      scope.startsWith('https:') ? scope : `https://www.googleapis.com/auth/${scope}`,
    );

const readMethods = (text: string): Map<string, MethodReference> => {
  const methods = new Map<string, MethodReference>();
  for (const [, name = '', types = '', scope = ''] of text.matchAll(
    /(\w+)\((.*?)\)(\d*)(?:;|$)/g,
  )) {
    const method = methods.get(name) ?? { overloads: [], scopes: readScopes(scope) };
    method.overloads.push(types === '*' ? null : types === '' ? [] : types.split(','));
    methods.set(name, method);
  }
  return methods;
};

/** Every method Google documents for a class such as `Spreadsheet.Range`, inherited ones included. */
export const methodsOf = (googleClass: string): ReadonlyMap<string, MethodReference> => {
  const known = references.get(googleClass);
  if (known) return known;
  const entry = googleClasses[googleClass];
  const space = googleClass.slice(0, googleClass.indexOf('.'));
  const inherited = entry?.parent ? methodsOf(`${space}.${entry.parent}`) : [];
  const methods = new Map([...inherited, ...readMethods(entry?.methods ?? '')]);
  references.set(googleClass, methods);
  return methods;
};

/** The enums that hang on a class: property name to enum name. */
export const enumsOn = (googleClass: string): [string, string][] =>
  googleClasses[googleClass]?.enums ?? [];

/** The constants of an enum such as `Spreadsheet.BorderStyle`, always the same objects. */
export const enumValues = (type: string): ReadonlyMap<string, EnumValue> => {
  const known = enums.get(type);
  if (known) return known;
  const names = enumNames[type]?.split(' ') ?? [];
  const values = new Map(names.map((name, index) => [name, new EnumValue(type, name, index)]));
  enums.set(type, values);
  return values;
};

export const enumValue = (type: string, name: string): EnumValue => {
  const value = enumValues(type).get(name);
  if (!value) throw new Error(`${type} has no ${name}`);
  return value;
};

/** How Google's messages name a class: `SpreadsheetApp.Range`, `LockService.Lock`, `Utilities`. */
export const displayName = (googleClass: string): string => {
  const [space = '', name = ''] = googleClass.split('.');
  const service = serviceNames[space];
  return !service || service === name ? name : `${service}.${name}`;
};

const serviceNames: Record<string, string> = {
  Spreadsheet: 'SpreadsheetApp',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Script: 'ScriptApp',
  Charts: 'Charts',
};
