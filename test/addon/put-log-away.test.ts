import { describe, expect, test } from '@jest/globals';
import { faultAt } from '../../src/host/runtime/faults';
import { setInputs } from '../../src/host/workbook/edit';
import { AddOn } from '../support/add-on';
import {
  copyOf,
  customerIds,
  everyLine,
  linesIn,
  logSince,
  monthly,
  now,
  operations,
  yearTabs,
} from './old-years';

describe('old years of the log', () => {
  test('go into tabs of their own, and the log keeps this year and the last', async () => {
    const addOn = await logSince(2017);
    const before = operations(addOn);
    await addOn.menu('putLogAway');
    expect(yearTabs(addOn)).toEqual(
      Array.from({ length: 8 }, (_, index) => `Follow-ups ${2017 + index}`),
    );
    expect(before).toHaveLength(109);
    expect(operations(addOn)).toEqual(before);
    const years = linesIn(addOn, 'Follow-ups').map(({ when }) => when.slice(0, 4));
    expect(years.filter((year) => year < '2025')).toEqual([]);
  });

  test('are shown with the log as one, oldest first', async () => {
    const addOn = await logSince(2017);
    const { rows: before } = await addOn.ask.rows({ tab: 'followUps' });
    await addOn.menu('putLogAway');
    const { rows } = await addOn.ask.rows({ tab: 'followUps' });
    expect(rows.slice(0, 96).map(({ when }) => String(when))).toEqual(monthly(2017).slice(0, 96));
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
      new Set(before.map((row) => JSON.stringify(row))),
    );
  });

  test('are still read: the history, the card and what is exported are the same', async () => {
    const addOn = await logSince(2017);
    await addOn.ask.weeklyReport({});
    const { rows: weeks } = await addOn.ask.rows({ tab: 'weeklyHistory' });
    const { rows: customers } = await addOn.ask.rows({ tab: 'customers' });
    const customerId = String(customers[0]?.id);
    const exported = await addOn.ask.exportPerson({ customerId } as never);
    await addOn.menu('putLogAway');
    expect(await addOn.ask.exportPerson({ customerId } as never)).toEqual(exported);
    const sheet = addOn.tab('weeklyHistory');
    setInputs(
      sheet,
      1,
      0,
      weeks.map(() => Array.from({ length: sheet.columnCount }, () => '')),
    );
    await addOn.ask.weeklyReport({});
    const without = (rows: typeof weeks) => rows.map(({ writtenAt: _, ...numbers }) => numbers);
    expect(without((await addOn.ask.rows({ tab: 'weeklyHistory' })).rows)).toEqual(without(weeks));
  });

  test('follow a merge', async () => {
    const addOn = await logSince(2017);
    await addOn.menu('putLogAway');
    const { rows } = await addOn.ask.rows({ tab: 'customers' });
    const [keptId, goneId] = rows.map(({ id }) => String(id));
    await addOn.ask.mergeCustomers({
      operationId: 'put-away-merge',
      keptId,
      goneId,
      choices: {},
    } as never);
    const texts = addOn.workbook.sheets
      .filter(({ name }) => name.startsWith('Follow-ups'))
      .flatMap((one) => one.rows.flatMap((row) => row?.values ?? []));
    expect(texts).not.toContain(goneId);
  });

  test('go back when the merge is taken back', async () => {
    const addOn = await logSince(2017);
    await addOn.menu('putLogAway');
    const before = everyLine(addOn);
    const [keptId, goneId] = await customerIds(addOn);
    const merge = { operationId: 'put-away-merge', keptId, goneId, choices: {} };
    await addOn.ask.mergeCustomers(merge as never);
    expect(everyLine(addOn)).not.toEqual(before);
    await addOn.ask.undoOperation({ operationId: merge.operationId });
    const after = everyLine(addOn).filter(({ operationId }) => !/merge/.test(operationId));
    expect(after).toEqual(before);
  });

  test('say nothing more of a person who was erased, and all of everybody else', async () => {
    const addOn = await logSince(2017);
    await addOn.menu('putLogAway');
    const [customerId = ''] = await customerIds(addOn);
    const before = everyLine(addOn);
    await addOn.ask.erasePerson({ operationId: 'put-away-erase', customerId } as never);
    const after = everyLine(addOn).filter(({ operationId }) => operationId !== 'put-away-erase');
    const erased = before.map((line) =>
      line.customerId === customerId ? { ...line, customer: 'Erased', text: '' } : line,
    );
    expect(after.filter(({ operationId }) => operationId.startsWith('old-'))).toEqual(
      erased.filter(({ operationId }) => operationId.startsWith('old-')),
    );
  });

  test('tell repair of a contact that the register has lost', async () => {
    const addOn = await logSince(2017);
    await addOn.menu('repairRegister');
    const { rows: healthy } = await addOn.ask.rows({ tab: 'customers' });
    await addOn.menu('putLogAway');
    await addOn.menu('repairRegister');
    expect((await addOn.ask.rows({ tab: 'customers' })).rows).toEqual(healthy);
    const present = addOn.tab('followUps');
    const blank = Array.from({ length: present.columnCount }, () => '');
    setInputs(
      present,
      1,
      0,
      present.rows.slice(1).map(() => blank),
    );
    await addOn.type('customers', 2, 'Last contact', '');
    await addOn.menu('repairRegister');
    const [lost] = (await addOn.ask.rows({ tab: 'customers' })).rows;
    expect(String(lost?.lastContact).slice(0, 4)).toBe('2024');
    await addOn.menu('repairRegister');
    expect(addOn.calls.cellsWritten).toBe(0);
  });

  test('are told by the names of their tabs in a copy of the workbook', async () => {
    const addOn = await logSince(2017);
    await addOn.menu('putLogAway');
    const copy = copyOf(addOn.workbook);
    copy.properties.clear();
    const copied = new AddOn({ workbook: copy, now });
    await copied.ask.setUp({});
    const { rows } = await copied.ask.rows({ tab: 'customers' });
    const { card } = await copied.ask.customer({ customerId: String(rows[0]?.id) });
    expect(card.lastFollowUps).toHaveLength(5);
  });

  test('wherever it is interrupted, no line is lost or counted twice, and the next run ends it', async () => {
    const clean = await logSince(2023);
    const before = copyOf(clean.workbook);
    const ids = operations(clean);
    await clean.menu('putLogAway');
    const calls = clean.calls.total;
    const counted = async (addOn: AddOn) => {
      await addOn.ask.weeklyReport({});
      const { rows } = await addOn.ask.rows({ tab: 'weeklyHistory' });
      return rows.reduce((sum, { followUps }) => sum + Number(followUps), 0);
    };
    for (let call = 1; call <= calls; call += 5) {
      for (const mode of ['killBefore', 'torn'] as const) {
        const workbook = copyOf(before);
        const crashed = new AddOn({ workbook, now, hooks: faultAt(mode, call) });
        await crashed.menu('putLogAway').catch(() => undefined);
        const later = new AddOn({ workbook, now });
        expect(new Set(operations(later))).toEqual(new Set(ids));
        expect(await counted(later)).toBe(36);
        await later.menu('putLogAway');
        expect(operations(later)).toEqual(ids);
      }
    }
  });
});
