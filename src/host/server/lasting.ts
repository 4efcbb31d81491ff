import type { Workbook } from '../workbook/workbook';

/** On Google properties outlive a version that is restored; here most tell of sheets, which go with their file. */
const lastingKey = 'lasting.';

/** What scripts have noted under such keys, by store. */
export type Lasting = [store: string, entries: [key: string, value: string][]][];

export const lastingOf = ({ properties }: Workbook): Lasting =>
  [...properties].map(([store, entries]) => [
    store,
    [...entries].filter(([key]) => key.startsWith(lastingKey)),
  ]);

/** Adds what was noted before a backup was restored. */
export const carryLasting = ({ properties, journal }: Workbook, lasting: Lasting): void => {
  for (const [store, entries] of lasting) {
    if (entries.length === 0) continue;
    properties.set(store, new Map([...(properties.get(store) ?? []), ...entries]));
    journal.note({ kind: 'unseen' });
  }
};
