import { addDays, type LocalDate, localDate, readLocalDate } from '../../local-date';

/** Feasts and fairs that shipments are wanted before, on the days they begin; the moving ones year by year. */
const fixed: Readonly<Record<string, readonly [number, number]>> = {
  christmas: [12, 25],
  newYear: [1, 1],
  valentine: [2, 14],
  springFair: [4, 15],
  autumnFair: [10, 15],
  nationalDay: [10, 1],
  nowruz: [3, 21],
  halloween: [10, 31],
  singlesDay: [11, 11],
  labourDay: [5, 1],
  deadsDay: [11, 2],
  epiphany: [1, 6],
};
const moving: Readonly<Record<string, readonly string[]>> = {
  ramadan: ['2025-03-01', '2026-02-18', '2027-02-08', '2028-01-28', '2029-01-16', '2030-01-05'],
  eid: ['2025-03-30', '2026-03-20', '2027-03-09', '2028-02-26', '2029-02-14', '2030-02-04'],
  springFestival: [
    '2025-01-29',
    '2026-02-17',
    '2027-02-06',
    '2028-01-26',
    '2029-02-13',
    '2030-02-03',
  ],
  adha: ['2025-06-06', '2026-05-27', '2027-05-16', '2028-05-05', '2029-04-24', '2030-04-13'],
  dragonBoat: ['2025-05-31', '2026-06-19', '2027-06-09', '2028-05-28', '2029-06-16', '2030-06-05'],
  thanksgiving: [
    '2025-11-27',
    '2026-11-26',
    '2027-11-25',
    '2028-11-23',
    '2029-11-22',
    '2030-11-28',
  ],
  easter: ['2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21'],
  pentecost: ['2025-06-08', '2026-05-24', '2027-05-16', '2028-06-04', '2029-05-20', '2030-06-09'],
  midAutumn: ['2025-10-06', '2026-09-25', '2027-09-15', '2028-10-03', '2029-09-22', '2030-09-12'],
  diwali: ['2025-10-20', '2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26'],
  blackFriday: ['2025-11-28', '2026-11-27', '2027-11-26', '2028-11-24', '2029-11-23', '2030-11-29'],
};

const names: readonly (readonly [string, string])[] = [
  [
    'springFestival',
    'chinese new year|lunar new year|\\bcny\\b|spring festival|chinesische[nms]? neujahr\\w*|ano nuevo chino|nouvel an chinois|китайск\\S+ нов\\S+ год\\S?|春节|过年|新年前|\\btet\\b',
  ],
  [
    'christmas',
    'christmas|xmas|weihnacht\\w*|navidad|noel|natale|рождеств\\S|圣诞节?|聖誕節?|boze narodzenie',
  ],
  ['ramadan', 'ramadan|ramadhan|рамадан\\S?|رمضان|斋月'],
  ['adha', 'eid (?:al|ul)[- ](?:adha|azha)|عيد الاضحي|kurban bayrami?|古尔邦节'],
  ['eid', '\\beid\\b(?: (?:al|ul)[- ]fitr)?|عيد الفطر|العيد(?! الاضحي)'],
  ['easter', '\\beaster\\b|ostern|pascua|paques|pascoa|pasqua|пасх\\S|复活节'],
  ['pentecost', 'pfingst\\w*|pentecote'],
  ['midAutumn', 'mid-autumn|中秋节?|中秋節'],
  ['nationalDay', '国庆(?!日)节?'],
  ['diwali', 'diwali|deepavali'],
  ['blackFriday', 'black friday|黑五'],
  ['autumnFair', 'autumn canton fair|秋交会'],
  ['springFair', 'spring canton fair|春交会'],
  ['valentine', "valentine'?s day"],
  ['halloween', 'halloween'],
  ['thanksgiving', 'thanksgiving'],
  ['singlesDay', "双(?:11|十一)|singles'? day"],
  ['labourDay', '五一(?!路)|劳动节|labou?r day'],
  ['deadsDay', 'dia de (?:los )?muertos'],
  ['epiphany', 'dia de reyes|reyes magos'],
  ['dragonBoat', '端午节?'],
  ['nowruz', 'nowruz|novruz|نوروز'],
  ['newYear', 'new year(?!\\w)|neujahr|ano nuevo|nouvel an|нов\\S{2,3} год\\S?|元旦'],
];

export const feastPattern = names.map(([, written]) => written).join('|');
const patterns = names.map(([feast, written]) => [feast, new RegExp(`^(?:${written})$`)] as const);

/** The last day before the feast that comes next: what is wanted for a feast is wanted before it. */
export const feastDay = (written: string, today: LocalDate): LocalDate | null => {
  const feast = patterns.find(([, pattern]) => pattern.test(written))?.[0];
  if (!feast) return null;
  const year = Number(today.slice(0, 4));
  const days = fixed[feast]
    ? [year, year + 1].map((of) => localDate(of, ...fixed[feast]!))
    : moving[feast]!.map(readLocalDate);
  const next = days.find((day) => day !== null && day > today);
  return next ? addDays(next, -1) : null;
};
