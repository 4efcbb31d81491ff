import './try-again';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type FaultMode, faultAt } from '../../src/host/runtime/faults';
import { readWorkbook, type WorkbookJson, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';
import type { ViewName } from '../../src/sidebar/start';
import { AddOn } from '../support/add-on';
import { type SidebarBrowser, startBrowser } from './sidebar-browser';
import type { Script } from './sidebar-page';

let browser: SidebarBrowser;
let kept: WorkbookJson;

const customers = ['Alma SA', 'Brook Ltd', 'Cedro Lda'];

beforeAll(async () => {
  browser = await startBrowser();
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  const rows = customers.map((company, at) => [company, `buyer@firm${at}.example.com`, 'A']);
  const columns = ['company', 'email', 'class'] as const;
  const list = { operationId: 'fault-list', name: 'list.csv', columns: [...columns], rows };
  await addOn.ask.commitImport(list);
  kept = writeWorkbook(addOn.workbook);
});
afterAll(() => browser.close());

/** How a call goes wrong: on Google's side at one of its service calls, or after all was done, on the way back. */
type Way = { readonly mode: FaultMode; readonly call: number } | 'lost';

const ways: readonly (readonly [string, Way])[] = [
  ['Google fails while the sheet is read', { mode: 'throwBefore', call: 3 }],
  ['Google fails after it has written', { mode: 'throwAfter', call: 7 }],
  ['Google ends the run in the middle', { mode: 'killAfter', call: 7 }],
  ['the answer is lost on its way', 'lost'],
];

/** A script over one workbook, of which one endpoint can be made to fail. */
class Faulty {
  readonly workbook: Workbook = readWorkbook(kept);
  way: Way | null = null;
  asked = 0;

  constructor(private readonly endpoint: string) {}

  addOn(way: Way | null = null): AddOn {
    const hooks = way && way !== 'lost' ? { hooks: faultAt(way.mode, way.call) } : {};
    const addOn = new AddOn({ workbook: this.workbook, ...hooks });
    const areas = [{ row: 1, column: 0, rows: 3, columns: 1 }];
    Object.assign(addOn.host.selection, { sheetId: addOn.tab('customers').id, areas });
    return addOn;
  }

  readonly script: Script = async (name, input, version) => {
    const way = name === this.endpoint ? this.way : null;
    if (name === this.endpoint) this.asked += 1;
    try {
      const answer = await this.addOn(way).rpc(name, input, version);
      return way === 'lost' ? { error: 'NetworkError: Connection failure' } : { answer };
    } catch (error) {
      return { error: String(error) };
    }
  };

  async rows(tab: 'orders' | 'followUps' | 'dossier' | 'customers'): Promise<string[]> {
    const { rows } = await this.addOn()
      .ask.rows({ tab })
      .catch(() => ({ rows: [] }));
    return rows.map((row) => JSON.stringify(row));
  }
}

type Form = {
  readonly view: ViewName;
  readonly endpoint: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** What is typed, and where it has to stay. */
  readonly typed: readonly (readonly [string, string])[];
  readonly handIn: (page: Page) => Promise<unknown>;
  /** Where the button says something else the second time. */
  readonly again?: (page: Page) => Promise<unknown>;
  /** Stands there while the form waits to be handed in once more. */
  readonly stillThere: string;
  readonly done: string;
  readonly tab: 'orders' | 'followUps' | 'dossier' | 'customers';
  readonly added: number;
  readonly mark: string;
};

const part = (page: Page, number: number) => page.click(`.segments label:nth-of-type(${number})`);

const chooseMany = async (page: Page) => {
  await page.click('.segments >> text=Batch');
  await page.click('text=Read the selection');
  await page.waitForSelector('.chosen');
};

const list = 'Company,Email\nFjord Fish AS,one@fjord.example.com\nGobi Wool,two@gobi.example.com\n';

const order = 'form[aria-label="New order or deal"]';

const forms: Readonly<Record<string, Form>> = {
  'an order': {
    view: 'customer',
    endpoint: 'saveOrder',
    open: async (page) => {
      await part(page, 3);
      await page.waitForSelector(order, { state: 'attached' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    },
    typed: [
      [`${order} .pair:nth-of-type(1) input >> nth=0`, '12500'],
      [`${order} .pair:nth-of-type(2) input >> nth=1`, '=ball valves'],
    ],
    handIn: (page) => page.click(`${order} .action`),
    stillThere: `${order} .action:enabled`,
    done: '.notice.done',
    tab: 'orders',
    added: 1,
    mark: 'ball valves',
  },
  'a day to put somebody off to': {
    view: 'today',
    endpoint: 'putOffFollowUp',
    open: async (page) => {
      await page.waitForSelector('.agenda');
      await page.keyboard.press('s');
      await page.waitForSelector('.put-off button:focus');
    },
    typed: [],
    handIn: (page) => page.click('.put-off .row >> nth=1'),
    stillThere: '.put-off .row:enabled',
    done: '.notice.done',
    tab: 'followUps',
    added: 1,
    mark: '"act":"putOff"',
  },
  'a contact with many': {
    view: 'plans',
    endpoint: 'logFollowUps',
    open: chooseMany,
    typed: [['#follow-up-text', '=Met at the fair']],
    handIn: (page) => page.click('text=Log for 3 customers'),
    stillThere: 'text=Log for 3 customers',
    done: 'text=Logged for 3 customers.',
    tab: 'followUps',
    added: 3,
    mark: 'Met at the fair',
  },
  'the button that takes it back': {
    view: 'plans',
    endpoint: 'undoOperation',
    open: async (page) => {
      await chooseMany(page);
      await page.fill('#follow-up-text', 'Met at the fair');
      await page.click('text=Log for 3 customers');
      await page.waitForSelector('text=Logged for 3 customers.');
    },
    typed: [],
    handIn: (page) => page.click('text=Undo'),
    stillThere: 'text=Undo',
    done: '.notice.done:has-text("Taken back"), .notice.done:has-text("Undone")',
    tab: 'followUps',
    added: 1,
    mark: '"operationId":"undo:',
  },
  'a fact': {
    view: 'customer',
    endpoint: 'recordFacts',
    open: async (page) => {
      await page.waitForSelector('header.customer');
      await part(page, 2);
      await page.waitForSelector('#fact-form textarea');
    },
    typed: [
      ['#fact-form textarea', '12 Harbour Road'],
      ['#fact-form input', 'https://alma.example/contact'],
    ],
    handIn: (page) => page.click('#fact-form .action'),
    stillThere: '#fact-form .action:enabled',
    done: 'text=1 fact saved.',
    tab: 'dossier',
    added: 1,
    mark: '12 Harbour Road',
  },
  'a list': {
    view: 'import',
    endpoint: 'commitImport',
    open: async (page) => {
      const file = { name: 'fair.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
      await page.setInputFiles('input[type=file]', file);
      await page.waitForSelector('text=Import: 2 new');
    },
    typed: [],
    handIn: (page) => page.click('text=Import: 2 new'),
    again: (page) => page.click('button:text-is("Try again")'),
    stillThere: 'button:text-is("Try again")',
    done: 'text=2 new customers',
    tab: 'customers',
    added: 2,
    mark: '(fjord|gobi).example.com',
  },
};

const count = async (faulty: Faulty, { tab, mark }: Form): Promise<number> =>
  (await faulty.rows(tab)).filter((row) => new RegExp(mark).test(row)).length;

const failures = new Map<string, number>();

const tryForm = async (name: string, form: Form, way: Way): Promise<void> => {
  const faulty = new Faulty(form.endpoint);
  const customer = (await faulty.addOn().ask.rows({ tab: 'customers' })).rows[0];
  const start = { view: form.view, today: '2026-03-18' as never };
  const { page, errors } = await browser.open(
    { ...start, customerId: String(customer?.id) },
    faulty.script,
  );
  page.setDefaultTimeout(15_000);
  await form.open(page);
  for (const [field, text] of form.typed) await page.fill(field, text);
  faulty.way = way;
  await form.handIn(page);
  const refused = page.locator('.notice.refused');
  await refused.or(page.locator(form.done)).first().waitFor();
  if ((await refused.count()) > 0) {
    failures.set(name, (failures.get(name) ?? 0) + 1);
    const words = await refused.first().innerText();
    expect(words).toMatch(/not certain whether this was done|Nothing .*was|not certain/);
    expect(words).toMatch(/still here|is lost/);
    expect(words).toMatch(/[Tt]ry again/);
    for (const [field, text] of form.typed) expect(await page.inputValue(field)).toBe(text);
    await page.waitForSelector(form.stillThere);
    faulty.way = null;
    await (form.again ?? form.handIn)(page);
    await page.waitForSelector(form.done);
  }
  expect(await count(faulty, form)).toBe(form.added);
  expect(errors).toEqual([]);
  await page.close();
};

describe.each(Object.entries(forms))('handing in %s', (name, form) => {
  test.each(ways)(
    'while %s: what was typed stays, it is said, and once more saves it once',
    (_, way) => tryForm(name, form, way),
  );

  test('did fail', () => expect(failures.get(name) ?? 0).toBeGreaterThan(1));
});
