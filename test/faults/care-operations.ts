import { customerIdOf } from '../../src/domain/row-id';
import { readWorkbook, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';
import type { Operation } from './operations';
import { filled, idOf, withLogLine, withoutEmptyRows } from './starting-points';

const list = {
  operationId: 'faults-spring-list',
  name: 'spring.csv',
  columns: ['company', 'contact', 'email', 'phone'],
  rows: [
    ['Casa Verde SA', '', 'ines@casaverde.example.com', '+34 91 555 01 22'],
    ['Ribeira Lda', '=Ana', 'ana@ribeira.example.com', ''],
    ['Holm Friluft AB', 'Ida', 'ida@holm.example.com', ''],
  ],
};

const handing = { operationId: 'faults-hand-over', from: '', to: 'Lin' };

const merging = {
  operationId: 'faults-merge',
  keptId: idOf(0),
  goneId: idOf(1),
  choices: { country: 'gone' },
};

const everything = ['company', 'contact', 'email', 'phone', 'country', 'class', 'notes', 'site'];

/** A workbook after some operations were carried out. */
const after =
  (start: () => Promise<Workbook>, endpoint: string, input: unknown) =>
  async (): Promise<Workbook> => {
    const addOn = new AddOn({ workbook: readWorkbook(writeWorkbook(await start())) });
    await addOn.rpc(endpoint, input);
    return withoutEmptyRows(addOn.workbook);
  };

const rpc =
  (endpoint: string, input: unknown): Operation['run'] =>
  (addOn) =>
    addOn.rpc(endpoint, input);

export const careOperations: readonly Operation[] = [
  {
    name: 'undo an import',
    start: after(filled, 'commitImport', list),
    touches: ['phone'],
    takesOut: [1, 2].map((index) => customerIdOf(list.operationId, index)),
    run: rpc('undoOperation', { operationId: list.operationId }),
  },
  {
    name: 'merge',
    start: withLogLine,
    touches: everything,
    takesOut: [merging.goneId],
    run: rpc('mergeCustomers', merging),
  },
  {
    name: 'undo a merge',
    start: after(withLogLine, 'mergeCustomers', merging),
    touches: everything,
    run: rpc('undoOperation', { operationId: merging.operationId }),
  },
  {
    name: 'hand over',
    start: filled,
    touches: ['owner'],
    run: rpc('handOver', handing),
  },
  {
    name: 'erase a person',
    start: withLogLine,
    touches: everything,
    run: rpc('erasePerson', { operationId: 'faults-erase', customerId: idOf(0) }),
  },
];
