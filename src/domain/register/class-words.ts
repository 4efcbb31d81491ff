import { type CustomerClass, customerClasses } from '../customer/customer-class';
import type { ImportKey } from '../customer/header-synonyms';
import { readClass } from '../customer/read-class';
import type { ClassChoices, ClassMeaning } from './class-meaning';
import { withoutNothing } from './nothing';

/** A word of the class column, how many rows have it, and what it comes to. */
export type ClassWord = {
  readonly text: string;
  readonly rows: number;
  readonly meaning: ClassMeaning;
};

/** In a class column these words say that the customer is one of the few, and nothing of how near an order is. */
const keyAccount =
  /^(重点|重點|大)(客户|客戶)$|^(重点|重點)$|^s?vip\d?(客户|客戶)?$|^key ?(account|client|customer)?$|^★+$/i;

const isClass = (meaning: ClassMeaning): meaning is CustomerClass =>
  (customerClasses as readonly string[]).includes(meaning);

export const usualMeaning = (text: string): ClassMeaning =>
  readClass(text) ?? (keyAccount.test(text.trim()) ? 'keyAccount' : 'notes');

export type ClassReading = {
  readonly class: CustomerClass | null;
  readonly keyAccount: boolean;
  /** What is kept in the notes. */
  readonly unread: readonly string[];
};

/** What the class cells of one row say; a word such as 重点客户 says both, as long as nobody has decided. */
export const readClassCells = (
  values: readonly string[],
  choices: ClassChoices = {},
): ClassReading => {
  const meanings = values.map((text) => choices[text] ?? usualMeaning(text));
  return {
    class: meanings.find(isClass) ?? null,
    keyAccount: values.some((text, at) =>
      choices[text] ? meanings[at] === 'keyAccount' : keyAccount.test(text),
    ),
    unread: values.filter((_, at) => meanings[at] === 'notes'),
  };
};

/** The words of a list's class columns, the commonest first. */
export const classWordsOf = (
  columns: readonly (ImportKey | null)[],
  rows: readonly (readonly string[])[],
  choices: ClassChoices = {},
): ClassWord[] => {
  const places = [...columns.keys()].filter((at) => columns[at] === 'class');
  const counts = new Map<string, number>();
  for (const row of rows) {
    const words = new Set(places.map((at) => withoutNothing(row[at] ?? '')));
    for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([text, count]) => ({
      text,
      rows: count,
      meaning: choices[text] ?? usualMeaning(text),
    }));
};
