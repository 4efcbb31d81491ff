import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { countryOfHost } from '../../place/cctld';
import { findPlaces, type PlaceFound, placeNamed } from '../../place/country-names';
import { fold } from '../reading/folded';
import type { Letter } from '../reading/letter';
import { nationalSigns } from './national-signs';
import type { Phone } from './phone';
import { placeStand } from './place-stand';
import type { Marked } from './ranking';
import { landsOf, tongueOf } from './tongue';
import { phonesIn } from './written-phones';

/** What is known of a letter when its country is sought. */
export type Known = {
  readonly hosts: readonly string[];
  readonly phone: Phone | null;
  readonly contact?: string | undefined;
};

type Add = (country: string, ...marks: string[]) => void;

const gatheringCountries = () => {
  const found = new Map<string, Set<string>>();
  const add: Add = (country, ...marks) => {
    if (!country) return;
    const known = found.get(country) ?? new Set();
    for (const mark of marks) known.add(mark);
    found.set(country, known);
  };
  return { found, add };
};

const addForm = (letter: Letter, add: Add): void => {
  for (const { label, value } of letter.form) {
    if (label !== 'country' && label !== 'city') continue;
    const whole =
      placeNamed(value) ??
      value
        .split(/[,/(，·]/)
        .map((part) => placeNamed(part.trim()))
        .find(Boolean);
    if (whole) add(whole.country, `${label}Line`);
  }
};

const most = 3;
/** Where the place is not his: where the goods leave, where others sit. */
const ofOthers = new Set(['source', 'term', 'leaving', 'others', 'bought', 'native']);

const sortOf = ({ doubtful, isCity, isSmall, also }: PlaceFound): string => {
  if (doubtful) return 'doubtful';
  if (!isCity) return 'name';
  if (also.length > 0) return 'shared';
  return isSmall ? 'town' : 'city';
};

/** Whether a place is written as no place is, or stands in a name of more words. */
const looksOf = ({ at, length }: PlaceFound, body: string): string => {
  const written = body[at]!;
  if (written !== written.toUpperCase()) return '.small';
  if (written === written.toLowerCase()) return '';
  const ahead = body.slice(Math.max(0, at - 24), at);
  const behind = body.slice(at + length, at + length + 24);
  if (/(?:^|[.!?\n] {0,2})$/.test(ahead) && /^ \p{Ll}/u.test(behind)) return '.starts';
  const isJoined =
    /(?<![.!?\n] ?)\p{Lu}[\p{L}'-]+ $/u.test(ahead) || /^ \p{Lu}\p{Ll}/u.test(behind);
  return isJoined ? '.joined' : '';
};

/** Places named in the letter's own words: what each is, how it stands, and its order among the others. */
const addPlaces = (body: string, folded: string, name: string, isHan: boolean, add: Add): void => {
  const times = new Map<string, number>();
  const order: PlaceFound[] = [];
  const isInName = (at: number, length: number): boolean => {
    const start = /\s/.test(name) ? folded.lastIndexOf(name, at) : -1;
    return start >= 0 && at + length <= start + name.length;
  };
  for (const place of findPlaces(folded)) {
    const { country, at, length, also } = place;
    const sort = sortOf(place);
    const looks = looksOf(place, body);
    const countries = [country, ...also];
    const isWord = looks === '.small' && sort !== 'name' && sort !== 'city';
    if (isInName(at, length) || isWord || (looks === '.starts' && sort === 'town')) {
      for (const one of countries) add(one, isWord ? `${sort}Word` : 'inName');
      continue;
    }
    const [stand, ...marks] = placeStand(place, folded);
    const who = country === 'CN' && also.length === 0 ? (isHan ? 'oursHan.' : 'ours.') : '';
    for (const one of countries) add(one, `${who}${stand}.${sort}`);
    const nth = (times.get(country) ?? 0) + 1;
    if (ofOthers.has(stand!) || nth > most) continue;
    times.set(country, nth);
    for (const one of countries)
      add(one, `${who}${sort}`, ...marks, `${who}${nth}x`, ...(looks ? [`${sort}${looks}`] : []));
    order.push(place);
  }
  addOrder(order, add);
};

const addOrder = (order: readonly PlaceFound[], add: Add): void => {
  if (order.length === 0) return;
  const isOnly = new Set(order.map(({ country }) => country)).size === 1;
  const addTo = ({ country, also }: PlaceFound, mark: string) => {
    for (const one of [country, ...also]) add(one, `${country === 'CN' ? 'ours.' : ''}${mark}`);
  };
  addTo(order[0]!, isOnly ? 'onlyNamed' : 'firstNamed');
  addTo(order[order.length - 1]!, 'lastNamed');
};

const addHeading = (letter: Letter, add: Add): void => {
  for (const place of findPlaces(fold(letter.subject.slice(0, 300)), 5))
    for (const country of [place.country, ...place.also]) add(country, `subject.${sortOf(place)}`);
  for (const { country, doubtful, isSmall } of findPlaces(fold(letter.from?.name ?? ''), 3))
    if (!doubtful && !isSmall) add(country, 'sender');
};

/** Numbers as dialled at home: in which of the countries thought of they can be. */
const addNumbers = (folded: string, found: ReadonlyMap<string, unknown>, add: Add): void => {
  const written = phonesIn(folded.slice(-4000))
    .filter(({ isInternational, called, isAlone, endsLine, isGrouped }) =>
      isInternational || called === 'fax' || called === 'ours' || called === 'other'
        ? false
        : called === 'phone' || isAlone || (endsLine && isGrouped),
    )
    .slice(0, 2);
  for (const { dialled } of written)
    for (const country of [...found.keys()]) {
      if (!isSupportedCountry(country)) continue;
      const number = parsePhoneNumberFromString(dialled, { defaultCountry: country });
      add(country, number?.isValid() ? 'dials' : 'cannotDial');
    }
};

const addTongue = (tongue: string, found: ReadonlyMap<string, unknown>, add: Add): void => {
  const lands = landsOf(tongue);
  if (lands.length > 0) add(lands[0]!, `home.${tongue}`);
  for (const country of found.keys())
    if (tongue && tongue !== 'en')
      add(
        country,
        `${lands.includes(country) ? 'speaks' : 'foreign'}${tongue === 'zh' ? '.zh' : ''}`,
      );
};

/** The countries (ISO 3166-1 alpha-2) a letter may come from, with what speaks for and against each. */
export const countryChoices = (
  letter: Letter,
  folded: string,
  { hosts, phone, contact = '' }: Known,
): Marked[] => {
  const { found, add } = gatheringCountries();
  const tongue = tongueOf(folded);
  const isHan = tongue === 'zh';
  addForm(letter, add);
  if (phone) add(phone.country, 'dialCode');
  for (const host of new Set(hosts)) add(countryOfHost(host), 'host');
  addPlaces(letter.body, folded, fold(contact), isHan, add);
  addHeading(letter, add);
  const written = `${letter.from?.name ?? ''}\n${letter.body}`;
  for (const [country, sort] of nationalSigns(written)) add(country, sort);
  if (isHan && !phone && /(?<!\d)1[3-9]\d ?\d{4} ?\d{4}(?!\d)/.test(folded))
    add('CN', 'chineseMobile');
  addTongue(tongue, found, add);
  addNumbers(folded, found, add);
  return [...found].map(([text, marks]) => ({ text, marks: [...marks] }));
};
