import type { ColumnKey, Tab } from '../../domain/tabs';

/** The header that set-up writes above each column; no two in one tab are alike. */
export type ColumnHeaders = {
  readonly [T in Tab]: Readonly<Record<ColumnKey<T>, string>>;
};
