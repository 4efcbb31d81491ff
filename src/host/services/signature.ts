import { types } from 'node:util';
import { enumNames } from './google-classes.generated';
import { EnumValue, GoogleObject, RealmReference } from './google-object';
import { displayName, type MethodReference } from './google-reference';
import { refuse } from './refusals';

/** How Google names the type of an argument in its complaint. */
const nameOfType = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return 'number[]';
  if (value instanceof GoogleObject) return displayName(value.google);
  if (value instanceof EnumValue) return displayName(value.type);
  return typeof value === 'object' ? '(class)' : typeof value;
};

const isClass = (type: string, space: string) => (name: string) =>
  name === type || name === `${space}.${type}` || name.endsWith(`.${type}`);

/** Whether Google takes this value for a parameter of the given type; numbers serve as text, as live setNotes shows. */
const accepts = (type: string, space: string, value: unknown): boolean => {
  if (type === 'any') return value !== undefined || true;
  if (type.endsWith('[]')) return Array.isArray(value);
  switch (type) {
    case 'string':
    case 'Char':
      return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
    case 'Integer':
    case 'number':
    case 'Byte':
      return typeof value === 'number' && !Number.isNaN(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'Date':
      return types.isDate(value);
  }
  return acceptsObject(type, space, value);
};

const acceptsObject = (type: string, space: string, value: unknown): boolean => {
  const matches = isClass(type, space);
  if (value instanceof EnumValue) return matches(value.type);
  if (value instanceof GoogleObject) return matches(value.google) || isRelative(type, value.google);
  if (value instanceof RealmReference) return false;
  return !(`${space}.${type}` in enumNames) && type === 'Object' && typeof value === 'object';
};

/** Charts have one builder per kind, blobs are blob sources, and a sheet's parent classes are not in the table. */
const isRelative = (type: string, google: string): boolean =>
  (type.endsWith('BlobSource') && google === 'Base.Blob') ||
  (type === 'Sheet' && google === 'Spreadsheet.DataSourceSheet');

/** Properties that take null to mean "back to the default". */
const nullable =
  /^set(Backgrounds?|Font|Horizontal|Vertical|Note|TabColor|Wrap|Border|First|Second|DataValidation|HelpText|Bold|Italic|Underline|Strikethrough|Option|Header|Footer|FormulaNumber|Value|Icon|LinkUrl|TextDirection|TextStyle|Gradient|Title)/;
const takesNull = (method: string, type: string) =>
  (type === 'string' || type === 'boolean' || type[0] === type[0]?.toUpperCase()) &&
  type !== 'Integer' &&
  nullable.test(method);

/** Refuses arguments that fit none of the overloads of `Class.method`, in Google's words. */
export const checkSignature = (
  googleClass: string,
  method: string,
  reference: MethodReference,
  args: unknown[],
): void => {
  if (variadic.has(googleClass) || method === 'formatString') return;
  const space = googleClass.slice(0, googleClass.indexOf('.'));
  const fits = (types: string[] | null) =>
    types === null ||
    (types.length === args.length &&
      types.every(
        (type, index) =>
          accepts(type, space, args[index]) || (args[index] === null && takesNull(method, type)),
      ));
  if (reference.overloads.some(fits)) return;
  refuse('signature', args.map(nameOfType), `${displayName(googleClass)}.${method}`);
};

/** These take any number of arguments of any type. */
const variadic = new Set(['Base.console', 'Base.Logger', 'HTML.HtmlTemplate', 'Cache.Cache']);
