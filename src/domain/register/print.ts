const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A cell may drop control characters and breaks lines its own way; neither is an edit. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a cell may drop
const bare = (text: string): string => text.replace(/[\s\u0000-\u001f]/g, '').slice(0, 40_000);

const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return (value ^ (value >>> 15)) >>> 0;
};

/** Letters of a print; enough for one edit in sixteen million to pass unseen. */
export const printLength = 4;

/** A value reduced to four letters, to see later whether somebody has changed it. */
export const printOf = (value: unknown): string => {
  const number = hash(bare(String(value ?? '')));
  return [0, 6, 12, 18].map((shift) => alphabet.charAt((number >>> shift) & 63)).join('');
};
