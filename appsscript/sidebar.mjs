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
const rules = 'src/sidebar/triage/rules-entry.ts';
/** What a person sees first unless he asks for something else. */
const firstView = 'src/sidebar/customer/customer-view.tsx';

/** A part smaller than this is read with the first ones: a script of its own costs more than reading it. */
const small = 1024;

/** A part and all that it needs, in the order in which they can be read. */
const closure = (parts, name, isLateToo = false, found = new Set()) => {
  if (found.has(name)) return found;
  const { at, later } = parts.get(name);
  for (const needed of at) closure(parts, needed, isLateToo, found);
  found.add(name);
  if (isLateToo) for (const needed of later) closure(parts, needed, isLateToo, found);
  return found;
};

const element = (name, script) => `<script type="text/plain" id="part-${name}">${script}</script>`;

/** Latin letters first: a browser keeps and reads them in half the room. */
const isPlain = (script) => !/[^\0-\xff]/.test(script);

const sidebarOf = ({ parts, style }) => {
  const whole = closure(parts, 'main', true);
  const viewPart = [...parts].find(([, { leadsTo }]) => leadsTo.includes(firstView))?.[0];
  const first = new Set([...closure(parts, 'main'), ...closure(parts, viewPart)]);
  const scriptOf = (name) => parts.get(name).script;
  const isFirst = (name) => first.has(name) || scriptOf(name).length < small;
  const atOnce = [...whole].filter(isFirst).map(scriptOf).join('');
  const others = [...whole]
    .filter((name) => !isFirst(name))
    .sort((one, other) => isPlain(scriptOf(other)) - isPlain(scriptOf(one)));
  return readFileSync(shell, 'utf8')
    .replace('/* style */', () => style.trim())
    .replace('<!-- parts -->', () =>
      [element('main', atOnce), ...others.map((name) => element(name, scriptOf(name)))].join('\n'),
    );
};

/** Only what the page does not have itself. */
const triageOf = ({ parts }) => {
  const whole = closure(parts, 'main', true);
  const others = [...closure(parts, 'rules-entry')].filter((name) => !whole.has(name));
  const scripts = others.map((name) => parts.get(name).script);
  return `<script>${scripts.join('')}portbookPart.needed("rules-entry");</script>\n`;
};

/** The page, and the rules of triage, which are half of what it runs and fetched once it stands. */
export const packedPages = async (version) => {
  const packed = await pageParts([page, rules], version);
  return { sidebar: sidebarOf(packed), triage: triageOf(packed) };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , version = '', file = 'sidebar'] = process.argv;
  process.stdout.write((await packedPages(version))[file]);
}
