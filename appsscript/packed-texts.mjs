/**
 * Lists of names, words and days make up a third of what the script and the page read. They travel packed: signs that a
 * text does not use stand for phrases that are frequent in it, and whoever first asks for the text puts them in again.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPhrases } from './phrases.mjs';

export const unpacker = join(
  dirname(fileURLToPath(import.meta.url)),
  '../src/domain/unpacked-texts.ts',
);

/** Names, days and what was counted: what nobody reads to understand the program. */
const tables =
  /[\\/]src[\\/]domain[\\/](?:place[\\/](?:cities|towns|small-towns)|inquiry[\\/](?:words[\\/](?:goods-words|given-names)|fields[\\/]no-goods|model[\\/](?:scam-words|[a-z]+-marks)\.generated|reading[\\/]charset-tables\.generated)|calendar[\\/][a-z-]+\.generated|customer[\\/]country-names[\\/][a-z0-9-]+\.generated)\.ts$/;
/** In the page also the words and patterns of the rules; whoever wants to read those has them in the script. */
const rules =
  /[\\/]src[\\/]domain[\\/]inquiry[\\/](?:words[\\/]goods|fields[\\/][a-z-]+|reading[\\/]labels|signals[\\/](?:role|sold|trap|fraud|buying|paired)-words)\.ts$/;
const long = /"(?:[^"\\\n]|\\.){150,}"|'(?:[^'\\\n]|\\.){150,}'/g;
/** A pattern that fills its line. */
const pattern = /^( *)\/((?:[^\\\n]|\\.){200,})\/([a-z]*)(?=[,;]?$)/gm;
/** What a literal of a script says. */
const meantBy = (literal) => new Function(`return ${literal}`)();
const between = '\0';

/** Where texts stand, and what a character takes there: in the page all but ASCII is written as `\u…`. */
export const places = {
  script: (character) => (character < '\x80' ? 1 : Buffer.byteLength(character)),
  page: (character) => (character < '\x80' ? 1 : 6),
};

/** None of them is read otherwise by a script or a page; the first ones take one byte. */
const signs = [
  ...Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
    (sign) => !'\\`$"\'<&'.includes(sign),
  ),
  ...Array.from({ length: 0x150 }, (_, at) => String.fromCharCode(0xae + at)),
];

const made = new Map();

/** Texts as one that is shorter, from which `unpacked` makes them again. */
export const packedTexts = (texts, costOf) => {
  const whole = texts.join(between);
  const known = made.get(costOf)?.get(whole);
  if (known) return known;
  const [parting, ...free] = signs.filter((sign) => !whole.includes(sign));
  const { text, phrases } = withPhrases(whole, free, costOf, between);
  const packed = ['', ...phrases.map((phrase) => phrase.join('')), text].join(parting);
  made.set(costOf, (made.get(costOf) ?? new Map()).set(whole, packed));
  return packed;
};

/** A module that says the same, its long texts packed. */
const packedSource = (source, place) => {
  const texts = [
    ...[...source.matchAll(pattern)].map(([, , written]) => written),
    ...[...source.replace(pattern, '').matchAll(long)].map(([literal]) => meantBy(literal)),
  ];
  if (texts.length === 0) return source;
  let at = 0;
  const text = () => `texts()[${at++}]`;
  const patterns = [];
  const rest = source
    .replace(pattern, (_, gap, _written, flags) => {
      patterns.push(`new RegExp(${text()}, '${flags}')`);
      return `${gap}${between}`;
    })
    .replace(long, text)
    .replaceAll(between, () => patterns.shift());
  return [
    `import { unpacked } from ${JSON.stringify(unpacker)};`,
    `const texts = unpacked(${JSON.stringify(packedTexts(texts, place))});`,
    rest,
  ].join('\n');
};

/** What reads inquiries is in no part of the page that is written in ASCII. */
const ofInquiries = /[\\/]src[\\/]domain[\\/]inquiry[\\/]/;

const packing = (filters, place) => ({
  name: 'packed-texts',
  setup({ onLoad }) {
    const load = ({ path }) => ({
      contents: packedSource(
        readFileSync(path, 'utf8'),
        ofInquiries.test(path) ? places.script : place,
      ),
      loader: 'ts',
    });
    for (const filter of filters) onLoad({ filter }, load);
  },
});

export const packedTables = packing([tables], places.script);
export const packedLists = packing([tables, rules], places.page);

/** A module whose value is read when one of its members is first asked for. */
export const packedValue = (value, place) => {
  const packed = packedTexts([JSON.stringify(value)], place);
  const members = Object.keys(value).map((key) => `get ${key}() { return value().${key}; }`);
  return `import { unpacked } from ${JSON.stringify(unpacker)};
const text = unpacked(${JSON.stringify(packed)});
let read;
const value = () => (read ??= JSON.parse(text()[0]));
export default { ${members.join(', ')} };`;
};
