/** Who sets standards; in capitals, since `en`, `as` and `is` are words. */
const body =
  '(?:DIN|ISO|EN|IEC|BS|ASTM|ANSI|ASME|JIS|GB(?:/T)?|API|AISI|SAE|AS|NZS|UNI|NF|IS|SANS|GOST|ГОСТ|国标|美标|德标)';
const parted = '[\\s/.·-]{0,3}';
/** Behind a number the same letters are a unit, as in `16 GB`. */
const named = `(?<=[^\\d\\s][)"”]?)[\\s,(（]{0,3}(?<![\\p{L}\\d])${body}`;
const numbered = new RegExp(`${named}(?:${parted}${body})*${parted}[A-Z]?\\d`, 'u');
const bare = new RegExp(`${named}(?:${parted}${body})*[\\s.,:/)）-]*$`, 'u');

const only = new RegExp(`^(?:${body}${parted})+$`, 'u');

/** The name of a standard and no goods at all. */
export const isStandard = (name: string): boolean => only.test(name);

const cutAt = (name: string, pattern: RegExp): string => {
  const at = name.search(pattern);
  return at > 1 ? name.slice(0, at).trim() : name;
};

/** A name of goods that does not end with the mere name of a standard: `hammer DIN` is a hammer. */
export const withoutBareStandard = (name: string): string => cutAt(name, bare);

/** The goods without the standard behind their name: `hammer DIN 1041, 500 g` is a hammer. */
export const withoutStandard = (name: string): string => withoutBareStandard(cutAt(name, numbered));
