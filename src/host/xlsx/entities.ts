const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text of XML with its entities as characters; what is none stays as it is written. */
export const readEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, characterOf) : text;

const characterOf = (
  whole: string,
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string => {
  if (name) return named[name] ?? whole;
  const code = Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};
