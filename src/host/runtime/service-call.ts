import { grantedScopes } from '../services/authorisation';
import { classMethods } from '../services/google-globals';
import { GoogleObject } from '../services/google-object';
import { displayName, type MethodReference, methodsOf } from '../services/google-reference';
import { refuse } from '../services/refusals';
import { checkSignature } from '../services/signature';
import { type CallKind, isWriting, kindOf } from './call-cost';
import type { Realm } from './realm';
import type { Run } from './run';

/** One call of a script to one of Google's methods: refused by type, scope and authorisation before it does anything. */
export const performCall = (
  run: Run,
  realm: Realm,
  target: unknown,
  googleClass: string,
  method: string,
  args: unknown[],
): unknown => {
  if (run.killed) throw run.killed;
  const reference = methodsOf(googleClass).get(method);
  if (!(target instanceof GoogleObject) || !reference)
    throw new TypeError(`${method} is not a method of this object`);
  const full = `${displayName(googleClass)}.${method}`;
  checkScopes(run, full, reference);
  const kind = kindOf(googleClass, method);
  checkAuthorisation(run, kind, googleClass, full, reference);
  const action = classMethods(googleClass)[method] as
    | ((self: GoogleObject, ...args: unknown[]) => unknown)
    | undefined;
  if (!action) refuse('notEmulated', shortName(googleClass, method));
  checkSignature(googleClass, method, reference, args);
  run.realm = realm;
  return run.charge(shortName(googleClass, method), kind, () => action?.(target, ...args));
};

const storage = /^(Properties|Cache)\.|^Lock\./;
const ofThisSheet = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

/**
 * A simple trigger may use the bound document and what needs no scope; before an add-on is enabled, not even the
 * document or its properties.
 */
const checkAuthorisation = (
  run: Run,
  kind: CallKind,
  googleClass: string,
  method: string,
  { scopes }: MethodReference,
): void => {
  const { authMode } = run.world;
  if (authMode === 'FULL') return;
  if (authMode === 'NONE' && storage.test(googleClass)) refuse('authorisation', method);
  if (authMode === 'CUSTOM_FUNCTION' && (isWriting(kind) || kind === 'ui'))
    refuse('authorisation', method);
  if (scopes.length === 0 || (authMode !== 'NONE' && scopes.includes(ofThisSheet))) return;
  if (!googleClass.startsWith('Base.Session')) refuse('scope', method, scopes);
};

const shortName = (googleClass: string, method: string): string =>
  `${googleClass.slice(googleClass.indexOf('.') + 1)}.${method}`;

const checkScopes = (run: Run, method: string, reference: MethodReference): void => {
  const granted = grantedScopes(run);
  if (!granted || reference.scopes.length === 0) return;
  if (reference.scopes.some((scope) => granted.includes(scope))) return;
  refuse('scope', method, reference.scopes);
};
