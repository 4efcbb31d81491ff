const sentence = /[^\n.!?;。！？；]+[\n.!?;。！？；]{0,4}|[\n.!?;。！？；]+/g;
const leastLength = 8;
const mostTimes = 2;
const shortLetter = 300;

/** The text without what it says for the third time and more: said a thousand times, a wish is no more precise. */
export const withoutRepetition = (text: string): string => {
  if (text.length < shortLetter) return text;
  const times = new Map<string, number>();
  const kept: string[] = [];
  for (const [written] of text.matchAll(sentence)) {
    const said = written.trim().toLowerCase();
    const before = times.get(said) ?? 0;
    times.set(said, before + 1);
    if (said.length < leastLength || before < mostTimes) kept.push(written);
  }
  return kept.join('');
};

const window = 12;
const searched = 6000;
/** The part of all passages that are new; letters of people have 0.9 and more. */
const leastNew = 0.25;

/** Whether most of a text longer than a short letter has been said in it before. */
export const repeats = (text: string): boolean => {
  const start = text.slice(0, searched).toLowerCase().replace(/\s+/g, ' ');
  if (start.length < shortLetter) return false;
  const passages = new Set<string>();
  for (let at = 0; at + window <= start.length; at++) passages.add(start.slice(at, at + window));
  return passages.size < (start.length - window) * leastNew;
};
