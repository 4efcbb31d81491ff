import { type Tab, tabColumns } from '../../src/domain/tabs';
import type { Sheet } from '../../src/host/workbook/sheet';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { renamed, typedCompany } from './people';
import { ownHeader, typedBefore } from './starting-points';

const sheetOf = (workbook: Workbook, tab: Tab): Sheet | undefined =>
  workbook.sheetByName(english.tabs[tab]) ??
  workbook.sheetByName(renamed(english.tabs[tab])) ??
  undefined;

/** Columns that are the program's to write; every other cell of a row belongs to people. */
const programColumns = ['due', 'id', 'level', 'lastContact', 'nextFollowUp'];

const headersOf = (tab: Tab): Readonly<Record<string, string>> =>
  english.columns[tab as keyof typeof english.columns] as never;

const columnTexts = (sheet: Sheet | undefined, header: string | undefined): string[] => {
  const column = (sheet?.rows[0]?.values ?? []).indexOf(header ?? '');
  if (!sheet || column < 0) return [];
  return sheet.rows.slice(1).flatMap((row) => {
    const value = row?.values[column] ?? null;
    return value === null ? [] : [String(value)];
  });
};

const doubles = (texts: readonly string[]): string[] => {
  const known = new Set<string>();
  return texts.filter((text) => known.size === known.add(text).size);
};

/** Facts as they are known: by operation, customer, item and person. */
const factKeys = (workbook: Workbook): string[] => {
  const sheet = sheetOf(workbook, 'dossier');
  const header = sheet?.rows[0]?.values ?? [];
  const columns = ['operationId', 'customerId', 'item', 'person'].map((key) =>
    header.indexOf(headersOf('dossier')[key] ?? ''),
  );
  return (sheet?.rows ?? [])
    .slice(1)
    .map((row) => columns.map((column) => row?.values[column] ?? '').join(' '))
    .filter((line) => line.trim() !== '');
};

/** Ids and weeks that stand twice; a log line is known by its operation, its customer and its act. */
export const doubledKeys = (workbook: Workbook): string[] => {
  const log = sheetOf(workbook, 'followUps');
  const parts = ['operationId', 'customerId', 'act'].map((key) =>
    (log?.rows[0]?.values ?? []).indexOf(headersOf('followUps')[key] ?? ''),
  );
  const lines = (log?.rows ?? [])
    .slice(1)
    .map((row) => parts.map((column) => row?.values[column] ?? '').join(' '))
    .filter((line) => line.trim() !== '');
  return [
    ...doubles(columnTexts(sheetOf(workbook, 'customers'), headersOf('customers').id)),
    ...doubles(columnTexts(sheetOf(workbook, 'inquiries'), headersOf('inquiries').id)),
    ...doubles(columnTexts(sheetOf(workbook, 'weeklyHistory'), headersOf('weeklyHistory').week)),
    ...(['orders', 'documents', 'plans'] as const).flatMap((tab) =>
      doubles(columnTexts(sheetOf(workbook, tab), headersOf(tab).id)),
    ),
    ...doubles(lines),
    ...doubles(factKeys(workbook)),
  ].map((key) => `doubled: ${key}`);
};

/** A formula that speaks of its own row goes with it when rows above are taken out. */
const wherever = (formula: string | null | undefined, row: number): string | undefined =>
  formula?.replace(new RegExp(`(?<=[A-Z])${row}\\b`, 'g'), '#');

/**
 * What people own in each customer's row, by id: values and formulas under each header, wherever its column stands, that
 * is not the program's nor one that the operation is asked to change. In a copy the register is known by its name alone:
 * renamed first, it stays as it is beside the new one that set-up makes.
 */
export const peoplesCells = (
  workbook: Workbook,
  touched: readonly string[] = [],
): Map<string, string> => {
  const names = [renamed(english.tabs.customers), english.tabs.customers];
  const sheets = names.flatMap((name) => workbook.sheetByName(name) ?? []);
  return new Map(sheets.flatMap((sheet) => [...cellsOfPeople(sheet, touched)]));
};

const cellsOfPeople = (sheet: Sheet, touched: readonly string[]): Map<string, string> => {
  const header = (sheet.rows[0]?.values ?? []).map(String);
  const ours = [...programColumns, ...touched].map((key) => headersOf('customers')[key]);
  const id = header.indexOf(headersOf('customers').id ?? '');
  const cells = new Map<string, string>();
  for (const [index, row] of sheet.rows.entries()) {
    if (index === 0) continue;
    const key = String(row?.values[id] ?? '');
    if (!row || key === '') continue;
    const kept = header.flatMap((name, column) => {
      const cell = wherever(row.formulas?.[column], index + 1) ?? row.values[column] ?? null;
      return ours.includes(name) || cell === null ? [] : [[name, cell]];
    });
    cells.set(key, JSON.stringify(kept.sort()));
  }
  return cells;
};

