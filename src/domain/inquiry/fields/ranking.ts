import { unpackTerms } from '../model/packed-terms';

/** What may be the value of a field, with what speaks for and against it. */
export type Marked = { readonly text: string; readonly marks: readonly string[] };

/** The mark of the answer that nothing is named at all. */
export const noneMark = 'none';

/** What is likeliest named, and by how much that is likelier than that nothing is. */
export type Chosen = { readonly text: string; readonly lead: number };

/** From these leads on a reading is sure enough to judge a letter by. */
export const sureFrom = { quantity: 90, product: 150 };

/**
 * Chooses by learned weights of marks (see test/inquiries/learn-ranking.mjs): the likeliest of what may be named, and
 * nothing where that nothing is named is likelier still.
 */
export const chooser = (packed: string): ((choices: readonly Marked[]) => Chosen | undefined) => {
  let known: ReadonlyMap<string, number> | null = null;
  const weightOf = (mark: string): number => {
    known ??= unpackTerms(packed);
    return known.get(mark) ?? 0;
  };
  return (choices) => {
    const none = weightOf(noneMark);
    let best: Chosen | undefined;
    for (const { text, marks } of choices) {
      const lead = marks.reduce((points, mark) => points + weightOf(mark), 0) - none;
      if (lead > (best?.lead ?? 0)) best = { text, lead };
    }
    return best;
  };
};

/** The names of the marks that hold. */
export const holding = (marks: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(marks).filter((name) => marks[name]);

/** Gathers what may be named: what is found twice keeps the marks of both. */
export const gathering = () => {
  const found = new Map<string, { text: string; marks: Set<string> }>();
  return {
    add: (key: string, text: string, marks: readonly string[]): void => {
      const known = found.get(key);
      if (!known) found.set(key, { text, marks: new Set(marks) });
      else for (const mark of marks) known.marks.add(mark);
    },
    all: (): Marked[] =>
      [...found.values()].map(({ text, marks }) => ({ text, marks: [...marks] })),
  };
};
