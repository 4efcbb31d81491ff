const words =
  /[a-zß']{2,24}|[а-яіїєґ]{2,24}|[\u0621-\u064a]{2,18}|[\u3040-\u9fff\uac00-\ud7af]{1,60}/g;
const readUntil = 6000;
const shortest = 3;
/** Words are known by their beginnings: most languages put their endings last. */
const stem = 6;
/** The same word in kindred languages often shares less. */
const root = 4;
const firstUnparted = 0x3040;

export type Term = { readonly term: string; readonly at: number; readonly length: number };

type Add = (term: string, at: number, length: number) => void;

const addRun = (run: string, at: number, add: Add) => {
  for (let next = 0; next < run.length; next++) {
    add(run[next]!, at + next, 1);
    if (next + 2 <= run.length) add(run.slice(next, next + 2), at + next, 2);
  }
};

/**
 * The words of a folded text a model may know, each once: by stem, by root (`root-`) and with the one before
 * (`stem_stem`); Chinese, Japanese and Korean as characters and pairs of them.
 */
export const termsIn = (folded: string): Map<string, Term> => {
  const terms = new Map<string, Term>();
  const add: Add = (term, at, length) => {
    if (!terms.has(term)) terms.set(term, { term, at, length });
  };
  let before: { readonly stem: string; readonly at: number } | null = null;
  for (const found of folded.slice(0, readUntil).matchAll(words)) {
    const run = found[0];
    const at = found.index;
    if (run.charCodeAt(0) >= firstUnparted) {
      addRun(run, at, add);
      before = null;
      continue;
    }
    const begun = run.slice(0, stem);
    if (run.length >= shortest) add(begun, at, run.length);
    if (run.length < shortest || run.length > root) add(`${run.slice(0, root)}-`, at, run.length);
    if (before) add(`${before.stem}_${begun}`, before.at, at + run.length - before.at);
    before = { stem: begun, at };
  }
  return terms;
};

export const termsOf = (folded: string): Set<string> => new Set(termsIn(folded).keys());
