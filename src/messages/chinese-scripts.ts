/** The packer's table in three lines: simplified characters, the traditional ones, and `from>to|…` phrases. */
declare const __TRADITIONAL__: string;

/**
 * Writes Chinese in one of its two scripts. The packer puts one before each Chinese text of our messages, so that the
 * shipped script carries the words once; names and numbers that are filled in stay as they are.
 */
export type Script = (texts: TemplateStringsArray, ...values: unknown[]) => string;

const filledIn = (pieces: readonly string[], values: readonly unknown[]): string =>
  values.reduce<string>((text, value, i) => `${text}${value}${pieces[i + 1]}`, pieces[0] ?? '');

export const simplified: Script = (texts, ...values) => filledIn(texts, values);

type Phrase = readonly [from: string, to: string];
type Table = {
  readonly characters: ReadonlyMap<string, string>;
  /** By their first character, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
};

const readTable = (): Table => {
  const [from = '', to = '', phrases = ''] = __TRADITIONAL__.split('\n');
  const byFirst = new Map<string, Phrase[]>();
  for (const written of phrases.split('|')) {
    const [source = '', target = ''] = written.split('>');
    const others = byFirst.get(source.charAt(0)) ?? [];
    byFirst.set(source.charAt(0), [...others, [source, target]]);
  }
  return {
    characters: new Map([...from].map((character, i) => [character, to.charAt(i)])),
    phrases: byFirst,
  };
};

let table: Table | null = null;

/** Whatever text of ours it is, in the words of Taiwan. */
export const inTraditional = (text: string): string => {
  table ??= readTable();
  let result = '';
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const phrase = table.phrases.get(character)?.find(([from]) => text.startsWith(from, at));
    result += phrase?.[1] ?? table.characters.get(character) ?? character;
    at += phrase?.[0].length ?? 1;
  }
  return result;
};

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

export const traditional: Script = (texts, ...values) => {
  const pieces = known.get(texts) ?? texts.map(inTraditional);
  known.set(texts, pieces);
  return filledIn(pieces, values);
};

/** Words that are written in each script only once. */
export const perScript = <Words>(write: (script: Script) => Words): ((script: Script) => Words) => {
  const written = new Map<Script, Words>();
  return (script) => {
    const words = written.get(script) ?? write(script);
    written.set(script, words);
    return words;
  };
};

/** Words that nobody may ask for: they are written when somebody does, not whenever Google loads the script. */
export const onFirstUse = <Words extends object>(write: () => Words): Words =>
  new Proxy<Words>(Object.create(null), {
    get: (_, key) => Reflect.get(write(), key),
    has: (_, key) => Reflect.has(write(), key),
    ownKeys: () => Reflect.ownKeys(write()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(write(), key),
  });
