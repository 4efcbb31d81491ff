import { addDays, isoWeekday, type LocalDate, localDate, mondayOfWeek } from '../../local-date';
import { coming, type DateReader, edge, lastOfMonth, start } from './date-reader';
import { feastDay, feastPattern } from './feasts';
import { monthNumber, monthPattern } from './months';
import { spanEnd, spanPattern } from './time-span';
import { nextWeekday, weekdayNumber, weekdayOfNextWeek, weekdayPattern } from './weekdays';

const monthAhead = (month: number, today: LocalDate | null): LocalDate | null => {
  if (!today) return null;
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0);
  return localDate(year, month, 1);
};

const parts: readonly (readonly [RegExp, number])[] = [
  [/^(?:first day|prim\S+ (?:dia|jour|giorno)|ersten tag|premier jour)/, 1],
  [/first week|1st week|erste\S? woche|primera semana|premiere semaine|第一周/, 7],
  [/second week|2nd week|zweite\S? woche|segunda semana|deuxieme semaine|第二周/, 14],
  [/third week|3rd week|dritte\S? woche|tercera semana|troisieme semaine|第三周/, 21],
  [
    /beg|early|anfang|princip|debut|начал|inici|初|上旬|اول|اوائل|بدايه|inizio|bas[iı]|poczat|begin|초|đau|awal/,
    10,
  ],
  [
    /first half|quin[cz]|mid|mitte|medi|середин|^mi$|中|منتصف|meados|meta|ortas|po[lł]ow|half|중|giua|pertengahan/,
    15,
  ],
];

const partOfMonth = (
  part: string,
  year: string | undefined,
  month: number,
  today: LocalDate | null,
): LocalDate | null => {
  const first = coming(year, month, 1, null) ?? monthAhead(month, today);
  if (!first) return null;
  const ofYear = Number(first.slice(0, 4));
  const day = /second half|latter|last|letzt|ultim|derni|последн|(?:seg|deux)\S+ quin/.test(part)
    ? undefined
    : parts.find(([words]) => words.test(part))?.[1];
  return day ? localDate(ofYear, month, day) : lastOfMonth(ofYear, month);
};

const beforeMonth = (
  year: string | undefined,
  month: number,
  today: LocalDate | null,
): LocalDate | null => {
  const first = coming(year, month, 1, today);
  return first && addDays(first, -1);
};

const dayOfWeek = (week: number, day: number, today: LocalDate): LocalDate | null => {
  const year = Number(today.slice(0, 4));
  const inYear = (of: number) => {
    const monday = mondayOfWeek(`${of}-W${String(week).padStart(2, '0')}`);
    return monday && addDays(monday, day - 1);
  };
  const thisYear = inYear(year);
  return thisYear && thisYear >= today ? thisYear : inYear(year + 1);
};

const quarters = [/一|^fi|^pri|^prem/, /二|^se|^deu/, /三|^th|^te|^tro/, /四|^fo|^cu|^qua/];
const numbered = (...words: readonly (string | undefined)[]): number =>
  quarters.findIndex((quarter) => words.some((word) => word && quarter.test(word))) + 1;

const endOfQuarter = (
  quarter: number,
  year: string | undefined,
  today: LocalDate | null,
): LocalDate | null => {
  if (quarter < 1 || quarter > 4) return null;
  if (year) return lastOfMonth(Number(year), quarter * 3);
  if (!today) return null;
  const thisYear = lastOfMonth(Number(today.slice(0, 4)), quarter * 3);
  return thisYear && thisYear >= today
    ? thisYear
    : lastOfMonth(Number(today.slice(0, 4)) + 1, quarter * 3);
};

const endOfNextMonth = (today: LocalDate): LocalDate | null => {
  const month = (Number(today.slice(5, 7)) % 12) + 1;
  return lastOfMonth(Number(today.slice(0, 4)) + (month === 1 ? 1 : 0), month);
};

/** A span said without its number. */
const lasting = (written: string): number => {
  if (/мес|شهر|달|bulan|mie|month/.test(written)) return 30;
  if (/fortnight|quinzaine/.test(written)) return 14;
  return /يوم/.test(written) ? 1 : 7;
};

const friday = (today: LocalDate, weeks: number): LocalDate => {
  const day = isoWeekday(today);
  return addDays(today, 5 - day + 7 * weeks + (weeks === 0 && day > 5 ? 7 : 0));
};

