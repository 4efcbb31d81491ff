import { big5, gb2312, upperHalfOf } from './charset-tables.generated';

const unknown = '\ufffd';

const fromCodes = (codes: readonly number[]): string => {
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += 4096)
    pieces.push(String.fromCodePoint(...codes.slice(at, at + 4096)));
  return pieces.join('');
};

const utf8Length = (lead: number): number =>
  lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;

const utf8Code = (octets: readonly number[], at: number, length: number): number => {
  if (length === 1) return octets[at]!;
  let code = octets[at]! & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) {
    const octet = octets[at + next];
    if (octet === undefined || (octet & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (octet & 63);
  }
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? -1 : code;
};

const readUtf8 = (octets: readonly number[]): string => {
  const codes: number[] = [];
  for (let at = 0; at < octets.length; ) {
    const length = utf8Length(octets[at]!);
    const code = length === 0 ? -1 : utf8Code(octets, at, length);
    codes.push(code < 0 ? 0xfffd : code);
    at += code < 0 ? 1 : length;
  }
  return fromCodes(codes);
};

/** The first octet with the second, when there is one to make a pair. */
const readPairs = (octets: readonly number[], pair: (lead: number, trail: number) => string) => {
  const pieces: string[] = [];
  for (let at = 0; at < octets.length; at++) {
    const lead = octets[at]!;
    if (lead < 0x80) pieces.push(String.fromCharCode(lead));
    else pieces.push(pair(lead, octets[++at] ?? 0) || unknown);
  }
  return pieces.join('');
};

const firstHan = 0x4e00;
const lastHan = 0x9fa5;
let others: string | null = null;

/** GBK puts the characters that GB 2312 left out where there was room, in the order of Unicode. */
const leftOut = (): string => {
  if (others === null) {
    const known = new Set(gb2312());
    const codes: number[] = [];
    for (let code = firstHan; code <= lastHan; code++)
      if (!known.has(String.fromCharCode(code))) codes.push(code);
    others = fromCodes(codes);
  }
  return others;
};

const gbkPair = (lead: number, trail: number): string => {
  if (lead >= 0xa1 && trail >= 0xa1) return gb2312()[(lead - 0xa1) * 94 + trail - 0xa1] ?? '';
  if (trail < 0x40 || trail === 0x7f) return '';
  const column = trail - 0x40 - (trail > 0x7f ? 1 : 0);
  if (lead >= 0x81 && lead <= 0xa0) return leftOut()[(lead - 0x81) * 190 + column] ?? '';
  return lead >= 0xaa ? (leftOut()[6080 + (lead - 0xaa) * 96 + column] ?? '') : '';
};

const big5Pair = (lead: number, trail: number): string => {
  const column = trail >= 0xa1 ? trail - 0xa1 + 63 : trail - 0x40;
  const isPair = (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1;
  return isPair ? (big5()[(lead - 0xa1) * 157 + column] ?? '') : '';
};

const readSingleByte = (octets: readonly number[], upperHalf: string): string =>
  octets
    .map((octet) => (octet < 0x80 ? String.fromCharCode(octet) : upperHalf[octet - 0x80]!))
    .join('');

/**
 * Octets as text. The character sets are the ones trade mail still arrives in: UTF-8, GBK, the common part of Big5, and
 * the single-byte sets of western, central European, Cyrillic, Turkish and Arabic mail; others are read as UTF-8.
 */
export const readOctets = (octets: readonly number[], charset: string): string => {
  const name = charset.toLowerCase().replace(/["'\s]/g, '');
  if (/^(gb2312|gbk|gb18030|cp936|x-gbk|hz-gb-2312)$/.test(name)) return readPairs(octets, gbkPair);
  if (/^(?:big5|big5-hkscs|cp950|x-big5|windows-950)$/.test(name))
    return readPairs(octets, big5Pair);
  const table = upperHalfOf(name);
  if (table) return readSingleByte(octets, table);
  return readUtf8(octets);
};
