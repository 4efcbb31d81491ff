import { names as arabic } from '../customer/country-names/arabic.generated';
import { names as chinese } from '../customer/country-names/chinese-simplified.generated';
import { names as chineseTraditional } from '../customer/country-names/chinese-traditional.generated';
import { names as english } from '../customer/country-names/english.generated';
import { names as french } from '../customer/country-names/french.generated';
import { names as german } from '../customer/country-names/german.generated';
import { names as italian } from '../customer/country-names/italian.generated';
import { names as portuguese } from '../customer/country-names/portuguese.generated';
import { names as russian } from '../customer/country-names/russian.generated';
import { names as spanish } from '../customer/country-names/spanish.generated';
import { names as turkish } from '../customer/country-names/turkish.generated';
import { fold } from '../inquiry/reading/folded';
import { cities, otherNames } from './cities';
import { smallTowns } from './small-towns';
import { towns } from './towns';

/** A country named outright, or known by one of its cities. */
export type NamedPlace = { readonly country: string; readonly isCity: boolean };

/** Words that are names of countries and much else besides; they count only where a label asks for a country. */
const ambiguous = new Set([
  'jersey',
  'chad',
  'jordan',
  'guinea',
  'niger',
  'mali',
  'us',
  'reunion',
  'togo',
  'china',
  'polo',
  'split',
  'poti',
  'santos',
  'linz',
  'bari',
  'lima',
  'essen',
  'cali',
  'fes',
  'ош',
  'porto',
  'colon',
  'georgia',
  'georgie',
  'iasi',
  'aden',
  'portland',
  'charlotte',
  'phoenix',
  'florence',
  'valencia',
  'roma',
  'sofia',
  'victoria',
  'paris',
  'bergen',
  'reims',
  'split',
  'salvador',
  'santiago',
  'perth',
  'san antonio',
  'concepcion',
  'ai',
  'cali',
  'caldera',
  'medina',
  'surat',
  'abd',
  'eau',
  'bae',
  'emiraty',
  ...'austin adelaide florence victoria chelsea buffalo cleveland providence dayton preston chester stafford mansfield bradford bolton winchester bedford hastings dudley kerry cork derby hull brest angers metz manta tanga beira granada cordoba santander merida durango trier virginia georgia indiana carolina aba jos vitoria bahia mayo salvador como nice tours reading regina darwin ulm chur wels surrey carlisle lincoln crete essen siegen kent devon denver madison jackson split mons kara limbe meru moshi deva leon toledo'.split(
    ' ',
  ),
]);

const tables = [
  english,
  chinese,
  chineseTraditional,
  spanish,
  french,
  russian,
  arabic,
  portuguese,
  german,
  italian,
  turkish,
];

let places: Map<string, NamedPlace> | null = null;

const cyrillicEnding = /[аяуюеыиоьй]{1,2}$/;

/** Russian declines place names: «из Казахстана»; names and words meet without their endings. */
export const withoutEnding = (word: string): string =>
  word.length > 4 && /^[а-яё]/.test(word) ? word.replace(cyrillicEnding, '') : word;

