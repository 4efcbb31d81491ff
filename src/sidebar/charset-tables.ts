/**
 * The character tables of `domain/inquiry/reading`, made by the browser instead of sent to it; the packer puts this
 * file in their place.
 */
const decode = (encoding: string, octets: readonly number[]): string =>
  new TextDecoder(encoding).decode(Uint8Array.from(octets));

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const cells = range(0xa1, 0xfe);

const chineseOctets = range(0xa1, 0xf7).flatMap((row) => cells.flatMap((cell) => [row, cell]));

/** Every pair is one character; the private ones stand where the old set has none. */
export const gb2312 = decode('gb2312', chineseOctets).replace(/[\ue000-\uf8ff]/g, '\ufffd');

const big5Cells = [...range(0x40, 0x7e), ...cells];

/** Pair by pair: some stand for two characters, and a broken one must not swallow the next. */
export const big5 = range(0xa1, 0xc6)
  .flatMap((row) => big5Cells.map((cell) => decode('big5', [row, cell])))
  .map((character) => (character.length === 1 ? character : '\ufffd'))
  .join('');

const names = [
  'iso-8859-1',
  'latin1',
  'windows-1252',
  'cp1252',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'cp1251',
  'iso-8859-9',
  'windows-1254',
  'windows-1256',
  'koi8-r',
];

const upperHalf = range(0x80, 0xff);

export const singleByte: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, decode(name, upperHalf)]),
);
