import type { Tab } from '../domain/tabs';
import type { Messages } from '../messages/messages';
import { columnLetters } from './a1';
import { headerColour, numberFormatOf } from './cell-format';
import type { CellValue } from './cell-text';
import type { ColumnLayout } from './column-layout';
import { markNote } from './match-headers';
import type { Sheet } from './tab-table';
import { wordsOf } from './vocabulary';
import { columnLayout, workbookLayout } from './workbook-layout';

/** Columns to be laid side by side, `first` counted from 1. */
export type ColumnBlock = {
  readonly tab: Tab;
  readonly sheet: Sheet;
  readonly first: number;
  readonly keys: readonly string[];
  /** `null` where they stand already: then they are people's and stay as they are. */
  readonly headers: readonly string[] | null;
  readonly messages: Messages;
  /** Rows to stand below the header from the beginning. */
  readonly rows?: readonly CellValue[][];
};

type Placed = { readonly key: string; readonly column: number; readonly layout: ColumnLayout };

const placed = ({ tab, first, keys }: ColumnBlock): Placed[] =>
  keys.flatMap((key, index) => {
    const layout = columnLayout(tab, key);
    return layout ? [{ key, column: first + index, layout }] : [];
  });

export const headerOf = (messages: Messages, tab: Tab, key: string): string =>
  (messages.columns[tab] as Readonly<Record<string, string>>)[key] ?? key;

const noteOf = (messages: Messages, tab: Tab, { key, layout }: Placed): string => {
  const { columnNotes, computedNote, systemNote } = messages.register;
  const own: Readonly<Record<string, string>> = tab === 'customers' ? columnNotes : {};
  if (own[key]) return markNote(own[key], key);
  return markNote({ yours: '', computed: computedNote, system: systemNote }[layout.owner], key);
};

/** What the header of a column says where somebody rests on it; empty for a column that is not ours. */
export const headerNote = (messages: Messages, tab: Tab, key: string): string => {
  const layout = columnLayout(tab, key);
  return layout ? noteOf(messages, tab, { key, column: 0, layout }) : '';
};

const repeated = <T>(row: T[], times: number): T[][] => Array.from({ length: times }, () => row);

export const choiceRule = (
  { kind, choice }: ColumnLayout,
  messages: Messages,
): GoogleAppsScript.Spreadsheet.DataValidation | null => {
  if (kind === 'tick') return SpreadsheetApp.newDataValidation().requireCheckbox().build();
  if (!choice) return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(Object.values(wordsOf(choice.of, messages)), true)
    .setAllowInvalid(choice.others === 'warned')
    .build();
};

/** Drop-downs of all columns in one call, so that set-up has calls left for their widths; `undefined` for none of ours. */
const layChoices = (
  body: GoogleAppsScript.Spreadsheet.Range,
  messages: Messages,
  layouts: readonly (ColumnLayout | undefined)[],
): void => {
  const rules = layouts.map((layout) => (layout ? choiceRule(layout, messages) : null));
  if (rules.some((rule) => rule !== null)) {
    body.setDataValidations(repeated(rules, body.getNumRows()));
  }
};

/** Formats and drop-downs of whole columns, down to the last row of the grid. */
const layBodies = ({ sheet, first, messages }: ColumnBlock, columns: readonly Placed[]): void => {
  const last = columnLetters(first + columns.length - 2);
  const body = sheet.getRange(`${columnLetters(first - 1)}2:${last}`);
  const formats = columns.map(({ layout }) => numberFormatOf(layout.kind));
  body.setNumberFormats(repeated(formats, body.getNumRows()));
  layChoices(
    body,
    messages,
    columns.map(({ layout }) => layout),
  );
};

/** Every new tab starts with this width. */
export const usualWidth = 140;

type WidthRun = { readonly column: number; readonly count: number; readonly width: number };

/** Neighbours of one width, to be set in one call. */
const widthRuns = (columns: readonly Placed[], usual: number): WidthRun[] => {
  const runs: WidthRun[] = [];
  for (const { column, layout } of columns) {
    const width = layout.width ?? usual;
    const last = runs[runs.length - 1];
    if (last?.width === width) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ column, count: 1, width });
  }
  return runs.filter((run) => run.width !== usualWidth);
};

/** Hidden neighbours, to be hidden in one call. */
const hiddenRuns = (columns: readonly Placed[]): { column: number; count: number }[] => {
  const runs: { column: number; count: number }[] = [];
  for (const { column } of columns.filter(({ layout }) => layout.isHidden)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.count === column) last.count += 1;
    else runs.push({ column, count: 1 });
  }
  return runs;
};

const hide = (sheet: Sheet, columns: readonly Placed[]): void => {
  for (const { column, count } of hiddenRuns(columns)) sheet.hideColumns(column, count);
};

/**
 * Formats before headers and headers before data, so that no text is ever read as a number, a date or a formula; a header
 * without data comes first, since it shows when a column is moved while the rest is laid.
 */
export const layColumns = (block: ColumnBlock): void => {
  const { tab, sheet, first, keys, headers, messages, rows = [] } = block;
  const columns = placed(block);
  const header = sheet.getRange(1, first, 1, keys.length);
  if (rows.length > 0) layBodies(block, columns);
  const texts = headers ? [[...headers], ...rows] : rows;
  const top = headers ? 1 : 2;
  if (texts.length > 0) {
    sheet.getRange(top, first, texts.length, keys.length).setValues(texts as CellValue[][]);
  }
  header.setBackgrounds([columns.map(({ layout }) => headerColour[layout.owner])]);
  if (workbookLayout[tab].isMarked) {
    header.setNotes([columns.map((column) => noteOf(messages, tab, column))]);
  }
  if (rows.length === 0) layBodies(block, columns);
  for (const { column, count, width } of widthRuns(columns, workbookLayout[tab].width)) {
    sheet.setColumnWidths(column, count, width);
  }
  hide(sheet, columns);
  const { frozen } = workbookLayout[tab];
  if (frozen && first === 1 && headers) sheet.setFrozenColumns(keys.indexOf(frozen) + 1);
};

/** Where a tab's columns really stand, `null` over one that is not ours. */
type ColumnsNow = Pick<ColumnBlock, 'tab' | 'sheet' | 'messages'> & {
  readonly keys: readonly (string | null)[];
};

/** Lays all but the header's texts anew over columns that somebody has moved while their tab was made. */
export const straightenColumns = ({ tab, sheet, messages, keys }: ColumnsNow): void => {
  const layouts = keys.map((key) => (key === null ? undefined : columnLayout(tab, key)));
  const columns = keys.flatMap((key, index): Placed[] => {
    const layout = layouts[index];
    return key !== null && layout ? [{ key, column: index + 1, layout }] : [];
  });
  const last = columnLetters(keys.length - 1);
  const [header, body] = [sheet.getRange(`A1:${last}1`), sheet.getRange(`A2:${last}`)];
  const notes = new Map(columns.map((column) => [column.column, noteOf(messages, tab, column)]));
  if (workbookLayout[tab].isMarked) header.setNotes([keys.map((_, at) => notes.get(at + 1) ?? '')]);
  header.setBackgrounds([layouts.map((layout) => (layout ? headerColour[layout.owner] : null))]);
  body.clearDataValidations();
  const formats = layouts.map((layout) => (layout ? numberFormatOf(layout.kind) : 'General'));
  body.setNumberFormats(repeated(formats, body.getNumRows()));
  layChoices(body, messages, layouts);
  sheet.showColumns(1, keys.length);
  hide(sheet, columns);
};
