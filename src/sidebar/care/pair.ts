import type { ValueOf } from '../client';

/** Two rows that may be one customer. */
export type Pair = ValueOf<'duplicates'>['pairs'][number];
export type Side = 'first' | 'second';

/** What became of a pair: the customer whose row is gone, that they are not the same, or nothing yet. */
export type Fate = { readonly gone: string } | 'different' | null;
