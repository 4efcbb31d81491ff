import type { SheetCells } from '../server/protocol';
import type { Sheet } from '../workbook/sheet';

/** A note of a cell, or that there is none. */
export type PlacedNote = { row: number; column: number; text: string | null };

/** What Univer keeps of a note; it makes up an id where it has none for the place yet. */
export const writeNote = (row: number, column: number, note: string) => ({
  row,
  col: column,
  width: 200,
  height: 100,
  note,
});

export const notesOf = (sheet: Sheet): { row: number; column: number; text: string }[] =>
  sheet.rows.flatMap((row, index) =>
    (row?.notes ?? []).flatMap((text, column) => (text ? [{ row: index, column, text }] : [])),
  );

/** Writes the notes of patched rows into the page's copy of the model and says which the grid must show. */
export const patchNotes = (sheet: Sheet, { rows }: SheetCells): PlacedNote[] =>
  rows.flatMap(({ row, first, notes }) =>
    (notes ?? []).flatMap((text, index) => {
      const column = first + index;
      if (text === sheet.note(row, column)) return [];
      const cells = sheet.rowAt(row);
      cells.notes ??= [];
      cells.notes[column] = text ?? undefined;
      return [{ row, column, text }];
    }),
  );

/** The notes in which the grid differs from the model, as the model has them. */
export const reconcileNotes = (
  sheet: Sheet,
  shown: readonly { row: number; column: number; text: string }[],
): PlacedNote[] => {
  const left = new Map(shown.map((note) => [`${note.row}:${note.column}`, note]));
  const missing = notesOf(sheet).filter(({ row, column, text }) => {
    const key = `${row}:${column}`;
    const isShown = left.get(key)?.text === text;
    left.delete(key);
    return !isShown;
  });
  const gone = [...left.values()].map(({ row, column }) => ({ row, column, text: null }));
  return [...gone, ...missing];
};

/** Univer's mutation that shows a note as the model has it. */
export const noteMutation = (
  unitId: string,
  sheetId: string,
  { row, column, text }: PlacedNote,
): { id: string; params: object } => {
  const place = { unitId, sheetId, row, col: column, silent: true };
  if (text === null) return { id: 'sheet.mutation.remove-note', params: place };
  const note = writeNote(row, column, text);
  return { id: 'sheet.mutation.update-note', params: { ...place, note } };
};
