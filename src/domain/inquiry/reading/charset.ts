import { gb2312, singleByte } from './charset-tables.generated';

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

const readChinese = (octets: readonly number[]): string => {
  const pieces: string[] = [];
  for (let at = 0; at < octets.length; at++) {
    const lead = octets[at]!;
    if (lead < 0x80) {
      pieces.push(String.fromCharCode(lead));
      continue;
    }
    const trail = octets[++at] ?? 0;
    const place = (lead - 0xa1) * 94 + (trail - 0xa1);
    pieces.push((trail >= 0xa1 && gb2312[place]) || unknown);
  }
  return pieces.join('');
};

const readSingleByte = (octets: readonly number[], upperHalf: string): string =>
  octets
    .map((octet) => (octet < 0x80 ? String.fromCharCode(octet) : upperHalf[octet - 0x80]!))
    .join('');

/**
 * Octets as text. The character sets are the ones trade mail still arrives in: UTF-8, GB2312 and its supersets, and the
 * single-byte sets of western, central European, Cyrillic, Turkish and Arabic mail; others are read as UTF-8.
 */
export const readOctets = (octets: readonly number[], charset: string): string => {
  const name = charset.toLowerCase().replace(/["'\s]/g, '');
  if (/^(gb2312|gbk|gb18030|cp936|x-gbk|hz-gb-2312)$/.test(name)) return readChinese(octets);
  const table = singleByte[name === 'us-ascii' ? 'windows-1252' : name];
  if (table && name !== 'us-ascii') return readSingleByte(octets, table);
  return readUtf8(octets);
};
