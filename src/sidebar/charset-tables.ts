/**
 * The character tables of `domain/inquiry/reading`, made by the browser instead of sent to it; the packer puts this
 * file in their place.
 */
const decoderOf = (encoding: string) => {
  const decoder = new TextDecoder(encoding);
  return (...octets: number[]): string => decoder.decode(Uint8Array.from(octets));
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const isInTable = (character: string): boolean =>
  character.length === 1 && !/[\ue000-\uf8ff]/.test(character);

const chinese = decoderOf('gb2312');

const chineseCharacter = (row: number, cell: number): string => {
  const [character = ''] = chinese(row, cell);
  return isInTable(character) ? character : '\ufffd';
};

export const gb2312 = range(0xa1, 0xf7)
  .map((row) =>
    range(0xa1, 0xfe)
      .map((cell) => chineseCharacter(row, cell))
      .join(''),
  )
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

const upperHalf = (name: string): string => {
  const decode = decoderOf(name);
  return range(0x80, 0xff)
    .map((octet) => decode(octet))
    .join('');
};

export const singleByte: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, upperHalf(name)]),
);
