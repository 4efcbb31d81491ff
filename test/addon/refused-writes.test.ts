import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/api/answer';
import type { Tab } from '../../src/domain/tabs';
import { ServiceFault } from '../../src/host/runtime/execution';
import { setInput } from '../../src/host/workbook/edit';
import { writeWorkbook } from '../../src/host/workbook/json';
import { english } from '../../src/messages/english';
import { AddOn, type AddOnOptions } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';

const boss = 'boss@exporter.example.com';

const register = async (): Promise<[AddOn, string]> => {
  const addOn = new AddOn({ user: boss });
  addOn.workbook.properties.set('portbook:file', new Map([['owner', boss]]));
  await addOn.ask.setUp({});
  const list = { operationId: 'refused-list', name: 'list.csv', columns: ['company' as const] };
  await addOn.ask.commitImport({ ...list, rows: [['Alma SA']] });
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  return [addOn, String(rows[0]?.id)];
};

const protect = (addOn: AddOn, tab: Tab): void => {
  addOn.tab(tab).protections.push({
    id: 4711,
    area: null,
    description: 'mine',
    editors: [boss],
    warningOnly: false,
    unprotected: [],
  });
};

const allowOnly = (addOn: AddOn, tab: 'followUps', header: string): void => {
  const sheet = addOn.tab(tab);
  const area = { row: 1, column: addOn.column(tab, header), rows: sheet.rowCount - 1, columns: 1 };
  sheet.validations.unshift({
    areas: [area],
    criterion: { type: 'VALUE_IN_LIST', values: [['nothing else'], true] },
    allowInvalid: false,
    helpText: null,
  });
};

const contact = (customerId: string) => ({
  operationId: 'refused-contact',
  customerId,
  direction: 'in',
  channel: 'mail',
  topic: 'priceMove',
  text: 'asks for terms',
  nextDate: null,
});

/** Google may say no at once, or only when it has to write what it has kept back. */
describe.each(['strict', 'lenient'] as const)('where Google is %s', (fidelity) => {
  const logBy = async (addOn: AddOn, customerId: string, more: AddOnOptions = {}) => {
    const { workbook } = addOn;
    const other = new AddOn({ workbook, fidelity, ui: quietScreen(), ...more });
    return (await other.rpc('logFollowUp', contact(customerId))) as Answer<unknown>;
  };

  test('a contact that the log may not take is not said to be saved, and Google’s reason is told', async () => {
    const [addOn, id] = await register();
    protect(addOn, 'followUps');
    const before = JSON.stringify(writeWorkbook(addOn.workbook));
    const answer = await logBy(addOn, id);
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'writeRefused' } });
    expect(answer.ok || answer.problem.message).toMatch(/protected cell/);
    expect(JSON.stringify(writeWorkbook(addOn.workbook))).toBe(before);
  });

  test('nor where a drop-down of somebody’s own allows no such text', async () => {
    const [addOn, id] = await register();
    allowOnly(addOn, 'followUps', english.columns.followUps.topic);
    const answer = await logBy(addOn, id);
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'writeRefused' } });
    expect((await addOn.ask.rows({ tab: 'followUps' })).rows).toHaveLength(1);
  });

  test('it is saved as soon as somebody may write there', async () => {
    const [addOn, id] = await register();
    protect(addOn, 'followUps');
    await logBy(addOn, id);
    expect(await logBy(addOn, id, { user: boss })).toMatchObject({ ok: true });
    expect((await addOn.ask.rows({ tab: 'followUps' })).rows).toHaveLength(2);
  });

  test('an import that the log may not take leaves the grid as long as it was, however often it is tried', async () => {
    const [addOn] = await register();
    protect(addOn, 'followUps');
    const rows = addOn.tab('customers').rowCount;
    const { workbook } = addOn;
    const list = { operationId: 'refused-more', name: 'more.csv', columns: ['company'] };
    for (const _ of ['first', 'again', 'and again']) {
      const other = new AddOn({ workbook, fidelity, ui: quietScreen() });
      const answer = await other.rpc('commitImport', {
        ...list,
        rows: [['Beta AS'], ['Cara Lda']],
      });
      expect(answer).toMatchObject({ ok: false, problem: { kind: 'writeRefused' } });
      expect(addOn.tab('customers').rowCount).toBe(rows);
    }
  });

  test.each([
    ['repairRegister', 'customers'],
    ['rebuildToday', 'today'],
    ['writeWeeklySummary', 'weeklySummary'],
  ] as const)('%s says in a sentence that %s is protected', async (item, tab) => {
    const [{ workbook }] = await register();
    const addOn = new AddOn({ workbook, user: boss, ui: quietScreen() });
    await addOn.menu('writeWeeklySummary');
    setInput(addOn.tab('customers'), 1, addOn.column('customers', 'Due'), 1);
    protect(addOn, tab);
    const said: string[] = [];
    await new AddOn({ workbook, fidelity, ui: quietScreen(said) }).menu(item);
    expect(said).toEqual([expect.stringMatching(/^Google would not let this be written/)]);
  });
});

test.each(['repairRegister', 'rebuildToday', 'writeWeeklySummary'] as const)(
  '%s says that nothing was written where Google could not even read',
  async (item) => {
    const [{ workbook }] = await register();
    const before = JSON.stringify(writeWorkbook(workbook));
    const said: string[] = [];
    const failReading = ({ name }: { readonly name: string }) => {
      if (/getValues?$/.test(name)) throw new ServiceFault();
    };
    await new AddOn({ workbook, ui: quietScreen(said), hooks: { before: failReading } }).menu(item);
    expect(said).toEqual([expect.stringMatching(/^Google could not read the workbook just now/)]);
    expect(JSON.stringify(writeWorkbook(workbook))).toBe(before);
  },
);
