import { readWorkbook, type WorkbookJson, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from './add-on';

const columns = ['company', 'contact', 'product', 'country', 'lastContact', 'class'] as const;
const named = [
  ['Fjellheim Sport AS', 'Ingrid', 'Vacuum flasks', 'Norway', '2026-03-02', 'C'],
  ['Casa Verde SA', 'Inés', 'Lamps', 'Spain', '2026-01-12', 'A'],
  ['Northgate Ltd', 'Joan', 'Lamps', 'UK', '2026-03-18', 'F'],
];

let filled: WorkbookJson | null = null;
const someRegister = async (): Promise<Workbook> => {
  if (!filled) {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    const others = Array.from({ length: 200 }, (_, index) => [
      `Ribeira ${index} Lda`,
      `Contact ${index}`,
      'Lamps',
      'Portugal',
      index % 4 === 0 ? '' : `2026-03-${String(1 + (index % 17)).padStart(2, '0')}`,
      'DEB'.charAt(index % 3),
    ]);
    await addOn.ask.commitImport({
      operationId: 'planning-list',
      name: 'list.csv',
      columns: [...columns],
      rows: [...named, ...others],
    });
    filled = writeWorkbook(addOn.workbook);
  }
  return readWorkbook(filled);
};

/** A register of two hundred and three customers. */
export const started = async () => new AddOn({ workbook: await someRegister() });

export type Row = Readonly<Record<string, unknown>>;
export const customers = async (addOn: AddOn): Promise<readonly Row[]> =>
  (await addOn.ask.rows({ tab: 'customers' })).rows;
export const idOf = async (addOn: AddOn, company: string): Promise<string> =>
  String((await customers(addOn)).find((row) => row.company === company)?.id);

/** Row of the Settings tab that names the person at the sheet. */
export const ownerRow = (addOn: AddOn): number => {
  const keys = addOn.column('settings', 'Key');
  return addOn.tab('settings').rows.findIndex((row) => row?.values[keys] === 'owner') + 1;
};
