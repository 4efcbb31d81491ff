/**
 * Finds the phrases of a text for which single signs had better stand: two that often follow each other become one, again
 * and again, until every phrase of some use is known; then those that save least are written out again, until there are
 * no more of them than signs.
 */

const rounds = 120;
const atOnce = 12;
const often = 3;
const pairKey = (one, other) => one * 0x10000 + other;

/** How often each pair occurs, not overlapping itself, but for those with what stays apart. */
const pairsIn = (sequence, apart) => {
  const counts = new Map();
  let last = -1;
  for (let at = 0; at + 1 < sequence.length; at++) {
    const pair = pairKey(sequence[at], sequence[at + 1]);
    const counted = pair !== last && sequence[at] !== apart && sequence[at + 1] !== apart;
    last = counted ? pair : -1;
    if (counted) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

/** The most frequent pairs of which none takes part in another. */
const bestPairs = (counts) => {
  const taken = new Set();
  return [...counts]
    .filter(([, count]) => count >= often)
    .sort((one, other) => other[1] - one[1])
    .slice(0, atOnce)
    .map(([pair]) => [Math.floor(pair / 0x10000), pair % 0x10000])
    .filter((pair) => {
      if (pair.some((part) => taken.has(part))) return false;
      for (const part of pair) taken.add(part);
      return true;
    });
};

const joined = (sequence, phraseOf) => {
  const shorter = [];
  for (let at = 0; at < sequence.length; at++) {
    const phrase = phraseOf.get(pairKey(sequence[at], sequence[at + 1] ?? 0));
    shorter.push(phrase ?? sequence[at]);
    if (phrase !== undefined) at++;
  }
  return shorter;
};

/** The text as numbers, of its characters or of phrases, each of which is two such numbers. */
const pairedUp = (characters, known, apart) => {
  const phrases = new Map();
  let sequence = characters;
  for (let round = 0; round < rounds; round++) {
    const phraseOf = new Map();
    for (const pair of bestPairs(pairsIn(sequence, apart))) {
      const phrase = known + phrases.size;
      phrases.set(phrase, pair);
      phraseOf.set(pairKey(...pair), phrase);
    }
    if (phraseOf.size === 0) break;
    sequence = joined(sequence, phraseOf);
  }
  return { sequence, phrases };
};

const usesOf = ({ sequence, phrases }) => {
  const uses = new Map([...phrases.keys()].map((phrase) => [phrase, 0]));
  for (const parts of [sequence, ...phrases.values()])
    for (const part of parts) if (uses.has(part)) uses.set(part, uses.get(part) + 1);
  return uses;
};

const writtenOut = ({ characters, sequence, phrases }, dropped) => {
  const whole = (parts) =>
    parts.flatMap((part) => (dropped.has(part) ? whole(phrases.get(part)) : [part]));
  const kept = [...phrases].filter(([phrase]) => !dropped.has(phrase));
  return {
    characters,
    sequence: whole(sequence),
    phrases: new Map(kept.map(([phrase, parts]) => [phrase, whole(parts)])),
  };
};

const mostUsedFirst = (uses) =>
  [...uses].sort((one, other) => other[1] - one[1]).map(([phrase]) => phrase);

/** What each phrase saves, the least first: the more one is used, the cheaper a sign it gets. */
const savings = (packed, signs, costOf) => {
  const uses = usesOf(packed);
  const signCost = new Map(
    mostUsedFirst(uses).map((phrase, at) => [phrase, costOf(signs[at] ?? signs.at(-1))]),
  );
  const costOfPart = (part) => signCost.get(part) ?? costOf(packed.characters[part]);
  return [...packed.phrases]
    .map(([phrase, parts]) => {
      const length = parts.reduce((sum, part) => sum + costOfPart(part), 0);
      const sign = signCost.get(phrase);
      return [phrase, uses.get(phrase) * (length - sign) - length - sign - 1];
    })
    .sort((one, other) => one[1] - other[1]);
};

/** Only phrases that save something, and no more than there are signs; a few go at a time, for each changes the others. */
const worthTheirSigns = (paired, signs, costOf) => {
  let left = paired;
  for (;;) {
    const leastFirst = savings(left, signs, costOf);
    const useless = leastFirst.filter(([, saves]) => saves <= 0).length;
    const many = Math.max(leastFirst.length - signs.length, useless);
    if (many <= 0) return left;
    const some = leastFirst.slice(0, Math.min(many, Math.ceil(leastFirst.length * 0.08)));
    left = writtenOut(left, new Set(some.map(([phrase]) => phrase)));
  }
};

/**
 * The text in which signs, the cheap ones first, stand for phrases, and `[sign, phrase]` of each; a phrase may hold the signs of those before it.
 * `apart` is a character that no phrase holds, `costOf` what a character costs where the text will stand.
 */
export const withPhrases = (text, signs, costOf, apart) => {
  const characters = [...new Set(text.split(''))];
  const numbers = new Map(characters.map((character, number) => [character, number]));
  const sequence = Array.from({ length: text.length }, (_, at) => numbers.get(text[at]));
  const paired = { characters, ...pairedUp(sequence, characters.length, numbers.get(apart)) };
  const packed = worthTheirSigns(paired, signs, costOf);
  const mostUsed = mostUsedFirst(usesOf(packed));
  const signOf = new Map(mostUsed.map((phrase, at) => [phrase, signs[at]]));
  const written = (parts) => parts.map((part) => signOf.get(part) ?? characters[part]).join('');
  return {
    text: written(packed.sequence),
    phrases: [...packed.phrases].map(([phrase, parts]) => [signOf.get(phrase), written(parts)]),
  };
};
