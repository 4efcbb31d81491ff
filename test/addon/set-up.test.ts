import { describe, expect, test } from '@jest/globals';
import { tabColumns, tabs, tabsOnDemand } from '../../src/domain/tabs';
import { faultAt } from '../../src/host/runtime/faults';
import { type Area, contains } from '../../src/host/workbook/area';
import type { Sheet } from '../../src/host/workbook/sheet';
import { deleteColumns, insertColumns, moveColumns } from '../../src/host/workbook/structure';
import { removeSheet } from '../../src/host/workbook/tabs';
import { english } from '../../src/messages/english';
import { AddOn } from '../support/add-on';

/** What was laid for a column, wherever it stands now. */
const underHeader = (addOn: AddOn, header: string) => {
  const [sheet, column] = [addOn.tab('customers'), addOn.column('customers', header)];
  const lies = ({ areas }: { areas: Area[] }) =>
    areas.some((area) => area.row <= 1 && contains({ ...area, row: 1 }, 1, column));
  return {
    header,
    note: sheet.note(0, column),
    colour: sheet.format(0, column).background,
    format: sheet.format(1, column).numberFormat,
    choices: sheet.validations.filter(lies).map(({ criterion }) => criterion),
    hidden: sheet.columns[column]?.hidden ?? false,
  };
};

const headers = (addOn: AddOn) => addOn.tab('customers').rows[0]?.values ?? [];

