/**
 * The smallest table that makes our traditional words from the simplified ones: single characters, and phrases where
 * the characters alone would be wrong. It is learnt from the words themselves and tried on each of them.
 */

/** The most frequent partner of each character in words of the same length. */
const charactersOf = (pairs) => {
  const seen = new Map();
  for (const [from, to] of pairs) {
    if (from.length !== to.length) continue;
    for (let i = 0; i < from.length; i++) {
      const partners = seen.get(from[i]) ?? new Map();
      partners.set(to[i], (partners.get(to[i]) ?? 0) + 1);
      seen.set(from[i], partners);
    }
  }
  const most = (partners) => [...partners].sort((one, other) => other[1] - one[1])[0][0];
  return new Map(
    [...seen].map(([from, partners]) => [from, most(partners)]).filter(([from, to]) => from !== to),
  );
};

/** What the text becomes, part by part; of the phrases that begin at a place the longest counts. */
const convertedParts = (text, { characters, phrases }) => {
  const parts = [];
  for (let at = 0; at < text.length; ) {
    const phrase = (phrases.get(text[at]) ?? []).find(([from]) => text.startsWith(from, at));
    const from = phrase?.[0] ?? text[at];
    parts.push([from, phrase?.[1] ?? characters.get(from) ?? from]);
    at += from.length;
  }
  return parts;
};

export const converted = (text, table) =>
  convertedParts(text, table)
    .map(([, to]) => to)
    .join('');

const withPhrase = ({ characters, phrases }, phrase) => {
  const first = phrase[0][0];
  const others = (phrases.get(first) ?? []).filter(([from]) => from !== phrase[0]);
  const sorted = [...others, phrase].sort((one, other) => other[0].length - one[0].length);
  return { characters, phrases: new Map(phrases).set(first, sorted) };
};

/** How many parts at the beginning, and then at the end, come out as wanted. */
const rightParts = (parts, wanted) => {
  let head = 0;
  for (let at = 0; head < parts.length && wanted.startsWith(parts[head][1], at); head++)
    at += parts[head][1].length;
  let tail = 0;
  for (let end = wanted.length; tail < parts.length - head; tail++) {
    const to = parts.at(-1 - tail)[1];
    if (!wanted.slice(0, end).endsWith(to)) break;
    end -= to.length;
  }
  return [head, tail];
};

const lengthOf = (parts, side) => parts.reduce((sum, part) => sum + part[side].length, 0);

/** Phrases that would mend the word, from the bare difference to the whole word. */
const candidates = (from, to, table) => {
  const parts = convertedParts(from, table);
  const [head, tail] = rightParts(parts, to);
  const result = [];
  for (let more = 0; more <= Math.max(head, tail); more++) {
    const before = parts.slice(0, Math.max(0, head - more));
    const after = parts.slice(parts.length - Math.max(0, tail - more));
    const cut = (text, side) =>
      text.slice(lengthOf(before, side), text.length - lengthOf(after, side));
    result.push([cut(from, 0), cut(to, 1)]);
  }
  return result.filter(([source]) => source !== '');
};

/** A phrase may mend one word only if it spoils no other. */
const learn = (pair, pairs, table) => {
  for (const phrase of candidates(...pair, table)) {
    const next = withPhrase(table, phrase);
    const touched = pairs.filter(([from]) => from.includes(phrase[0]));
    const spoils = ([from, to]) => converted(from, table) === to && converted(from, next) !== to;
    if (converted(pair[0], next) === pair[1] && !touched.some(spoils)) return next;
  }
  return withPhrase(table, pair);
};

/** `pairs` of simplified and traditional texts, as a table that turns each of the former into the latter. */
export const tableOf = (pairs) => {
  const shortFirst = [...pairs].sort((one, other) => one[0].length - other[0].length);
  let table = { characters: charactersOf(pairs), phrases: new Map() };
  const isWrong = ([from, to]) => converted(from, table) !== to;
  for (let round = 0; round < 5 && pairs.some(isWrong); round++)
    for (const pair of shortFirst) if (isWrong(pair)) table = learn(pair, pairs, table);
  return table;
};

/** The table as the shipped script reads it. */
export const written = ({ characters, phrases }) => {
  const ofPhrases = [...phrases.values()].flat().map((phrase) => phrase.join('>'));
  return [
    [...characters.keys()].join(''),
    [...characters.values()].join(''),
    ofPhrases.join('|'),
  ].join('\n');
};
