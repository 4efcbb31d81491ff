/**
 * Lists of names and words make up a third of what the page reads to judge an inquiry. The page gets them packed: signs
 * that a text does not use stand for two others that follow each other often, which may stand for two in their turn.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const unpacker = join(dirname(fileURLToPath(import.meta.url)), '../src/sidebar/unpacked-text.ts');

const lists =
  /[\\/]src[\\/]domain[\\/](?:place[\\/](?:cities|towns|small-towns)|inquiry[\\/](?:words[\\/](?:goods-words|goods|given-names)|model[\\/](?:scam-words|[a-z]+-marks)\.generated|fields[\\/](?:company-rules|function-words|firm-words|deadline-words)|reading[\\/]labels|signals[\\/](?:role|sold|trap|fraud|buying|paired)-words)|customer[\\/]country-names[\\/][a-z-]+\.generated)\.ts$/;
const long = /"(?:[^"\\\n]|\\.){150,}"|'(?:[^'\\\n]|\\.){150,}'/g;
/** What a literal of a script says. */
const meantBy = (literal) => new Function(`return ${literal}`)();
const between = '\0';

/** Signs of one byte, then of two, that neither a script nor a page reads as something else. */
const signs = [
  ...Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
    (sign) => !'\\`$"\'<&'.includes(sign),
  ),
  ...Array.from({ length: 0x1a0 }, (_, at) => String.fromCharCode(0xae + at)),
];
const bytes = (text) => Buffer.byteLength(text);

/** The pair of signs that saves most when one sign stands for both. */
const bestPair = (text, sign) => {
  const counts = new Map();
  let last = '';
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text[at] + text[at + 1];
    const overlaps = pair === last;
    last = overlaps ? '' : pair;
    if (!overlaps && !pair.includes(between)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let best = '';
  let most = 1;
  for (const [pair, count] of counts) {
    const saved = count * (bytes(pair) - bytes(sign)) - bytes(pair) - bytes(sign);
    if (saved > most) [best, most] = [pair, saved];
  }
  return best;
};

/** Texts in fewer bytes, with what each new sign stands for: `sign one other …`, in the order they were made. */
export const packedTexts = (texts) => {
  let packed = texts.join(between);
  let pairs = '';
  for (const sign of signs) {
    if (packed.includes(sign) || pairs.includes(sign)) continue;
    const pair = bestPair(packed, sign);
    if (!pair) break;
    packed = packed.replaceAll(pair, sign);
    pairs += sign + pair;
  }
  return { texts: packed.split(between), pairs };
};

/** A pattern that fills its line. */
const pattern = /^( *)\/((?:[^\\\n]|\\.){200,})\/([a-z]*)(?=[,;]?$)/gm;

const packedSource = (source) => {
  const { texts, pairs } = packedTexts([
    ...[...source.matchAll(pattern)].map(([, , written]) => written),
    ...[...source.replace(pattern, '').matchAll(long)].map(([literal]) => meantBy(literal)),
  ]);
  let at = 0;
  const unpacked = () => `unpackedBy(pairs, ${JSON.stringify(texts[at++])})`;
  const patterns = [];
  const rest = source
    .replace(pattern, (_, gap, _written, flags) => {
      patterns.push(`new RegExp(${unpacked()}, '${flags}')`);
      return `${gap}${between}`;
    })
    .replace(long, unpacked)
    .replaceAll(between, () => patterns.shift());
  return `const pairs = ${JSON.stringify(pairs)};\n${rest}`;
};

export const packedLists = {
  name: 'packed-lists',
  setup({ onLoad }) {
    onLoad({ filter: lists }, ({ path }) => ({
      contents: `import { unpackedBy } from ${JSON.stringify(unpacker)};\n${packedSource(readFileSync(path, 'utf8'))}`,
      loader: 'ts',
    }));
  },
};
