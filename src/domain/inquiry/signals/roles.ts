import { roleWords, unpartedRoleWords } from './role-words';
import { soldWords, unpartedSoldWords } from './sold-words';

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
  const all = [...entries(soldWords), ...entries(roleWords)];
  known = {
    whole: firstOf(all.filter(([word]) => !word.endsWith('*'))),
    begun: firstOf(
      all.filter(([word]) => word.endsWith('*')).map(([word, role]) => [word.slice(0, -1), role]),
    ),
    unparted: firstOf([...entries(unpartedSoldWords), ...entries(unpartedRoleWords)]),
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
const repeats = [2, 4];

const ends = (role: string): boolean => role === '.' || role === '?';

/** The sentences of a text as the roles in them, each with what ends it. */
const sentencesOf = (roles: readonly Roled[]): Roled[][] => {
  const sentences: Roled[][] = [[]];
  for (const one of roles) {
    sentences[sentences.length - 1]!.push(one);
    if (ends(one.role)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.some(({ role }) => !ends(role)));
};

/** Somebody speaks, is spoken to, asks or does something, or what is sold to a factory is named. */
const speaks = /^[iIUyYvnmhslcezjrWQMPET?]$/;
const longestName = 200;

/** Names goods and says no more of them than their properties. */
export const isBareName = (folded: string): boolean =>
  folded.length <= longestName && !rolesIn(folded).some(({ role }) => speaks.test(role));

const begin: Roled = { role: '^', at: 0, length: 0 };

/**
 * What is told by two roles in one sentence, one after the other, by three in a row, or by one that comes again:
 * `i>o` we offer, `y>b` your business, `h>y>b>?` no more than three, `o>2` offered twice.
 */
export const relationsIn = (folded: string): Map<string, Roled> => {
  const relations = new Map<string, Roled>();
  const add = (role: string, first: Roled, last: Roled) => {
    if (!relations.has(role))
      relations.set(role, { role, at: first.at, length: last.at + last.length - first.at });
  };
  const times = new Map<string, number>();
  sentencesOf(rolesIn(folded)).forEach((sentence, nth) => {
    const row = [begin, ...sentence];
    row.forEach((one, at) => {
      if (ends(one.role)) return;
      const first = nth > 0 && at === 0 ? null : one;
      const count = (times.get(one.role) ?? 0) + 1;
      times.set(one.role, count);
      if (repeats.includes(count)) add(`${one.role}>${count}`, one, one);
      if (first) add(`${one.role}>`, one, one);
      for (const other of row.slice(at + 1, at + 1 + reach))
        if (first) add(`${one.role}>${other.role}`, one, other);
      const [next, after] = [row[at + 1], row[at + 2]];
      if (next && after) add(`${one.role}>${next.role}>${after.role}`, one, after);
    });
  });
  return relations;
};