describe('set-up', () => {
  test('makes every tab once, the register in the blank sheet of a new spreadsheet', async () => {
    const addOn = new AddOn();
    const [blank] = addOn.workbook.sheets;
    const { created } = await addOn.ask.setUp({});
    expect(created).toHaveLength(7);
    const names = tabs
      .filter((tab) => !tabsOnDemand.some((one) => one === tab))
      .map((tab) => english.tabs[tab]);
    expect(addOn.workbook.sheets.map((sheet) => sheet.name)).toEqual(names);
    expect(addOn.tab('customers').id).toBe(blank?.id);
  });

  test('a tab made later stands in its place, whichever tab was in front', async () => {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    for (const tab of ['documents', 'orders', 'plans'] as const) await addOn.ask.openTab({ tab });
    const names = addOn.workbook.sheets.map(({ name }) => name);
    const inOrder = tabs.map((tab) => english.tabs[tab]);
    expect(names).toHaveLength(10);
    expect(names).toEqual(inOrder.filter((name) => names.includes(name)));
  });

  test('the nine columns of the trade come first, in their order, and the id is hidden', async () => {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    expect(headers(addOn).slice(0, 9)).toEqual(
      tabColumns.customers.slice(0, 9).map((key) => english.columns.customers[key]),
    );
    const id = addOn.column('customers', 'ID');
    expect(addOn.tab('customers').columns[id]?.hidden).toBe(true);
    expect(addOn.tab('customers').columns[0]?.hidden).not.toBe(true);
  });

  test('formats, header colours, drop-downs, filter, frozen header and highlighting are there', async () => {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    const register = addOn.tab('customers');
    const below = (header: string) => register.format(1, addOn.column('customers', header));
    expect(below('Phone').numberFormat).toBe('@');
    expect(below('Last contact').numberFormat).toBe('yyyy-mm-dd');
    const colour = (header: string) =>
      register.format(0, addOn.column('customers', header)).background;
    expect([colour('Company'), colour('Due'), colour('ID')]).toEqual([
      '#ffffff',
      '#d9d9d9',
      '#cfe2f3',
    ]);
    expect(register.frozenRows).toBe(1);
    expect(register.filter).not.toBeNull();
    expect(register.validations).toHaveLength(3);
    expect(register.conditionalRules).toHaveLength(3);
  });

  test('takes at most 60 service calls, and again at most 10 without a write', async () => {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    expect(addOn.calls.total).toBeLessThanOrEqual(60);
    expect(await addOn.ask.setUp({})).toEqual({ created: [], changed: false });
    expect(addOn.calls.total).toBeLessThanOrEqual(10);
    expect(
      Object.keys(addOn.calls.byName).filter((name) => /\.(set|insert|create)/.test(name)),
    ).toEqual([]);
    expect(addOn.host.triggers).toHaveLength(1);
  });

  test("brings back a deleted tab and a deleted column, and leaves the person's own alone", async () => {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    deleteColumns(addOn.tab('customers'), addOn.column('customers', 'Notes'), 1);
    removeSheet(addOn.tab('today'));
    const own = addOn.tab('customers').columnCount - 1;
    expect(await addOn.ask.setUp({})).toEqual({
      created: ['today'],
      columns: [{ tab: 'customers', keys: ['notes'] }],
      changed: true,
    });
    expect(headers(addOn)).toContain('Notes');
    expect(headers(addOn)[own]).toBeUndefined();
    expect(await addOn.ask.setUp({})).toEqual({ created: [], changed: false });
  });

  test.each([5, 6, 9, 20, 45])(
    'stopped after %i service calls it is finished by the next',
    async (call) => {
      const whole = new AddOn();
      await whole.ask.setUp({});
      const broken = new AddOn({ hooks: faultAt('killAfter', call) });
      await expect(broken.ask.setUp({})).rejects.toMatchObject({ status: 'killed' });
      const addOn = new AddOn({ workbook: broken.workbook });
      await addOn.ask.setUp({});
      const laid = (one: AddOn) =>
        one.workbook.sheets
          .map(({ name, rows, frozenRows, filter, conditionalRules, validations }) => ({
            name,
            cells: rows.map((row) => row?.values),
            frozenRows,
            filtered: filter !== null,
            rules: conditionalRules.length,
            choices: validations.length,
          }))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
      expect(laid(addOn)).toEqual(laid(whole));
      expect((await addOn.ask.setUp({})).changed).toBe(false);
    },
  );

  test('in a copy of the workbook, which has lost its memory, keeps headers, settings and customers', async () => {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    const settings = addOn.tab('settings');
    const owner = settings.rows.findIndex((row) => row?.values[2] === 'owner') + 1;
    await addOn.type('settings', owner, 'Value', 'Mei');
    await addOn.type('customers', 1, 'Phone', 'Ring him at');
    await addOn.type('customers', 2, 'Company', 'Casa Verde SA');
    addOn.workbook.properties.clear();
    expect((await addOn.ask.setUp({})).created).toEqual([]);
    expect(headers(addOn)).toContain('Ring him at');
    expect((await addOn.ask.session({})).owner).toBe('Mei');
    expect((await addOn.ask.rows({ tab: 'customers' })).rows).toMatchObject([
      { company: 'Casa Verde SA', due: 'neverContacted' },
    ]);
    expect(addOn.tab('customers').conditionalRules).toHaveLength(3);
    expect((await addOn.ask.setUp({})).changed).toBe(false);
  });

  test.each(['setBackgrounds', 'setNotes', 'setNumberFormats', 'setDataValidations'])(
    'a column put into a copy just before its %s leaves every header with its own note, format and customers',
    async (method) => {
      const first = new AddOn();
      await first.ask.setUp({});
      await first.type('customers', 1, 'Phone', 'Ring him at');
      await first.type('customers', 2, 'Company', 'Casa Verde SA');
      const { workbook } = first;
      const notesOf = (addOn: AddOn) =>
        headers(addOn).flatMap((header, column) =>
          header ? [[header, addOn.tab('customers').note(0, column) || null]] : [],
        );
      const notes = notesOf(first);
      workbook.properties.clear();
      let inserted = 0;
      const addOn = new AddOn({
        workbook,
        hooks: {
          before: ({ name }) => {
            if (inserted > 0 || !name.endsWith(`.${method}`)) return;
            inserted += 1;
            insertColumns(first.tab('customers'), 0, 1, 'after');
          },
        },
      });
      expect(await addOn.ask.setUp({})).toEqual({ created: [], changed: true });
      expect(inserted).toBe(1);
      expect(headers(addOn)[0] ?? null).toBeNull();
      expect(notesOf(addOn)).toEqual(notes);
      const formatUnder = (header: string) =>
        addOn.tab('customers').format(1, addOn.column('customers', header)).numberFormat;
      expect([formatUnder('Ring him at'), formatUnder('Last contact')]).toEqual([
        '@',
        'yyyy-mm-dd',
      ]);
      expect((await addOn.ask.rows({ tab: 'customers' })).rows).toMatchObject([
        { company: 'Casa Verde SA', due: 'neverContacted' },
      ]);
      expect((await addOn.ask.setUp({})).changed).toBe(false);
    },
  );

  test.each([
    ['setNotes', 'moved', (sheet: Sheet) => moveColumns(sheet, 8, 1, 0)],
    ['setNumberFormats', 'moved', (sheet: Sheet) => moveColumns(sheet, 8, 1, 0)],
    ['setDataValidations', 'moved', (sheet: Sheet) => moveColumns(sheet, 8, 1, 0)],
    ['setConditionalFormatRules', 'moved', (sheet: Sheet) => moveColumns(sheet, 8, 1, 0)],
    ['setNotes', 'put in', (sheet: Sheet) => insertColumns(sheet, 0, 1, 'after')],
  ])(
    'before the %s of a register that is being made a column is %s, and all lies with its header',
    async (method, _, act) => {
      const peaceful = new AddOn({ fidelity: 'lenient' });
      await peaceful.ask.setUp({});
      let acted = 0;
      const addOn = new AddOn({
        fidelity: 'lenient',
        hooks: {
          before: ({ name }) => {
            if (acted > 0 || !name.endsWith(`.${method}`)) return;
            acted += 1;
            act(addOn.tab('customers'));
          },
        },
      });
      await addOn.ask.setUp({});
      expect(acted).toBe(1);
      for (const key of tabColumns.customers) {
        const header = english.columns.customers[key];
        expect(underHeader(addOn, header)).toEqual(underHeader(peaceful, header));
      }
      expect((await addOn.ask.setUp({})).changed).toBe(false);
    },
  );

  test('notes of inquiries that came over other headers are back with theirs at the next look', async () => {
    let acted = 0;
    const addOn = new AddOn({
      fidelity: 'lenient',
      hooks: {
        before: ({ name }) => {
          if (name.endsWith('.setNotes')) acted += 1;
          if (name.endsWith('.setNotes') && acted === 2)
            insertColumns(addOn.tab('inquiries'), 0, 1, 'after');
        },
      },
    });
    await addOn.ask.setUp({});
    await addOn.ask.rows({ tab: 'inquiries' });
    const { values, notes } = addOn.tab('inquiries').rows[0] ?? {};
    const marks = tabColumns.inquiries.map((key) => {
      const column = values?.indexOf(english.columns.inquiries[key]) ?? -1;
      return /portbook:(\w+)/.exec(notes?.[column] ?? '')?.[1];
    });
    expect(marks).toEqual(tabColumns.inquiries);
  });
});
