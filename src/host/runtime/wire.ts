import { types } from 'node:util';
import { Refusal } from '../services/refusals';

/** What `google.script.run` cannot carry to the server; the call fails in the browser. */
const illegal = (value: object): boolean =>
  typeof value === 'function' ||
  types.isDate(value) ||
  types.isRegExp(value) ||
  types.isMap(value) ||
  types.isSet(value) ||
  types.isPromise(value) ||
  types.isTypedArray(value) ||
  types.isBoxedPrimitive(value);

const fail = (place: string | null): never => {
  throw new Refusal(
    place === null
      ? 'Failed due to illegal value in parameters.'
      : `Failed due to illegal value in property: ${place}`,
  );
};

/** An argument of a call as the server gets it: a copy, without undefined, refused if it holds what cannot travel. */
export const toServer = (
  value: unknown,
  place: string | null = null,
  above: object[] = [],
): unknown => {
  if (value === undefined) return null;
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    if (typeof value === 'symbol' || typeof value === 'bigint') fail(place);
    return value;
  }
  if (illegal(value) || above.includes(value)) fail(place);
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((part, index) => toServer(part, String(index), path));
  const entries = Object.entries(value).map(([key, part]) => [key, toServer(part, key, path)]);
  return Object.fromEntries(entries);
};

const LOST = Symbol('lost');

/** Dates and service objects, wherever they are, lose the whole value. */
const pack = (value: unknown, isService: (value: object) => boolean): unknown => {
  if (value === undefined) return null;
  if (typeof value === 'function') return String(value);
  if (value === null || typeof value !== 'object') return value;
  if (types.isDate(value) || isService(value)) return LOST;
  if (types.isUint8Array(value))
    throw new Refusal(
      'The script completed but the returned value is not a supported return type.',
    );
  if (Array.isArray(value)) {
    const parts = value.map((part) => pack(part, isService));
    return parts.includes(LOST) ? LOST : parts;
  }
  const entries = Object.entries(value).map(([key, part]) => [key, pack(part, isService)] as const);
  return entries.some(([, part]) => part === LOST) ? LOST : Object.fromEntries(entries);
};

/** What a success handler gets for the value a function returned; null where nothing arrives. */
export const toClient = (value: unknown, isService: (value: object) => boolean): unknown => {
  const packed = pack(value, isService);
  return packed === LOST ? null : packed;
};
