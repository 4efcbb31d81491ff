import type { RowValues, UndoableTab } from '../domain/register/row-undo';
import type { Ports, RowBook } from './ports';

/** A row of orders, documents or plans, as far as they are alike. */
export type TabRow = {
  readonly id: string;
  readonly customer: string;
  readonly customerId: string;
  readonly isTyped?: true;
};

export type TabRows = ReadonlyMap<UndoableTab, readonly TabRow[]>;

type AnyBook = Omit<RowBook<TabRow>, 'change'> & {
  change(changes: readonly { readonly id: string; readonly set: RowValues }[]): readonly string[];
};

export const bookOf = (ports: Ports, tab: UndoableTab): AnyBook => ports[tab] as unknown as AnyBook;

/** Some tabs, each read once; one that nobody has needed yet costs nothing. */
export const readTabs = (ports: Ports, tabs: readonly UndoableTab[]): TabRows =>
  new Map(tabs.map((tab) => [tab, bookOf(ports, tab).read()]));
