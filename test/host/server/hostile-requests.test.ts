import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWorkbench } from './started-workbench';

type Workbench = Awaited<ReturnType<typeof startWorkbench>>;
type Attempt = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(() => bench.close());

/** `fetch` would mend hostile requests; this sends them as they are. */
const send = ({ method = 'GET', path = '/api/desk', headers = {}, body = '' }: Attempt) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { port } = new URL(bench.origin);
    const options = { host: '127.0.0.1', port, method, path, headers, agent: false };
    const outgoing = httpRequest(options, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(bench.signedIn).filter(([key]) => key !== name));

const edit = (sheetId = 0) =>
  JSON.stringify({
    client: 'aaaaaaaa-tab-1',
    changes: [{ kind: 'typed', sheetId, cells: [{ row: 0, column: 0, entry: 'stolen' }] }],
  });
const typed = (more: Partial<Attempt> = {}): Attempt => ({
  method: 'POST',
  path: '/api/changes',
  headers: bench.signedIn,
  body: edit(),
  ...more,
});
const changes = (...list: unknown[]) =>
  typed({ body: JSON.stringify({ client: 'aaaaaaaa-tab-1', changes: list }) });

const attempts: [string, () => Attempt, number][] = [
  ['no cookie', () => ({}), 401],
  ['a made-up cookie', () => ({ headers: { cookie: `${bench.signedIn.cookie}x` } }), 401],
  [
    'two cookies of our name',
    () => ({ headers: { cookie: `${bench.signedIn.cookie}; ${bench.signedIn.cookie}` } }),
    401,
  ],
  ['a token that is wrong', () => ({ path: '/?token=guess' }), 403],
  ['an empty token', () => ({ path: '/?token=' }), 403],
  [
    'a name that points to this machine',
    () => ({ headers: { ...bench.signedIn, host: 'evil.example' } }),
    421,
  ],
  [
    'localhost instead of the address',
    () => ({
      headers: { ...bench.signedIn, host: bench.origin.replace('http://127.0.0.1', 'localhost') },
    }),
    421,
  ],
  ['another port in Host', () => ({ headers: { ...bench.signedIn, host: '127.0.0.1:1' } }), 421],
  [
    'a question from another origin',
    () => ({ headers: { ...bench.signedIn, origin: 'https://evil.example' } }),
    403,
  ],
  [
    'an edit from another origin',
    () => typed({ headers: { ...bench.signedIn, origin: 'https://evil.example' } }),
    403,
  ],
  [
    'an edit from the null origin of a sandbox',
    () => typed({ headers: { ...bench.signedIn, origin: 'null' } }),
    403,
  ],
  ['an edit without origin', () => typed({ headers: without('origin') }), 403],
  ['an edit without our header', () => typed({ headers: without('x-portbook') }), 403],
  ['an edit without cookie', () => typed({ headers: without('cookie') }), 401],
  [
    'an edit as a form',
    () => typed({ headers: { ...bench.signedIn, 'content-type': 'text/plain' } }),
    415,
  ],
  [
    'a read that another site caused',
    () => ({ headers: { ...bench.signedIn, 'sec-fetch-site': 'cross-site' } }),
    403,
  ],
  [
    'a read from another port of this machine',
    () => ({ headers: { ...bench.signedIn, 'sec-fetch-site': 'same-site' } }),
    403,
  ],
  [
    'a preflight',
    () => ({ method: 'OPTIONS', headers: { host: new URL(bench.origin).host } }),
    405,
  ],
  ['PUT', () => ({ method: 'PUT', headers: bench.signedIn }), 405],
  ['DELETE', () => ({ method: 'DELETE', headers: bench.signedIn }), 405],
  ['a path out of the folder', () => ({ path: '/../../etc/passwd', headers: bench.signedIn }), 404],
  [
    'the same in disguise',
    () => ({ path: '/%2e%2e/%2e%2e/etc/passwd', headers: bench.signedIn }),
    404,
  ],
  [
    'a file that lies beside the page',
    () => ({ path: '/engine-worker.js', headers: bench.signedIn }),
    404,
  ],
  ['a name of every object', () => ({ path: '/constructor', headers: bench.signedIn }), 404],
  ['a very long address', () => ({ path: `/?${'x'.repeat(3000)}`, headers: bench.signedIn }), 414],
  ['a body that is no JSON', () => typed({ body: '{' }), 400],
  ['a body that is a list', () => typed({ body: '[]' }), 400],
  ['a change of no kind', () => changes({ kind: 'format-disk' }), 400],
  [
    'a cell outside every grid',
    () => changes({ kind: 'typed', sheetId: 0, cells: [{ row: -1, column: 0, entry: 'x' }] }),
    400,
  ],
  [
    'a text beyond five million characters',
    () =>
      changes({
        kind: 'typed',
        sheetId: 0,
        cells: [{ row: 0, column: 0, entry: 'x'.repeat(5_000_001) }],
      }),
    400,
  ],
  [
    'more cells than a spreadsheet has',
    () => changes({ kind: 'insertRows', sheetId: 0, index: 0, count: 20_000_000 }),
    400,
  ],
  [
    'a function that is an expression',
    () => ({
      ...typed(),
      path: '/api/run',
      body: JSON.stringify({
        client: 'aaaaaaaa-tab-1',
        functionName: 'process.exit()',
        cause: 'menu',
        args: [],
      }),
    }),
    400,
  ],
  [
    'a path where a file id belongs',
    () => ({
      ...typed(),
      path: '/api/open',
      body: JSON.stringify({ client: 'aaaaaaaa-tab-1', id: '../../secret.xlsx' }),
    }),
    400,
  ],
  [
    'a file id that stands for nothing',
    () => ({
      ...typed(),
      path: '/api/open',
      body: JSON.stringify({ client: 'aaaaaaaa-tab-1', id: 'deadbeefdeadbeef' }),
    }),
    404,
  ],
  [
    'an answer to no question',
    () => ({
      ...typed(),
      path: '/api/reply',
      body: JSON.stringify({ client: 'aaaaaaaa-tab-1', id: 7, button: 'FORMAT', text: '' }),
    }),
    400,
  ],
  [
    'an upload that is no workbook',
    () => ({
      method: 'POST',
      path: '/api/upload',
      headers: {
        ...bench.signedIn,
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'x-file-name': '..%2F..%2Fevil.xlsx',
      },
      body: 'PK not really',
    }),
    422,
  ],
  [
    'a body larger than it may be',
    () => typed({ headers: { ...bench.signedIn, 'content-length': String(65 * 1024 * 1024) } }),
    413,
  ],
];

