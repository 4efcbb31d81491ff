/** The word of a list, and nothing that every object has: a topic of somebody's own may be called `constructor`. */
export const ownWord = (
  words: Readonly<Record<string, string>>,
  key: string,
): string | undefined => {
  const word: unknown = words[key];
  return typeof word === 'string' ? word : undefined;
};
