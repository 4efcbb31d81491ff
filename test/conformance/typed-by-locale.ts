import type { Claim } from './claim';

const locales = ['en_US', 'zh_CN', 'de_DE', 'fr_FR', 'ar_EG'] as const;
type Locale = (typeof locales)[number];
type Entry = readonly [typed: string, becomes: unknown];

const day = '2026-01-05T00:00';
const halfPastTwelve = '1899-12-30T12:30';

/** What is read alike everywhere. */
const everywhere: readonly Entry[] = [
  ['00123', 123],
  ['TRUE', true],
  ['2026-01-05', day],
  ['12%', 0.12],
  ['12:30', halfPastTwelve],
  ['-5', -5],
  ['+8613800000000', 8613800000000],
  ['+86 138 0000 0000', '#ERROR!'],
  ['(+86) 138 0000 0000', '(+86) 138 0000 0000'],
  ["'00123", '00123'],
  ["'=1+1", '=1+1'],
  ['=1+2', 3],
  ['Acme GmbH', 'Acme GmbH'],
];

/** What people of a place write in their own way. */
const ownWay: Readonly<Record<Locale, readonly Entry[]>> = {
  en_US: [
    ['1/5/2026', day],
    ['Jan 5, 2026', day],
    ['$2.99', 2.99],
    ['1,234.5', 1234.5],
    ['12.5%', 0.125],
    ['2026-01-05 10:30', '2026-01-05T10:30'],
    ['12:30 PM', halfPastTwelve],
  ],
  zh_CN: [
    ['2026/1/5', day],
    ['2026年1月5日', day],
    ['¥100', 100],
    ['1,234.5', 1234.5],
    ['12.5%', 0.125],
    ['2026/1/5 10:30', '2026-01-05T10:30'],
  ],
  de_DE: [
    ['5.1.2026', day],
    ['5. Januar 2026', day],
    ['2,99 €', 2.99],
    ['1.234,5', 1234.5],
    ['12,5%', 0.125],
    ['5.1.2026 10:30', '2026-01-05T10:30'],
    ['WAHR', true],
    ['=SUM(1,5;2)', 3.5],
  ],
  fr_FR: [
    ['05/01/2026', day],
    ['5 janvier 2026', day],
    ['2,99 €', 2.99],
    ['1 234,5', 1234.5],
    ['12,5%', 0.125],
    ['05/01/2026 10:30', '2026-01-05T10:30'],
    ['VRAI', true],
    ['=SUM(1,5;2)', 3.5],
  ],
  ar_EG: [
    ['5/1/2026', day],
    ['٥/١/٢٠٢٦', day],
    ['1,234.5', 1234.5],
    ['١٢٫٥', 12.5],
    ['12.5%', 0.125],
    ['5/1/2026 10:30', '2026-01-05T10:30'],
  ],
};

/** All entries of a locale in one claim, so that the table of claims stays one that people read. */
const claimOf = (what: string, locale: Locale, entries: readonly Entry[]): Claim => ({
  claim: `${what} in a spreadsheet of ${locale}`,
  body: `const sheet = SpreadsheetApp.getActiveSheet();
    const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    return ${JSON.stringify(entries.map(([typed]) => typed))}.map((text, index) => {
      const cell = sheet.getRange(index + 1, 1);
      cell.setValue(text);
      const value = cell.getValue();
      return Object.prototype.toString.call(value) === '[object Date]'
        ? Utilities.formatDate(value, zone, "yyyy-MM-dd'T'HH:mm")
        : value;
    });`,
  expect: entries.map(([, becomes]) => becomes),
  evidence: 'assumed',
  source: 'what people of the place type, read by the locale of the spreadsheet',
  given: { locale },
});

const verbatim = (locale: Locale): Claim => ({
  claim: `a cell of text keeps every one of them as it is written in ${locale}`,
  body: `const range = SpreadsheetApp.getActiveSheet().getRange('A1:A${everywhere.length}');
    range.setNumberFormat('@');
    range.setValues(${JSON.stringify(everywhere.map(([typed]) => [typed]))});
    return range.getValues().flat();`,
  expect: everywhere.map(([typed]) => typed),
  evidence: 'field',
  source: 'phone numbers and codes in columns formatted as text',
  given: { locale },
});

export const typedByLocale: Claim[] = locales.flatMap((locale) => [
  claimOf(
    'numbers, truth, days, times, phones and formulas are read like typing',
    locale,
    everywhere,
  ),
  claimOf('days, money and numbers are read as people there write them', locale, ownWay[locale]),
  verbatim(locale),
]);
