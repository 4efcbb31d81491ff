import { expect, test } from '@jest/globals';
import { holidayOn } from '../../../src/domain/calendar/holidays';
import { addDays, isoWeekday } from '../../../src/domain/local-date';
import { day } from '../customer/some-customer';

type Official = readonly [country: string, source: string, in2026: string, in2027?: string];

/**
 * Every day from Monday to Friday that the whole country has off, as the source named has it, read in November 2026; where
 * a year is not announced day by day, the days of the law fall so.
 */
const official: readonly Official[] = [
  [
    'US',
    '5 U.S.C. 6103 (opm.gov/policy-data-oversight/pay-leave/federal-holidays)',
    '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
    '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  ],
  [
    'GB',
    'gov.uk/bank-holidays, England and Wales; Banking and Financial Dealings Act 1971',
    '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  ],
  [
    'DE',
    'the nine days common to the laws of all sixteen Länder (wz.de, kalender-online.com/kalender-2026)',
    '01-01 04-03 04-06 05-01 05-14 05-25 12-25',
    '01-01 03-26 03-29 05-06 05-17',
  ],
  [
    'FR',
    'Code du travail, L3133-1 (fo-fonctionnaires.fr, calendrier 2026)',
    '01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25',
    '01-01 03-29 05-06 05-17 07-14 11-01 11-11',
  ],
  [
    'IT',
    'Legge 260/1949, art. 2, as amended by Legge 151/2025 (normattiva.it)',
    '01-01 01-06 04-06 05-01 06-02 12-08 12-25',
    '01-01 01-06 03-29 06-02 10-04 11-01 12-08',
  ],
  [
    'ES',
    'the nine common days of the BOE of 28 October 2025; Real Decreto 2001/1983, art. 45',
    '01-01 01-06 04-03 05-01 10-12 12-08 12-25',
    '01-01 01-06 03-26 10-12 11-01 12-06 12-08',
  ],
  [
    'PL',
    'Ustawa o dniach wolnych od pracy of 1951, as amended on 6 December 2024 (rp.pl)',
    '01-01 01-06 04-06 05-01 06-04 11-11 12-24 12-25',
    '01-01 01-06 03-29 05-03 05-27 11-01 11-11 12-24',
  ],
  [
    'NL',
    'Algemene termijnenwet, art. 3, but Good Friday and 5 May, on which most offices work (nl.wikipedia.org)',
    '01-01 04-06 04-27 05-14 05-25 12-25',
    '01-01 03-29 04-27 05-06 05-17',
  ],
  [
    'AT',
    'Arbeitsruhegesetz, § 7, and Feiertagsruhegesetz 1957, § 1 (derkalender.at)',
    '01-01 01-06 04-06 05-01 05-14 05-25 06-04 10-26 12-08 12-25',
    '01-01 01-06 03-29 05-06 05-17 05-27 10-26 11-01 12-08',
  ],
  [
    'CZ',
    'Zákon č. 245/2000 Sb. (cs.wikipedia.org)',
    '01-01 04-03 04-06 05-01 05-08 07-06 09-28 10-28 11-17 12-24 12-25',
    '01-01 03-26 03-29 07-05 07-06 09-28 10-28 11-17 12-24',
  ],
  [
    'JP',
    'Act on National Holidays of 1948, art. 2 and 3, with 22 September 2026 between two of them (ayc-j.com)',
    '01-01 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
    '01-01 01-11 02-11 02-23 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23',
  ],
  [
    'ZA',
    'Public Holidays Act 36 of 1994, with the Monday after a Sunday',
    '01-01 04-03 04-06 04-27 05-01 06-16 08-10 09-24 12-16 12-25',
    '01-01 03-22 03-26 03-29 04-27 06-16 08-09 09-24 12-16 12-27',
  ],
  [
    'BR',
    'Portaria of the MGI of 30 December 2025 (odia.ig.com.br), whole days but bridging ones; Lei 14.759/2023',
    '01-01 02-16 02-17 04-03 04-21 05-01 06-04 09-07 10-12 11-02 11-20 12-25',
    '01-01 02-08 02-09 03-26 04-21 05-27 09-07 10-12 11-02 11-15',
  ],
  [
    'MX',
    'days of the CNBV for 2026 (DOF, 10 December 2025); Ley Federal del Trabajo, art. 74',
    '01-01 02-02 03-16 04-02 04-03 05-01 09-16 11-02 11-16 12-25',
    '01-01 02-01 03-15 03-25 03-26 09-16 11-02 11-15',
  ],
  [
    'CN',
    'notice of the State Council of 4 November 2025 (politics.gmw.cn)',
    '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
  ],
];

const years = [2026, 2027] as const;
const cases = official.flatMap(([country, source, ...lists]) =>
  years.flatMap((year, at) =>
    lists[at] === undefined ? [] : [[country, year, source, lists[at]] as const],
  ),
);

test.each(cases)(
  'in %s the working week of %i is closed on exactly the days of %s',
  (country, year, _, list) => {
    const found: string[] = [];
    for (let date = day(`${year}-01-01`); date.startsWith(String(year)); date = addDays(date, 1)) {
      if (isoWeekday(date) <= 5 && holidayOn(country, date)) found.push(date.slice(5));
    }
    expect(found.join(' ')).toBe(list);
  },
);
