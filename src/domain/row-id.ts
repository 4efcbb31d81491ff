/** Letters and digits that cannot be mistaken for one another when read aloud; 32 of them, five bits each. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** FNV-1a with a final mix, so that neighbouring indexes give unlike ids. */
const hash32 = (text: string, seed: number): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const fiveLetters = (hash: number): string =>
  [0, 5, 10, 15, 20].map((shift) => letters.charAt((hash >>> shift) & 31)).join('');

/** Ten letters that tell one text from another. */
export const hashOf = (text: string): string =>
  fiveLetters(hash32(text, 0x811c9dc5)) + fiveLetters(hash32(text, 0x3ade68b1));

const rowId = (prefix: string, operationId: string, index: number): string =>
  `${prefix}-${hashOf(`${prefix}/${operationId}/${index}`)}`;

/** Id of the customer that an operation creates as its `index`-th; the same operation run twice gives the same id. */
export const customerIdOf = (operationId: string, index: number): string =>
  rowId('c', operationId, index);

/** Id of the inquiry that an operation files as its `index`-th. */
export const inquiryIdOf = (operationId: string, index: number): string =>
  rowId('i', operationId, index);

/** Id of the plan that an operation makes as its `index`-th. */
export const planIdOf = (operationId: string, index = 0): string => rowId('p', operationId, index);

export const orderIdOf = (operationId: string): string => rowId('o', operationId, 0);

export const documentIdOf = (operationId: string): string => rowId('d', operationId, 0);

/**
 * Id of a row that a person typed, made of what it says, so that everybody who reads it sees the same id before it is
 * written down; `index` tells rows apart that say the same.
 */
export const typedIdOf = (prefix: 'o' | 'd' | 'p', says: string, index: number): string =>
  rowId(prefix, `typed:${says}`, index);
