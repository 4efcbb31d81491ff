// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what a cell and an xlsx file cannot hold
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Nearly no text has any of them, or line ends of another system. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const odd = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;

/** A text as a cell shows it again: without characters that a cell cannot hold, its line ends of one kind. */
export const holdable = (text: string): string =>
  odd.test(text) ? text.replace(unholdable, '').replace(/\r\n?/g, '\n') : text;
