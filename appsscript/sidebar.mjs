/**
 * Packs the sidebar into one HTML file, and the rules of triage into another. Run by itself it prints one of them:
 * `node appsscript/sidebar.mjs VERSION [triage]`.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pageParts } from './page-parts.mjs';

const shell = join(dirname(fileURLToPath(import.meta.url)), 'sidebar.html');

const page = 'src/sidebar/main.tsx';
/** The rules of triage and what they read with: each is compiled by itself, so that nobody waits for all of it. */
const rules = [
  'src/sidebar/triage/rules-entry.ts',
  'src/domain/inquiry/fields/fields.ts',
  'src/domain/inquiry/fields/product.ts',
  'src/domain/inquiry/fields/company.ts',
  'src/domain/inquiry/fields/contact.ts',
  'src/domain/inquiry/fields/country.ts',
  'src/domain/inquiry/fields/deadline.ts',
  'src/domain/place/country-names.ts',
  'src/domain/inquiry/reading/letter.ts',
  'src/domain/inquiry/signals/find-words.ts',
];
/** What a person sees first unless he asks for something else. */
const firstView = 'src/sidebar/customer/customer-view.tsx';

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

const element = (name, script) =>
  `<script type="text/plain" id="part-${name}">${inAscii(script)}</script>`;

const sidebarOf = ({ parts, style }) => {
  const whole = closure(parts, 'main', true);
  const viewPart = [...parts].find(([, { sources }]) => sources.includes(firstView))?.[0];
  const first = new Set([...closure(parts, 'main'), ...closure(parts, viewPart)]);
  const scriptOf = (name) => parts.get(name).script;
  const isFirst = (name) => first.has(name) || scriptOf(name).length < small;
  const atOnce = [...whole].filter(isFirst).map(scriptOf).join('');
  const others = [...whole].filter((name) => !isFirst(name));
  return readFileSync(shell, 'utf8')
    .replace('/* style */', () => style.trim())
    .replace('<!-- parts -->', () =>
      [element('main', atOnce), ...others.map((name) => element(name, scriptOf(name)))].join('\n'),
    );
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
