import type { Language } from '../settings';
import { countryAliases } from './country-aliases';
import { alpha3 } from './country-names/alpha-3.generated';
import { names as arabic } from './country-names/arabic.generated';
import { names as simplified } from './country-names/chinese-simplified.generated';
import { names as traditional } from './country-names/chinese-traditional.generated';
import { names as english } from './country-names/english.generated';
import { names as french } from './country-names/french.generated';
import { names as german } from './country-names/german.generated';
import { names as italian } from './country-names/italian.generated';
import { names as portuguese } from './country-names/portuguese.generated';
import { names as russian } from './country-names/russian.generated';
import { names as spanish } from './country-names/spanish.generated';
import { names as turkish } from './country-names/turkish.generated';
import { type CountryCode, countryReader, type Names } from './country-reader';

/** Names of countries, those of the languages of trade first. */
export const tables: readonly Names[] = [
  () => countryAliases,
  english,
  simplified,
  traditional,
  german,
  french,
  spanish,
  portuguese,
  russian,
  arabic,
  italian,
  turkish,
];

/** The country a cell means, written as a name in eleven languages, a code, a flag, or with a slip; else `null`. */
export const readCountry = (text: string): CountryCode | null =>
  isAmbiguous(text) ? null : readName(text);

/** Two countries are called so, and which is meant no program can tell. */
const isAmbiguous = (text: string): boolean =>
  text.length < 12 && /^(the )?[ck]ongo$|^刚果$|^剛果$/i.test(text.trim());

const readName = countryReader(tables, alpha3);

const shown: Readonly<Record<Language, Names>> = {
  en: english,
  'zh-CN': simplified,
  'zh-TW': traditional,
};

/** A country as people of that language call it; the code itself when there is no such country. */
export const countryName = (code: CountryCode, language: Language): string => {
  const line = shown[language]()
    .split('|')
    .find((one) => one.startsWith(code));
  return line?.slice(2).split(';')[0] ?? code;
};

/** The cell as its country's code, or as it stands when none can be read. */
export const normalCountry = (text: string): string => readCountry(text) ?? text.trim();

/** A town, a second name or a remark beside the country. */
const saysMore = (cell: string): boolean =>
  /[,，、/|()（）[\]:：;；\n–—-]/.test(cell) ||
  (/\p{Script=Han}/u.test(cell) && /\p{Script=Latin}/u.test(cell));

/** The cell as people of that language call its country; as it stands where it says more than that, or none can be read. */
export const countryInWords = (cell: string, language: Language): string => {
  const code = saysMore(cell) ? null : readCountry(cell);
  return code ? countryName(code, language) : cell;
};
