import { csvText } from './csv-text';
import type { Desk } from './desk';
import { tableText } from './table-text';
import type { Terminal } from './terminal';

type Row = Record<string, unknown>;

/** How answers are written: as a table for people, as JSON, or as CSV for a spreadsheet or a BI tool. */
export type Form = { readonly json?: boolean; readonly csv?: boolean };

/** Rows by stable column key, in the form that was asked for. */
export const rowsText = (
  rows: readonly Row[],
  { json, csv }: Form,
  isRead: boolean | undefined,
): string => {
  if (json) return `${JSON.stringify(rows)}\n`;
  const keys = [...new Set(rows.flatMap(Object.keys))];
  const table = [keys, ...rows.map((row) => keys.map((key) => row[key]))];
  return csv ? csvText(table) : tableText(table, isRead);
};

/** A tab as the add-on reads it: one object a row, by stable column key. */
export const rows = async (
  desk: Desk,
  tab: string,
  form: Form,
  terminal: Terminal,
): Promise<void> => {
  const answer = await desk.ask<{ rows: Row[] }>('rows', { tab });
  terminal.out(rowsText(answer.rows, form, terminal.isRead));
};
