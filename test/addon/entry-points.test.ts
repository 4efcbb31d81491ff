import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { type HtmlPage, type MenuNode, ScriptHost } from '../../src/host/runtime/host';
import { recordsOf } from '../../src/host/runtime/records';
import type { UiBridge } from '../../src/host/runtime/ui-bridge';
import { AddOn, addOnProgram, emptyWorkbook } from '../support/add-on';
import { idOf, started } from '../support/dossier-register';

class Screen implements UiBridge {
  menuNodes: MenuNode[] = [];
  pages: HtmlPage[] = [];
  said: string[] = [];
  menus(menus: MenuNode[]) {
    this.menuNodes = menus;
  }
  toast(message: string) {
    this.said.push(message);
  }
  sidebar(page: HtmlPage) {
    this.pages.push(page);
  }
  dialog(page: HtmlPage) {
    this.pages.push(page);
  }
  alert({ text }: { text: string }) {
    this.said.push(text);
    return 'OK' as const;
  }
  prompt() {
    return { button: 'CLOSE' as const, text: '' };
  }
}

const startOf = ({ html }: HtmlPage): unknown =>
  JSON.parse(/<script type="application\/json" id="start">(.*?)<\/script>/.exec(html)?.[1] ?? '');

describe('what Google may call', () => {
  test('loading the program touches no service', () => {
    const untouchable = new Proxy(
      {},
      {
        get: (_, name) => {
          throw new Error(`touched ${String(name)} while loading`);
        },
      },
    );
    const services = [
      'SpreadsheetApp',
      'PropertiesService',
      'LockService',
      'ScriptApp',
      'Session',
      'Utilities',
      'HtmlService',
      'Charts',
    ];
    const context = createContext(Object.fromEntries(services.map((name) => [name, untouchable])));
    for (const { source } of addOnProgram().files) runInContext(source, context);
    expect(runInContext('typeof rpc + typeof onOpen', context)).toBe('functionfunction');
  });

  test('an add-on that is not enabled here still shows its menu, in the language of the account', async () => {
    const ui = new Screen();
    const host = new ScriptHost({
      workbook: emptyWorkbook(),
      program: addOnProgram(),
      user: 'mei@exporter.example.com',
      userLocale: 'zh_CN',
      now: () => 0,
      fidelity: 'strict',
      ui,
      installed: 'addon-not-enabled',
    });
    expect((await host.open())?.status).toBe('completed');
    const [menu] = ui.menuNodes;
    const captions =
      menu?.kind === 'menu'
        ? menu.children.map((one) => ('caption' in one ? one.caption : '–'))
        : [];
    expect(captions).toHaveLength(14);
    expect(captions.join('')).toMatch(/询盘/);
  });

  test('every item of the menu calls a function that is there', async () => {
    const ui = new Screen();
    const addOn = new AddOn({ ui });
    await addOn.host.open();
    const [menu] = ui.menuNodes;
    const items = menu?.kind === 'menu' ? menu.children : [];
    for (const item of items) {
      if (item.kind !== 'item') continue;
      const { status, error } = await addOn.host.run(item.functionName, [], 'menu');
      expect({ name: item.functionName, status, error }).toEqual({
        name: item.functionName,
        status: 'completed',
      });
    }
    expect(ui.pages.map(startOf)).toMatchObject([
      { view: 'customer', language: 'en', today: '2026-03-18', version: 'test' },
      { view: 'triage' },
      { view: 'care' },
      { view: 'import' },
    ]);
  });

  test('the sidebar opens with what the selected row says, and opens as well where it says nothing', async () => {
    const ui = new Screen();
    const { workbook } = await started();
    const addOn = new AddOn({ workbook, ui });
    const { id: sheetId } = addOn.tab('customers');
    for (const row of [1, 40]) {
      Object.assign(addOn.host.selection, {
        sheetId,
        areas: [{ row, column: 0, rows: 1, columns: 1 }],
        cell: { row, column: 0 },
      });
      const { calls } = await addOn.host.run('openSidebar', [], 'menu');
      expect(calls.total).toBeLessThanOrEqual(6);
    }
    const { card } = await addOn.ask.customer({ customerId: await idOf(addOn, 0) });
    expect(ui.pages.map(startOf)).toMatchObject([
      { glance: { company: card.company, class: card.class, due: card.due, row: card.row } },
      { glance: null },
    ]);
  });

  test.each([
    ['rebuildToday', 'Today'],
    ['writeWeeklySummary', 'Weekly summary'],
  ] as const)('%s brings what it wrote to the front', async (item, name) => {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    await addOn.menu(item);
    const { sheets, activeSheetId } = addOn.workbook;
    expect(sheets.find(({ id }) => id === activeSheetId)?.name).toBe(name);
  });

  test('before set-up a menu item says what to do instead of failing', async () => {
    const ui = new Screen();
    const addOn = new AddOn({ ui });
    await addOn.menu('rebuildToday');
    expect(ui.said).toEqual([expect.stringMatching(/set up/i)]);
  });
});

