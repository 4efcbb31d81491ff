const words =
  /[a-zß']{2,24}|[а-яіїєґ]{2,24}|[\u0621-\u064a]{2,18}|[\u3040-\u9fff\uac00-\ud7af]{2,60}/g;
const readUntil = 6000;
const shortest = 3;
/** Words are known by their beginnings: most languages put their endings last. */
const stem = 6;

export type Term = { readonly term: string; readonly at: number; readonly length: number };

/** The words of a folded text a model may know, each once; Chinese, Japanese and Korean as pairs of characters. */
export const termsIn = (folded: string): Map<string, Term> => {
  const terms = new Map<string, Term>();
  const add = (term: string, at: number, length: number) => {
    if (!terms.has(term)) terms.set(term, { term, at, length });
  };
  for (const found of folded.slice(0, readUntil).matchAll(words)) {
    const run = found[0];
    if (run.charCodeAt(0) >= 0x3040)
      for (let at = 0; at + 2 <= run.length; at++) add(run.slice(at, at + 2), found.index + at, 2);
    else if (run.length >= shortest) add(run.slice(0, stem), found.index, run.length);
  }
  return terms;
};

export const termsOf = (folded: string): Set<string> => new Set(termsIn(folded).keys());
