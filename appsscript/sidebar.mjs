/**
 * Packs the sidebar into one HTML file, and the rules of triage into another. Run by itself it prints one of them:
 * `node appsscript/sidebar.mjs VERSION [triage]`.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strToU8, zlibSync } from 'fflate';
import { pageParts } from './page-parts.mjs';

const shell = join(dirname(fileURLToPath(import.meta.url)), 'sidebar.html');

const page = 'src/sidebar/main.tsx';
/** The rules of triage and what they read with: each is compiled by itself, so that nobody waits for all of it. */
const rules = [
  'src/sidebar/triage/rules-entry.ts',
  'src/domain/inquiry/fields/fields.ts',
  'src/domain/inquiry/reading/letter.ts',
  'src/domain/inquiry/signals/find-words.ts',
];
/** What a person sees first unless he asks for something else. */
const firstView = 'src/sidebar/customer/customer-view.tsx';

/** What is soon read whoever opens the page: unpacking the first part takes longer than reading it. */
const soon = [
  'src/messages/english-page.ts',
  'src/messages/chinese-simplified-page.ts',
  'src/messages/chinese-traditional-page.ts',
  'src/sidebar/parts/buyers-clock.tsx',
];

/** A part smaller than this is read with the first ones: a script of its own costs more than reading it. */
const small = 1024;

/** A part and all that it needs, in the order in which they can be read. */
const closure = (parts, name, isLateToo = false, found = new Set()) => {
  if (found.has(name)) return found;
  const { needs, later } = parts.get(name);
  for (const needed of needs) closure(parts, needed, isLateToo, found);
  found.add(name);
  if (isLateToo) for (const needed of later) closure(parts, needed, isLateToo, found);
  return found;
};

/**
 * A browser keeps and reads a page of ASCII in half the room and time: one that holds some Chinese took a quarter more of
 * the processor until the customer stood there, in whatever language.
 */
const inAscii = (script) =>
  script.replace(/(\\*)([^\0-\x7f])/g, (_, slashes, character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    // An odd one stands before the character itself and means nothing.
    return `${slashes.slice(slashes.length % 2)}\\u${code}`;
  });

const element = (name, text) => `<script type="text/plain" id="part-${name}">${text}</script>`;

/**
 * What nobody sees first is kept packed: a browser decodes, scans and reads every byte of a page before it paints, and
 * half of them cost an old laptop as long as the whole of the first paint may take beyond an empty page's.
 */
const inPacked = (script) =>
  Buffer.from(zlibSync(strToU8(script), { level: 9 })).toString('base64');

/** Which of the packed parts have to be opened before a part can be read, for each that may be asked for by itself. */
const packedFor = (parts, entries, packed) => {
  const asked = new Set([...entries, ...[...parts.values()].flatMap(({ later }) => later)]);
  const found = [...asked].map((name) => [
    name,
    [...closure(parts, name)].filter((one) => packed.has(one)),
  ]);
  const needing = found.filter(([, names]) => names.length > 0);
  return needing.map(([name, names]) => `${JSON.stringify(name)}:${JSON.stringify(names)}`).join();
};

const sidebarOf = ({ parts, style }) => {
  const whole = closure(parts, 'main', true);
  const partOf = (source) => [...parts].find(([, { sources }]) => sources.includes(source))?.[0];
  const first = new Set([...closure(parts, 'main'), ...closure(parts, partOf(firstView))]);
  const scriptOf = (name) => parts.get(name).script;
  const isFirst = (name) => first.has(name) || scriptOf(name).length < small;
  const atOnce = [...whole].filter(isFirst).map(scriptOf).join('');
  const plain = new Set(soon.flatMap((source) => [...closure(parts, partOf(source))]));
  const others = [...whole].filter((name) => !isFirst(name));
  const packed = new Set(others.filter((name) => !plain.has(name)));
  const textOf = (name) => (packed.has(name) ? inPacked : inAscii)(scriptOf(name));
  const elements = others.map((name) => element(name, textOf(name)));
  return readFileSync(shell, 'utf8')
    .replace('/* packed */', () => packedFor(parts, ['rules-entry'], packed))
    .replace('/* style */', () => style.trim())
    .replace('<!-- parts -->', () => [element('main', inAscii(atOnce)), ...elements].join('\n'));
};

/** Only what the page does not have itself; a script for each part that takes time. */
const triageOf = ({ parts }) => {
  const whole = closure(parts, 'main', true);
  const scripts = [''];
  for (const name of closure(parts, 'rules-entry')) {
    const { script } = parts.get(name);
    const own = whole.has(name) ? '' : script;
    scripts[scripts.length - 1] += `${own}portbookPart.needed("${name}");`;
    if (script.length > small) scripts.push('');
  }
  return scripts
    .filter((script) => script !== '')
    .map((script) => `<script>${script}</script>\n`)
    .join('');
};

/** The page, and the rules of triage, which are half of what it runs and fetched once it stands. */
export const packedPages = async (version) => {
  const packed = await pageParts([page, ...rules], version);
  return { sidebar: sidebarOf(packed), triage: triageOf(packed) };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , version = '', file = 'sidebar'] = process.argv;
  process.stdout.write((await packedPages(version))[file]);
}
