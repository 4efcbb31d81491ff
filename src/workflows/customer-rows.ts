import type { Customer } from '../domain/customer/customer';
import { ownedRows } from '../domain/order/own-orders';
import {
  changedRow,
  type RowsDone,
  type RowValues,
  type UndoableTab,
  undoableTabs,
} from '../domain/register/row-undo';
import type { Step } from './operation';
import type { Ports, RegisterRow } from './ports';
import { bookOf, type TabRow, type TabRows } from './tab-rows';

type Seen = { readonly tabs: TabRows; readonly rows: readonly RegisterRow[] };

const customersIn = ({ rows }: Seen): Customer[] => rows.map(({ customer }) => customer);

/** The rows of a tab that are a customer's, those included that somebody typed and that only name him. */
const rowsOf = (seen: Seen, tab: UndoableTab, customerId: string): TabRow[] => {
  const rows = seen.tabs.get(tab) ?? [];
  const owned = ownedRows(rows, customersIn(seen));
  return rows.filter((_, index) => owned[index]?.customerId === customerId);
};

/** What going over to another customer does to the rows of orders, documents and plans. */
export const movedRows = (seen: Seen, from: string, to: string): RowsDone[] =>
  undoableTabs
    .map((tab): RowsDone => {
      const rows = rowsOf(seen, tab, from);
      const changed = rows.flatMap((row) => changedRow(row, { customerId: to }) ?? []);
      return { tab, added: [], changed };
    })
    .filter(({ changed }) => changed.length > 0);

/** One step for each tab that has rows of the customer: `set` says what they are to hold, `null` where they do. */
export const customerRowSteps = (
  ports: Ports,
  first: Seen,
  customerId: string,
  set: (tab: UndoableTab, row: TabRow) => RowValues | null,
): Step<Seen>[] => {
  const changes = (seen: Seen, tab: UndoableTab) =>
    rowsOf(seen, tab, customerId).flatMap((row) => {
      const values = set(tab, row);
      return values ? [{ id: row.id, set: values }] : [];
    });
  return undoableTabs
    .filter((tab) => changes(first, tab).length > 0)
    .map((tab) => ({
      isDone: (seen) => changes(seen, tab).length === 0,
      write: (seen) => void bookOf(ports, tab).change(changes(seen, tab)),
    }));
};
