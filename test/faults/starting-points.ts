import { customerIdOf, inquiryIdOf } from '../../src/domain/row-id';
import { setInput } from '../../src/host/workbook/edit';
import { deleteRows } from '../../src/host/workbook/structure';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn, emptyWorkbook } from '../support/add-on';
import { longLog } from '../support/long-log';
import { type Kept, keep, wake } from './kept-workbook';

export const ownHeader = 'My own column';

/** Customers whom people typed below the others, and who have no id yet. */
export const typedBefore = ['Typed Lda', 'Typed AB'];

/** Rows of each tab; the thousand that a new tab has would only be carried along. */
const rowsKept = 40;

/** The summary's page has more; were the tabs shorter, they would be made longer first. */
const rowsOfPage = 150;

export const withoutEmptyRows = (workbook: Workbook, rows = rowsKept): Workbook => {
  for (const sheet of workbook.sheets) {
    const from = Math.max(rows, sheet.lastRow() + 1);
    if (sheet.rowCount > from) deleteRows(sheet, from, sheet.rowCount - from);
  }
  return workbook;
};

/** A new spreadsheet. */
export const blank = async (): Promise<Workbook> => withoutEmptyRows(emptyWorkbook(), rowsOfPage);

const made = new Map<string, Promise<Kept>>();

/** Makes a workbook once and hands out copies. */
const copyOf = async (name: string, make: () => Promise<Workbook>): Promise<Workbook> => {
  const kept = made.get(name) ?? make().then((workbook) => keep(withoutEmptyRows(workbook)));
  made.set(name, kept);
  return wake(await kept);
};

/** Id of a customer of the list that every register here starts with. */
export const idOf = (index: number): string => customerIdOf('starting-list', index);

const customers = {
  operationId: 'starting-list',
  name: 'start.csv',
  columns: ['company', 'contact', 'email', 'country', 'lastContact', 'class'],
  rows: [
    ['Fjellheim Sport AS', 'Ingrid', 'ingrid@fjellheim.example.com', 'Norway', '2026-03-02', 'C'],
    ['Casa Verde SA', 'Inés', 'ines@casaverde.example.com', 'Spain', '', 'A'],
    ['Northgate Ltd', 'Joan', 'joan@northgate.example.com', 'UK', '2026-03-18', 'F'],
  ],
};

/** A register of three customers, with a column and a note in it that are the person's own. */
export const filled = (): Promise<Workbook> =>
  copyOf('filled', async () => {
    const addOn = new AddOn();
    await addOn.rpc('setUp', {});
    await addOn.rpc('commitImport', customers);
    const sheet = addOn.tab('customers');
    const column = sheet.rows[0]?.values.length ?? 0;
    setInput(sheet, 0, column, ownHeader);
    setInput(sheet, 1, column, 'met at the fair');
    setInput(sheet, 3, column, { formula: '=LEN(D4)' });
    return addOn.workbook;
  });

/** The same with a contact logged whose register cells never arrived: something to repair. */
export const withLogLine = (): Promise<Workbook> =>
  copyOf('with a log line', async () => {
    const addOn = new AddOn({ workbook: await filled() });
    await addOn.rpc('logFollowUp', {
      operationId: 'starting-line',
      customerId: idOf(0),
      direction: 'in',
      channel: 'phone',
      topic: 'order',
      text: 'asks for the deposit terms',
      nextDate: '2026-03-20',
    });
    const due = addOn.column('customers', 'Due');
    setInput(addOn.tab('customers'), 1, due, 1);
    return addOn.workbook;
  });

/** The same with a log so long that only its end is read: contacts of years before last month. */
export const withLongLog = (): Promise<Workbook> =>
  copyOf('with a long log', async () => longLog(new AddOn({ workbook: await filled() }), idOf));

/** The inquiry that `withInquiry` starts with. */
export const acceptedInquiry = inquiryIdOf('starting-inquiry', 0);

/** The same with an inquiry whose research lacks one step. */
export const withInquiry = (): Promise<Workbook> =>
  copyOf('with an inquiry', async () => {
    const addOn = new AddOn({ workbook: await filled() });
    await addOn.rpc('acceptInquiry', {
      operationId: 'starting-inquiry',
      text: 'Please quote 500 pcs of floodlights FOB Ningbo.',
      channel: 'mail',
      kind: 'precise',
      fields: { contact: 'Ida Holm', email: 'ida@holm.example.com' },
    });
    for (const step of [1, 2]) {
      await addOn.rpc('tickStep', { inquiryId: acceptedInquiry, phase: 'beforeReply', step });
    }
    return addOn.workbook;
  });

/** The operation that `withAcceptance` starts with. */
export const acceptance = 'starting-acceptance';

/** The same with an inquiry that waited, and was then accepted as another kind than it was taken for. */
export const withAcceptance = (): Promise<Workbook> =>
  copyOf('with an acceptance', async () => {
    const addOn = new AddOn({ workbook: await filled() });
    const inquiry = {
      text: 'Please quote 500 pcs of floodlights FOB Ningbo.',
      channel: 'mail',
      kind: 'broad',
      fields: { contact: 'Ida Holm', email: 'ida@holm.example.com' },
    };
    await addOn.rpc('putOffInquiry', { ...inquiry, operationId: 'starting-put-off' });
    await addOn.rpc('acceptInquiry', {
      ...inquiry,
      operationId: acceptance,
      inquiryId: inquiryIdOf('starting-put-off', 0),
      why: 'readWrongly',
    });
    return addOn.workbook;
  });

/** The same with a text that a person pasted into the Inquiries tab. */
export const withPastedRow = (): Promise<Workbook> =>
  copyOf('with a pasted row', async () => {
    const addOn = new AddOn({ workbook: await withInquiry() });
    const column = addOn.column('inquiries', 'Original text');
    setInput(addOn.tab('inquiries'), 2, column, 'Please send your catalogue and price list.');
    return addOn.workbook;
  });

/** A register of many customers, imported as people do. */
export const registerOf = async (size: number): Promise<Workbook> => {
  const addOn = new AddOn({ workbook: await filled() });
  const chunk = 5_000;
  for (let first = 0; first < size; first += chunk) {
    const rows = Array.from({ length: Math.min(chunk, size - first) }, (_, index) => {
      const number = first + index;
      return [`Quayside ${number} Ltd`, `buyer@quayside${number}.example.com`, 'Portugal', 'D'];
    });
    const columns = ['company', 'email', 'country', 'class'];
    await addOn.rpc('commitImport', {
      operationId: `many-${first}`,
      name: 'many.csv',
      columns,
      rows,
    });
  }
  return addOn.workbook;
};
