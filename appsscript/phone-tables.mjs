/**
 * Leaves out of the phone tables what only serves to format national numbers: everything here is read, compared and
 * written as E.164.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tables = join(
  dirname(fileURLToPath(import.meta.url)),
  '../node_modules/libphonenumber-js/metadata.min.json',
);

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

const contents = () =>
  `export default ${JSON.stringify(leanPhones(JSON.parse(readFileSync(tables, 'utf8'))))}`;

export const leanPhoneTables = {
  name: 'lean-phone-tables',
  setup({ onLoad }) {
    onLoad({ filter: /libphonenumber-js\/metadata\.min\.json(\.js)?$/ }, () => ({
      contents: contents(),
      loader: 'js',
    }));
  },
};
