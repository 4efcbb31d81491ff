/**
 * Writes the public holidays of the countries of the trade, this year and the next five, and the main time zone of each
 * country, as compact texts. `node appsscript/holidays.mjs 2026` says which year is the first.
 *
 * The data are those of date-holidays (CC BY-SA 3.0, see NOTICE), whole countries only, with the corrections below.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';
import { chineseHoliday } from './holiday-names.mjs';

const require = createRequire(import.meta.url);
const Holidays = require('date-holidays');
const zones = require('countries-and-timezones');
const codes = require('i18n-iso-countries/codes.json').map(([code]) => code);

const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/domain/calendar');
const firstYear = Number(process.argv[2] ?? new Date().getFullYear());
const years = Array.from({ length: 6 }, (_, i) => firstYear + i);

/** Days on which nearly everybody works although the source calls them public. */
const workedOn = {
  CN: ["International Women's Day", 'Youth Day', "Children's Day", 'Army Day'],
  AE: ["Laylat al-Mi'raj", 'First day of Ramadan'],
};

/** Countries whose bank holidays close offices too: Carnival in Brazil, the days before Easter in Mexico. */
const banksCount = ['BR', 'MX'];

const after = (day, days) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Named holidays that last longer in the offices than the source says, as days after its first day. */
const longer = { CN: { 'Spring Festival': 7, 'National Day': 6, 'Labour Day': 4 } };

/** Named holidays that begin on another day than the source says: by law the Korean new year begins on its eve. */
const begins = { KR: { 'Korean New Year': -1 } };

/** Gazetted days that the source lacks, by year. */
const missing = {
  /** The bridging days of the State Council's notice of 4 November 2025; later years are not yet announced. */
  CN: { "New Year's Day": ['2026-01-02'], 'Qingming Festival': ['2026-04-06'] },
  /** All of the United Kingdom but Scotland, which keeps the first Monday of the month. */
  GB: {
    'Summer Bank Holiday': [
      '2026-08-31',
      '2027-08-30',
      '2028-08-28',
      '2029-08-27',
      '2030-08-26',
      '2031-08-25',
    ],
  },
  /** Paid by law for all who are employed, though no public holiday until 2026. */
  KR: { 'Labour Day': years.map((year) => `${year}-05-01`) },
  IN: {
    Holi: ['2026-03-04', '2027-03-22', '2028-03-11', '2029-03-01', '2030-03-20', '2031-03-09'],
    Diwali: ['2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26', '2031-11-14'],
  },
};

const plainName = (name) => name.replace(/ \(substitute day\)$/, '');

const daysOf = (country, holiday, isFirst) => {
  const moved = holiday.substitute ? 0 : (begins[country]?.[holiday.name] ?? 0);
  const first = after(holiday.date.slice(0, 10), moved);
  const lasts = Math.max(1, Math.round((holiday.end - holiday.start) / 86_400_000)) - 1;
  const more = isFirst ? (longer[country]?.[holiday.name] ?? 0) : 0;
  return Array.from({ length: Math.max(lasts, more) + 1 }, (_, i) => after(first, i));
};

const isDayOff = (country, { type, name }) =>
  (type === 'public' || (type === 'bank' && banksCount.includes(country))) &&
  !workedOn[country]?.includes(name);

/** Name → days, for one country and all years; where two names share a day the first is kept. */
const holidaysOf = (country) => {
  const calendar = new Holidays(country);
  const taken = new Set();
  const named = new Map();
  const add = (name, day) => {
    if (taken.has(day)) return;
    taken.add(day);
    named.set(name, [...(named.get(name) ?? []), day]);
  };
  for (const year of years) {
    const seen = new Set();
    for (const holiday of calendar.getHolidays(year, 'en')) {
      if (!isDayOff(country, holiday)) continue;
      const isFirst = !seen.has(holiday.name);
      seen.add(holiday.name);
      for (const day of daysOf(country, holiday, isFirst)) {
        if (day.startsWith(`${year}-`)) add(plainName(holiday.name), day);
      }
    }
  }
  for (const [name, days] of Object.entries(missing[country] ?? {})) {
    for (const day of days) if (years.includes(Number(day.slice(0, 4)))) add(name, day);
  }
  return named;
};

/** Month and day in two signs: `1a` is 10 January, `cp` is 25 December. */
const sign = (day) => Number(day.slice(5, 7)).toString(36) + Number(day.slice(8, 10)).toString(36);

