import { beforeAll, describe, expect, test } from '@jest/globals';
import { setInput } from '../../src/host/workbook/edit';
import { deleteRows } from '../../src/host/workbook/structure';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { AddOn } from '../support/add-on';
import { doubledKeys, formulas, lostOrChanged, peoplesCells } from './invariants';
import { type Kept, keep, wake } from './kept-workbook';
import { operations } from './operations';
import {
  changedByRepair,
  inWrongWeek,
  lostRows,
  neitherOldNorNew,
  notAsTheLogSays,
  notConverged,
  notUndone,
  strangeEnd,
  tooManyCalls,
  wrongCustomers,
} from './promises';
import { filled, idOf, ownHeader } from './starting-points';

const contact = {
  operationId: 'promised-contact',
  customerId: idOf(0),
  direction: 'out',
  channel: 'mail',
  topic: 'priceMove',
  text: 'asks for terms',
  nextDate: '2026-03-27',
};

let before: Kept;
let after: Kept;
beforeAll(async () => {
  const addOn = new AddOn({ workbook: await filled() });
  await addOn.menu('repairRegister');
  before = keep(addOn.workbook);
  await addOn.rpc('logFollowUp', contact);
  await addOn.rpc('weeklyReport', {});
  after = keep(addOn.workbook);
});

/** The healthy workbook with one thing done to it on purpose. */
const harmed = (harm: (addOn: AddOn) => void): Workbook => {
  const addOn = new AddOn({ workbook: wake(after) });
  harm(addOn);
  return addOn.workbook;
};

const write =
  (tab: 'customers' | 'followUps' | 'weeklyHistory', row: number, header: string) =>
  (value: string | number | { formula: string }) =>
    harmed((addOn) => setInput(addOn.tab(tab), row, addOn.column(tab, header), value));

const { customers, weeklyHistory } = english.columns;

/** Each promise, what it says of a healthy workbook, and of one in which it was broken. */
const promises: Readonly<Record<string, () => Promise<readonly [string[], string[]]>>> = {
  'no accepted row is lost': async () => [
    lostRows(wake(before), wake(after)),
    lostRows(
      wake(after),
      harmed((addOn) => deleteRows(addOn.tab('followUps'), 2, 1)),
    ),
  ],
  'nothing stands there twice': async () => [
    doubledKeys(wake(after)),
    doubledKeys(write('customers', 2, customers.id)(idOf(0))),
  ],
  'every operation ends as it may': async () => [
    [...strangeEnd('done', true), ...strangeEnd('refused: busy', true)],
    strangeEnd('threw Service error', true),
  ],
  'people’s cells stay as they are': async () => [
    lostOrChanged(peoplesCells(wake(before)), wake(after), []),
    lostOrChanged(peoplesCells(wake(before)), write('customers', 1, ownHeader)('met'), []),
  ],
  'what is derived is what the log says': async () => [
    notAsTheLogSays(wake(after)),
    notAsTheLogSays(write('customers', 1, customers.lastContact)(46_000)),
  ],
  'a repair of a healthy workbook writes nothing': async () => [
    await changedByRepair(after),
    await changedByRepair(keep(write('customers', 1, customers.due)(1))),
  ],
  'sent again it ends the same, and a third time changes nothing': async () => [
    notConverged(after, after, after),
    notConverged(keep(write('customers', 1, customers.due)(1)), after, after),
  ],
  'only the right customer is changed': async () => [
    wrongCustomers(wake(before), wake(after), wake(after)),
    wrongCustomers(wake(before), write('customers', 3, customers.due)(1), wake(after)),
  ],
  'what is taken back is as it was': async () => [
    notUndone(wake(before), wake(before)),
    notUndone(wake(before), wake(after)),
  ],
  'each act stands in one week': async () => [
    inWrongWeek(wake(after)),
    inWrongWeek(write('weeklyHistory', 1, weeklyHistory.followUps)(2)),
  ],
  'untrusted text is never a formula': async () => [
    formulas(wake(after)),
    formulas(write('customers', 1, customers.notes)({ formula: '=1+1' })),
  ],
  'service calls are bounded': async () => [tooManyCalls(40, 10), tooManyCalls(2_000, 10)],
  'a file is the old or the new one': async () => [
    neitherOldNorNew(Buffer.from('old'), Buffer.from('old'), Buffer.from('new')),
    neitherOldNorNew(Buffer.from('ol'), Buffer.from('old'), Buffer.from('new')),
  ],
};

describe('each promise', () => {
  test.each(Object.entries(promises))('can be seen kept and broken: %s', async (_, look) => {
    const [healthy, broken] = await look();
    expect(healthy).toEqual([]);
    expect(broken).not.toEqual([]);
  });
});

/** What can be taken back by the id of its operation. */
const takenBack = [
  'import 20',
  'log a follow-up',
  'log for many',
  'change a class',
  'merge',
  'hand over',
  'put a customer off',
  'mark an order',
  'mark a key account',
  'make plans',
];
const undoable = operations.filter(({ name }) => takenBack.includes(name));

const lastOperation = (workbook: Workbook): string => {
  const sheet = workbook.sheetByName(english.tabs.followUps);
  const column = (sheet?.rows[0]?.values ?? []).indexOf(english.columns.followUps.operationId);
  const ids = (sheet?.rows ?? []).map((row) => String(row?.values[column] ?? ''));
  return (ids.filter((id) => id !== '').at(-1) ?? '').split(/[#/]/)[0] ?? '';
};

describe('taken back, cell by cell as it was', () => {
  test('all of them are there', () => {
    expect(undoable.map(({ name }) => name).sort()).toEqual([...takenBack].sort());
  });

  test.each(undoable)('$name', async ({ start, run }) => {
    const addOn = new AddOn({ workbook: await start() });
    await addOn.menu('repairRegister');
    const was = keep(addOn.workbook);
    await run(addOn);
    expect(notUndone(wake(was), addOn.workbook)).not.toEqual([]);
    const operationId = lastOperation(addOn.workbook);
    expect(await addOn.rpc('undoOperation', { operationId })).toMatchObject({ ok: true });
    expect(notUndone(wake(was), addOn.workbook)).toEqual([]);
  });
});
