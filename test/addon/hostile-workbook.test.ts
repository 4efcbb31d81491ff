import { describe, expect, test } from '@jest/globals';
import type { ServiceHooks } from '../../src/host/runtime/host';
import { setInput } from '../../src/host/workbook/edit';
import { readWorkbook, writeWorkbook } from '../../src/host/workbook/json';
import { deleteRows, moveRows } from '../../src/host/workbook/structure';
import { removeSheet } from '../../src/host/workbook/tabs';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';

const contact = (operationId: string, customerId: string, text = 'asks for terms') => ({
  operationId,
  customerId,
  direction: 'in' as const,
  channel: 'mail' as const,
  topic: 'order',
  text,
  nextDate: null,
});

/** Three customers with three contacts of the first two. */
const register = async (now = '2026-03-18T01:30:00Z'): Promise<[AddOn, string[]]> => {
  const addOn = new AddOn({ ui: quietScreen(), now });
  await addOn.ask.setUp({});
  const rows = ['Alma SA', 'Brook Ltd', 'Cedro Lda'].map((company, index) => [
    company,
    `buyer@firm${index}.example.com`,
  ]);
  const columns = ['company' as const, 'email' as const];
  await addOn.ask.commitImport({ operationId: 'first-list', name: 'list.csv', columns, rows });
  const listed = await addOn.ask.rows({ tab: 'customers' });
  const ids = listed.rows.map(({ id }) => String(id));
  for (const index of [0, 1, 2]) {
    await addOn.ask.logFollowUp(contact(`contact-${index}`, ids[index % 2] ?? ''));
  }
  return [addOn, ids];
};

const customersOf = async (addOn: AddOn) => (await addOn.ask.rows({ tab: 'customers' })).rows;

/** Repairs until nothing changes, and says after how many repairs that was. */
const repairs = async (addOn: AddOn): Promise<number> => {
  for (let times = 1; times < 5; times += 1) {
    const before = JSON.stringify(writeWorkbook(addOn.workbook));
    await addOn.menu('repairRegister');
    if (JSON.stringify(writeWorkbook(addOn.workbook)) === before) return times;
  }
  return Number.POSITIVE_INFINITY;
};

describe('somebody meddled with the log', () => {
  const meddling: readonly (readonly [string, (addOn: AddOn) => void])[] = [
    ['cut its end off', (addOn) => deleteRows(addOn.tab('followUps'), 3, 2)],
    ['emptied it', (addOn) => deleteRows(addOn.tab('followUps'), 1, 4)],
    ['turned it round', (addOn) => moveRows(addOn.tab('followUps'), 4, 1, 1)],
    [
      'copied its lines below',
      (addOn) => {
        const sheet = addOn.tab('followUps');
        for (const row of [1, 2, 3, 4]) {
          (sheet.rows[row]?.values ?? []).forEach((value, column) => {
            setInput(sheet, row + 4, column, value);
          });
        }
      },
    ],
    [
      'blanked the operation ids',
      (addOn) => {
        const column = addOn.column('followUps', 'Operation ID');
        for (const row of [1, 2, 3, 4]) setInput(addOn.tab('followUps'), row, column, null);
      },
    ],
    [
      'wrote nonsense into the notes on how to undo',
      (addOn) => {
        const column = addOn.column('followUps', 'To undo');
        for (const row of [1, 2, 3, 4])
          setInput(addOn.tab('followUps'), row, column, '{"changed":[[');
      },
    ],
    [
      'wrote text into the times',
      (addOn) => {
        const column = addOn.column('followUps', 'When');
        for (const row of [1, 2]) setInput(addOn.tab('followUps'), row, column, 'some time');
      },
    ],
  ];

  test.each(meddling)(
    '%s: customers stay, work goes on, repair comes to an end',
    async (_, act) => {
      const [addOn, ids] = await register();
      act(addOn);
      await addOn.ask.logFollowUp(contact('contact-after', ids[0] ?? ''));
      expect(await repairs(addOn)).toBeLessThan(4);
      await addOn.menu('rebuildToday');
      await addOn.ask.weeklyReport({});
      const rows = await customersOf(addOn);
      expect(rows.map(({ company }) => company)).toEqual(['Alma SA', 'Brook Ltd', 'Cedro Lda']);
      expect(rows.map(({ id }) => id)).toEqual(ids);
      expect(rows[0]?.lastContact).toBe('2026-03-18');
    },
  );

  test('deleted its whole tab: that is said, nothing else is touched, and set-up makes a new one', async () => {
    const [addOn, ids] = await register();
    removeSheet(addOn.tab('followUps'));
    const before = JSON.stringify(writeWorkbook(addOn.workbook));
    const missing = { kind: 'tabMissing', details: { tab: 'followUps' } };
    const request = contact('contact-deleted', ids[2] ?? '');
    await expect(addOn.ask.logFollowUp(request)).rejects.toMatchObject(missing);
    expect(JSON.stringify(writeWorkbook(addOn.workbook))).toBe(before);
    await addOn.ask.setUp({});
    expect(await repairs(addOn)).toBeLessThan(3);
    await addOn.ask.logFollowUp(request);
    const rows = await customersOf(addOn);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows.map(({ lastContact }) => lastContact)).toEqual(Array(3).fill('2026-03-18'));
    expect((await addOn.ask.rows({ tab: 'followUps' })).rows).toHaveLength(1);
  });

  test('what the log no longer tells is not undone by guess', async () => {
    const [addOn] = await register();
    deleteRows(addOn.tab('followUps'), 1, 4);
    await expect(addOn.ask.undoOperation({ operationId: 'first-list' })).rejects.toMatchObject({
      kind: 'nothingToUndo',
    });
    expect(await customersOf(addOn)).toHaveLength(3);
  });
});

