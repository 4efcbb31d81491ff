import { types } from 'node:util';
import { EnumValue, GoogleObject, RealmReference } from '../services/google-object';
import { displayName, enumsOn, enumValues, methodsOf } from '../services/google-reference';
import { Killed } from './execution';
import { localise, type MessageLanguage } from './localise';
import type { RealmTools } from './realm-bootstrap';

/** Passes values between the workbench and a realm; everything that arrives inside is made of the realm's own objects. */
export class Membrane {
  tools!: RealmTools;

  constructor(private readonly language: MessageLanguage) {}

  private readonly facades = new WeakMap<object, object>();
  private readonly originals = new WeakMap<object, GoogleObject | EnumValue>();
  private readonly prototypes = new Map<string, object>();
  private readonly enums = new Map<string, object>();

  original(facade: unknown): GoogleObject | EnumValue | undefined {
    return this.originals.get(facade as object);
  }

  toRealm(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return this.arrayToRealm(value);
    if (value instanceof GoogleObject) return this.facade(value);
    if (value instanceof EnumValue) return this.enumFacade(value);
    if (value instanceof RealmReference) return value.value;
    if (types.isDate(value)) return this.tools.makeDate(value.getTime());
    const copy = this.tools.makeObject();
    for (const [key, part] of Object.entries(value)) copy[key] = this.toRealm(part);
    return copy;
  }

  private arrayToRealm(values: unknown[]): unknown[] {
    const copy = this.tools.makeArray(values.length);
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      copy[index] = typeof value === 'object' ? this.toRealm(value) : value;
    }
    return copy;
  }

  fromRealm(value: unknown, depth = 0): unknown {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
    if (Array.isArray(value)) return this.arrayFromRealm(value, depth);
    const original = this.originals.get(value);
    if (original) return original;
    if (types.isDate(value)) return new Date(Number(value));
    if (typeof value === 'function' || !isPlain(value) || depth > 100)
      return new RealmReference(value);
    const copy: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value)) copy[key] = this.fromRealm(part, depth + 1);
    return copy;
  }

  private arrayFromRealm(values: unknown[], depth: number): unknown[] {
    const copy = new Array<unknown>(values.length);
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      copy[index] = isPrimitive(value) ? value : this.fromRealm(value, depth + 1);
    }
    return copy;
  }

  /** An error of the workbench as one of the realm; what the realm threw itself passes unchanged. */
  errorToRealm(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const known = error.name === 'Exception' || error instanceof Killed;
    const message = known ? localise(error.message, this.language) : error.message;
    return this.tools.makeError(known ? 'Exception' : error.name, message);
  }

  enumObject(type: string): object {
    const known = this.enums.get(type);
    if (known) return known;
    const values = enumValues(type);
    const made = this.tools.makeEnum([...values.keys()]);
    for (const [name, value] of values) {
      const facade = made[name] as object;
      this.originals.set(facade, value);
      this.facades.set(value, facade);
    }
    this.enums.set(type, made);
    return made;
  }

  private enumFacade(value: EnumValue): object {
    this.enumObject(value.type);
    return this.facades.get(value) as object;
  }

  private facade(object: GoogleObject): object {
    const known = this.facades.get(object);
    if (known) return known;
    const facade = Object.setPrototypeOf(this.tools.makeObject(), this.prototype(object.google));
    this.originals.set(facade, object);
    this.facades.set(object, facade);
    for (const [name, value] of Object.entries(object.own ?? {}))
      this.tools.addProperty(facade, name, this.toRealm(value));
    return facade;
  }

  /** What a script has put on an object, as values of the realm. */
  propertiesOf(object: GoogleObject): Record<string, unknown> {
    return { ...this.facades.get(object) };
  }

  private prototype(googleClass: string): object {
    const known = this.prototypes.get(googleClass);
    if (known) return known;
    const methods = [...methodsOf(googleClass).keys()];
    const shown = displayName(googleClass).replace(/^.*\./, '');
    const made = this.tools.makePrototype(googleClass, shown, methods, false);
    for (const [property, type] of enumsOn(googleClass)) this.tools.addEnum(made, property, type);
    this.prototypes.set(googleClass, made);
    return made;
  }

  /** A global such as `SpreadsheetApp`: its methods work without it, its enums hang on it. */
  globalObject(object: GoogleObject): object {
    const methods = [...methodsOf(object.google).keys()];
    const shown = displayName(object.google);
    const made = this.tools.makePrototype(object.google, shown, methods, true);
    for (const [property, type] of enumsOn(object.google)) this.tools.addEnum(made, property, type);
    this.originals.set(made, object);
    this.facades.set(object, made);
    return made;
  }
}

const isPrimitive = (value: unknown): boolean =>
  (typeof value !== 'object' && typeof value !== 'function') || value === null;

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
