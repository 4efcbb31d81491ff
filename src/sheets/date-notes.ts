import type { EditEvent } from './edited-rows';

/** What is said on a cell of dates. */
export type SaidOnDate = {
  readonly row: number;
  readonly key: DateKey;
  readonly words: string;
};
export type DateKey = 'lastContact' | 'nextFollowUp';
/** A column of dates that an edit touched, counted from 1. */
export type DateColumn = { readonly key: DateKey; readonly column: number };

const mark = '(portbook:date)';

/** A person's own note stands before ours, which is the last two lines. */
const ownPart = (note: string): string =>
  note.endsWith(mark) ? note.split('\n').slice(0, -2).join('\n') : note;

const noteOf = (note: string, words: string | undefined): string => {
  const own = ownPart(note);
  if (words === undefined) return own;
  return `${own ? `${own}\n` : ''}${words.replace(/\s+/g, ' ')}\n${mark}`;
};

/**
 * Says on the cells of dates that were just filled what is wrong with them, and takes back what was said of a date that was
 * put right. The notes are read before the register is written, which costs no commit.
 */
export const dateNotes = (
  { range }: EditEvent,
  columns: readonly DateColumn[],
  { first, last }: { readonly first: number; readonly last: number },
): ((said: readonly SaidOnDate[]) => void) => {
  const sheet = range.getSheet();
  const found = columns.map(({ key, column }) => {
    const cells = sheet.getRange(first, column, last - first + 1, 1);
    return { key, cells, notes: cells.getNotes() };
  });
  return (said) => {
    for (const { key, cells, notes } of found) {
      const words = new Map(
        said.filter((one) => one.key === key).map((one) => [one.row, one.words]),
      );
      const wanted = notes.map(([note = ''], at) => [noteOf(note, words.get(first + at))]);
      if (wanted.some(([note], at) => note !== notes[at]?.[0])) cells.setNotes(wanted);
    }
  };
};
