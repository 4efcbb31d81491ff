/** How people of a place write numbers, dates and formulas; patterns are number formats. */
export type Conventions = {
  readonly language: string;
  readonly decimal: '.' | ',';
  /** The separator of thousands that is shown. */
  readonly group: string;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  /** Dates typed with dots are dates only where people write them so. */
  readonly dottedDates: boolean;
  readonly date: string;
  readonly time: string;
  readonly currency: string;
  readonly currencyFirst: boolean;
  /** How TRUE and FALSE are shown and may be typed. */
  readonly booleans: readonly [string, string];
};

const english: Conventions = {
  language: 'en',
  decimal: '.',
  group: ',',
  dateOrder: 'mdy',
  dottedDates: false,
  date: 'm/d/yyyy',
  time: 'h:mm:ss am/pm',
  currency: '$',
  currencyFirst: true,
  booleans: ['TRUE', 'FALSE'],
};

const dayFirst = { dateOrder: 'dmy', date: 'dd/mm/yyyy', time: 'hh:mm:ss' } as const;
const yearFirst = { dateOrder: 'ymd', date: 'yyyy/m/d', time: 'h:mm:ss' } as const;
const continental = {
  ...dayFirst,
  decimal: ',',
  group: '.',
  currency: '€',
  currencyFirst: false,
} as const;
const dotted = { ...continental, dottedDates: true, date: 'dd.mm.yyyy' } as const;

const narrowSpace = '\u202f';
const noBreakSpace = '\u00a0';

const known: Record<string, Conventions> = {
  en: english,
  en_GB: { ...english, ...dayFirst, currency: '£' },
  en_AU: { ...english, ...dayFirst },
  en_NZ: { ...english, ...dayFirst },
  en_IN: { ...english, ...dayFirst, currency: '₹' },
  en_IE: { ...english, ...dayFirst, currency: '€' },
  en_CA: { ...english, dateOrder: 'ymd', date: 'yyyy-mm-dd' },
  zh: { ...english, ...yearFirst, language: 'zh', date: 'yyyy-m-d', currency: '¥' },
  zh_TW: { ...english, ...yearFirst, language: 'zh', currency: 'NT$' },
  zh_HK: { ...english, ...dayFirst, language: 'zh', date: 'd/m/yyyy', currency: 'HK$' },
  ja: { ...english, ...yearFirst, language: 'ja', date: 'yyyy/mm/dd', currency: '¥' },
  ko: { ...english, ...yearFirst, language: 'ko', date: 'yyyy. m. d', currency: '₩' },
  de: { ...english, ...dotted, language: 'de', booleans: ['WAHR', 'FALSCH'] },
  de_CH: { ...english, ...dotted, language: 'de', decimal: '.', group: '’', currency: 'CHF' },
  fr: {
    ...english,
    ...continental,
    language: 'fr',
    group: narrowSpace,
    booleans: ['VRAI', 'FAUX'],
  },
  es: { ...english, ...continental, language: 'es', booleans: ['VERDADERO', 'FALSO'] },
  es_MX: { ...english, ...dayFirst, language: 'es', booleans: ['VERDADERO', 'FALSO'] },
  it: { ...english, ...continental, language: 'it', booleans: ['VERO', 'FALSO'] },
  pt: { ...english, ...continental, language: 'pt', booleans: ['VERDADEIRO', 'FALSO'] },
  pt_BR: {
    ...english,
    ...continental,
    language: 'pt',
    currency: 'R$',
    currencyFirst: true,
    booleans: ['VERDADEIRO', 'FALSO'],
  },
  nl: {
    ...english,
    ...continental,
    language: 'nl',
    date: 'd-m-yyyy',
    booleans: ['WAAR', 'ONWAAR'],
  },
  pl: { ...english, ...dotted, language: 'pl', group: noBreakSpace, currency: 'zł' },
  ru: { ...english, ...dotted, language: 'ru', group: noBreakSpace, currency: '₽' },
  tr: { ...english, ...dotted, language: 'tr', currency: '₺', booleans: ['DOĞRU', 'YANLIŞ'] },
  ar: { ...english, ...dayFirst, language: 'ar', currency: 'ج.م.', currencyFirst: false },
};

/** The conventions of a spreadsheet locale such as `de_DE`; of its language, or American ones, where unknown. */
export const conventionsOf = (locale: string): Conventions => {
  let conventions = found.get(locale);
  if (!conventions) {
    conventions = findConventions(locale);
    found.set(locale, conventions);
  }
  return conventions;
};

const found = new Map<string, Conventions>();

const findConventions = (locale: string): Conventions => {
  const [language = 'en', region] = locale.split(/[-_]/);
  return known[`${language}_${region}`] ?? known[language] ?? english;
};

export type Names = { readonly long: readonly string[]; readonly short: readonly string[] };

const monthCache = new Map<string, Names>();
const weekdayCache = new Map<string, Names>();

const cached = (cache: Map<string, Names>, key: string, make: () => Names): Names => {
  const names = cache.get(key) ?? make();
  cache.set(key, names);
  return names;
};

const namesOf = (
  language: string,
  option: 'month' | 'weekday',
  dates: readonly number[],
): Names => {
  const written = (width: 'long' | 'short'): string[] => {
    const tag = `${language}-u-ca-gregory-nu-latn`;
    const format = new Intl.DateTimeFormat(tag, { [option]: width, timeZone: 'UTC' });
    return dates.map((date) => format.format(date));
  };
  return { long: written('long'), short: written('short') };
};

/** January first. */
export const monthNames = (language: string): Names =>
  cached(monthCache, language, () =>
    namesOf(
      language,
      'month',
      Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 1)),
    ),
  );

/** Sunday first. */
export const weekdayNames = (language: string): Names =>
  cached(weekdayCache, language, () =>
    namesOf(
      language,
      'weekday',
      Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 0, 1 + day)),
    ),
  );
