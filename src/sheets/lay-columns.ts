import type { Tab } from '../domain/tabs';
import type { Messages } from '../messages/messages';
import { columnLetters } from './a1';
import type { Sheet } from './book';
import { headerColour, numberFormatOf } from './cell-format';
import { markNote } from './match-headers';
import { wordsOf } from './vocabulary';
import { type ColumnLayout, columnLayout, workbookLayout } from './workbook-layout';

/** Columns to be laid side by side, `first` counted from 1. */
export type ColumnBlock = {
  readonly tab: Tab;
  readonly sheet: Sheet;
  readonly first: number;
  readonly keys: readonly string[];
  readonly messages: Messages;
};

type Placed = { readonly key: string; readonly column: number; readonly layout: ColumnLayout };

const placed = ({ tab, first, keys }: ColumnBlock): Placed[] =>
  keys.flatMap((key, index) => {
    const layout = columnLayout(tab, key);
    return layout ? [{ key, column: first + index, layout }] : [];
  });

const belowHeader = (column: number): string => {
  const letters = columnLetters(column - 1);
  return `${letters}2:${letters}`;
};

export const headerOf = (messages: Messages, tab: Tab, key: string): string =>
  (messages.columns[tab] as Readonly<Record<string, string>>)[key] ?? key;

const noteOf = (messages: Messages, { key, layout }: Placed): string => {
  const { dueNote, computedNote, systemNote } = messages.register;
  if (key === 'due') return markNote(dueNote, key);
  return markNote({ yours: '', computed: computedNote, system: systemNote }[layout.owner], key);
};

const layFormats = (sheet: Sheet, columns: readonly Placed[], areText: boolean): void => {
  const byFormat = new Map<string, string[]>();
  for (const { column, layout } of columns) {
    const format = numberFormatOf(layout.kind);
    byFormat.set(format, [...(byFormat.get(format) ?? []), belowHeader(column)]);
  }
  if (areText) byFormat.delete('@');
  for (const [format, ranges] of byFormat) sheet.getRangeList(ranges).setNumberFormat(format);
};

const layChoices = ({ sheet, messages }: ColumnBlock, columns: readonly Placed[]): void => {
  for (const { column, layout } of columns) {
    const rule = SpreadsheetApp.newDataValidation();
    const range = sheet.getRange(belowHeader(column));
    const { choice } = layout;
    if (layout.kind === 'tick') range.setDataValidation(rule.requireCheckbox().build());
    else if (choice) {
      const words = Object.values(wordsOf(choice.of, messages));
      rule.requireValueInList(words, true).setAllowInvalid(choice.others === 'warned');
      range.setDataValidation(rule.build());
    }
  }
};

/** Every new tab starts with this width. */
export const usualWidth = 120;

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

/** Formats before headers and headers before data, so that no text is ever read as a number, a date or a formula. */
export const layColumns = (
  block: ColumnBlock,
  { areText }: { readonly areText: boolean },
): void => {
  const { tab, sheet, first, keys, messages } = block;
  const columns = placed(block);
  layFormats(sheet, columns, areText);
  const header = sheet.getRange(1, first, 1, keys.length);
  header.setValues([keys.map((key) => headerOf(messages, tab, key))]);
  header.setBackgrounds([columns.map(({ layout }) => headerColour[layout.owner])]);
  if (workbookLayout[tab].isMarked) {
    header.setNotes([columns.map((column) => noteOf(messages, column))]);
  }
  layChoices(block, columns);
  for (const { column, count, width } of widthRuns(columns, workbookLayout[tab].width)) {
    sheet.setColumnWidths(column, count, width);
  }
  for (const { column, layout } of columns) if (layout.isHidden) sheet.hideColumns(column);
};
