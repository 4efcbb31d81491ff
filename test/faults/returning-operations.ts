import { setInput } from '../../src/host/workbook/edit';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';
import type { Operation } from './operations';
import { filled, idOf, typedBefore, withLogLine, withoutEmptyRows } from './starting-points';

const threeWeeksLater = '2026-04-08T01:30:00Z';

/** A copy of the file: Google does not copy what a document remembers. */
const copied = async (): Promise<Workbook> => {
  const workbook = await withLogLine();
  workbook.properties.clear();
  return workbook;
};

const summed = async (): Promise<Workbook> => {
  const addOn = new AddOn({ workbook: await withLogLine() });
  await addOn.rpc('weeklyReport', {});
  return withoutEmptyRows(addOn.workbook);
};

/** Two customers whom people typed below the others, one of them with a date in words of his own. */
const typed = async (): Promise<Workbook> => {
  const workbook = await filled();
  const addOn = new AddOn({ workbook });
  const sheet = addOn.tab('customers');
  for (const [index, company] of typedBefore.entries()) {
    setInput(sheet, 4 + index, addOn.column('customers', 'Company'), company);
    setInput(sheet, 4 + index, addOn.column('customers', 'Last contact'), 'some day');
  }
  return workbook;
};

const late =
  (endpoint: string): Operation['run'] =>
  (addOn) => {
    addOn.moveTo(threeWeeksLater);
    return addOn.rpc(endpoint, {});
  };

const contact = {
  operationId: 'faults-in-a-copy',
  customerId: idOf(0),
  direction: 'out',
  channel: 'mail',
  topic: 'priceMove',
  text: '',
  nextDate: null,
};

/** What is done once more, later, in a copy, or over what people have typed. */
export const returningOperations: readonly Operation[] = [
  { name: 'weekly summary again', start: summed, run: (addOn) => addOn.rpc('weeklyReport', {}) },
  { name: 'weekly summary after missed weeks', start: summed, run: late('weeklyReport') },
  { name: 'adopt typed rows', start: typed, run: (addOn) => addOn.menu('repairRegister') },
  { name: 'set up a copy', isInCopy: true, start: copied, run: (addOn) => addOn.rpc('setUp', {}) },
  {
    name: 'log a follow-up in a copy',
    isInCopy: true,
    start: copied,
    run: (addOn) => addOn.rpc('logFollowUp', contact),
  },
];
