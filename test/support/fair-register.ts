import { expect } from '@jest/globals';
import type { CallCount } from '../../src/host/runtime/host';
import { AddOn } from './add-on';

export const list = {
  operationId: 'import-0001',
  name: 'fair.csv',
  columns: ['company', 'contact', 'email', 'phone', 'country', 'lastContact', 'class'] as const,
  rows: [
    [
      'Fjellheim Sport AS',
      'Ingrid',
      'ingrid@fjellheim.example.com',
      '+47 22 00 01 23',
      'Norway',
      '2026-03-02',
      'C',
    ],
    ['Casa Verde SA', 'Inés', 'ines@casaverde.example.com', '+34 91 555 01 22', 'Spain', '', 'A'],
    ['Northgate Ltd', 'Joan', 'joan@northgate.example.com', '00123', 'UK', '2026-03-18', 'F'],
  ],
};

/** A register of three customers from a fair. */
export const started = async (): Promise<AddOn> => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  await addOn.ask.commitImport({ ...list, columns: [...list.columns] });
  return addOn;
};

export const idOf = async (addOn: AddOn, company: string): Promise<string> => {
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  return String(rows.find((row) => row.company === company)?.id);
};

export const within = (calls: CallCount, total: number, switches: number) => {
  expect({ total: calls.total <= total, calls }).toEqual({ total: true, calls });
  expect(calls.readsAfterWrites).toBeLessThanOrEqual(switches);
};

export const followUp = (customerId: string, operationId = 'follow-up-1') => ({
  operationId,
  customerId,
  direction: 'out' as const,
  channel: 'wechat' as const,
  topic: 'priceMove',
  text: 'Sent the new price list',
  nextDate: '2026-03-25',
});
