import { EnumValue, GoogleObject, RealmReference } from '../services/google-object';
import { displayName } from '../services/google-reference';
import { Refusal, refusals } from '../services/refusals';
import type { Execution } from './execution';
import { Killed } from './execution';
import { localise } from './localise';
import { Realm } from './realm';
import type { Run } from './run';
import { toClient, toServer } from './wire';

const SIMPLE_TRIGGER_MS = 30_000;
const MOST_MS = 6 * 60_000;

type Ending = Pick<Execution, 'status' | 'value' | 'error'>;

/**
 * Runs one function in a realm of its own and says how it ended. With `optional`, null if the program has no function of
 * that name.
 */
export function execute(
  run: Run,
  name: string,
  args: () => unknown[],
  optional: true,
): Execution | null;
export function execute(run: Run, name: string, args: () => unknown[]): Execution;
export function execute(
  run: Run,
  name: string,
  args: () => unknown[],
  optional = false,
): Execution | null {
  const startedAt = run.world.now();
  const ending = attempt(run, name, args, optional);
  if (!ending) return null;
  return {
    id: run.id,
    functionName: name,
    subject: null,
    cause: run.world.cause,
    startedAt,
    duration: run.duration(),
    estimate: run.estimate(),
    log: run.log,
    calls: run.calls,
    ...ending,
  };
}

const attempt = (
  run: Run,
  name: string,
  args: () => unknown[],
  optional: boolean,
): Ending | null => {
  try {
    const realm = new Realm(run);
    const { cause } = run.world;
    const timeout = cause === 'open' || cause === 'edit' ? SIMPLE_TRIGGER_MS : MOST_MS;
    realm.load(timeout);
    const found = realm.find(name);
    const callable = found && (cause !== 'sidebar' || realm.isDeclared(name));
    if (!callable && optional) return null;
    if (!callable) throw new Refusal(refusals.functionNotFound(name));
    const given = cause === 'sidebar' ? args().map((value) => toServer(value)) : args();
    const value = realm.call(found, given, timeout);
    run.commit();
    if (run.killed) throw run.killed;
    run.showMenus();
    return { status: 'completed', value: leave(run, realm, value) };
  } catch (error) {
    return failure(error, run);
  } finally {
    run.finish();
  }
};

/** The result outside of the realm: by the rules of the sidebar's wire, or as plain data. */
const leave = (run: Run, realm: Realm, value: unknown): unknown => {
  if (run.world.cause === 'sidebar')
    return toClient(value, (object) => realm.nameOf(object) !== null);
  return plain(realm.fromRealm(value));
};

const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  if (value instanceof GoogleObject) return displayName(value.google);
  if (value instanceof EnumValue) return value.name;
  if (value instanceof RealmReference) return String(value.value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
};

/** The lines of a stack that lie in the program's own files. */
const ownStack = (stack: string, run: Run): string => {
  const names = run.world.program.files.map(({ name }) => name);
  const isOwn = (line: string) =>
    !/^\s+at /.test(line) || names.some((name) => line.includes(`${name}:`));
  return stack.split('\n').filter(isOwn).join('\n');
};

/** What a service refuses inside the realm is localised there; the rest is refused by whoever runs the program. */
const failure = (error: unknown, run: Run): Ending => {
  const { messagesIn } = run.world;
  const timedOut = (error as { code?: string })?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
  const killed = run.killed ?? (error instanceof Killed ? error : null);
  if (killed || timedOut) {
    const message = localise(killed?.message ?? refusals.timeLimit(), messagesIn);
    return { status: 'killed', error: { name: 'Exception', message } };
  }
  if (error instanceof Refusal)
    return {
      status: 'failed',
      error: { name: error.name, message: localise(error.message, messagesIn) },
    };
  const { name, message, stack } = (Object(error) ?? {}) as Partial<Error>;
  return {
    status: 'failed',
    error: {
      name: typeof name === 'string' ? name : 'Error',
      message: typeof message === 'string' ? message : String(error),
      ...(typeof stack === 'string' && { stack: ownStack(stack, run) }),
    },
  };
};
