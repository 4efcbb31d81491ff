import { Problem } from '../domain/problem';
import type { Tab } from '../domain/tabs';
import type { Book } from './book';
import { withWritten } from './settle';
import type { TabTable } from './tab-table';
import { bringBack, carryOutRemoval, findRemoval, type Removal } from './take-out-rows';

/** A tab that one operation reads once: a further look sees only to what was written into it since. */
export type KeptTable = {
  look(): TabTable;
  /** `null` where there is no such tab. */
  lookIfThere(): TabTable | null;
  /** To write into: with what was written a moment ago, without asking the workbook whether it stands there. */
  toWrite(): TabTable;
  /** After rows have moved: the next look reads all of it. */
  forget(): void;
  /** Takes rows out by their ids; answers those that stay, since a person keeps something of his own there. */
  takeOut(ids: readonly string[]): readonly string[];
};

export const keptTable = (book: Book, tab: Tab): KeptTable => {
  let known: TabTable | null = null;
  let losing: Removal | null = null;
  const look = (): TabTable => {
    if (losing) known = bringBack(book, losing);
    else if (!known) known = book.read(tab);
    else if (known.written.length > 0) known = book.readBack(known).table;
    losing = null;
    return known;
  };
  const readAnew = (): TabTable => {
    known = null;
    return look();
  };
  return {
    look,
    lookIfThere: () => {
      if (!known && !losing && book.remembered(tab) === null) return null;
      try {
        return look();
      } catch (error) {
        if (error instanceof Problem && error.kind === 'tabMissing') return null;
        throw error;
      }
    },
    toWrite: () => (known && !losing ? withWritten(known) : look()),
    forget: () => {
      known = null;
    },
    takeOut: (ids) => {
      const removal = findRemoval(look(), ids) ?? findRemoval(readAnew(), ids);
      if (!removal) return [];
      losing = removal;
      carryOutRemoval(removal);
      return removal.stay;
    },
  };
};
