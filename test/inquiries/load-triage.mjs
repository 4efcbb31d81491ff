import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const languages = [
  'arabic',
  'chinese-simplified',
  'chinese-traditional',
  'english',
  'french',
  'german',
  'italian',
  'portuguese',
  'russian',
  'spanish',
  'turkish',
];

const exported = (language) => language.replace(/-\w/g, (part) => part[1].toUpperCase());

const entry = `
export { readInquiry, triage } from './src/domain/inquiry/triage';
export { termsOf } from './src/domain/inquiry/model/terms';
export { piecesIn, signalOfOdds } from './src/domain/inquiry/signals/scam-words';
export { companyChoices } from './src/domain/inquiry/fields/company';
export { contactChoices } from './src/domain/inquiry/fields/contact';
export { countryChoices } from './src/domain/inquiry/fields/country-candidates';
export { itemsIn } from './src/domain/inquiry/fields/items';
export { knownOf } from './src/domain/inquiry/fields/country';
export { deadlineChoices } from './src/domain/inquiry/fields/deadline-candidates';
export { quantityChoices } from './src/domain/inquiry/fields/quantity-candidates';
export { productPhrasesIn as productChoices } from './src/domain/inquiry/fields/product';
export { fold } from './src/domain/inquiry/reading/folded';
export { cities, otherNames } from './src/domain/place/cities';
${languages.map((name) => `export { names as ${exported(name)} } from './src/domain/customer/country-names/${name}.generated';`).join('\n')}
`;

/** The triage as it stands in src, bundled as the packer bundles it. */
export const loadTriage = async () => {
  const outfile = join(mkdtempSync(join(tmpdir(), 'triage-')), 'triage.mjs');
  await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2020',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile));
};

/** Every term that a name of a place gives: where a buyer sits must teach nothing. */
export const placeTerms = (triage) => {
  const named = [...languages.map(exported), 'cities', 'otherNames'].map((table) =>
    triage[table]()
      .split('|')
      .map((line) => line.slice(2))
      .join(' ; '),
  );
  return new Set(
    named
      .flatMap((names) => names.split(/[;,]/))
      .flatMap((name) => [...triage.termsOf(triage.fold(name))]),
  );
};
