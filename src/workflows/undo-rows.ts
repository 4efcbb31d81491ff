import {
  planRowsUndo,
  type RowsDone,
  type RowsUndo,
  type UndoableTab,
} from '../domain/register/row-undo';
import type { Step } from './operation';
import type { Ports, RowBook } from './ports';

type UndoableRow = {
  readonly id: string;
  readonly customer: string;
  readonly customerId: string;
};
type AnyBook = RowBook<UndoableRow>;

/** The rows of the tabs that an operation touched. */
export type TabRows = ReadonlyMap<UndoableTab, readonly UndoableRow[]>;

const bookOf = (ports: Ports, tab: UndoableTab): AnyBook => ports[tab] as unknown as AnyBook;

export const readTabs = (ports: Ports, tabs: readonly RowsDone[]): TabRows =>
  new Map(tabs.map(({ tab }) => [tab, bookOf(ports, tab).read()]));

const planOf = (done: RowsDone, rows: TabRows): RowsUndo =>
  planRowsUndo(done, rows.get(done.tab) ?? []);

/** Undoing what an operation did to the rows of other tabs. */
export const rowsUndoing = (ports: Ports, tabs: readonly RowsDone[]) => {
  /** Rows that could not be taken out, for people keep something of their own in them. */
  const refused = new Set<string>();
  const toRemove = (done: RowsDone, rows: TabRows) =>
    planOf(done, rows).remove.filter((id) => !refused.has(id));
  const step = (done: RowsDone): Step<{ readonly tabs: TabRows }> => ({
    isDone: (seen) =>
      toRemove(done, seen.tabs).length + planOf(done, seen.tabs).restore.length === 0,
    write: (seen) => {
      const book = bookOf(ports, done.tab);
      const removed = toRemove(done, seen.tabs);
      book.change(planOf(done, seen.tabs).restore);
      for (const id of book.remove(removed)) refused.add(id);
    },
  });
  return {
    steps: tabs.map(step),
    /** How many rows go back to what they were, and which stay since somebody has edited them. */
    count: (rows: TabRows) => {
      const plans = tabs.map((done) => ({ done, plan: planOf(done, rows) }));
      const edited = plans.flatMap(({ done, plan }) =>
        (rows.get(done.tab) ?? []).filter(({ id }) => plan.editedSince.includes(id)),
      );
      return {
        rows: plans.reduce((sum, { plan }) => sum + plan.remove.length + plan.restore.length, 0),
        edited,
      };
    },
    refused: (rows: TabRows): UndoableRow[] =>
      [...rows.values()].flat().filter(({ id }) => refused.has(id)),
  };
};
