import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';

/** What is drawn of each tab but lies in no cell, as a text by its id. */
export type Features = ReadonlyMap<number, string>;

export const featuresOf = (workbook: Workbook): Features =>
  new Map(workbook.sheets.map((sheet) => [sheet.id, JSON.stringify(featuresOfSheet(sheet))]));

/** Tabs that must be drawn another way, those that came, and whether any went or changed places. */
export type TabsSeen = {
  readonly relaid: readonly number[];
  readonly added: readonly number[];
  readonly areOthers: boolean;
};

export const tabsThatDiffer = (before: Features, now: Features): TabsSeen => ({
  relaid: [...now].flatMap(([id, text]) => (text === (before.get(id) ?? text) ? [] : [id])),
  added: [...now.keys()].filter((id) => !before.has(id)),
  areOthers: [...before.keys()].join() !== [...now.keys()].join(),
});

const featuresOfSheet = (sheet: Sheet) => [
  [sheet.id, sheet.name, sheet.hidden, sheet.tabColor, sheet.rowCount, sheet.columnCount],
  [sheet.frozenRows, sheet.frozenColumns, sheet.merges, columnsOf(sheet)],
  [sheet.conditionalRules, sheet.validations, sheet.bandings, sheet.charts],
  sheet.filter && [sheet.filter.area, [...sheet.filter.columns]],
];

const columnsOf = (sheet: Sheet) =>
  sheet.columns.flatMap((column, index) =>
    column?.width || column?.hidden || column?.format
      ? [[index, column.width, column.hidden, column.format]]
      : [],
  );

/** How a tab is laid out, heights and notes included, as one text. */
export const layoutSeen = (sheet: Sheet): string => {
  const rows = sheet.rows.flatMap((row, index) =>
    row?.height || row?.hidden || row?.notes
      ? [[index, row.height, row.hidden, row.notes?.filter(Boolean)]]
      : [],
  );
  return JSON.stringify([featuresOfSheet(sheet), rows], inOrder);
};

/** What came from a page says the same in another order. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
