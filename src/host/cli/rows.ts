import type { Desk } from './desk';
import { tableText } from './table-text';
import type { Terminal } from './terminal';

type Row = Record<string, unknown>;

/** A tab as the add-on reads it: one object a row, by stable column key. */
export const rows = async (
  desk: Desk,
  tab: string,
  isJson: boolean,
  terminal: Terminal,
): Promise<void> => {
  const answer = await desk.ask<{ rows: Row[] }>('rows', { tab });
  if (isJson) {
    terminal.out(`${JSON.stringify(answer.rows)}\n`);
    return;
  }
  const keys = [...new Set(answer.rows.flatMap(Object.keys))];
  terminal.out(tableText([keys, ...answer.rows.map((row) => keys.map((key) => row[key]))]));
};