describe('somebody meddled with the register', () => {
  test('an id that stands twice: the first row is the customer, and repair gives the other its own', async () => {
    const [addOn, ids] = await register();
    const column = addOn.column('customers', 'ID');
    setInput(addOn.tab('customers'), 3, column, ids[0] ?? '');
    await addOn.ask.logFollowUp(contact('contact-doubled', ids[0] ?? ''));
    await addOn.menu('repairRegister');
    const rows = await customersOf(addOn);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
    expect(rows[0]).toMatchObject({ company: 'Alma SA', id: ids[0] });
  });

  test.each(['__proto__', 'constructor', '=1+1', 'c-', '<b>', ' '])(
    'the made-up id %p is an id like any other',
    async (id) => {
      const [addOn, ids] = await register();
      setInput(addOn.tab('customers'), 3, addOn.column('customers', 'ID'), id);
      await addOn.menu('repairRegister');
      const rows = await customersOf(addOn);
      expect(rows.map(({ company }) => company)).toEqual(['Alma SA', 'Brook Ltd', 'Cedro Lda']);
      expect(rows.slice(0, 2).map((row) => row.id)).toEqual(ids.slice(0, 2));
      await addOn.ask.logFollowUp(contact('contact-other', ids[0] ?? ''));
      expect((await customersOf(addOn))[2]?.lastContact).toBe(null);
    },
  );

  test('a column of a person’s own may be named __proto__, in the sheet and in a list', async () => {
    const [addOn, ids] = await register();
    const sheet = addOn.tab('customers');
    const own = sheet.rows[0]?.values.length ?? 0;
    setInput(sheet, 0, own, '__proto__');
    setInput(sheet, 1, own, 'mine');
    await addOn.ask.logFollowUp(contact('contact-own', ids[0] ?? ''));
    expect(sheet.rows[1]?.values[own]).toBe('mine');
    const text = '__proto__,constructor,Company,Email\na,b,Dock GmbH,dock@example.com\n';
    const table = await addOn.ask.readTable({ name: 'odd.csv', text });
    expect(table.columns.map(({ key }) => key)).toEqual([null, null, 'company', 'email']);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  test('the text format was taken off the log: a text is no formula all the same', async () => {
    const [addOn, ids] = await register();
    const sheet = addOn.tab('followUps');
    const general = addOn.workbook.formats.intern({});
    for (const row of sheet.rows) row?.formats?.fill(general);
    for (const column of sheet.columns) if (column?.format !== undefined) column.format = general;
    await addOn.ask.logFollowUp(contact('contact-formula', ids[0] ?? '', '=1+1'));
    const column = addOn.column('followUps', 'Text');
    const last = sheet.rows[sheet.lastRow() - 1];
    expect(last?.formulas?.[column] ?? null).toBe(null);
    expect(last?.values[column]).toBe('=1+1');
  });
});

describe('a copy of the file', () => {
  test('knows its tabs again and lets nothing of the first be written', async () => {
    const [addOn, ids] = await register();
    const copy = readWorkbook(JSON.parse(JSON.stringify(writeWorkbook(addOn.workbook))));
    copy.properties.clear();
    const before = JSON.stringify(writeWorkbook(addOn.workbook));
    const other = new AddOn({ workbook: copy, ui: quietScreen() });
    await other.ask.logFollowUp(contact('contact-in-copy', ids[0] ?? ''));
    await other.ask.logFollowUp(contact('contact-0', ids[0] ?? ''));
    expect((await other.ask.rows({ tab: 'followUps' })).rows).toHaveLength(5);
    expect(JSON.stringify(writeWorkbook(addOn.workbook))).toBe(before);
  });
});

describe('the clock', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29T00:59:00Z', '2026-03-29T01:01:00Z'],
    ['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['America/Santiago', '2026-09-06T03:59:00Z', '2026-09-06T04:01:00Z'],
    ['Africa/Cairo', '2026-04-23T21:59:00Z', '2026-04-23T22:01:00Z'],
    ['Asia/Shanghai', '2026-03-18T15:59:00Z', '2026-03-18T16:01:00Z'],
  ])('in %s: what is logged from %s to %s is in its order and on its day', async (zone, a, b) => {
    const [addOn, ids] = await register(a);
    addOn.workbook.timeZone = zone;
    await addOn.ask.logFollowUp(contact('clock-before', ids[2] ?? ''));
    addOn.moveTo(b);
    await addOn.ask.logFollowUp(contact('clock-after', ids[2] ?? ''));
    const { rows } = await addOn.ask.rows({ tab: 'followUps' });
    const days = rows.slice(-2).map(({ when }) => String(when));
    const day = (instant: string) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
    expect(days.map((when) => when.slice(0, 10))).toEqual([day(a), day(b)]);
    expect((await customersOf(addOn))[2]?.lastContact).toBe(day(b));
    expect(await repairs(addOn)).toBeLessThan(3);
  });

  test('set back by a day takes no last contact back', async () => {
    const [addOn, ids] = await register('2026-03-18T01:30:00Z');
    addOn.moveTo('2026-03-17T01:30:00Z');
    await addOn.ask.logFollowUp(contact('from-yesterday', ids[0] ?? ''));
    await addOn.menu('repairRegister');
    expect((await customersOf(addOn))[0]?.lastContact).toBe('2026-03-18');
  });
});

describe('the time limit', () => {
  test('reached at whatever call ends as if nothing had happened, once it is sent again', async () => {
    const clean = await register();
    await clean[0].ask.logFollowUp(contact('within-time', clean[1][0] ?? ''));
    const calls = clean[0].calls.total;
    const wanted = JSON.stringify((await clean[0].ask.rows({ tab: 'followUps' })).rows);
    for (let call = 1; call <= calls; call += 1) {
      const [addOn, ids] = await register();
      const request = contact('within-time', ids[0] ?? '');
      let passed = 0;
      const hooks: ServiceHooks = {
        before: ({ number }) => {
          if (number === call) passed = 7 * 60_000;
        },
      };
      const start = Date.parse('2026-03-18T01:30:00Z');
      const slow = new AddOn({ workbook: addOn.workbook, hooks, ui: quietScreen() });
      slow.moves(() => start + passed);
      await expect(slow.rpc('logFollowUp', request)).rejects.toMatchObject({ status: 'killed' });
      await addOn.ask.logFollowUp(request);
      const told = JSON.stringify((await addOn.ask.rows({ tab: 'followUps' })).rows);
      expect(told).toBe(wanted);
    }
  });
});
