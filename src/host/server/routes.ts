import type { IncomingMessage } from 'node:http';
import { readJson } from './body';
import { backupsBeside, freePath, pick, restoreBackup, takeIn, workbooksBeside } from './folder';
import type { FileChoice } from './protocol';
import { RequestRefused } from './request-refused';
import { type Body, bodies, type PostPath } from './wire';
import type { Workbench } from './workbench';

/** A sheet of ten thousand rows handed over whole is some ten megabytes. */
export const mostBodyBytes = 64 * 1024 * 1024;

type Reading = (workbench: Workbench) => Promise<unknown>;

/** What a page may read, by path. */
export const readings: Record<string, Reading> = {
  '/api/desk': async (workbench) => {
    const desk = await workbench.current.call('desk', null);
    const own = {
      sandboxOrigin: workbench.sandbox.origin,
      notice: workbench.takeNotice(),
      restored: workbench.takeRestored(),
    };
    return joined(own, desk);
  },
  '/api/triggers': (workbench) => workbench.current.call('triggers', null),
  '/api/executions': (workbench) => workbench.current.call('executions', null),
  '/api/files': async (workbench) => (await workbooksBeside(workbench.path)).map(withoutPath),
  '/api/backups': async (workbench) => (await backupsBeside(workbench.path)).map(withoutPath),
};

/** The JSON of an object, and behind it what another one says as the bytes of its JSON. */
const joined = (first: object, second: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${JSON.stringify(first).slice(0, -1)},`), second.subarray(1)]);

const withoutPath = ({ id, name, changed, size }: FileChoice): FileChoice => ({
  id,
  name,
  changed,
  size,
});

type Actions = {
  [Path in PostPath]: (workbench: Workbench, body: Body<Path>) => Promise<unknown>;
};

const actions: Actions = {
  '/api/changes': ({ current }, body) =>
    current.call('change', body as Parameters<typeof current.call<'change'>>[1]),
  '/api/selection': ({ current }, { selection }) => current.call('select', selection),
  '/api/run': ({ current }, body) => current.call('run', body),
  '/api/reply': async (workbench, { id, button, text }) => workbench.reply(id, { button, text }),
  '/api/clock': (workbench, { milliseconds }) => workbench.moveClock(milliseconds),
  '/api/language': (workbench, { language }) => workbench.speak(language),
  '/api/save': ({ current }, { evenIfChanged }) => current.call('save', evenIfChanged),
  '/api/new': (workbench) => workbench.open(freePath(workbench.path, 'register.xlsx')),
  '/api/open': async (workbench, { id }) =>
    workbench.open(pick(await workbooksBeside(workbench.path), id).path),
  '/api/restore': async (workbench, { id }) => {
    const backup = pick(await backupsBeside(workbench.path), id);
    await workbench.restore(() => restoreBackup(workbench.path, backup.path), backup.changed);
  },
};

export const isPostPath = (path: string): path is PostPath => Object.hasOwn(bodies, path);

/** Checks the body of a POST and does what it asks. */
export const act = async <Path extends PostPath>(
  workbench: Workbench,
  path: Path,
  request: IncomingMessage,
): Promise<unknown> => {
  const checked = bodies[path].safeParse(await readJson(request, mostBodyBytes));
  if (!checked.success) {
    const place = checked.error.issues[0]?.path.join('.') ?? '';
    throw new RequestRefused(400, `The request does not have the right form: ${place}`);
  }
  return actions[path](workbench, checked.data as Body<Path>);
};

/** Opens a workbook that was dropped on the page; its name only suggests one. */
export const upload = async (workbench: Workbench, name: string, bytes: Buffer): Promise<void> => {
  const path = await takeIn(workbench.path, name, bytes);
  await workbench.open(path);
};
