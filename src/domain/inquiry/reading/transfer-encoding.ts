const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sixBits = new Map([...alphabet].map((character, value) => [character, value]));

/** The octets of base64 text; characters outside the alphabet are passed over, as RFC 2045 asks. */
export const base64Octets = (text: string): number[] => {
  const octets: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const value = sixBits.get(character);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      octets.push((held >> bits) & 0xff);
    }
  }
  return octets;
};

const hexadecimal = (text: string): number =>
  /^[0-9a-f]{2}$/i.test(text) ? Number.parseInt(text, 16) : -1;

/** Characters that were never encoded although they should be: written out as UTF-8. */
const pushUtf8 = (octets: number[], code: number): void => {
  if (code < 0x80) octets.push(code);
  else if (code < 0x800) octets.push(0xc0 | (code >> 6), 0x80 | (code & 63));
  else if (code < 0x10000)
    octets.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  else
    octets.push(
      0xf0 | (code >> 18),
      0x80 | ((code >> 12) & 63),
      0x80 | ((code >> 6) & 63),
      0x80 | (code & 63),
    );
};

/** The octets of quoted-printable text; `inHeader` reads `_` as a space (RFC 2047). */
export const quotedPrintableOctets = (text: string, inHeader = false): number[] => {
  const octets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '=') {
      const octet = hexadecimal(text.slice(at + 1, at + 3));
      const softBreak = /^=[ \t]{0,8}\r?\n/.exec(text.slice(at, at + 12));
      if (octet >= 0) octets.push(octet);
      else if (!softBreak) octets.push(61);
      at += octet >= 0 ? 2 : softBreak ? softBreak[0].length - 1 : 0;
    } else if (inHeader && character === '_') octets.push(32);
    else {
      const code = text.codePointAt(at)!;
      pushUtf8(octets, code);
      if (code > 0xffff) at++;
    }
  }
  return octets;
};
