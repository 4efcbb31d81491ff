import { readWorkbook, type WorkbookJson, writeWorkbook } from '../../src/host/workbook/json';
import { AddOn } from './add-on';

const columns = ['company', 'contact', 'country', 'lastContact', 'class', 'owner'] as const;
const customers = [
  ['Casa Verde SA', 'Inés', 'Spain', '2026-03-02', 'C', 'Lin'],
  ['Northgate Ltd', 'Joan', 'UK', '2026-03-12', 'D', 'Mei'],
  ['Ribeira Lda', 'Ana', 'Portugal', '2026-03-10', 'B', 'Mei'],
];

let filled: WorkbookJson | null = null;

/** A register of three customers who have not ordered yet. */
export const someBuyers = async (): Promise<AddOn> => {
  if (!filled) {
    const addOn = new AddOn();
    await addOn.ask.setUp({});
    await addOn.ask.commitImport({
      operationId: 'orders-list',
      name: 'list.csv',
      columns: [...columns],
      rows: customers.map((row) => [...row]),
    });
    filled = writeWorkbook(addOn.workbook);
  }
  return new AddOn({ workbook: readWorkbook(filled) });
};

export type Row = Readonly<Record<string, unknown>>;

export const rowsIn = async (
  addOn: AddOn,
  tab: 'customers' | 'orders' | 'documents' | 'followUps' | 'plans' | 'dossier',
): Promise<readonly Row[]> => (await addOn.ask.rows({ tab })).rows;

export const idOf = async (addOn: AddOn, company: string): Promise<string> =>
  String((await rowsIn(addOn, 'customers')).find((row) => row.company === company)?.id);

/** An order of 12,500 USD, ordered two days ago. */
export const firstOrder = (customerId: string) => ({
  operationId: 'first-order',
  customerId,
  orderId: null,
  set: {
    date: '2026-03-16',
    number: 'PO 4711',
    amount: 12_500,
    currency: 'USD',
    product: '=Lamps',
  },
});

export const ordered = async (addOn: AddOn, company: string) => {
  const request = firstOrder(await idOf(addOn, company));
  await addOn.ask.saveOrder(request);
  return request;
};

/** Types cells of one row of the Orders tab, by header. */
export const typeOrder = async (
  addOn: AddOn,
  row: number,
  cells: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [header, text] of Object.entries(cells)) {
    await addOn.type('orders', row, header, text);
  }
};
