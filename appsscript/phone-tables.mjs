/**
 * What of libphonenumber the script and the page read: two of its functions, written for today's engines, in one piece,
 * and of its tables all but what only serves to format national numbers: everything here is read, compared and written
 * as E.164.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packedValue, unpacker } from './packed-texts.mjs';

const library = join(dirname(fileURLToPath(import.meta.url)), '../node_modules/libphonenumber-js');
const used = "export { isSupportedCountry, parsePhoneNumberFromString } from './min/index.js';";

/** Where a country's formats stand in libphonenumber's metadata. */
const formats = 4;

const withoutFormats = (country) =>
  country.map((value, index) => (index === formats && Array.isArray(value) ? [] : value));

const leanPhones = ({ countries, nonGeographic, ...rest }) => ({
  ...rest,
  countries: Object.fromEntries(
    Object.entries(countries).map(([code, country]) => [code, withoutFormats(country)]),
  ),
  nonGeographic: Object.fromEntries(
    Object.entries(nonGeographic).map(([code, country]) => [code, withoutFormats(country)]),
  ),
});

const tables = () =>
  leanPhones(JSON.parse(readFileSync(join(library, 'metadata.min.json'), 'utf8')));

const lean = (place) => ({
  name: 'lean',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /metadata\.min\.json\.js$/ }, () => ({
      contents: packedValue(tables(), place),
    }));
    onResolve({ filter: /^\.\.\/es6\/.*\.js$/ }, ({ path, importer }) => ({
      path: join(dirname(importer), path.replace('/es6/', '/es6-modern/')),
    }));
  },
});

const inOnePiece = async (place) => {
  const { outputFiles } = await build({
    stdin: { contents: used, resolveDir: library },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    external: [unpacker],
    plugins: [lean(place)],
  });
  return outputFiles[0].text;
};

export const leanPhoneTables = (place) => ({
  name: 'lean-phones',
  setup({ onLoad }) {
    onLoad({ filter: /libphonenumber-js\/min\/index\.js$/ }, async () => ({
      contents: await inOnePiece(place),
      resolveDir: library,
    }));
  },
});
