/** Puts in for each sign its phrase, which may hold the signs of those before it. */
const withPhrases = (phrases: readonly string[], packed: string): string => {
  const signs = phrases.map((phrase) => phrase[0]).join('');
  const aSign = new RegExp(`[${signs.replace(/[\]^-]/g, '\\$&')}]`, 'g');
  const meant = new Map<string, string>();
  const written = (text: string) => text.replace(aSign, (sign) => meant.get(sign)!);
  for (const phrase of phrases) meant.set(phrase[0]!, written(phrase.slice(1)));
  return written(packed);
};

/**
 * Texts as they were before the packer let single signs stand for what is frequent in them; they are read when somebody
 * first asks for one. The first sign parts the phrases, each behind its own sign, from each other and from the texts.
 */
export const unpacked = (packed: string): (() => readonly string[]) => {
  let texts: readonly string[] | null = null;
  const read = (): readonly string[] => {
    const parts = packed.split(packed[0]!);
    return withPhrases(parts.slice(1, -1), parts.at(-1)!).split('\0');
  };
  return () => {
    texts ??= read();
    return texts;
  };
};
