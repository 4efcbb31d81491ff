/** A list as people send it, and what a careful person would make of it. */
export type MessyList = {
  readonly name: string;
  readonly file: string;
  /** The file's text in UTF-8, or its bytes. */
  readonly text?: string;
  readonly base64?: string;
  /** The field of each column, in the order of the list. */
  readonly columns: readonly (string | null)[];
  readonly counts: Readonly<Record<string, number>>;
  /** Rows that are not taken, counted from 1 below the header. */
  readonly rejected: readonly number[];
  /** Values that cannot be what their column says. */
  readonly unreadable: readonly string[];
  /** What stands in the register afterwards, empty cells left out. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};
