import { countryOfHost } from '../../place/cctld';
import { findPlaces, type PlaceFound, placeNamed } from '../../place/country-names';
import { fold } from '../reading/folded';
import type { Letter } from '../reading/letter';
import { domainOf } from './email';
import { nationalSigns } from './national-signs';
import type { Phone } from './phone';

/** How much each kind of evidence says about where the buyer sits. */
const weight = {
  label: 12,
  formCity: 8,
  dialCode: 5,
  host: 4,
  home: 5,
  destination: 1.6,
  name: 2.5,
  city: 2,
  signature: 1.5,
  doubtful: 0.7,
  other: 0.5,
  chineseMobile: 3,
};

const home =
  /(?:from|based in|located in|here in|out of|company in|shop in|store in|in our country|we are in|im in|market in|aus|sitz in|desde|somos de|de|en|depuis|bases? (?:a|en|au)|из|в|г\.|من|في|em|do|da|来自|位于|我们在|我在|我是|dall'|dalla|a)\s{0,2}(?:the |der |la |el |le |l'|г\. ?)?$/;
const destination =
  /(?:to|port|cif|cfr|cnf|c&f|ddp|dap|dpu|cpt|cip|destination|deliver(?:y|ed) (?:to|in)|ship(?:ping|ment|ped)? to|nach|hasta|puerto de|a|vers|до|порт|ميناء|الى|para|porto de|到|发到|运到|至|目的港|港)\s{0,2}[:：,-]?\s{0,2}(?:the |port of )?$/;
/** The seller's own land is named as source or place of production, rarely as the buyer's. */
const sellerSide =
  /(?:made in|manufactured in|supplier(?:s)? (?:in|from)|factory in|import(?:ing|ed)? (?:\w{1,14} )?(?:from)|your country|come to|travel to|visit(?:ing)?|来自|中国|aus|desde|depuis|из|من|en|in|im|в|في)\s{0,2}$/;
/** Where a customer, a fair, a supplier of his sits, or where others buy. */
const others =
  /(?:customers?|clients?|fair|exhibition|expo|show|messe|salon|feria|currently from|at present from|supplier in|made in|like in|client in|donors in|(?:truck|lorry|goods|stock|load) from|spoke in|met (?:you )?in|saw (?:you )?in|forwarder in|bank in|agente? (?:in|em|en)|buyers? (?:in|from)|客户|客戶|客人|出口|销往|銷往|卖到|业主|市场|展会|参展|去|往|国外|клиент\S*|kunden?|clientes?)\W{0,3}(?:in |from |aus |de |en |для |из )?\s{0,2}$/;

/** Where he buys until now. */
const boughtThere =
  /(?:buy|(?:buy|purchas|import|sourc)(?:ing|ed)|bought|compr[a-z]{1,5}|achet[a-z]{1,4}|kauf[a-z]{1,3}|покупа\S{1,4}|закупа\S{1,4})(?: \S{1,12}){0,3} (?:from|in|en|em|na|no|de|da|aus|bei|в|из|au|a)\s?$/;
/** A port is only on the way where the goods go on from it. */
const inTransit = /transit\S{0,2} (?:to|a|vers|nach|para|в|до)\s(?:the |la |el )?$/;

const asPort =
  /(?:port|cif|cfr|cnf|c&f|ddp|dap|dpu|cpt|cip|目的港|порт|ميناء)\s{0,2}[:：]?\s{0,2}$/;

type Tally = Map<string, number>;
const add = (tally: Tally, country: string, points: number): void => {
  if (country) tally.set(country, (tally.get(country) ?? 0) + points);
};

/** Words under which a place of ours is named as where the goods leave. */
const leaving =
  /(?:\b(?:fob|fca|fas|exw|ex works|ex-works|f\.o\.b\.?|loading|loaded|departure)\b|装运港|起运港|装货港|离岸价?|工厂交货)[^.!?。！？\n]{0,40}$/;
const livesThere =
  /(?:based in|located in|we are in|we are from|im in|office in|warehouse in|位于|我们在|我司在|我在|总部在|公司在|我们是|我是|地址)\s{0,2}[:：]?\s{0,2}$/;
