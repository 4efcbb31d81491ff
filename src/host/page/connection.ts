import type { Desk, ExecutionList, FileChoice, HostEvent, TriggerList } from '../server/protocol';
import type { Body, PostPath } from '../server/wire';

/** This browser tab, by a name of its own, so that the host answers the tab that asked. */
export const client = crypto.randomUUID();

type Readings = {
  '/api/desk': Desk;
  '/api/triggers': TriggerList;
  '/api/executions': ExecutionList;
  '/api/files': FileChoice[];
  '/api/backups': FileChoice[];
};

/** Nobody answers at the workbench's address: it was stopped. */
export class Unreachable extends Error {}

const reach = (path: string, request?: RequestInit): Promise<Response> =>
  fetch(path, request).catch((error: Error) => {
    throw new Unreachable(error.message);
  });

const answered = async (response: Response): Promise<unknown> => {
  const value: unknown = await response.json();
  if (!response.ok) throw new Error((value as { message: string }).message);
  return value;
};

export const read = async <Path extends keyof Readings>(path: Path): Promise<Readings[Path]> =>
  (await answered(await reach(path))) as Readings[Path];

/** Every POST carries a header that pages of other sites cannot send. */
const headers = { 'x-portbook': '1', 'content-type': 'application/json' };

export const post = async <Path extends PostPath>(
  path: Path,
  body: Omit<Body<Path>, 'client'>,
): Promise<unknown> =>
  answered(
    await reach(path, { method: 'POST', headers, body: JSON.stringify({ ...body, client }) }),
  );

export const upload = async (file: File): Promise<void> => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const name = encodeURIComponent(file.name);
  await answered(
    await reach('/api/upload', {
      method: 'POST',
      headers: { ...headers, 'content-type': type, 'x-file-name': name },
      body: file,
    }),
  );
};

export type EventHandlers = { event(event: HostEvent): void; open(): void; lost(): void };

/** Listens to the host for as long as the page is open; the browser reconnects by itself. */
export const listen = (handlers: EventHandlers): void => {
  const source = new EventSource(`/api/events?client=${client}`);
  source.onopen = () => handlers.open();
  source.onerror = () => handlers.lost();
  source.onmessage = ({ data }) => handlers.event(JSON.parse(data) as HostEvent);
};
