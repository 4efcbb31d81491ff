// Writes src/domain/inquiry/reading/charset-tables.generated.ts: Apps Script has no TextDecoder.
import { writeFileSync } from 'node:fs';

const decode = (name, octets) => new TextDecoder(name).decode(Uint8Array.from(octets));

const upperHalf = (name) =>
  Array.from({ length: 128 }, (_, at) => decode(name, [0x80 + at])).join('');

const rows = [];
for (let row = 0xa1; row <= 0xf7; row++) {
  for (let cell = 0xa1; cell <= 0xfe; cell++) rows.push([...decode('gb2312', [row, cell])][0]);
}
const gb2312 = rows
  .map((character) =>
    character.length === 1 && !/[\ue000-\uf8ff]/.test(character) ? character : '\ufffd',
  )
  .join('');

/** Symbols and the 5,401 common characters; the rare ones that follow are as many bytes again. */
const big5 = [];
for (let row = 0xa1; row <= 0xc6; row++) {
  for (let cell = 0x40; cell <= 0xfe; cell++) {
    if (cell > 0x7e && cell < 0xa1) continue;
    const character = decode('big5', [row, cell]);
    big5.push(character.length === 1 ? character : '\ufffd');
  }
}

const families = {
  'windows-1252': ['iso-8859-1', 'latin1', 'windows-1252', 'cp1252'],
  'iso-8859-2': ['iso-8859-2'],
  'iso-8859-5': ['iso-8859-5'],
  'iso-8859-15': ['iso-8859-15'],
  'windows-1250': ['windows-1250'],
  'windows-1251': ['windows-1251', 'cp1251'],
  'windows-1254': ['iso-8859-9', 'windows-1254'],
  'windows-1256': ['windows-1256'],
  'koi8-r': ['koi8-r'],
};
const lines = [
  '// Written by appsscript/charsets.mjs; do not edit.',
  `export const gb2312 = () => ${JSON.stringify(gb2312)};`,
  `export const big5 = () => ${JSON.stringify(big5.join(''))};`,
];
const aliases = [];
Object.entries(families).forEach(([name, names], at) => {
  lines.push(`const upper${at} = ${JSON.stringify(upperHalf(name))};`);
  for (const alias of names) aliases.push(`  '${alias}': upper${at},`);
});
lines.push(
  'const tables: Readonly<Record<string, string>> = {',
  ...aliases,
  '};',
  'export const upperHalfOf = (name: string): string | undefined => tables[name];',
  '',
);
writeFileSync('src/domain/inquiry/reading/charset-tables.generated.ts', lines.join('\n'));
