import type { ItemKey } from '../../src/domain/dossier/item';
import { AddOn } from './add-on';

const columns = ['company', 'contact', 'email', 'class', 'owner', 'lastContact'] as const;
export const listed = [
  ['Fjellheim Sport AS', 'Ingrid', 'ingrid@fjellheim.example.com', 'D', 'Mei', '2024-03-02'],
  ['Casa Verde SA', 'Inés', 'ines@casaverde.example.com', 'B', 'Jun', ''],
  ['FJELLHEIM SPORT', 'Olav', 'olav@fjellheim.example.com', 'D', 'Mei', ''],
];

/** A register in which two rows are one customer. */
export const started = async (): Promise<AddOn> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  await addOn.ask.commitImport({
    operationId: 'import-0001',
    name: 'fair.csv',
    columns: [...columns],
    rows: listed,
  });
  return addOn;
};

export type Row = Readonly<Record<string, unknown>>;
export const rows = async (addOn: AddOn, tab: 'customers' | 'dossier'): Promise<readonly Row[]> =>
  (await addOn.ask.rows({ tab })).rows;
export const idOf = async (addOn: AddOn, at: number): Promise<string> =>
  String((await rows(addOn, 'customers')).find((row) => row.company === listed[at]?.[0])?.id);

export const fact = (item: ItemKey, value: string, person = '') => ({
  item,
  person,
  value,
  source: 'fair talk',
});
export const firstLevel = [
  fact('address', 'Storgata 4, Oslo'),
  fact('companyType', 'importer'),
  fact('strength', '12 shops'),
  fact('projectStatus', 'spring range being chosen'),
];
export const olav = [
  fact('role', 'decider', 'Olav Nygård'),
  fact('phone', '+47 22 00 09 99', 'Olav Nygård'),
  fact('interests', 'cross-country skiing', 'Olav Nygård'),
];

export const record = async (
  addOn: AddOn,
  at: number,
  operationId: string,
  facts: typeof firstLevel,
) => addOn.ask.recordFacts({ operationId, customerId: await idOf(addOn, at), facts });
