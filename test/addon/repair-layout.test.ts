import { describe, expect, test } from '@jest/globals';
import type { Tab } from '../../src/domain/tabs';
import { deleteColumns } from '../../src/host/workbook/structure';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';

const said: string[] = [];

const started = async (): Promise<AddOn> => {
  said.length = 0;
  const addOn = new AddOn({ ui: quietScreen(said) });
  await addOn.ask.setUp({});
  await addOn.ask.commitImport({
    operationId: 'repair-starting-list',
    name: 'start.csv',
    columns: ['company', 'email', 'lastContact', 'class', 'notes'],
    rows: [
      ['Fjellheim Sport AS', 'ingrid@fjell.example.com', '2026-03-02', 'B', 'likes skis'],
      ['Casa Verde SA', 'ines@verde.example.com', '2026-02-11', 'A', '=1+1'],
    ],
  });
  return addOn;
};

const takeOut = (addOn: AddOn, tab: Tab, header: string): void =>
  deleteColumns(addOn.tab(tab), addOn.column(tab, header), 1);

const cellsOf = (addOn: AddOn, header: string): unknown[] => {
  const column = addOn.column('customers', header);
  return [1, 2].map((row) => addOn.tab('customers').value(row, column));
};

describe('check and repair', () => {
  test('makes a column again that somebody deleted, and leaves all other cells alone', async () => {
    const addOn = await started();
    const before = ['Company', 'Email', 'Last contact', 'Class', 'Notes'].map((header) =>
      cellsOf(addOn, header),
    );
    takeOut(addOn, 'customers', 'Due');
    takeOut(addOn, 'customers', 'Product');
    await addOn.menu('repairRegister');
    expect(said.join(' ')).toContain('columns “Product”, “Due” of Customers. What people had');
    expect(said.join(' ')).toContain('Version history');
    expect(cellsOf(addOn, 'Due').map((due) => typeof due)).toEqual(['number', 'number']);
    expect(cellsOf(addOn, 'Product').map((cell) => cell ?? '')).toEqual(['', '']);
    const after = ['Company', 'Email', 'Last contact', 'Class', 'Notes'].map((header) =>
      cellsOf(addOn, header),
    );
    expect(after).toEqual(before);
    await addOn.menu('repairRegister');
    expect(addOn.calls.cellsWritten).toBe(0);
  });

  test.each(['repairRegister', 'switchLanguage'])(
    '%s puts back the words of a header that somebody emptied',
    async (entry) => {
      const addOn = await started();
      const phones = cellsOf(addOn, 'Phone');
      const column = addOn.column('customers', 'Phone');
      await addOn.type('customers', 1, 'Phone', '');
      await addOn.menu(entry);
      expect(addOn.column('customers', 'Phone')).toBe(column);
      expect(cellsOf(addOn, 'Phone')).toEqual(phones);
      if (entry === 'repairRegister') expect(said.join(' ')).toContain('“Phone” of Customers');
      await addOn.menu(entry);
      expect(addOn.calls.cellsWritten).toBe(0);
    },
  );

  test('makes a tab again that somebody deleted', async () => {
    const addOn = await started();
    const { workbook } = addOn;
    const log = addOn.tab('followUps');
    workbook.sheets.splice(workbook.sheets.indexOf(log), 1);
    await addOn.menu('repairRegister');
    expect(workbook.sheetByName('Follow-ups')?.rows[0]?.values).toContain('Customer ID');
  });

  test('what else misses a column says which one, and where to have it made', async () => {
    const addOn = await started();
    takeOut(addOn, 'customers', 'Email');
    const refusal = await addOn.ask.agenda({}).catch((error: Error) => error.message);
    expect(refusal).toMatch(/lacks these columns: Email\..*Set up the register/);
  });
});