const nextWeek =
  'next week|(?:nachste[rnm]?|kommende[rnm]?) woche|proxima semana|semana (?:que viene|que vem|proxima|siguiente|entrante)|semaine prochaine|(?:следующ|будущ)\\S{2,3} недел\\S|下个?(?:周|星期|礼拜)|来周|다음 ?주|prossima settimana|settimana prossima|(?:gelecek|onumuzdeki) hafta|haftaya|volgende week|(?:przyszl|nastepn)\\S{1,4} tyg\\S+|tuan (?:sau|toi)|minggu depan|الاسبوع (?:القادم|المقبل)';
const monthEnd =
  'end of (?:the |this )?month|(?:this )?month[- ]end|eom|(?:within|in|during|before the end of|by the end of) this month|(?:the |this )?month (?:is over|ends|is out)|termine el mes|acabe el mes|mes acabe|fin de(?: este)? mes|final(?:es)? de(?: este)? mes|fin du mois|ende (?:des|dieses|diesen) monats|monatsende|kon(?:ca|iec) miesiaca|конца (?:этого )?месяца|конец месяца|(?<![下来\\d])(?:本|这个?|当|今)?月[底末]|(?:本|这个?|当|今)月(?:之?内|里|中(?!旬))|(?:نهايه|اخر) (?:هذا )?الشهر|(?:final|fim) d(?:o|este) mes|fine(?: del)? mese|ay sonu(?:na)?|eind(?:e)? (?:van )?(?:de|deze) maand|(?:이번 ?달|이달|월) ?말|cuoi thang(?: nay)?(?! ?\\d)|akhir bulan(?: ini)?';
const part =
  '(?:last|first) day|(?:ultimo|primer) dia|(?:dernier|premier) jour|(?:letzten|ersten) tage?|(?:ultimo|primo) giorno|последн\\S{2,3} (?:день|дня)|end|beginning|early|mid|middle|late|ende|anfang|mitte|fin(?:al(?:es)?)?|principios|mediados|debut|mi|кон(?:ц[аеу]|ец)|начал[аеуо]|середин[аеуы]|نهايه|منتصف|بدايه|اول|اخر|اوائل|اواخر|fim|inicio|meados|fine|inizio|meta|koniec|konca|pocz\\S{3,6}|poł?ow\\S{1,3}|polow\\S{1,3}|eind|begin|half|akhir|awal|pertengahan|(?:first|second|latter) half|(?:first|second|third|last|1st|2nd|3rd) week|(?:erste|zweite|dritte|letzte)\\S? woche|(?:primera|segunda|tercera|ultima) semana|(?:premiere|deuxieme|troisieme|derniere) semaine|(?:prim\\S{3,4}|segunda|premiere|deuxieme) quin[cz]\\S{3,4}';

const nextMonthsPart =
  /(beginning|early|mid|middle|anfang|mitte|principios|mediados|debut|начал\S|середин\S|inicio|inizio|meta)[ -](?:of |de |del |du |do )?(?:next month|proximo mes|mes que vi?e\S*|mois prochain|nachsten monats|следующего месяца|mese prossimo)|(?:下个?月|来月|다음 ?달 ?)(初|上旬|中旬?|下旬|초|중순)/g;

