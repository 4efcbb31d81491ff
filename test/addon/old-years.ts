import { setInputs } from '../../src/host/workbook/edit';
import { readWorkbook, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { AddOn } from '../support/add-on';

export const now = '2026-03-18T02:00:00Z';
const columns = english.columns.followUps;
const start = {
  operationId: 'put-away-starting-list',
  name: 'start.csv',
  columns: ['company', 'class'],
  rows: [
    ['Fjellheim Sport AS', 'B'],
    ['Casa Verde SA', 'A'],
  ],
};

const serialOf = (minute: string): number =>
  Date.parse(`${minute.replace(' ', 'T')}:00Z`) / 86_400_000 + 25_569;

/** Contacts up to last year, one in each month, alternating between two customers. */
export const monthly = (firstYear: number): string[] =>
  Array.from({ length: 12 * (2026 - firstYear) }, (_, month) => {
    const year = firstYear + Math.floor(month / 12);
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}-11 10:30`;
  });

export const logSince = async (firstYear: number): Promise<AddOn> => {
  const addOn = new AddOn({ now });
  await addOn.ask.setUp({});
  await addOn.ask.commitImport(start as never);
  const { rows } = await addOn.ask.rows({ tab: 'customers' });
  const ids = rows.map(({ id }) => String(id));
  const header = (addOn.tab('followUps').rows[0]?.values ?? []).map(String);
  const at = (key: keyof typeof columns) => header.indexOf(columns[key]);
  const lines = monthly(firstYear).map((minute, index) => {
    const line = header.map((): string | number => '');
    line[at('when')] = serialOf(minute);
    line[at('customerId')] = ids[index % 2] ?? '';
    line[at('act')] = 'contact';
    line[at('direction')] = index % 3 === 0 ? 'they contacted us' : 'we contacted them';
    line[at('text')] = index === 5 ? '=HYPERLINK("https://x.example","x")' : `line ${index}`;
    line[at('operationId')] = `old-${index}`;
    return line;
  });
  setInputs(addOn.tab('followUps'), 3, 0, lines);
  return addOn;
};

export const copyOf = (workbook: Workbook): Workbook => readWorkbook(writeWorkbook(workbook));

export const yearTabs = ({ workbook }: AddOn): string[] =>
  workbook.sheets.map(({ name }) => name).filter((name) => /\d{4}$/.test(name));

type Line = Record<keyof typeof columns, string>;

/** The lines of one tab of the log, each by column, with texts as the cells hold them. */
export const linesIn = ({ workbook }: AddOn, name: string): Line[] => {
  const rows = workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const header = (rows[0]?.values ?? []).map(String);
  const lines = rows.slice(1).map((row) => {
    const cell = (key: string) => {
      const value = row?.values[header.indexOf(columns[key as keyof typeof columns])] ?? '';
      return key === 'when' && typeof value === 'number' ? dayOf(value) : String(value);
    };
    return Object.fromEntries(Object.keys(columns).map((key) => [key, cell(key)])) as Line;
  });
  return lines.filter(({ operationId }) => operationId !== '');
};

const dayOf = (serial: number): string =>
  new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 16).replace('T', ' ');

export const everyLine = (addOn: AddOn): Line[] =>
  addOn.workbook.sheets
    .filter(({ name }) => name.startsWith('Follow-ups'))
    .flatMap(({ name }) => linesIn(addOn, name));

export const customerIds = async (addOn: AddOn): Promise<string[]> =>
  (await addOn.ask.rows({ tab: 'customers' })).rows.map(({ id }) => String(id));

export const operations = ({ workbook }: AddOn): string[] =>
  workbook.sheets
    .filter(({ name }) => name.startsWith('Follow-ups'))
    .flatMap((sheet) => {
      const column = (sheet.rows[0]?.values ?? []).indexOf(columns.operationId);
      return sheet.rows.slice(1).map((row) => String(row?.values[column] ?? ''));
    })
    .filter((id) => id !== '')
    .sort();
