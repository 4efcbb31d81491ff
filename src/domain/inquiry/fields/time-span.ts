import { addDays, isoWeekday, type LocalDate, localDate } from '../../local-date';
import { lastOfMonth } from './date-reader';

/** Counts as words, in the languages of the trade; folded. */
const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  nine: 9,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  ein: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  acht: 8,
  sieben: 7,
  zehn: 10,
  vierzehn: 14,
  un: 1,
  una: 1,
  une: 1,
  uma: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  ocho: 8,
  siete: 7,
  diez: 10,
  veinte: 20,
  treinta: 30,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six_: 6,
  huit: 8,
  sept: 7,
  dix: 10,
  quatorze: 14,
  trente: 30,
  quinze: 15,
  quince: 15,
  duas: 2,
  dois: 2,
  quatro: 4,
  oito: 8,
  dez: 10,
  due: 2,
  tre: 3,
  sette: 7,
  dieci: 10,
  quattro: 4,
  cinque: 5,
  twee: 2,
  drie: 3,
  zes: 6,
  een: 1,
  bir: 1,
  iki: 2,
  uc: 3,
  dort: 4,
  dwa: 2,
  dwoch: 2,
  trzy: 3,
  trzech: 3,
  dua: 2,
  tiga: 3,
  hai: 2,
  ba: 3,
  один: 1,
  одну: 1,
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  трех: 3,
  четыре: 4,
  пять: 5,
  шесть: 6,
  семь: 7,
  десять: 10,
  десяти: 10,
  一: 1,
  两: 2,
  兩: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  十: 10,
  九: 9,
  半: 0.5,
  eleven: 11,
  thirteen: 13,
  sixteen: 16,
  forty: 40,
  sixty: 60,
  ninety: 90,
  neun: 9,
  elf: 11,
  zwolf: 12,
  funfzehn: 15,
  zwanzig: 20,
  dreissig: 30,
  nueve: 9,
  doce: 12,
  catorce: 14,
  sesenta: 60,
  neuf: 9,
  douze: 12,
  vingt: 20,
  soixante: 60,
  nove: 9,
  vinte: 20,
  trinta: 30,
  otto: 8,
  venti: 20,
  trenta: 30,
  vijf: 5,
  tien: 10,
  bes: 5,
  on: 10,
  piec: 5,
  восемь: 8,
  двадцати: 20,
  тридцати: 30,
  пятнадцати: 15,
  семи: 7,
  пяти: 5,
  четырех: 4,
  سبعه: 7,
  ثمانيه: 8,
  تسعه: 9,
  ثلاثه: 3,
  اربعه: 4,
  خمسه: 5,
  سته: 6,
  عشره: 10,
  a: 1,
  an: 1,
};

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:fortnights?|quinzaine|quincena)$/, 14],
  [
    /^(?:week|woche|semana|semaine|недел|اسبوع|اسابيع|周|週|星期|settiman|hafta|weken|tydz|tygod|minggu|tuan|주)/,
    7,
  ],
  [/^(?:اسبوعين)$/, 14],
  [
    /^(?:months?|monat|mes|mois|месяц|شهر|اشهر|شهور|个月|個月|月|mesi|ay|maand|miesi|bulan|thang|개월)/,
    30,
  ],
  [/./, 1],
];

const unit =
  'fortnights?|days?|weeks?|months?|tagen?|werktagen?|arbeitstagen?|kalendertagen?|wochen?|monaten?|dias?|semanas?|mes(?:es)?|jours?|semaines?|mois|дн(?:ей|я)|день|недел[ьиюя]|месяц(?:а|ев)?|يوما?|ايام|اسابيع|اسبوع|اشهر|شهور|شهر|工作日|自然日|营业日|天|日内|周|週|星期|個月|个月|giorni|settiman[ae]|mesi|is gunu|gun|hafta|ay|dagen|werkdagen|weken|week|maanden|dni|tygodni[ea]?|miesiac\\w*|hari|minggu|bulan|ngay|tuan|thang|営業日|영업일|일|주|개월';
const qualifier =
  '(?:(?:working|calendar|business|natural|full|clear|more|the next|next|рабочих|календарных|рабочие) |个|個)?';
const working =
  /working|business|рабоч|werktag|arbeitstag|werkdag|工作日|营业日|営業日|영업일|is gunu|ouvr|habil|laborab|utei|lavorativ|roboczych|عمل/;
const kindOfDay =
  '(?: (?:ouvres|ouvrables|habiles|laborables|uteis|lavorativi|roboczych|calendaires|naturales|corridos|عمل))?';
const count = Object.keys(counts)
  .map((word) => word.replace('_', ''))
  .join('|');

/** `three weeks`, `fifteen (15) days`, `10 working days`, `两周`, `اسبوعين`: a span of time as it is written. */
export const spanPattern =
  `(?<![\\d.,\\p{L}])(?:(\\d{1,3}|${count})(?: ?\\(\\d{1,3}\\)| ?-? ?\\d{1,3})?[ -]?${qualifier}(?:${unit})${kindOfDay}(?![a-zа-я\\u0620-\\u064a])|اسبوعين|شهرين|يومين)`.replace(
    '\\p{L}',
    'a-zа-я\\u0620-\\u064a',
  );

const dual: Readonly<Record<string, number>> = { اسبوعين: 14, شهرين: 60, يومين: 2 };
const month = 30;
const parts = new RegExp(
  `^(\\d{1,3}|${count})(?: ?\\(\\d{1,3}\\)| ?-? ?(\\d{1,3}))?[ -]?${qualifier}(${unit})`,
);

const daysIn = (written: string): number | null => {
  if (dual[written]) return dual[written]!;
  const [, first, last, of] = parts.exec(written) ?? [];
  if (!first || !of) return null;
  const number = last ? Number(last) : (counts[first] ?? Number(first));
  return Math.ceil(number * units.find(([pattern]) => pattern.test(of))![1]);
};

const workingDaysOn = (today: LocalDate, days: number): LocalDate => {
  let day = today;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isoWeekday(day) < 6) left--;
  }
  return day;
};

const isMonths =
  /(?:months?|monat\S*|mes(?:es)?|mois|месяц\S*|شهر|شهرين|اشهر|شهور|个月|個月|月|mesi|ay|maanden|miesi\S*|bulan|thang|개월)$/;

const monthsOn = (today: LocalDate, months: number): LocalDate | null => {
  const [year, ofYear, day] = today.split('-').map(Number) as [number, number, number];
  const passed = ofYear - 1 + months;
  const [y, m] = [year + Math.floor(passed / 12), (passed % 12) + 1];
  return localDate(y, m, day) ?? lastOfMonth(y, m);
};

/** The day on which a span of time ends, with the longer end of `2-3 weeks`; whole months are months of the calendar. */
export const spanEnd = (written: string, today: LocalDate): LocalDate | null => {
  const days = daysIn(written);
  if (days === null) return null;
  if (working.test(written)) return workingDaysOn(today, days);
  return isMonths.test(written) && days % month === 0
    ? monthsOn(today, days / month)
    : addDays(today, days);
};