const perYear = (days) => {
  const groups = years.map((year) =>
    days
      .filter((day) => day.startsWith(`${year}-`))
      .map(sign)
      .sort()
      .join(''),
  );
  return new Set(groups).size === 1 ? groups[0] : groups.join('.');
};

const names = [];
const indexOf = (name) => {
  if (!names.includes(name)) names.push(name);
  return names.indexOf(name).toString(36);
};

const countries = codes.filter((code) => code in new Holidays().getCountries('en'));
const calendars = countries.map((country) => ({
  country,
  entries: [...holidaysOf(country)].map(([name, days]) => [indexOf(name), perYear(days)]),
}));

/** Easter and the feasts of the moon fall alike in many countries: such days are written once, the most used first. */
const uses = new Map();
for (const { entries } of calendars)
  for (const [, days] of entries) if (days.length > 4) uses.set(days, (uses.get(days) ?? 0) + 1);
const common = [...uses.keys()]
  .filter((days) => uses.get(days) > 1)
  .sort((one, other) => uses.get(other) - uses.get(one));
const written = (days) => (common.includes(days) ? `*${common.indexOf(days).toString(36)}` : days);

const lines = calendars.map(
  ({ country, entries }) =>
    country + entries.map(([name, days]) => `${name}:${written(days)}`).join(';'),
);

/** Where a country has several zones, the one in which most of its trade is done. */
const mainZone = {
  US: 'America/New_York',
  CA: 'America/Toronto',
  BR: 'America/Sao_Paulo',
  RU: 'Europe/Moscow',
  AU: 'Australia/Sydney',
  MX: 'America/Mexico_City',
  ID: 'Asia/Jakarta',
  KZ: 'Asia/Almaty',
  MN: 'Asia/Ulaanbaatar',
  CD: 'Africa/Kinshasa',
  AR: 'America/Argentina/Buenos_Aires',
  CL: 'America/Santiago',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  NZ: 'Pacific/Auckland',
  CN: 'Asia/Shanghai',
  UA: 'Europe/Kiev',
  UZ: 'Asia/Tashkent',
  DE: 'Europe/Berlin',
  CY: 'Asia/Nicosia',
  MY: 'Asia/Kuala_Lumpur',
  GL: 'America/Nuuk',
  PG: 'Pacific/Port_Moresby',
  PF: 'Pacific/Tahiti',
  KI: 'Pacific/Tarawa',
  FM: 'Pacific/Pohnpei',
  MH: 'Pacific/Majuro',
  PS: 'Asia/Gaza',
};
const zoneOf = (code) => mainZone[code] ?? zones.getCountry(code)?.timezones[0];
const zoneLines = codes.filter(zoneOf).map((code) => code + zoneOf(code));

const head = '// Made by appsscript/holidays.mjs; not edited by hand.\n';
const credit =
  '// Holiday data from date-holidays, licensed CC BY-SA 3.0 (creativecommons.org/licenses/by-sa/3.0/); so is this file.\n';
writeFileSync(
  join(folder, 'holidays.generated.ts'),
  `${head}${credit}export const firstYear = ${firstYear};\n\nexport const holidayNames = (): string =>\n  ${JSON.stringify(names.join('|'))};\n\nexport const commonDays = (): string =>\n  '${common.join('|')}';\n\nexport const holidayTable = (): string =>\n  '${lines.join('|')}';\n`,
);
/** In the order of the names; nothing where there is none, and of the traditional ones only those that differ. */
const convert = Converter({ from: 'cn', to: 'twp' });
const traditional = (name) => convert(name).replace('迴歸', '回歸').replace('裡基', '里基');
const simplifiedNames = names.map(chineseHoliday);
const traditionalNames = simplifiedNames.map((name) =>
  traditional(name) === name ? '' : traditional(name),
);
writeFileSync(
  join(folder, 'holiday-names.generated.ts'),
  `${head}export const simplifiedNames = (): string =>\n  '${simplifiedNames.join('|')}';\n\nexport const traditionalNames = (): string =>\n  '${traditionalNames.join('|')}';\n`,
);
writeFileSync(
  join(folder, 'zones.generated.ts'),
  `${head}export const zoneTable = (): string =>\n  '${zoneLines.join('|')}';\n`,
);
console.log(`${countries.length} countries, ${names.length} names, ${years[0]} to ${years.at(-1)}`);
