/**
 * The character tables of `domain/inquiry/reading`, made by the browser instead of sent to it; the packer puts this
 * file in their place.
 */
const decode = (encoding: string, octets: readonly number[]): string =>
  new TextDecoder(encoding).decode(Uint8Array.from(octets));

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const cells = range(0xa1, 0xfe);

const made = new Map<string, string>();

/** The page opens before any letter of an old character set is pasted, so a table waits for the first one. */
const onFirstUse = (name: string, make: () => string) => (): string => {
  const table = made.get(name) ?? make();
  made.set(name, table);
  return table;
};

/** Every pair is one character; the private ones stand where the old set has none. */
export const gb2312 = onFirstUse('gb2312', () => {
  const octets = range(0xa1, 0xf7).flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return decode('gb2312', octets).replace(/[\ue000-\uf8ff]/g, '\ufffd');
});

/** Pair by pair: some stand for two characters, and a broken one must not swallow the next. */
export const big5 = onFirstUse('big5', () =>
  range(0xa1, 0xc6)
    .flatMap((row) => [...range(0x40, 0x7e), ...cells].map((cell) => decode('big5', [row, cell])))
    .map((character) => (character.length === 1 ? character : '\ufffd'))
    .join(''),
);

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

/** The characters of the octets from 0x80 on, for the sets that the script knows besides. */
export const upperHalfOf = (name: string): string | undefined =>
  names.includes(name) ? onFirstUse(name, () => decode(name, range(0x80, 0xff)))() : undefined;
