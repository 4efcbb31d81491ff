/** More than this many characters Excel cuts off. */
export const longestText = 32767;

/** What XML cannot hold: Excel writes such a character as `_xHHHH_`. */
const unwritable =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;
/** A text that already looks like such an escape would change when read. */
const looksEscaped = /_(?=x[0-9a-f]{4}_)/gi;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as the file holds it, so that every character comes back; hucre escapes the control characters. */
export const writeText = (text: string): string =>
  text.replace(looksEscaped, '_x005F_').replace(unwritable, escaped);

/** A text as it was before `writeText`. */
export const readEscapes = (text: string): string => (text.includes('_x') ? unescaped(text) : text);

const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