/** A place a firm is called by: `苏州锐驰机电有限公司`. */
const chineseFirm =
  /^[\u4e00-\u9fff（）()]{2,14}(?:公司|集团|厂|商行|商贸|贸易|机电|食品|家居|科技|超市|物资|酒店|酒庄)/;

const points = (place: PlaceFound, folded: string): number => {
  const before = folded.slice(Math.max(0, place.at - 28), place.at);
  const after = folded.slice(place.at + place.length, place.at + place.length + 24);
  if (place.country === 'CN' && sellerSide.test(before) && !livesThere.test(before)) return 0;
  if (/(?:fob|fca|exw|ex works|fas)\s{0,2}(?:port )?$/.test(before)) return 0;
  if (place.isCity && chineseFirm.test(after)) return weight.home;
  if (inTransit.test(before)) return weight.home;
  const clause = folded.slice(Math.max(0, place.at - 60), place.at);
  if (place.country === 'CN' && leaving.test(clause) && !livesThere.test(before)) return 0;
  if (
    others.test(before) ||
    boughtThere.test(clause) ||
    /^(?:客户|客戶|客人|市场|项目|展)/.test(after)
  )
    return weight.other;
  const base = place.doubtful ? weight.doubtful : place.isCity ? weight.city : weight.name;
  if (destination.test(before) && !/(?:from|based in|из|aus)\s{0,2}$/.test(before))
    return place.doubtful && !asPort.test(before) ? base : weight.destination;
  if (home.test(before)) return place.doubtful ? weight.name : weight.home;
  const isLate = place.at > folded.length * 0.6 && /[\n,(（/–-]\s{0,3}$/.test(before);
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
    if (whole) add(tally, whole.country, line.label === 'country' ? weight.label : weight.formCity);
  }
};

const fromPlaces = (folded: string, tally: Tally): void => {
  const seen = new Map<string, number>();
  for (const place of findPlaces(folded)) {
    const times = (seen.get(place.country) ?? 0) + 1;
    seen.set(place.country, times);
    if (times <= 3) add(tally, place.country, points(place, folded));
  }
};

/** A person is called Rosario or Sofia and lives elsewhere. */
const withoutName = (folded: string, contact: string): string =>
  /\s/.test(contact) ? folded.split(fold(contact)).join(' '.repeat(contact.length)) : folded;

/** Below this nothing is known but how a number is grouped: a place in the writer's name says more. */
const faint = 1.2;
/** Chinese towns are mostly ours: they count where nothing else is named, or where the writer is Chinese himself. */
const ofOurs = 0.4;
const livesInChina = 4;

/** The buyer's country (ISO 3166-1 alpha-2) by all evidence together; never a ground for judging him. */
export const buyerCountry = (
  letter: Letter,
  folded: string,
  hosts: readonly string[],
  phone: Phone | null,
  contact = '',
): string | undefined => {
  const tally: Tally = new Map();
  fromForm(letter, tally);
  if (phone) add(tally, phone.country, weight.dialCode);
  for (const host of new Set(hosts)) add(tally, countryOfHost(host), weight.host);
  const named = withoutName(folded, contact);
  fromPlaces(named, tally);
  fromPlaces(fold(letter.subject.slice(0, 300)), tally);
  const inBrackets = /[(（][^)）]{2,30}[)）]/.exec(letter.from?.name ?? '');
  if (inBrackets) fromPlaces(fold(inBrackets[0]), tally);
  const written = `${letter.from?.name ?? ''}\n${letter.body}`;
  for (const [country, said] of nationalSigns(written)) add(tally, country, said);
  if (named !== folded && Math.max(0, ...tally.values()) < faint) fromPlaces(folded, tally);
  const isChinese = /[\u4e00-\u9fff]{4}/.test(folded);
  if (isChinese && !phone && /(?<!\d)1[3-9]\d ?\d{4} ?\d{4}(?!\d)/.test(folded))
    add(tally, 'CN', weight.chineseMobile);
  const chinese = tally.get('CN');
  if (chinese !== undefined && tally.size > 1 && chinese < weight.label)
    if (!isChinese || chinese < livesInChina) tally.set('CN', chinese * ofOurs);
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