describe('requests that another program or web page might send are refused', () => {
  test.each(attempts)('%s', async (_, attempt, status) => {
    const before = bench.bytes();
    const answer = await send(attempt());
    expect(answer.status).toBe(status);
    expect(answer.body).not.toMatch(/\bat .*\.[jt]s:\d+/);
    const desk = await bench.read('/api/desk');
    expect(JSON.stringify(desk.workbook)).not.toContain('stolen');
    expect(bench.bytes().equals(before)).toBe(true);
  });

  test('a request that is no HTTP closes the connection and nothing else', async () => {
    const { port } = new URL(bench.origin);
    const text = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.end('GET / \r\n\r\n'));
      let received = '';
      socket.on('data', (part) => {
        received += part;
      });
      socket.on('close', () => resolve(received));
      socket.on('error', () => resolve(received));
    });
    expect(text).toMatch(/^HTTP\/1\.1 400/);
    expect((await bench.read('/api/desk')).file.state).toBe('saved');
  });

  test('a text beyond what a cell holds stays out of it, while the request itself is heard', async () => {
    const entry = `stolen ${'x'.repeat(50_000)}`;
    const cells = [{ row: 0, column: 0, entry }];
    const answer = await send(changes({ kind: 'typed', sheetId: 0, cells }));
    expect(answer.status).toBe(200);
    const { workbook } = await bench.read('/api/desk');
    expect(JSON.stringify(workbook)).not.toContain('stolen');
  });
});

describe('what is answered keeps the browser on guard', () => {
  test('the token works once, then the terminal shows another to whoever comes with the old one', async () => {
    const [used = ''] = bench.addresses;
    const again = { path: new URL(used).pathname + new URL(used).search };
    expect((await send(again)).status).toBe(403);
    expect((await send(again)).status).toBe(403);
    expect(bench.addresses).toHaveLength(2);
    const { pathname, search } = new URL(bench.addresses[1] ?? '');
    expect((await send({ path: pathname + search })).status).toBe(303);
    expect(bench.addresses).toHaveLength(2);
  });

  test.each([
    ['/?token=guess', 403, 'This address was used already'],
    ['/', 401, 'Portbook does not know this browser yet'],
  ])(
    'a browser that comes by %s is told in three languages what to do',
    async (path, status, title) => {
      const page = await fetch(`${bench.origin}${path}`, { headers: { accept: 'text/html,*/*' } });
      expect(page.status).toBe(status);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const text = await page.text();
      expect(text).toContain(title);
      for (const words of [
        'the window in which you started',
        '启动 Portbook 的窗口',
        '啟動 Portbook 的視窗',
      ]) {
        expect(text).toContain(words);
      }
    },
  );

  test('the cookie cannot be read by scripts nor sent from other sites', () => {
    const cookie = bench.entered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
  });

  test('no inline script runs in the page and nobody may frame it', async () => {
    const page = await fetch(bench.origin, { headers: { cookie: bench.signedIn.cookie } });
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
