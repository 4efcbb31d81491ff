import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Program } from '../../../src/host/runtime/program';
import type { HostEvent } from '../../../src/host/server/protocol';
import { serve } from '../../../src/host/server/serve';

const root = join(__dirname, '../../..');

/** A program of three functions; the page beside it is three empty files, since no browser loads them here. */
const program: Program = {
  files: [
    {
      name: 'Code',
      source: `
        function onOpen() { SpreadsheetApp.getUi().createMenu('Register').addItem('Ask', 'ask').addToUi(); }
        function onEdit(e) { e.range.offset(0, 1).setValue('seen ' + e.value); }
        function double(number) { return number * 2; }
        function ask() {
          const ui = SpreadsheetApp.getUi();
          const answer = ui.prompt('Who?', 'Company', ui.ButtonSet.OK_CANCEL);
          SpreadsheetApp.getActiveSheet().getRange('A9').setValue(answer.getResponseText());
        }
        function showPage() {
          const page = HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('A page');
          SpreadsheetApp.getUi().showSidebar(page);
        }
        function watchChanges() {
          ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
        }
        function changed(e) { console.log(e.changeType); }
        function plan() {
          const timed = (name) => ScriptApp.newTrigger(name).timeBased();
          timed('daily').everyDays(1).atHour(8).create();
          timed('weekly').onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).create();
        }
        function keep(key) { PropertiesService.getDocumentProperties().setProperty(key, 'kept'); }
        function kept() { return PropertiesService.getDocumentProperties().getKeys(); }
        function daily() { note('daily'); }
        function weekly() { note('weekly'); }
        function note(name) {
          const day = Utilities.formatDate(new Date(), 'Asia/Shanghai', 'u HH');
          SpreadsheetApp.getActiveSheet().appendRow([name + ' ' + day]);
        }
        function onlyOpen() {
          const cell = SpreadsheetApp.getActiveSheet().getRange('D1:D5');
          const rule = SpreadsheetApp.newDataValidation().requireValueInList(['open', 'sent']).setAllowInvalid(false);
          cell.setDataValidation(rule.build());
        }
      `,
    },
  ],
  html: new Map(),
  manifest: {},
};

const workerBundle = build({
  entryPoints: [join(root, 'src/host/server/engine-worker.ts')],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'error',
});

export type Answer = { status: number; body: string; headers: Headers };

/** A running workbench on an empty workbook, and a browser tab that is signed in to it. */
export const startWorkbench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portbook-server-'));
  const home = join(folder, 'home');
  mkdirSync(join(home, 'page'), { recursive: true });
  for (const name of ['index.html', 'page.js', 'page.css'])
    writeFileSync(join(home, 'page', name), `/* ${name} */`);
  const [worker] = (await workerBundle).outputFiles;
  writeFileSync(join(home, 'engine-worker.js'), worker?.contents ?? '');
  const workbook = join(folder, 'register.xlsx');
  const addresses: string[] = [];
  const running = await serve({
    workbook,
    language: 'en',
    open: false,
    program,
    user: 'mei@example.com',
    timezone: 'Asia/Shanghai',
    home,
    announce: (address) => addresses.push(address),
  });
  const origin = new URL(running.url).origin;
  const entered = await fetch(running.url, { redirect: 'manual' });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const signedIn = { cookie, origin, 'x-portbook': '1', 'content-type': 'application/json' };
  const post = async (path: string, body: object): Promise<Answer> => {
    const text = JSON.stringify({ client: 'aaaaaaaa-tab-1', ...body });
    const response = await fetch(origin + path, { method: 'POST', headers: signedIn, body: text });
    return { status: response.status, body: await response.text(), headers: response.headers };
  };
  return {
    origin,
    workbook,
    addresses,
    entered,
    signedIn,
    post,
    read: async (path: string) => (await fetch(origin + path, { headers: { cookie } })).json(),
    events: (client = 'aaaaaaaa-tab-1') => listen(`${origin}/api/events?client=${client}`, cookie),
    bytes: () => readFileSync(workbook),
    close: async () => {
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The event stream of a tab; `next` waits for the next event of a kind. */
const listen = async (address: string, cookie: string) => {
  const stop = new AbortController();
  const response = await fetch(address, { headers: { cookie }, signal: stop.signal });
  const seen: HostEvent[] = [];
  const waiting: (() => void)[] = [];
  void (async () => {
    let text = '';
    for await (const part of response.body ?? []) {
      text += Buffer.from(part).toString('utf8');
      const frames = text.split('\n\n');
      text = frames.pop() ?? '';
      for (const frame of frames)
        if (frame.startsWith('data: ')) seen.push(JSON.parse(frame.slice(6)) as HostEvent);
      for (const wake of waiting.splice(0)) wake();
    }
  })().catch(() => undefined);
  const next = async <Kind extends HostEvent['kind']>(
    kind: Kind,
    fits: (event: Extract<HostEvent, { kind: Kind }>) => boolean = () => true,
  ): Promise<Extract<HostEvent, { kind: Kind }>> => {
    for (;;) {
      const index = seen.findIndex(
        (event) => event.kind === kind && fits(event as Extract<HostEvent, { kind: Kind }>),
      );
      const [found] = index >= 0 ? seen.splice(index, 1) : [];
      if (found) return found as Extract<HostEvent, { kind: Kind }>;
      await new Promise<void>((wake) => waiting.push(wake));
    }
  };
  return { next, stop: () => stop.abort() };
};
