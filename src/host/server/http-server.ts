import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { readBody } from './body';
import { entryPage } from './entry-page';
import { isSignedIn, refusal, type Session } from './gate';
import { pageHeaders } from './headers';
import type { PageFiles } from './page-files';
import { RequestRefused } from './request-refused';
import { act, isPostPath, mostBodyBytes, readings, upload } from './routes';
import type { SignIn } from './sign-in';
import type { Workbench } from './workbench';

export type ServerParts = {
  workbench: Workbench;
  files: PageFiles;
  signIn: SignIn;
  session(): Session;
};

/** The workbench's server: every request passes the gate before anything looks at it. */
export const makeServer = (parts: ServerParts): Server => {
  const server = createServer((request, response) => {
    answer(parts, request, response).catch((error: Error) => refuse(request, response, error));
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.maxHeadersCount = 100;
  return server;
};

const answer = async (
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { workbench, files, signIn } = parts;
  for (const [name, value] of Object.entries(pageHeaders(workbench.sandbox.origin)))
    response.setHeader(name, value);
  const session = parts.session();
  const turnedAway = refusal(request, session);
  if (turnedAway) throw new RequestRefused(...turnedAway);
  const { pathname, searchParams } = new URL(request.url ?? '/', session.origin);
  if (pathname === '/' && searchParams.has('token') && request.method === 'GET') {
    signIn.enter(searchParams.get('token') ?? '', isSignedIn(request, session), response);
    workbench.welcome(request.headers['accept-language'] ?? '');
    return;
  }
  if (!isSignedIn(request, session)) {
    if (isLookedAt(request)) signIn.tellAgain();
    throw new RequestRefused(401, 'Open the address that the terminal shows.', 'notSignedIn');
  }
  if (request.method === 'POST') await answerPost(workbench, request, response, pathname);
  else if (!files.serve(pathname, request, response))
    await answerGet(workbench, response, pathname, searchParams);
};

const answerGet = async (
  workbench: Workbench,
  response: ServerResponse,
  path: string,
  search: URLSearchParams,
): Promise<void> => {
  if (path === '/api/events') {
    const client = search.get('client') ?? '';
    if (!/^[0-9a-z-]{8,64}$/i.test(client)) throw new RequestRefused(400, 'No such browser tab.');
    workbench.hub.connect(client, response);
    return;
  }
  await workbench.opened();
  if (path === '/api/download') {
    const bytes = await workbench.current.call('download', null);
    response.setHeader('content-type', workbookType);
    const name = encodeURIComponent(basename(workbench.path));
    response.setHeader('content-disposition', `attachment; filename*=UTF-8''${name}`);
    response.end(bytes);
    return;
  }
  const reading = Object.hasOwn(readings, path) ? readings[path] : undefined;
  if (!reading) throw new RequestRefused(404, 'There is nothing here.');
  sendJson(response, await reading(workbench));
};

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const answerPost = async (
  workbench: Workbench,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> => {
  await workbench.opened();
  if (path === '/api/upload') {
    if (request.headers['content-type'] !== workbookType)
      throw new RequestRefused(415, 'Only .xlsx files are opened.');
    const name = decodeURIComponent(String(request.headers['x-file-name'] ?? ''));
    await upload(workbench, name, await readBody(request, mostBodyBytes));
    sendJson(response, null);
    return;
  }
  if (!isPostPath(path)) throw new RequestRefused(404, 'There is nothing here.');
  sendJson(response, (await act(workbench, path, request)) ?? null);
};

/** Bytes are JSON already. */
const sendJson = (response: ServerResponse, value: unknown): void => {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(value instanceof Uint8Array ? value : JSON.stringify(value));
};

const isLookedAt = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');

/**
 * A refusal is one sentence; what else went wrong is told by its message, never with a trace. Who comes by an address that
 * does not open is told what to do.
 */
const refuse = (request: IncomingMessage, response: ServerResponse, error: Error): void => {
  if (response.headersSent) {
    response.end();
    return;
  }
  const refused = error instanceof RequestRefused || error.name === 'FileRefused';
  const status = error instanceof RequestRefused ? error.status : refused ? 422 : 500;
  response.statusCode = status;
  response.setHeader('connection', 'close');
  if (error instanceof RequestRefused && error.entry && isLookedAt(request)) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(entryPage(error.entry));
    return;
  }
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ message: error.message }));
};
