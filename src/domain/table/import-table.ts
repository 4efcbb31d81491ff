import type { ImportKey } from '../customer/header-synonyms';

/** What was odd in a list but could be read round; `row` counts from 1 as the spreadsheet shows it. */
export type TableProblem = {
  readonly kind:
    | 'misplacedQuote'
    | 'totals'
    | 'rowsAfterTotals'
    | 'headerRepeated'
    | 'dayOrMonthFirst';
  readonly row: number;
  /** How many rows it is about, where there can be several. */
  readonly rows?: number;
};

export type ImportColumn = {
  readonly header: string;
  /** The field this column is read into, `null` when none fits. */
  readonly key: ImportKey | null;
  /** The first different values of the column, at most three. */
  readonly examples: readonly string[];
};

/** A list that somebody wants in the register, cut free of its titles and totals. */
export type ImportTable = {
  readonly name: string;
  readonly columns: readonly ImportColumn[];
  /** The cells below the header; blank rows inside stay, so that row numbers can be told. */
  readonly rows: readonly (readonly string[])[];
  /** Rows above the first row of values: titles, blanks and the header itself. */
  readonly titleRows: number;
  readonly problems: readonly TableProblem[];
};

export type Grid = readonly (readonly string[])[];

export const isBlankRow = (row: readonly string[]): boolean =>
  row.every((cell) => cell.trim() === '');
