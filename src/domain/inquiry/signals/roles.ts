import { roleWords, unpartedRoleWords } from './role-words';

/** A word of the text that has a role; `?` and `.` end a sentence. */
export type Roled = { readonly role: string; readonly at: number; readonly length: number };

type Lexicon = {
  readonly whole: ReadonlyMap<string, string>;
  readonly begun: ReadonlyMap<string, string>;
  readonly unparted: ReadonlyMap<string, string>;
};

const entries = (words: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(words).flatMap(([role, list]) =>
    list.split(' ').map((word): [string, string] => [word, role]),
  );

/** Of two roles a word may have, the first named holds. */
const firstOf = (pairs: readonly (readonly [string, string])[]): Map<string, string> => {
  const map = new Map<string, string>();
  for (const [word, role] of pairs) if (!map.has(word)) map.set(word, role);
  return map;
};

let known: Lexicon | null = null;
const lexicon = (): Lexicon => {
  if (known) return known;
  const all = entries(roleWords);
  known = {
    whole: firstOf(all.filter(([word]) => !word.endsWith('*'))),
    begun: firstOf(
      all.filter(([word]) => word.endsWith('*')).map(([word, role]) => [word.slice(0, -1), role]),
    ),
    unparted: firstOf(entries(unpartedRoleWords)),
  };
  return known;
};

const shortestBeginning = 2;
const longestBeginning = 11;

/** Endings by which some languages say `we`, and some `your`. */
const endings: readonly (readonly [RegExp, string])[] = [
  [
    /[a-z]{2}(?:amos|emos|imos|iamo|emy|imy|amy|yoruz|riz|alim|elim)$|[а-я]{3}(?:ем|им)$|^ن[\u0621-\u064a]{3,}$/,
    'v',
  ],
  [/(?:niz|iniz|unuz)$|[\u0621-\u064a]{2}كم$|[а-я]{2}(?:ете|ите)$|[a-z]{3}(?:ez)$/, 'y'],
];

export const roleOf = (word: string): string | undefined => {
  const { whole, begun } = lexicon();
  const exact = whole.get(word);
  if (exact) return exact;
  for (
    let length = Math.min(word.length, longestBeginning);
    length >= shortestBeginning;
    length--
  ) {
    const role = begun.get(word.slice(0, length));
    if (role) return role;
  }
  return endings.find(([ending]) => ending.test(word))?.[1];
};

const tokens =
  /[a-zßłıø]+|[а-яіїєґ]+|[\u0621-\u064a]+|[\u3040-\u9fff\uac00-\ud7af]+|(?:[$€£¥]\s?)?\d[\d.,]*(?:\s?[%€$£])?|[.!?;。！？؟\n]/g;
const money = /[%€$£¥]/;
const longestUnparted = 5;
const readUntil = 3000;

const unparted = (run: string, at: number): Roled[] => {
  const { unparted: words } = lexicon();
  const found: Roled[] = [];
  for (let from = 0; from < run.length; ) {
    let step = 1;
    for (let length = Math.min(longestUnparted, run.length - from); length > 0; length--) {
      const role = words.get(run.slice(from, from + length));
      if (!role) continue;
      if (role !== '-') found.push({ role, at: at + from, length });
      step = length;
      break;
    }
    from += step;
  }
  return found;
};

/** The roles of the words of a folded text, in order. */
export const rolesIn = (folded: string): Roled[] => {
  const found: Roled[] = [];
  for (const match of folded.slice(0, readUntil).matchAll(tokens)) {
    const word = match[0];
    const at = match.index;
    const code = word.charCodeAt(0);
    if (code >= 0x3040 && code < 0xff00) found.push(...unparted(word, at));
    else if (/\d/.test(word))
      found.push({ role: money.test(word) ? 'd' : 'k', at, length: word.length });
    else if (/^[.!?;。！？؟\n]/.test(word))
      found.push({ role: /[?？؟]/.test(word) ? '?' : '.', at, length: 1 });
    else {
      const role = roleOf(word);
      if (role) found.push({ role, at, length: word.length });
    }
  }
  return found;
};

const reach = 4;

/** What is told by two roles in one sentence, one after the other: `i>o` we offer, `y>b` your business. */
export const relationsIn = (folded: string): Map<string, Roled> => {
  const relations = new Map<string, Roled>();
  const roles = [{ role: '^', at: 0, length: 0 }, ...rolesIn(folded)];
  roles.forEach((one, at) => {
    if (one.role === '.' || one.role === '?') return;
    if (!relations.has(one.role)) relations.set(one.role, one);
    for (const other of roles.slice(at + 1, at + 1 + reach)) {
      const pair = `${one.role}>${other.role}`;
      if (!relations.has(pair))
        relations.set(pair, { role: pair, at: one.at, length: other.at + other.length - one.at });
      if (other.role === '.' || other.role === '?') break;
    }
  });
  return relations;
};