/** Parts of months, weeks, spans and feasts: all by which a day is said without its number. */
export const partsOfTime: readonly DateReader[] = [
  {
    kind: 'part',
    pattern:
      /(?:(20\d{2})[年년] ?)?(?<!\d)(\d{1,2})(?:月|월 ?)(初|上旬|中旬?|底|末|下旬|份|内|第[一二三四]周|(?=[交到发出上要用装])|초|중순?|말|하순)/g,
    read: ([, y, m, of], today) => partOfMonth(of!, y, Number(m), today),
  },
  {
    kind: 'month',
    pattern: /(?<!\d)(\d{1,2})月(?:之?前|以前)/g,
    read: ([, m], today) => beforeMonth(undefined, Number(m), today),
  },
  {
    kind: 'part',
    pattern: new RegExp(
      `${start}(${part})[ -](?:of |in |de |del |d'|der |des |di |van |شهر |du mois (?:de |d')|del mes de |do mes de |des monats )?(?:the )?(?:month of )?(${monthPattern})${edge}(?:,? (?:de |del )?(20\\d{2}))?`,
      'g',
    ),
    read: ([, of, m, y], today) => partOfMonth(of!, y, monthNumber(m!), today),
  },
  {
    kind: 'part',
    pattern: new RegExp(
      `${start}(${monthPattern})(?: ay[iı])?(?:'?n[iı]n)? (sonu|ortas[iı]|bas[iı])`,
      'g',
    ),
    read: ([, m, of], today) => partOfMonth(of!, undefined, monthNumber(m!), today),
  },
  {
    kind: 'part',
    pattern: /(cuoi|giua|đau) thang (\d{1,2})/g,
    read: ([, of, m], today) => partOfMonth(of!, undefined, Number(m), today),
  },
  {
    kind: 'month',
    pattern: new RegExp(
      `${start}(?:before|prior to|avant|antes de|vor|до|قبل|przed|prima di|voor|sebelum) (?:the )?(?:month of )?(${monthPattern})${edge}(?:,? (?:de |del )?(20\\d{2}))?(?!,? \\d)`,
      'g',
    ),
    read: ([, m, y], today) => beforeMonth(y, monthNumber(m!), today),
  },
  {
    kind: 'month',
    pattern: new RegExp(`${start}(${monthPattern}),? (?:de |del )?(20\\d{2})${edge}`, 'g'),
    read: ([, m, y]) => partOfMonth('', y, monthNumber(m!), null),
  },
  {
    kind: 'month',
    pattern: new RegExp(
      `${start}(?:in|during|en|im|em|w|в|по|a|for|para|courant|au mois de|no mes de|(?:delivery|arrival|shipment|date|month|livraison|entrega|liefertermin|поставка|срок) ?[:=]) (?!mar |set |may |out |ago )(${monthPattern})${edge}(?! \\d)`,
      'g',
    ),
    read: ([, m], today) => partOfMonth('', undefined, monthNumber(m!), today),
  },
  {
    kind: 'span',
    pattern: new RegExp(spanPattern, 'g'),
    read: ([written], today) => today && spanEnd(written!, today),
  },
  {
    kind: 'span',
    pattern:
      /(?<=(?:через|в течение) )(?:недел[юи]|месяца?)|(?<=(?:خلال|ظرف|بعد) )(?:اسبوع|شهر|يوم)(?![\u0620-\u064a])|일주일|한 ?달|(?<=w ciagu )(?:tygodnia|miesiaca)|(?<=за )(?:неделю|месяц)(?![а-я])|(?<=(?:sous|d'ici|dans la) )(?:quinzaine|huitaine)|(?<=within a )(?:fortnight)|(?<=في )(?:اسبوع)(?![\u0620-\u064a])|seminggu|sebulan|(?<=within the )(?:week|month)/g,
    read: ([written], today) => today && addDays(today, lasting(written!)),
  },
  {
    kind: 'span',
    pattern:
      /month and a half|mes y medio|mois et demi|mes e meio|mese e mezzo|полтора месяца|anderthalb monate\S?|一个半月|شهر ونصف/g,
    read: (_, today) => today && addDays(today, 45),
  },
  {
    kind: 'hours',
    pattern:
      /(?<![\d.,])(\d{2,3}) ?(?:hours|hrs|h(?![a-z])|stunden|horas|heures|час(?:ов|а)|ساعه|小时|ore|saat|godzin|uur|시간|時間|gio|jam)(?![a-z])/g,
    read: ([, hours], today) => today && addDays(today, Math.ceil(Number(hours) / 24)),
  },
  {
    kind: 'feast',
    pattern: new RegExp(`(${feastPattern})`, 'g'),
    read: ([, feast], today) => today && feastDay(feast!, today),
  },
  {
    kind: 'week',
    pattern: new RegExp(
      `(?:(${weekdayPattern}),? (?:of |in |der |en |de la |da )?)?(?:(?:\\bkw|\\bwk\\.?|\\bcw|calendar week|kalenderwoche|\\bweek|semaine|semana|settimana|vecka|uge|tydzien|tygodni\\S{1,2}|недел[яеи]|第) ?(\\d{1,2})(?=$|[^\\d\\w%]|周)|(?<!\\d)(\\d{1,2})(?:\\. ?(?:kw|kalenderwoche|woche)|-?[яй] недел[яеи]))`,
      'g',
    ),
    read: ([, day, a, b], today) =>
      today && dayOfWeek(Number(a ?? b), (day && weekdayNumber(day)) || 5, today),
  },
  {
    kind: 'end',
    pattern:
      /(?:\bq([1-4])|([1-4])\. ?quartal|([1-4])º trimestre|([1-4]) ?кв(?:артал\S{0,2})?|第([一二三四])季度|(first|second|third|fourth|primer|segundo|tercer|cuarto|premier|deuxieme|troisieme|quatrieme)o? (?:quarter|trimestre))(?:[ /-]{0,2}(20\d{2}))?/g,
    read: ([, a, b, c, d, han, word, year], today) =>
      endOfQuarter(Number(a ?? b ?? c ?? d ?? numbered(han, word)), year, today),
  },
  {
    kind: 'relative',
    pattern:
      /day after tomorrow|ubermorgen|pasado manana|apres-demain|послезавтра|后天|明后日|بعد غد|depois de amanha|dopodomani|pojutrze|overmorgen|모레|lusa/g,
    read: (_, today) => today && addDays(today, 2),
  },
  {
    kind: 'relative',
    pattern:
      /tomorrow|tmrw|(?<!guten )\bmorgen|(?<!la )manana|demain|завтра|غدا|明天|明日|amanha|domani|yarin|yarın|jutra|내일|ngay mai|besok/g,
    read: (_, today) => today && addDays(today, 1),
  },
  {
    kind: 'relative',
    pattern:
      /\b(?:today|tonight|eod|cob today|heute|hoy|oggi|hoje|bugun|dzisiaj|vandaag|hari ini|hom nay)\b|aujourd'hui|сегодня|今天|今日|اليوم|오늘/g,
    read: (_, today) => today,
  },
  {
    kind: 'week',
    pattern: new RegExp(
      `(${weekdayPattern})(?: of| in|,| der| de la| da| de|の)? ?(?:${nextWeek})|(?:${nextWeek})(?: on| am| del?| el|の)? ?(${weekdayPattern}|[一二三四五六日天](?![一-龥]?月))`,
      'g',
    ),
    read: ([, a, b], today) => {
      const day = (a ?? b)!;
      return today && weekdayOfNextWeek(weekdayNumber(day.length === 1 ? `周${day}` : day), today);
    },
  },
  {
    kind: 'week',
    pattern: new RegExp(
      `(?:end of |ende |fin de (?:la )?|fin de la |fim da |конц\\S |eind(?:e)? (?:van )?)?(?:${nextWeek})`,
      'g',
    ),
    read: (_, today) => today && friday(today, 1),
  },
  {
    kind: 'week',
    pattern:
      /(?:end of |ende )?(?:(?:the|this) week|\beow\b|end of week|конца недели|fin de (?:la )?semaine|fin de (?:la )?semana(?! (?:que|proxima))|fine settimana|eind(?:e)? van de week|final da semana|diese[rnm]? woche)|wochenende|weekend|esta semana|cette semaine|этой недел\S|本周(?![一二三四五六日天])内?|这周(?![一二三四五六日天])|今周中?(?!の?.曜)|이번 ?주(?! ?.요일)|questa settimana|bu hafta|deze week|tym tygodniu|tuan nay|minggu ini/g,
    read: (_, today) => today && friday(today, 0),
  },
  {
    kind: 'weekday',
    pattern: new RegExp(
      `${start}(${weekdayPattern}|(?<=(?:by|before|until|till?|on) )(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)(?![a-z]))`,
      'g',
    ),
    read: ([, day], today) => today && nextWeekday(weekdayNumber(day!), today),
  },
  {
    kind: 'end',
    pattern:
      /(?:end of next month|next month[- ]end|下个?月[底末]|来月[底末]|fin del (?:proximo mes|mes que viene)|ende (?:des )?nachsten monats|конца следующего месяца|fine mese prossimo|다음 ?달 ?말|cuoi thang sau|akhir bulan depan)/g,
    read: (_, today) => today && endOfNextMonth(today),
  },
  {
    kind: 'part',
    pattern: nextMonthsPart,
    read: ([, a, b], today) => {
      const end = today && endOfNextMonth(today);
      return end && partOfMonth((a ?? b)!, end.slice(0, 4), Number(end.slice(5, 7)), today);
    },
  },
  {
    kind: 'end',
    pattern: new RegExp(`(?:${monthEnd})`, 'g'),
    read: (_, today) => today && lastOfMonth(Number(today.slice(0, 4)), Number(today.slice(5, 7))),
  },
  {
    kind: 'month',
    pattern:
      /next month|nachste[nr]? monat|proximo mes|mes que (?:viene|vem)|mois prochain|следующ\S{2,3} месяц\S?|下个月(?![底末\d])|来月(?![底末\d])|다음 ?달(?! ?말)|prossimo mese|gelecek ay|volgende maand|thang sau|bulan depan|الشهر (?:القادم|المقبل)/g,
    read: (_, today) => today && endOfNextMonth(today),
  },
  {
    kind: 'end',
    pattern:
      /end of (?:the|this) year|year[- ]end|ende des jahres|jahresende|fin de(?:l)? ano|fin d'annee|fin de l'annee|конца года|年底|年末|年内|نهايه (?:السنه|العام)|(?:final|fim) do ano|fine anno|yil sonu|yıl sonu|konca roku|연말|cuoi nam|akhir tahun/g,
    read: (_, today) => today && localDate(Number(today.slice(0, 4)), 12, 31),
  },
];