describe('rpc', () => {
  test.each([
    ['a name that no endpoint has', 'toString', {}, undefined, 'endpointUnknown'],
    ['an input of the wrong form', 'customer', { customerId: 7 }, undefined, 'inputInvalid'],
    [
      'a date that no calendar has',
      'logFollowUp',
      { nextDate: '2026-02-30' },
      undefined,
      'inputInvalid',
    ],
    ['a sidebar of an older build', 'session', {}, 'before', 'sidebarOutdated'],
    ['a tab that is not there', 'rows', { tab: 'customers' }, undefined, 'tabMissing'],
  ])('%s is refused in words', async (_, name, input, version, kind) => {
    const answer = await new AddOn().rpc(name, input, version);
    expect(answer).toMatchObject({ ok: false, problem: { kind, message: expect.any(String) } });
  });

  test('a register locked by somebody else is said to be busy, and nothing is written', async () => {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    recordsOf(addOn.workbook).locks.set('document', { run: -1 });
    const answer = await addOn.rpc('acceptInquiry', {
      operationId: 'accept-0001',
      text: 'Hello',
      channel: 'mail',
      kind: 'broad',
      fields: {},
    });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'busy' } });
    expect((await addOn.ask.rows({ tab: 'inquiries' })).rows).toEqual([]);
  });
});

describe('a register in Chinese', () => {
  test('speaks the language of the account, and is read by a colleague in another', async () => {
    const workbook = emptyWorkbook();
    const chinese = new AddOn({ workbook, userLocale: 'zh_CN' });
    await chinese.ask.setUp({});
    expect(workbook.sheets[0]?.name).toBe('客户');
    const accepted = await chinese.ask.acceptInquiry({
      operationId: 'accept-0001',
      text: '您好，我们想采购 500 个保温杯',
      channel: 'wechat',
      kind: 'broad',
      fields: { company: '青木商事' },
    });
    const english = new AddOn({ workbook });
    await english.ask.logFollowUp({
      operationId: 'follow-up-1',
      customerId: accepted.customerId,
      direction: 'out',
      channel: 'wechat',
      topic: 'quotation',
      text: '报价已发',
      nextDate: null,
    });
    const { rows } = await chinese.ask.rows({ tab: 'followUps' });
    expect(rows).toMatchObject([
      { act: 'inquiryAccepted', channel: 'wechat', direction: 'in' },
      { act: 'contact', channel: 'wechat', direction: 'out', topic: 'quotation' },
    ]);
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata'])(
    'days are those of the spreadsheet, here in %s',
    async (zone) => {
      const addOn = new AddOn({ workbook: emptyWorkbook(zone), now: '2026-03-18T23:30:00Z' });
      await addOn.ask.setUp({});
      const { customerId } = await addOn.ask.acceptInquiry({
        operationId: 'accept-0001',
        text: 'Hello',
        channel: 'mail',
        kind: 'broad',
        fields: { company: 'Lindqvist Hem AB' },
      });
      const { card } = await addOn.ask.logFollowUp({
        operationId: 'follow-up-1',
        customerId,
        direction: 'out',
        channel: 'mail',
        topic: '',
        text: '',
        nextDate: '2026-11-01',
      });
      const { today } = await addOn.ask.session({});
      expect(today).toBe(zone === 'America/Los_Angeles' ? '2026-03-18' : '2026-03-19');
      expect(card).toMatchObject({ lastContact: today, nextFollowUp: '2026-11-01' });
      expect((await addOn.ask.rows({ tab: 'customers' })).rows).toMatchObject([
        { lastContact: today, nextFollowUp: '2026-11-01' },
      ]);
    },
  );
});
