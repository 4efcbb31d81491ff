const words = /[a-zß]{3,18}|[а-я]{3,18}|[\u0621-\u064a]{3,14}|[\u4e00-\u9fff]{2,40}/g;
const readUntil = 6000;

/** The words of a folded text the model may know, each once; Chinese as pairs of characters. */
export const termsOf = (folded: string): Set<string> => {
  const terms = new Set<string>();
  for (const [run] of folded.slice(0, readUntil).matchAll(words)) {
    if (run.charCodeAt(0) < 0x4e00) terms.add(run);
    else for (let at = 0; at + 2 <= run.length; at++) terms.add(run.slice(at, at + 2));
  }
  return terms;
};
