import { customerIdOf, planIdOf } from '../../src/domain/row-id';
import { readWorkbook, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';
import type { Operation } from './operations';
import { filled, idOf, withoutEmptyRows } from './starting-points';

const card = (index: number, reach: string) => ({
  operationId: `faults-card-${index}`,
  company: `=Stand ${index} GmbH`,
  contact: `Kim ${index}`,
  reach,
  class: 'D',
});

const cards = {
  fair: '=Canton Fair',
  cards: [card(1, 'kim@stand1.example.com'), card(2, '+49 30 23125 102')],
};

const putOff = (id: string) => ({
  operationId: 'faults-put-off',
  customerId: id,
  date: '2026-03-27',
});

const spread = () => ({
  operationId: 'faults-spread',
  moves: [0, 1, 2].map((at) => ({ customerId: idOf(at), date: `2026-03-2${at + 3}` })),
});

const promise = {
  operationId: 'faults-promised',
  customerId: idOf(0),
  kind: 'promise',
  date: '2026-03-19',
  text: '=the sample',
  place: '',
};
const putOffWithPromise = (id: string) => ({
  ...putOff(id),
  planIds: [planIdOf(promise.operationId)],
});
const putOffPromise = (id: string) => ({ ...putOffWithPromise(id), isOnlyPlans: true });

/** The register with a promise to the first customer. */
const promised = async (): Promise<Workbook> => {
  const addOn = new AddOn({ workbook: await filled() });
  await addOn.rpc('addPlan', promise);
  return withoutEmptyRows(readWorkbook(writeWorkbook(addOn.workbook)));
};

const afterwards =
  (endpoint: string, input: (id: string) => unknown, start = filled) =>
  async (): Promise<Workbook> => {
    const addOn = new AddOn({ workbook: readWorkbook(writeWorkbook(await start())) });
    await addOn.rpc(endpoint, input(idOf(0)));
    return withoutEmptyRows(addOn.workbook);
  };

/** What is done with a customer from Today and at a fair. */
export const followUpOperations: readonly Operation[] = [
  {
    name: 'put a customer off',
    start: filled,
    run: async (addOn) => addOn.rpc('putOffFollowUp', putOff(idOf(0))),
  },
  {
    name: 'take a postponement back',
    start: afterwards('putOffFollowUp', putOff),
    run: (addOn) => addOn.rpc('undoOperation', { operationId: 'faults-put-off' }),
  },
  {
    name: 'put a customer and a promise off',
    start: promised,
    run: async (addOn) => addOn.rpc('putOffFollowUp', putOffWithPromise(idOf(0))),
  },
  {
    name: 'put a promise off',
    start: promised,
    run: async (addOn) => addOn.rpc('putOffFollowUp', putOffPromise(idOf(0))),
  },
  {
    name: 'take the postponement of both back',
    start: afterwards('putOffFollowUp', putOffWithPromise, promised),
    run: (addOn) => addOn.rpc('undoOperation', { operationId: 'faults-put-off' }),
  },
  {
    name: 'spread customers over days',
    start: filled,
    run: async (addOn) => addOn.rpc('putOffMany', spread()),
  },
  {
    name: 'take the spreading back',
    start: afterwards('putOffMany', spread),
    run: (addOn) => addOn.rpc('undoOperation', { operationId: 'faults-spread' }),
  },
  { name: 'cards of a fair', start: filled, run: (addOn) => addOn.rpc('addFairCards', cards) },
  {
    name: 'take a card back',
    start: afterwards('addFairCards', () => cards),
    takesOut: [customerIdOf('faults-card-1', 0)],
    run: (addOn) => addOn.rpc('undoOperation', { operationId: 'faults-card-1' }),
  },
];