const withoutMarks = (folded: string): string => folded.replace(/[.()']/g, ' ');

const tidy = (written: string): string => {
  const plain = /\s\s|^\s|\s$/.test(written) ? written.replace(/\s{2,}/g, ' ').trim() : written;
  return /[а-яё]/.test(plain) ? plain.split(' ').map(withoutEnding).join(' ') : plain;
};

const key = (name: string): string => tidy(withoutMarks(fold(name)));

/** Folded in one piece, character for character: thousands of names are read in every execution that asks for one. */
const keysOf = (names: string, separator: string): string[] =>
  withoutMarks(fold(names)).split(separator);

const addNames = (names: Map<string, NamedPlace>): void => {
  const addNew = (written: string, place: NamedPlace) => {
    const tidied = tidy(written);
    if (!names.has(tidied)) names.set(tidied, place);
  };
  for (const table of tables)
    for (const line of keysOf(table(), '|')) {
      const place = { country: line.slice(0, 2).toUpperCase(), isCity: false };
      for (const name of line.slice(2).split(';')) addNew(name, place);
    }
  for (const line of keysOf(otherNames(), '|')) {
    const place = { country: line.slice(0, 2).toUpperCase(), isCity: false };
    for (const name of line.slice(3).split(',')) names.set(tidy(name), place);
  }
  for (const line of [...keysOf(cities(), '|'), ...keysOf(towns(), '|')]) {
    const place = { country: line.slice(0, 2).toUpperCase(), isCity: true };
    for (const name of line.slice(3).split(',')) addNew(name, place);
  }
};

const allPlaces = (): Map<string, NamedPlace> => {
  if (!places) {
    places = new Map();
    addNames(places);
  }
  return places;
};

/** A country or trading city by its whole name in eleven languages. */
export const placeNamed = (name: string): NamedPlace | undefined => {
  const written = key(name.slice(0, 80));
  return allPlaces().get(written) ?? (/^[a-z]{2}$/i.test(name) ? isoCode(name) : undefined);
};

let small: Map<string, string[]> | null = null;

/** The countries that have a small town of a name. */
const withTown = (written: string): readonly string[] => {
  if (!small) {
    small = new Map();
    for (const line of keysOf(smallTowns(), '|'))
      for (const name of line.slice(3).split(',')) {
        const countries = small.get(tidy(name)) ?? [];
        countries.push(line.slice(0, 2).toUpperCase());
        small.set(tidy(name), countries);
      }
  }
  return small.get(written) ?? [];
};

const isoCode = (code: string): NamedPlace | undefined =>
  english()
    .split('|')
    .some((line) => line.startsWith(code.toUpperCase()))
    ? { country: code.toUpperCase(), isCity: false }
    : undefined;

export type PlaceFound = NamedPlace & {
  readonly at: number;
  readonly length: number;
  readonly doubtful: boolean;
  /** Known from running text alone. */
  readonly isSmall: boolean;
  /** Other countries that have a town of this name. */
  readonly also: readonly string[];
};

type Named = NamedPlace & Pick<PlaceFound, 'isSmall' | 'also'>;

const known = (written: string): Named | undefined => {
  const place = allPlaces().get(written);
  const towns = withTown(written);
  if (place) {
    const also = place.isCity ? towns.filter((country) => country !== place.country) : [];
    return { ...place, isSmall: false, also };
  }
  const [country, ...also] = towns;
  return country === undefined ? undefined : { country, isCity: true, isSmall: true, also };
};

const longestChinese = 8;
const chineseAt = (text: string, at: number): PlaceFound | null => {
  for (let length = Math.min(longestChinese, text.length - at); length >= 2; length--) {
    const place = known(text.slice(at, at + length));
    // 宏泰国际 is a company, not Thailand.
    if (place && !/^[际外内]/.test(text.slice(at + length)))
      return { ...place, at, length, doubtful: false };
  }
  return null;
};

const arabicPrefix = /^(?:و?(?:بال|لل|ال|ب|ل|و)|و)/;
/** Pronouns, verbs and words of other languages that are spelt like a country's name. */
const words = new Set(['us', 'irao', 'cad', 'abd', 'eau', 'bae', 'emiraty']);

const lookUp = (written: string): Named | undefined => {
  if (words.has(written)) return undefined;
  const found = known(written);
  if (found || !/^[\u0600-\u06ff]/.test(written)) return found;
  const bare = written.replace(arabicPrefix, '');
  return known(`ال${bare}`) ?? known(bare);
};

const han = String.raw`[\u3040-\u9fff\uac00-\ud7af]`;
const others = String.raw`(?:(?!${han})[\p{L}\p{M}])+`;
/** Words, and runs of a language that parts none: `发到Jebel Ali` is two of them. */
const runs = new RegExp(`${han}+|${others}(?:[-.]${others})*`, 'gu');

/** Every country and city named in folded text, longest name first at each place. */
export const findPlaces = (folded: string, most = 200): PlaceFound[] => {
  const found: PlaceFound[] = [];
  const words = [...folded.slice(0, 30_000).matchAll(runs)];
  for (let word = 0; word < words.length && found.length < most; word++) {
    const first = words[word]!;
    if (/[\u3040-\u9fff\uac00-\ud7af]/.test(first[0])) {
      for (let at = 0; at < Math.min(first[0].length, 400); at++) {
        const place = chineseAt(first[0], at);
        if (place) found.push({ ...place, at: first.index + at });
        if (place) at += place.length - 1;
      }
      continue;
    }
    for (let count = Math.min(4, words.length - word); count >= 1; count--) {
      const last = words[word + count - 1]!;
      const length = last.index + last[0].length - first.index;
      if (length > 60) continue;
      const written = key(folded.slice(first.index, first.index + length));
      const place = lookUp(written);
      if (!place) continue;
      found.push({ ...place, at: first.index, length, doubtful: ambiguous.has(written) });
      word += count - 1;
      break;
    }
  }
  return found;
};
