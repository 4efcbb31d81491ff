import { countryOfHost } from '../../place/cctld';
import { findPlaces, type PlaceFound, placeNamed } from '../../place/country-names';
import type { Letter } from '../reading/letter';
import { domainOf } from './email';
import type { Phone } from './phone';

/** How much each kind of evidence says about where the buyer sits. */
const weight = {
  label: 12,
  dialCode: 5,
  host: 4,
  home: 5,
  destination: 1.6,
  name: 2.5,
  city: 2,
  signature: 1.5,
  doubtful: 0.7,
  legalForm: 1.4,
};

/** Legal forms and scripts that one country uses. */
const legalForms: readonly (readonly [RegExp, string])[] = [
  [/\bGmbH\b/, 'DE'],
  [/\bS\.?r\.?l\.?(?:$|[\s,])/m, 'IT'],
  [/\bSARL\b|\bSAS\b/, 'FR'],
  [/\bLda\b/, 'PT'],
  [/\bLtda\b|\bEIRELI\b/, 'BR'],
  [/\bS\.A\. de C\.V\./, 'MX'],
  [/ООО [«"]/, 'RU'],
  [/ТОО [«"]/, 'KZ'],
  [/\bŞti\b|A\.Ş\./, 'TR'],
  [/Sp\. z o\.o/, 'PL'],
  [/\bB\.V\./, 'NL'],
  [/\bSdn\.? Bhd/, 'MY'],
  [/\bPvt\.? Ltd/, 'IN'],
  [/\bs\.r\.o\./, 'CZ'],
  [/[\u3040-\u30ff]{3}/, 'JP'],
  [/[\uac00-\ud7af]{3}/, 'KR'],
];

const home =
  /(?:from|based in|located in|here in|company in|in our country|we are in|im in|market in|aus|sitz in|desde|somos de|de|en|depuis|bases? (?:a|en|au)|из|в|من|في|em|do|da|来自|位于|我们在|我是|dall'|dalla|a)\s{0,2}(?:the |der |la |el |le |l'|г\. ?)?$/;
const destination =
  /(?:to|port|cif|cfr|cnf|c&f|ddp|dap|dpu|cpt|cip|destination|deliver(?:y|ed) (?:to|in)|ship(?:ping|ment|ped)? to|nach|hasta|puerto de|a|vers|до|порт|ميناء|الى|para|porto de|到|发到|运到|至|目的港|港)\s{0,2}[:：,-]?\s{0,2}(?:the |port of )?$/;
/** The seller's own land is named as source or place of production, rarely as the buyer's. */
const sellerSide =
  /(?:made in|manufactured in|supplier(?:s)? (?:in|from)|factory in|import(?:ing|ed)? (?:\w{1,14} )?(?:from)|your country|来自|中国|aus|desde|depuis|из|من)\s{0,2}$/;

/** Languages that mostly one country writes: a hint where nothing else is said. */
const languages: readonly (readonly [RegExp, string])[] = [
  [/[們個為產價請貨國樣數與這說電話單發廠報應嗎]/, 'TW'],
  [/[іїєґ]/i, 'UA'],
  [/[ąęłśźż]/i, 'PL'],
  [/[ğşı]/, 'TR'],
  [/[ơưđạảấầ]/i, 'VN'],
  [/\p{Script=Thai}/u, 'TH'],
  [/\p{Script=Greek}{3}/u, 'GR'],
  [/\p{Script=Hebrew}/u, 'IL'],
  [/\b(?:buongiorno|siamo|vorrei|preventivo|listino|grazie)\b/i, 'IT'],
  [/\b(?:goedemiddag|goedemorgen|graag|jullie|geachte|offerte)\b/i, 'NL'],
  [/\b(?:saya|kami|mohon|harga|terima kasih)\b/i, 'ID'],
];
const ofLanguage = 0.8;

type Tally = Map<string, number>;
const add = (tally: Tally, country: string, points: number): void => {
  if (country) tally.set(country, (tally.get(country) ?? 0) + points);
};

/** Words under which a place of ours is named as where the goods leave. */
const leaving =
  /(?:\b(?:fob|fca|fas|exw|ex works|ex-works|f\.o\.b\.?|loading|loaded|departure)\b|装运港|起运港|装货港|离岸价?|工厂交货)[^.!?。！？\n]{0,40}$/;
const livesThere =
  /(?:based in|located in|we are in|we are from|im in|office in|warehouse in|位于|我们在|我司在|我在|总部在|公司在|我们是|我是|地址)\s{0,2}[:：]?\s{0,2}$/;

const points = (place: PlaceFound, folded: string): number => {
  const before = folded.slice(Math.max(0, place.at - 28), place.at);
  if (place.country === 'CN' && sellerSide.test(before)) return 0;
  if (/(?:fob|fca|exw|ex works|fas)\s{0,2}(?:port )?$/.test(before)) return 0;
  const clause = folded.slice(Math.max(0, place.at - 60), place.at);
  if (place.country === 'CN' && leaving.test(clause) && !livesThere.test(before)) return 0;
  const base = place.doubtful ? weight.doubtful : place.isCity ? weight.city : weight.name;
  if (destination.test(before) && !/(?:from|based in|из|aus)\s{0,2}$/.test(before))
    return weight.destination;
  if (home.test(before)) return place.doubtful ? weight.name : weight.home;
  const isLate = place.at > folded.length * 0.6 && /[\n,]\s{0,3}$/.test(before);
  return base + (isLate ? weight.signature : 0);
};

const fromForm = (letter: Letter, tally: Tally): void => {
  for (const line of letter.form) {
    if (line.label !== 'country' && line.label !== 'city') continue;
    const whole =
      placeNamed(line.value) ??
      line.value
        .split(/[,/(，·]/)
        .map((part) => placeNamed(part.trim()))
        .find(Boolean);
    if (whole) add(tally, whole.country, line.label === 'country' ? weight.label : weight.name);
  }
};

/** The buyer's country (ISO 3166-1 alpha-2) by all evidence together; never a ground for judging him. */
export const buyerCountry = (
  letter: Letter,
  folded: string,
  hosts: readonly string[],
  phone: Phone | null,
): string | undefined => {
  const tally: Tally = new Map();
  fromForm(letter, tally);
  if (phone) add(tally, phone.country, weight.dialCode);
  for (const host of new Set(hosts)) add(tally, countryOfHost(host), weight.host);
  const seen = new Map<string, number>();
  for (const place of findPlaces(folded)) {
    const times = (seen.get(place.country) ?? 0) + 1;
    seen.set(place.country, times);
    if (times <= 3) add(tally, place.country, points(place, folded));
  }
  for (const [form, country] of legalForms)
    if (form.test(letter.body)) add(tally, country, weight.legalForm);
  if (/\b(?:in|from|to|the|,) US(?![\w$]| ?(?:[$]|dollars?))/.test(letter.body))
    add(tally, 'US', weight.name);
  for (const [letters, country] of languages)
    if (letters.test(letter.body)) add(tally, country, ofLanguage);
  const chinese = tally.get('CN');
  if (chinese !== undefined && tally.size > 1 && chinese < weight.label)
    tally.set('CN', chinese * 0.4);
  let best: string | undefined;
  for (const [country, sum] of tally)
    if (best === undefined || sum > tally.get(best)!) best = country;
  return best !== undefined && tally.get(best)! > weight.doubtful ? best : undefined;
};

export const hostsOf = (
  emails: readonly (string | undefined)[],
  site: string | undefined,
): string[] =>
  [
    ...emails.map((email) => (email ? domainOf(email) : '')),
    (site ?? '').replace(/^https?:\/\//, '').split('/')[0]!,
  ].filter(Boolean);
