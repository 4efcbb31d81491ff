import { operationIdAt } from '../../src/domain/operation-id';
import { ScriptHost } from '../../src/host/runtime/host';
import type { Program } from '../../src/host/runtime/program';
import type { CellValue } from '../../src/host/workbook/cell';
import { setInputs } from '../../src/host/workbook/edit';
import type { Sheet } from '../../src/host/workbook/sheet';
import { deleteColumns, insertRows } from '../../src/host/workbook/structure';
import { addSheet } from '../../src/host/workbook/tabs';
import { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { dateOf } from './calendar';

/** Ten lines for each customer, as far as ten million cells hold them. */
export const linesPerCustomer = (size: number): number => (size > 50_000 ? 4 : 10);
/** Blank rows at the end of a tab, as the program leaves them. */
const spareRows = 100;
const day = 86_400_000;
export const now = Date.parse('2026-11-18T03:00:00Z');

/** Some days ago the register was set right; nothing has happened since, since a contact to come would be none. */
const daysSinceRepair = 3;

/** How many days ago a customer was last in contact. */
const daysAgo = (customer: number): number => daysSinceRepair + (customer % 60);

/** The id of an operation that somebody begins now. */
export const asked = (words: string): string => operationIdAt(now, words);

export const hostOver = (
  workbook: Workbook,
  program: Program,
  clock = () => now,
  clockFollowsCalls = false,
): ScriptHost =>
  new ScriptHost({
    workbook,
    program,
    user: 'mei@exporter.example.com',
    userLocale: 'en',
    now: clock,
    clockFollowsCalls,
    fidelity: 'strict',
    ui: null,
  });

export const emptyBook = (): Workbook => {
  const workbook = new Workbook('Register', 'Asia/Shanghai', 'en_US');
  workbook.activeSheetId = addSheet(workbook, 'Sheet1').id;
  return workbook;
};

const classes = ['A', 'B', 'C', 'D', 'E', 'F'];
const owners = ['Mei', 'Lin', 'Hao'];
const countries = ['Germany', 'Brazil', 'Japan', 'Egypt', 'Canada', 'Poland', 'Kenya', 'Chile'];

const columnsOf = (
  sheet: Sheet,
  columns: Readonly<Record<string, string>>,
): ((key: string) => number) => {
  const header = sheet.rows[0]?.values ?? [];
  return (key) => header.indexOf(columns[key] ?? '');
};

/** Repeats one row that the add-on wrote itself, with the values that differ from row to row put in. */
const repeat = (
  sheet: Sheet,
  pattern: readonly CellValue[],
  count: number,
  change: (row: CellValue[], index: number) => void,
): void => {
  const needed = count + 2 + spareRows;
  if (sheet.rowCount < needed) insertRows(sheet, 2, needed - sheet.rowCount);
  const rows = Array.from({ length: count }, (_, index) => {
    const row = pattern.slice();
    change(row, index);
    return row;
  });
  setInputs(sheet, 1, 0, rows);
};

const fillCustomers = (sheet: Sheet, size: number): void => {
  const at = columnsOf(sheet, english.columns.customers);
  repeat(sheet, sheet.rows[1]?.values ?? [], size, (row, index) => {
    const last = dateOf(now) - daysAgo(index);
    row[at('country')] = countries[index % countries.length] ?? '';
    row[at('contact')] = `Contact ${index}`;
    row[at('company')] = `Company ${index} Ltd`;
    row[at('email')] = `buyer${index}@company${index}.example.com`;
    row[at('phone')] = `+44 20 7946 ${String(index).padStart(6, '0')}`;
    row[at('class')] = classes[index % classes.length] ?? '';
    row[at('lastContact')] = last;
    row[at('id')] = `c-bench${String(index).padStart(6, '0')}`;
  });
};

const fillLog = (sheet: Sheet, size: number, linesEach: number): void => {
  const at = columnsOf(sheet, english.columns.followUps);
  // The line above it says that the pattern was imported.
  const contact = sheet.rows[2]?.values ?? [];
  repeat(sheet, contact, size * linesEach, (row, index) => {
    const customer = index % size;
    const age = daysAgo(customer) + Math.floor((size * linesEach - 1 - index) / size) * 21;
    row[at('when')] = dateOf(now) - age + (8 * 60 + ((index * 7) % 600)) / 1440;
    row[at('customerId')] = `c-bench${String(customer).padStart(6, '0')}`;
    row[at('customer')] = `Company ${customer} Ltd`;
    row[at('owner')] = owners[index % owners.length] ?? '';
    row[at('nextDate')] = index % 3 === 0 ? dateOf(now) - age + 21 : null;
    row[at('operationId')] = `bench-line-${index}`;
  });
};

const ask = async (host: ScriptHost, endpoint: string, input: unknown): Promise<unknown> => {
  const execution = await host.run('rpc', [endpoint, input], 'sidebar');
  const answer = execution.value as { ok: boolean; value: unknown };
  if (!answer?.ok) throw new Error(`${endpoint}: ${JSON.stringify(execution.error ?? answer)}`);
  return answer.value;
};

/** Blank columns count as cells of the workbook: whoever has so many rows takes them out, as putting years away does. */
const trim = ({ sheets }: Workbook): void => {
  for (const sheet of sheets) {
    const used = sheet.rows[0]?.values.length ?? 0;
    if (used > 0 && sheet.columnCount > used) deleteColumns(sheet, used, sheet.columnCount - used);
  }
};

/** Each text once and in one piece, as a workbook that was read from its file has them. */
const shareTexts = ({ sheets }: Workbook): void => {
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    const found = known.get(text) ?? Buffer.from(text).toString();
    known.set(text, found);
    return found;
  };
  for (const row of sheets.flatMap(({ rows }) => rows)) {
    row?.values.forEach((value, column) => {
      if (typeof value === 'string') row.values[column] = shared(value);
    });
  }
};

/** A register of `size` customers with their contacts, laid out by the add-on and filled from rows it wrote. */
export const registerOfSize = async (
  program: Program,
  size: number,
  linesEach = linesPerCustomer(size),
): Promise<{ host: ScriptHost; workbook: Workbook }> => {
  const workbook = emptyBook();
  const host = hostOver(workbook, program);
  await ask(host, 'setUp', {});
  const table = { name: 'list.csv', columns: ['company', 'class'], rows: [['Pattern Ltd', 'C']] };
  await ask(host, 'commitImport', { operationId: 'bench-pattern', ...table });
  const { rows } = (await ask(host, 'rows', { tab: 'customers' })) as { rows: { id: string }[] };
  await ask(host, 'logFollowUp', {
    operationId: 'bench-first-line',
    customerId: rows[0]?.id,
    direction: 'out',
    channel: 'mail',
    topic: 'productNews',
    text: 'Sent the new leaflet',
    nextDate: null,
  });
  fillCustomers(workbook.sheetByName(english.tabs.customers) as Sheet, size);
  fillLog(workbook.sheetByName(english.tabs.followUps) as Sheet, size, linesEach);
  if (size > 50_000) trim(workbook);
  shareTexts(workbook);
  const before = hostOver(workbook, program, () => now - daysSinceRepair * day);
  await before.run('repairRegister', [], 'menu');
  return { host, workbook };
};
