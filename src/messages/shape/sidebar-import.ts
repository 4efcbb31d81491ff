import type { TableProblem } from '../../domain/table/import-table';

/** The import dialog. */
export type ImportWords = {
  readonly choose: string;
  readonly chooseHint: string;
  readonly drop: string;
  readonly orPaste: string;
  readonly orSheet: string;
  readonly pasteHint: string;
  readonly pasted: string;
  readonly read: string;
  readonly reading: string;
  readonly rows: (rows: number) => string;
  /** What was odd in a list but could be read round. */
  readonly tableProblems: Readonly<
    Record<TableProblem['kind'], (row: number, rows: number) => string>
  >;
  readonly columns: string;
  readonly header: string;
  readonly becomes: string;
  readonly examples: string;
  readonly becomesOf: (header: string) => string;
  readonly skip: string;
  /** Of what has no column of its own and is kept in the notes under its name. */
  readonly intoNotes: (name: string) => string;
  readonly dateOrder: string;
  readonly orders: Readonly<Record<'dayFirst' | 'monthFirst', string>>;
  readonly overwrite: string;
  readonly preview: string;
  readonly counts: {
    readonly new: string;
    readonly updates: string;
    readonly same: string;
    readonly duplicates: string;
    readonly rejected: string;
  };
  readonly example: Readonly<Record<'new' | 'update', string>>;
  readonly rowOf: (row: number) => string;
  readonly rejectedRows: (rows: number) => string;
  readonly unreadable: (values: number) => string;
  /** Dates of which the list says the month alone. */
  readonly months: (values: number) => string;
  /** What the words of the list's class column mean here. */
  readonly classes: string;
  readonly classesHint: string;
  readonly classOf: (letter: string, name: string, days: number) => string;
  readonly classOther: Readonly<Record<'keyAccount' | 'notes' | 'nothing', string>>;
  readonly moreValues: (values: number) => string;
  readonly andMore: (rows: number) => string;
  readonly importNow: (added: number, updates: number) => string;
  readonly repeated: (rows: number) => string;
  readonly repeats: (row: number, of: number) => string;
  readonly nothingNew: string;
  readonly nothingUsable: string;
  readonly progress: (done: number, total: number) => string;
  readonly done: (added: number, updated: number) => string;
  readonly another: string;
  /** Rows that go in as new and may yet be customers who are there. */
  readonly doubts: (likeCustomers: number, likeRows: number) => string;
  readonly doubtsCounted: string;
  readonly perhaps: (name: string, reasons: string, percent: number) => string;
  readonly perhapsRow: (row: number, name: string, reasons: string, percent: number) => string;
  readonly takeAsNew: string;
  readonly leaveOut: string;
  /** A file with the rows that were not taken and why. */
  readonly rejectedFile: string;
  readonly reason: string;
  readonly undo: string;
  /** The import before this one, in front of the way to take it back. */
  readonly lastImport: (day: string, name: string, added: number) => string;
  /** Asked before an import is taken back: who goes, and who gets back what stood there. */
  readonly undoSure: (removed: number, restored: number) => string;
  readonly undoNothing: string;
  readonly undoForGood: string;
  readonly undoYes: (removed: number) => string;
  readonly putBack: string;
  readonly putBackDone: string;
  readonly undone: (removed: number, restored: number) => string;
  readonly keptSince: (customers: number) => string;
};