export const lostOrChanged = (
  before: ReadonlyMap<string, string>,
  workbook: Workbook,
  touched: readonly string[],
): string[] => {
  const after = peoplesCells(workbook, touched);
  return [...before]
    .filter(([id, cells]) => after.get(id) !== cells)
    .map(([id, cells]) => `people's cells of ${id}: ${cells} became ${after.get(id)}`);
};

/** The one formula the program writes: the weekly summary says by itself that it has grown old. */
const saysItIsOld = /^=IF\(TODAY\(\)>DATE\(\d+,\d+,\d+\),"[^"]*",""\)$/;

/** Beside everybody to act on it links to his row, by his id alone. */
const linksToRow =
  /^=IFERROR\(HYPERLINK\("#gid=\d+&range=A"&MATCH\("[\w-]+",[^"]*,0\),"→ "&MATCH\("[\w-]+",[^"]*,0\)\),""\)$/;

/** Formulas anywhere in our tabs but that one and those in the person's own column. */
export const formulas = (workbook: Workbook): string[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      (row?.formulas ?? []).flatMap((formula, column) =>
        formula &&
        !saysItIsOld.test(formula) &&
        !linksToRow.test(formula) &&
        sheet.rows[0]?.values[column] !== ownHeader
          ? [`formula: ${formula}`]
          : [],
      ),
    ),
  );

/** Headers in our words whose note names another column. */
export const notesAstray = (workbook: Workbook): string[] =>
  (['customers', 'inquiries'] as const).flatMap((tab) => {
    const [header] = sheetOf(workbook, tab)?.rows ?? [];
    return Object.entries(headersOf(tab)).flatMap(([key, text]) => {
      const note = header?.notes?.[header.values.indexOf(text)] ?? '';
      const marked = /portbook:(\w+)/.exec(note)?.[1] ?? key;
      return marked === key ? [] : [`the note of ${text} in ${tab} names ${marked}`];
    });
  });

/** Everything that must hold in any state, however the last operation ended. */
export const violations = (
  before: ReadonlyMap<string, string>,
  workbook: Workbook,
  touched: readonly string[] = [],
): string[] => [
  ...doubledKeys(workbook),
  ...lostOrChanged(before, workbook, touched),
  ...formulas(workbook),
];

/** The rows of every tab of ours as text, to compare where two histories ended. */
export const contentOf = (workbook: Workbook): string =>
  JSON.stringify(
    (Object.keys(tabColumns) as Tab[]).map((tab) => {
      const rows = sheetOf(workbook, tab)?.rows ?? [];
      return rows.map(
        (row) =>
          row?.values
            .map((value) => value ?? '')
            .join('\t')
            .trimEnd() ?? '',
      );
    }),
  ).replace(/(,"")+]/g, ']');

/** The rows of a tab by header, whatever their order and that of the columns. */
const recordsOn = (workbook: Workbook, tab: Tab): Record<string, unknown>[] => {
  const [header, ...rows] = sheetOf(workbook, tab)?.rows ?? [];
  return rows.flatMap((row) => {
    const cells = (header?.values ?? []).map((name, column) => [
      String(name ?? ''),
      row?.formulas?.[column] ? 'a formula' : (row?.values[column] ?? ''),
    ]);
    const filled = cells.filter(([name, value]) => name !== '' && value !== '' && value !== false);
    return filled.length > 0 ? [Object.fromEntries(filled)] : [];
  });
};

const compared = [
  ...(['customers', 'followUps', 'inquiries', 'plans'] as const),
  ...(['orders', 'documents', 'dossier'] as const),
] as const satisfies Tab[];

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Lists in no order, also those within texts. */
const sortedDeep = (value: unknown): unknown => {
  if (typeof value === 'string') return /^[[{]/.test(value) ? sortedDeep(parsed(value)) : value;
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(sortedDeep(one))).sort();
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sortedDeep(part)]));
};

/** What a line holds for taking it back names customers and rows in the order in which they stood. */
const inNoOrder = (record: Record<string, unknown>): Record<string, unknown> => {
  const header = english.columns.followUps.undo;
  const note = record[header];
  return typeof note === 'string' && note.startsWith('{')
    ? { ...record, [header]: JSON.stringify(sortedDeep(parsed(note))) }
    : record;
};

/** The id of a row that people typed comes of the row in which it stood. */
const withAnyId = (record: Record<string, unknown>): Record<string, unknown> =>
  record.ID && typedBefore.includes(String(record.Company)) ? { ...record, ID: 'some' } : record;

/** What the tabs say, whatever the order of rows and columns; what the program adds to a typed row is not looked at. */
export const told = (workbook: Workbook): string[] =>
  compared.flatMap((tab) =>
    recordsOn(workbook, tab)
      .map((record) => (record.Company === typedCompany ? { Company: typedCompany } : record))
      .map(inNoOrder)
      .map(withAnyId)
      .map((record) => `${tab}: ${JSON.stringify(Object.entries(record).sort())}`)
      .sort(),
  );
