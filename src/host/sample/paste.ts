import type { ScriptHost } from '../runtime/host';
import type { Workbook } from '../workbook/workbook';

/** Values of one row by column key, as a person would paste them. */
export type PastedRow = Readonly<Record<string, string | number>>;

const marked = /portbook:(\w+)/;

/** Pastes rows below the header of the active sheet; which column is which the notes on its header tell. */
export const pasteRows = async (
  host: ScriptHost,
  workbook: Workbook,
  rows: readonly PastedRow[],
): Promise<void> => {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  if (!sheet) throw new Error('there is no active sheet');
  const keys = (sheet.rows[0]?.values ?? []).map(
    (_, column) => marked.exec(sheet.note(0, column) ?? '')?.[1] ?? '',
  );
  const cells = rows.flatMap((row, index) =>
    Object.entries(row).map(([key, text]) => ({
      row: index + 1,
      column: keys.indexOf(key),
      text,
    })),
  );
  const area = { row: 1, column: 0, rows: rows.length, columns: keys.length };
  const { rejected } = await host.edit(sheet.id, cells, area);
  if (rejected[0]) throw new Error(rejected[0].message);
};
