import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { ScriptHost } from '../../src/host/runtime/host';
import type { Program } from '../../src/host/runtime/program';
import type { UiBridge } from '../../src/host/runtime/ui-bridge';
import { addOnProgram, emptyWorkbook, packProgram } from '../support/add-on';

type Mail = { to: string; subject: string; body: string; htmlBody: string };

/** Google's post office, which keeps what it was given with the document, in pieces that a property holds. */
const postOffice = `var MailApp = { sendEmail: function (mail) {
  var kept = PropertiesService.getDocumentProperties();
  var count = kept.getKeys().filter(function (key) { return /^sent/.test(key); }).length;
  (JSON.stringify(mail) + '\\n').match(/[^]{1,2000}/g).forEach(function (piece, at) {
    kept.setProperty('sent' + (count + at), piece);
  });
} };`;

let program: Program;
beforeAll(() => {
  const variant = packProgram(join(__dirname, '../../src/addon/main-with-mail.ts'));
  program = { ...variant, files: [{ name: 'Mail.js', source: postOffice }, ...variant.files] };
});

const aWeekLater = Date.parse('2026-03-25T01:30:00Z');

class Desk {
  readonly workbook = emptyWorkbook();
  now = Date.parse('2026-03-18T01:30:00Z');
  typed = '';
  readonly said: string[] = [];
  readonly menuItems: string[] = [];
  readonly host = new ScriptHost({
    workbook: this.workbook,
    program,
    user: 'mei@exporter.example.com',
    userLocale: 'en',
    now: () => this.now,
    fidelity: 'strict',
    ui: {
      menus: (menus) => void this.menuItems.push(JSON.stringify(menus)),
      toast: (message) => void this.said.push(message),
      sidebar: () => {},
      dialog: () => {},
      alert: () => 'OK',
      prompt: () => ({ button: 'OK', text: this.typed }),
    } as UiBridge,
  });

  async run(name: string, kind: 'menu' | 'time' = 'menu'): Promise<void> {
    const { status, error } = await this.host.run(name, [], kind);
    if (status !== 'completed') throw new Error(error?.message);
  }

  get sent(): Mail[] {
    const kept = [...this.workbook.properties.values()].flatMap((store) => [...store]);
    const pieces = new Map(kept.filter(([key]) => /^sent\d/.test(key)));
    const text = Array.from({ length: pieces.size }, (_, at) => pieces.get(`sent${at}`)).join('');
    return text
      .split('\n')
      .filter(Boolean)
      .map((mail) => JSON.parse(mail) as Mail);
  }
}

test('nothing is mailed before somebody has said to whom', async () => {
  const desk = new Desk();
  await desk.run('setUp');
  await desk.run('weeklySummaryDue', 'time');
  expect(desk.sent).toEqual([]);
  await desk.run('onOpen');
  expect(desk.menuItems.join()).toContain('mailSummaryTo');
});

test('a week is mailed once, as it stands on the tab', async () => {
  const desk = new Desk();
  await desk.run('setUp');
  desk.typed = 'boss@exporter.example.com';
  await desk.run('mailSummaryTo');
  expect(desk.said).toContain('The next weekly summary goes to boss@exporter.example.com.');
  desk.now = aWeekLater;
  for (const _ of [1, 2, 3]) await desk.run('weeklySummaryDue', 'time');
  expect(desk.sent).toHaveLength(1);
  const [mail] = desk.sent;
  expect(mail).toMatchObject({ to: desk.typed, subject: 'Weekly summary 2026-W12' });
  expect(mail?.htmlBody).toContain('<td colspan="9" style="padding:1px 6px 1px 0">Act on these');
  expect(mail?.body).toContain('Promises kept: – of –');
});

test('the week in which a register begins is mailed when it is over', async () => {
  const desk = new Desk();
  await desk.run('setUp');
  desk.typed = 'boss@exporter.example.com';
  await desk.run('mailSummaryTo');
  await desk.run('weeklySummaryDue', 'time');
  expect(desk.sent).toEqual([]);
  desk.now = aWeekLater;
  await desk.run('weeklySummaryDue', 'time');
  expect(desk.sent.map(({ subject }) => subject)).toEqual(['Weekly summary 2026-W12']);
});

test('markup that somebody wrote is mailed as the text it is', async () => {
  const desk = new Desk();
  await desk.run('setUp');
  const rows = [['<img src=x onerror=alert(1)> & Sons', 'A']];
  const columns = ['company', 'class'];
  const list = { operationId: 'mailed-list', name: 'list.csv', columns, rows };
  await desk.host.run('rpc', ['commitImport', list], 'sidebar');
  desk.typed = 'boss@exporter.example.com';
  await desk.run('mailSummaryTo');
  desk.now = aWeekLater;
  await desk.run('weeklySummaryDue', 'time');
  const [mail] = desk.sent;
  expect(mail?.htmlBody).toContain('&lt;img src=x');
  expect(mail?.htmlBody).not.toContain('<img');
});

test('what is no address changes nothing, and a blank stops it', async () => {
  const desk = new Desk();
  await desk.run('setUp');
  desk.typed = 'boss at the office';
  await desk.run('mailSummaryTo');
  expect(desk.said.pop()).toContain('is no mail address');
  desk.typed = '';
  await desk.run('mailSummaryTo');
  expect(desk.said.pop()).toBe('The weekly summary is mailed to nobody.');
});

test('the usual program cannot mail, and its menu does not offer to', () => {
  const [code] = addOnProgram().files;
  expect(code?.source).not.toMatch(/MailApp|mailSummaryTo/);
});
