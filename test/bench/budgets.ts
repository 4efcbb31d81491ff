/** What an operation may cost at any size, and the least anybody could do it with. */
export type Budget = {
  /** Service calls, at any number of customers. */
  readonly calls: number;
  /** Reads that force a commit. */
  readonly readsAfterWrites: number;
  /** One read of each place that must be looked at, one write of each that changes. */
  readonly leastCalls: number;
  /** By the clock of the workbench, on a machine that does nothing else, for what a person waits for. */
  readonly milliseconds?: number;
  /** Whether a second run of it must leave the workbook untouched. */
  readonly writesNothing?: true;
  /** Cells it may read for each customer, besides the blank rows of a few tabs: for what is done many times a day. */
  readonly cellsPerCustomer?: number;
  /**
   * Calls more than a short log takes: in one of more than a thousand lines a customer's own are looked up in two columns
   * and read row by row. They are the same however long it is.
   */
  readonly inLongLog?: number;
  /** Goes in parts, as many as there is time for, each of so many calls. */
  readonly callsOfPart?: number;
};

/** The register's columns are 17; of the log only the end is read. */
const everyday = { cellsPerCustomer: 17 } as const;

export const budgets: Readonly<Record<string, Budget>> = {
  'set-up': { calls: 60, readsAfterWrites: 2, leastCalls: 14 },
  'set-up again': { calls: 10, readsAfterWrites: 0, leastCalls: 7, writesNothing: true },
  'open sidebar': { calls: 6, readsAfterWrites: 0, leastCalls: 2 },
  'a customer shown': {
    calls: 16,
    readsAfterWrites: 0,
    leastCalls: 2,
    writesNothing: true,
    inLongLog: 8,
  },
  'edit last contact': { calls: 8, readsAfterWrites: 1, leastCalls: 2 },
  'log a follow-up': { calls: 10, readsAfterWrites: 2, leastCalls: 4, ...everyday },
  'accept an inquiry': { calls: 13, readsAfterWrites: 2, leastCalls: 6, ...everyday },
  'tick a step': { calls: 11, readsAfterWrites: 2, leastCalls: 4, ...everyday },
  'put an inquiry off': { calls: 10, readsAfterWrites: 2, leastCalls: 3, ...everyday },
  // One of them says on the first header when the list was made.
  'today rebuilt': { calls: 13, readsAfterWrites: 2, leastCalls: 3, milliseconds: 2000 },
  'weekly summary': { calls: 21, readsAfterWrites: 2, leastCalls: 6, milliseconds: 10_000 },
  'weekly summary again': { calls: 15, readsAfterWrites: 2, leastCalls: 6, milliseconds: 10_000 },
  // Six without the word on the screen that says how it ended.
  repair: { calls: 7, readsAfterWrites: 0, leastCalls: 3, writesNothing: true },
  'today in the sidebar': {
    calls: 8,
    readsAfterWrites: 0,
    leastCalls: 3,
    writesNothing: true,
    milliseconds: 2000,
  },
  // The first time in a week it learns from all of the log, then it looks up the customer's own lines.
  'reasons to write': { calls: 6, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  'reasons to write again': {
    calls: 20,
    readsAfterWrites: 0,
    leastCalls: 2,
    writesNothing: true,
    inLongLog: 12,
  },
  'log for 200 at once': { calls: 14, readsAfterWrites: 3, leastCalls: 4 },
  'class review': { calls: 6, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  'change 20 classes': { calls: 14, readsAfterWrites: 3, leastCalls: 4 },
  'take classes back': { calls: 14, readsAfterWrites: 3, leastCalls: 4 },
  // The first plan makes its tab.
  'first plan': { calls: 30, readsAfterWrites: 3, leastCalls: 10 },
  'another plan': { calls: 10, readsAfterWrites: 1, leastCalls: 3, ...everyday },
  'plan kept': { calls: 8, readsAfterWrites: 1, leastCalls: 2, ...everyday },
  plans: { calls: 8, readsAfterWrites: 0, leastCalls: 3, writesNothing: true },
  'import of 1': { calls: 12, readsAfterWrites: 3, leastCalls: 4, ...everyday },
  'import of 20': { calls: 12, readsAfterWrites: 3, leastCalls: 4, ...everyday },
  'import of 1,000': { calls: 12, readsAfterWrites: 3, leastCalls: 4 },
  // Two chunks; what is said is what each of them takes.
  'import of 10,000': { calls: 12, readsAfterWrites: 3, leastCalls: 4 },
  'undo an import': { calls: 24, readsAfterWrites: 3, leastCalls: 5 },
  search: { calls: 6, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  duplicates: { calls: 6, readsAfterWrites: 0, leastCalls: 1, writesNothing: true },
  merge: { calls: 28, readsAfterWrites: 3, leastCalls: 9 },
  'undo a merge': { calls: 24, readsAfterWrites: 3, leastCalls: 9 },
  'hand over one': { calls: 12, readsAfterWrites: 3, leastCalls: 4, ...everyday },
  'edit a company': { calls: 12, readsAfterWrites: 1, leastCalls: 3, ...everyday },
  'edit a phone': { calls: 12, readsAfterWrites: 1, leastCalls: 3, ...everyday },
  // The first fact, order and document make their tabs.
  'first fact': { calls: 34, readsAfterWrites: 3, leastCalls: 10 },
  '40 facts': { calls: 10, readsAfterWrites: 2, leastCalls: 4, ...everyday },
  'take facts back': { calls: 10, readsAfterWrites: 2, leastCalls: 4, ...everyday },
  dossier: { calls: 20, readsAfterWrites: 0, leastCalls: 3, writesNothing: true, inLongLog: 9 },
  'first order': { calls: 40, readsAfterWrites: 3, leastCalls: 10 },
  'another order': { calls: 11, readsAfterWrites: 2, leastCalls: 4, ...everyday },
  'take an order back': { calls: 16, readsAfterWrites: 3, leastCalls: 4 },
  dealings: { calls: 20, readsAfterWrites: 0, leastCalls: 5, writesNothing: true, inLongLog: 8 },
  'running orders': { calls: 8, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  'old customers': { calls: 10, readsAfterWrites: 0, leastCalls: 4, writesNothing: true },
  'customers by orders': { calls: 8, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  'first document': { calls: 40, readsAfterWrites: 3, leastCalls: 10 },
  'another document': { calls: 10, readsAfterWrites: 2, leastCalls: 4, ...everyday },
  '20 cards of a fair': { calls: 14, readsAfterWrites: 3, leastCalls: 4 },
  'thanks after a fair': { calls: 8, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  'put a customer off': { calls: 10, readsAfterWrites: 2, leastCalls: 4, ...everyday },
  'erase a contact': { calls: 14, readsAfterWrites: 2, leastCalls: 4 },
  // A small log goes in one part.
  'put years away': { calls: 90, readsAfterWrites: 6, leastCalls: 8, callsOfPart: 12 },
  'today after years': { calls: 10, readsAfterWrites: 0, leastCalls: 3, writesNothing: true },
  // Today and the weekly summary are looked through, and written anew where they name the person.
  'erase a person': { calls: 28, readsAfterWrites: 3, leastCalls: 7 },
};
