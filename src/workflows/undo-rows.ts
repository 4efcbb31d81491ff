import { planRowsUndo, type RowsDone, type RowsUndo } from '../domain/register/row-undo';
import type { Step } from './operation';
import type { Ports } from './ports';
import { bookOf, type TabRow, type TabRows } from './tab-rows';

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
    refused: (rows: TabRows): TabRow[] =>
      [...rows.values()].flat().filter(({ id }) => refused.has(id)),
  };
};
