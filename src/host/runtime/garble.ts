const accents: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Á',
  E: 'Ë',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
};

/** A message as it might read in a language nobody tests in; names and numbers stay. */
export const garble = (message: string): string =>
  message.replace(/[aeiouAEIOU](?![^"'\s]*["'])/g, (vowel) => accents[vowel] ?? vowel);
