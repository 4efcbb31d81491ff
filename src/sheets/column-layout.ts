import type { ColumnKey, Tab } from '../domain/tabs';
import type { Vocabulary } from './vocabulary';

/** How a cell's value is written and read: plain text, a day, a minute, a number, an amount of money, a tick, or a word of the trade. */
export type CellKind =
  | 'text'
  | 'date'
  | 'due'
  | 'minute'
  | 'number'
  | 'amount'
  | 'tick'
  | Vocabulary;

/** Whose column it is, which its header shows: white is the person's, grey is computed, blue belongs to the program. */
export type ColumnOwner = 'yours' | 'computed' | 'system';

export type ColumnLayout = {
  readonly kind: CellKind;
  readonly owner: ColumnOwner;
  /** Pixels; a column that says nothing has the usual width of its tab. */
  readonly width?: number;
  readonly isHidden?: true;
  /** A drop-down of these words; other values are warned about, or refused where the program must read them. */
  readonly choice?: { readonly of: Vocabulary; readonly others: 'warned' | 'refused' };
};

export type TabLayout<T extends Tab = Tab> = {
  readonly columns: Readonly<Record<ColumnKey<T>, ColumnLayout>>;
  readonly width: number;
  /** The last of the columns that stay in view when the others are scrolled. */
  readonly frozen?: ColumnKey<T>;
  readonly hasFilter?: true;
  /** Headers carry a note with their key, so that they are found after being renamed and moved. */
  readonly isMarked?: true;
};

export const yours = (kind: CellKind, more: Partial<ColumnLayout> = {}): ColumnLayout => ({
  kind,
  owner: 'yours',
  ...more,
});
export const computed = (kind: CellKind, more: Partial<ColumnLayout> = {}): ColumnLayout => ({
  kind,
  owner: 'computed',
  ...more,
});
export const system = (kind: CellKind, more: Partial<ColumnLayout> = {}): ColumnLayout => ({
  kind,
  owner: 'system',
  ...more,
});
