import { operationIdAt } from '../../src/domain/operation-id';
import { readWorkbook, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';
import type { Operation } from './operations';
import { idOf, withLongLog } from './starting-points';

const begun = (words: string): string => operationIdAt(Date.parse('2026-03-18T01:29:00Z'), words);

const contact = () => ({
  operationId: begun('contact'),
  customerId: idOf(0),
  direction: 'out',
  channel: 'mail',
  topic: 'priceMove',
  text: '+1 for the freight',
  nextDate: '2026-03-27',
});

const inquiry = {
  operationId: begun('inquiry'),
  text: '=Please quote 500 pcs of floodlights FOB Ningbo. Ida Holm, Holm Friluft AB',
  channel: 'mail',
  kind: 'precise',
  fields: { contact: 'Ida Holm', company: 'Holm Friluft AB', email: 'ida@holm.example.com' },
};

const logged = async (): Promise<Workbook> => {
  const addOn = new AddOn({ workbook: readWorkbook(writeWorkbook(await withLongLog())) });
  await addOn.rpc('logFollowUp', contact());
  return addOn.workbook;
};

/** What reads only the end of the log where the log is long. */
export const longLogOperations: readonly Operation[] = [
  {
    name: 'log a follow-up in a long log',
    start: withLongLog,
    run: (addOn) => addOn.rpc('logFollowUp', contact()),
  },
  {
    name: 'take it back in a long log',
    start: logged,
    run: (addOn) => addOn.rpc('undoOperation', { operationId: begun('contact') }),
  },
  {
    name: 'accept an inquiry in a long log',
    start: withLongLog,
    run: (addOn) => addOn.rpc('acceptInquiry', inquiry),
  },
];
