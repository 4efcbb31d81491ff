/** What an operation may cost at any size, and the least anybody could do it with. */
export type Budget = {
  /** Service calls, at any number of customers. */
  readonly calls: number;
  /** Reads that force a commit. */
  readonly readsAfterWrites: number;
  /** One read of each place that must be looked at, one write of each that changes. */
  readonly leastCalls: number;
  /** Whether a second run of it must leave the workbook untouched. */
  readonly writesNothing?: true;
};

export const budgets: Readonly<Record<string, Budget>> = {
  'set-up': { calls: 60, readsAfterWrites: 2, leastCalls: 14 },
  'set-up again': { calls: 10, readsAfterWrites: 0, leastCalls: 7, writesNothing: true },
  'open sidebar': { calls: 6, readsAfterWrites: 0, leastCalls: 2 },
  'edit last contact': { calls: 8, readsAfterWrites: 1, leastCalls: 2 },
  'log a follow-up': { calls: 10, readsAfterWrites: 2, leastCalls: 4 },
  'accept an inquiry': { calls: 12, readsAfterWrites: 2, leastCalls: 6 },
  'tick a step': { calls: 10, readsAfterWrites: 2, leastCalls: 4 },
  'put an inquiry off': { calls: 10, readsAfterWrites: 2, leastCalls: 3 },
  'today rebuilt': { calls: 12, readsAfterWrites: 2, leastCalls: 3 },
  'weekly summary': { calls: 20, readsAfterWrites: 2, leastCalls: 6 },
  'weekly summary again': { calls: 15, readsAfterWrites: 2, leastCalls: 6 },
  repair: { calls: 6, readsAfterWrites: 0, leastCalls: 3, writesNothing: true },
  'today in the sidebar': { calls: 8, readsAfterWrites: 0, leastCalls: 3, writesNothing: true },
  'reasons to write': { calls: 8, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  'log for 200 at once': { calls: 14, readsAfterWrites: 3, leastCalls: 4 },
  'class review': { calls: 6, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  'change 20 classes': { calls: 14, readsAfterWrites: 3, leastCalls: 4 },
  'take classes back': { calls: 14, readsAfterWrites: 3, leastCalls: 4 },
  // The first plan makes its tab.
  'first plan': { calls: 28, readsAfterWrites: 3, leastCalls: 10 },
  'another plan': { calls: 10, readsAfterWrites: 1, leastCalls: 3 },
  'plan kept': { calls: 8, readsAfterWrites: 1, leastCalls: 2 },
  plans: { calls: 8, readsAfterWrites: 0, leastCalls: 3, writesNothing: true },
  'import of 1': { calls: 12, readsAfterWrites: 3, leastCalls: 4 },
  'import of 20': { calls: 12, readsAfterWrites: 3, leastCalls: 4 },
  'import of 1,000': { calls: 12, readsAfterWrites: 3, leastCalls: 4 },
  'import of 5,000 (chunk)': { calls: 12, readsAfterWrites: 3, leastCalls: 4 },
  'undo an import': { calls: 24, readsAfterWrites: 3, leastCalls: 5 },
  search: { calls: 6, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  duplicates: { calls: 6, readsAfterWrites: 0, leastCalls: 1, writesNothing: true },
  merge: { calls: 28, readsAfterWrites: 3, leastCalls: 9 },
  'undo a merge': { calls: 24, readsAfterWrites: 3, leastCalls: 9 },
  'hand over one': { calls: 12, readsAfterWrites: 3, leastCalls: 4 },
  'edit a company': { calls: 12, readsAfterWrites: 1, leastCalls: 3 },
  'edit a phone': { calls: 12, readsAfterWrites: 1, leastCalls: 3 },
  // The first fact, order and document make their tabs.
  'first fact': { calls: 34, readsAfterWrites: 3, leastCalls: 10 },
  '40 facts': { calls: 10, readsAfterWrites: 2, leastCalls: 4 },
  'take facts back': { calls: 10, readsAfterWrites: 2, leastCalls: 4 },
  dossier: { calls: 8, readsAfterWrites: 0, leastCalls: 3, writesNothing: true },
  'first order': { calls: 40, readsAfterWrites: 3, leastCalls: 10 },
  'another order': { calls: 10, readsAfterWrites: 2, leastCalls: 4 },
  'take an order back': { calls: 16, readsAfterWrites: 3, leastCalls: 4 },
  dealings: { calls: 10, readsAfterWrites: 0, leastCalls: 5, writesNothing: true },
  'running orders': { calls: 8, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  'old customers': { calls: 10, readsAfterWrites: 0, leastCalls: 4, writesNothing: true },
  'customers by orders': { calls: 8, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  'first document': { calls: 40, readsAfterWrites: 3, leastCalls: 10 },
  'another document': { calls: 10, readsAfterWrites: 2, leastCalls: 4 },
  '20 cards of a fair': { calls: 14, readsAfterWrites: 3, leastCalls: 4 },
  'thanks after a fair': { calls: 8, readsAfterWrites: 0, leastCalls: 2, writesNothing: true },
  'put a customer off': { calls: 10, readsAfterWrites: 2, leastCalls: 4 },
  'erase a contact': { calls: 14, readsAfterWrites: 2, leastCalls: 4 },
  'put years away': { calls: 60, readsAfterWrites: 4, leastCalls: 8 },
  'today after years': { calls: 8, readsAfterWrites: 0, leastCalls: 3, writesNothing: true },
  'erase a person': { calls: 20, readsAfterWrites: 3, leastCalls: 7 },
};
