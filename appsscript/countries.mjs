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

const namesOf = ({ shown, read }) => {
  const long = new Intl.DisplayNames(shown, { type: 'region' });
  const short = new Intl.DisplayNames(shown, { type: 'region', style: 'short' });
  const more = read ? require(`i18n-iso-countries/langs/${read}.json`).countries : {};
  const line = ([code]) => {
    const name = (shortInstead.includes(code) ? short : long).of(code);
    const all = [name, ...[more[code] ?? []].flat()].map((one) => one.trim());
    return code + [...new Set(all)].join(';');
  };
  return codes.map(line).join('|');
};

const head = '// Made by appsscript/countries.mjs; not edited by hand.\n';
const files = languages.map((language) => ({
  path: join(folder, `${language.file}.generated.ts`),
  text: `${head}export const names =\n  ${JSON.stringify(namesOf(language))};\n`,
}));
files.push({
  path: join(folder, 'alpha-3.generated.ts'),
  text: `${head}export const alpha3 =\n  '${codes.map(([two, three]) => two + three).join('|')}';\n`,
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
