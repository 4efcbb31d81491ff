/**
 * Writes the names of countries that the register reads and shows, one compact text per language, from the platform's
 * own region names (CLDR, shown) and i18n-iso-countries (read besides). `--check` writes nothing and fails when a file
 * is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const folder = join(
  dirname(fileURLToPath(import.meta.url)),
  '../src/domain/customer/country-names',
);
const codes = require('i18n-iso-countries/codes.json');

const languages = [
  { file: 'english', shown: 'en', read: 'en' },
  { file: 'chinese-simplified', shown: 'zh-CN', read: 'zh' },
  { file: 'chinese-traditional', shown: 'zh-TW', read: null },
  { file: 'german', shown: 'de', read: 'de' },
  { file: 'french', shown: 'fr', read: 'fr' },
  { file: 'spanish', shown: 'es', read: 'es' },
  { file: 'portuguese', shown: 'pt', read: 'pt' },
  { file: 'russian', shown: 'ru', read: 'ru' },
  { file: 'arabic', shown: 'ar', read: 'ar' },
  { file: 'italian', shown: 'it', read: 'it' },
  { file: 'turkish', shown: 'tr', read: 'tr' },
];

/** Their long names say whose they are instead of which they are. */
const shortInstead = ['HK', 'MO', 'PS'];

const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Names that an earlier language writes alike are in its table; only a language that is shown needs its own. */
const known = new Set();
const isNew = (code, name, file) => {
  const key = `${code} ${plain(name)}`;
  const isKept = !known.has(key) || isShown(file);
  known.add(key);
  return isKept;
};
const isShown = (file) => /^(?:english|chinese)/.test(file);

const namesOf = ({ file, shown, read }) => {
  const long = new Intl.DisplayNames(shown, { type: 'region' });
  const short = new Intl.DisplayNames(shown, { type: 'region', style: 'short' });
  const more = read ? require(`i18n-iso-countries/langs/${read}.json`).countries : {};
  const line = ([code]) => {
    const name = (shortInstead.includes(code) ? short : long).of(code);
    const all = [name, ...[more[code] ?? []].flat()].map((one) => one.trim());
    const kept = [...new Set(all)].filter((one) => isNew(code, one, file));
    return kept.length > 0 ? [code + kept.join(';')] : [];
  };
  return codes.flatMap(line).join('|');
};

const head = '// Made by appsscript/countries.mjs; not edited by hand.\n';
const files = languages.map((language) => ({
  path: join(folder, `${language.file}.generated.ts`),
  text: `${head}export const names = (): string =>\n  ${JSON.stringify(namesOf(language))};\n`,
}));
files.push({
  path: join(folder, 'alpha-3.generated.ts'),
  text: `${head}export const alpha3 = (): string =>\n  '${codes.map(([two, three]) => two + three).join('|')}';\n`,
});

const outdated = files.filter(({ path, text }) => {
  try {
    return readFileSync(path, 'utf8') !== text;
  } catch {
    return true;
  }
});
if (process.argv.includes('--check')) {
  for (const { path } of outdated) console.error(`not up to date: ${path}`);
  process.exitCode = outdated.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of outdated) writeFileSync(path, text);
}
