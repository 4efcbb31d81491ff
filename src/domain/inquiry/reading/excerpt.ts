import { readLetter } from './letter';

/** The words of an inquiry without what carried them here: subject and letter, decoded, instead of the lines of a raw mail. */
export const wordsOf = (pasted: string): string => {
  const { subject, body } = readLetter(pasted);
  const said = [subject, body].map((part) => part.trim()).filter(Boolean);
  return said.length > 0 ? said.join('\n') : pasted.trim();
};
