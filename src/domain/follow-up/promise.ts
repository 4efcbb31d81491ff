import { addDays, isoWeekday, type LocalDate, localDate } from '../local-date';

/** Something the person said he would do, and by when. */
export type SaidPromise = { readonly text: string; readonly date: LocalDate };

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const chineseDays = '一二三四五六日';
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const chineseNumbers = '零一二三四五六七八九十';

const promising = /\b(?:i|we)(?:['’]ll|\s+will|\s+shall|\s+promised?(?:\s+to)?)\s+(?!be\b|not\b)/i;
/** What was sent, given or confirmed already is no promise. */
const chinesePromising =
  /(?:我|我们|咱们)?(?:会|将|答应|承诺|保证|要)?.{0,12}?(?<!已|已经|刚|刚刚)(发|寄|给|报价|回复|提供|安排|打样|送|确认)(?!了|过|来)/;

type Reading = {
  readonly pattern: RegExp;
  readonly date: (found: RegExpExecArray, today: LocalDate) => LocalDate | null;
};

/** The coming weekday, or that of the week after. */
const weekdayFrom = (today: LocalDate, weekday: number, isNext: boolean): LocalDate => {
  const ahead = (weekday - isoWeekday(today) + 7) % 7 || 7;
  const sameWeek = weekday > isoWeekday(today);
  return addDays(today, isNext && sameWeek ? ahead + 7 : ahead);
};

const dayOfMonth = (today: LocalDate, month: number, day: number): LocalDate | null => {
  const year = Number(today.slice(0, 4));
  const here = localDate(year, month, day);
  return here && here < today ? localDate(year + 1, month, day) : here;
};

const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : chineseNumbers.indexOf(word.replace('两', '二'));

const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const readings: readonly Reading[] = [
  {
    pattern: /(\d{4})-(\d{1,2})-(\d{1,2})/,
    date: ([, y, m, d]) => localDate(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/,
    date: ([, m, d], today) => dayOfMonth(today, Number(m), Number(d)),
  },
  {
    pattern:
      /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i,
    date: ([, d, m = ''], today) => dayOfMonth(today, monthOf(m), Number(d)),
  },
  {
    pattern:
      /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+(\d{1,2})(?:st|nd|rd|th)?\b/i,
    date: ([, m = '', d], today) => dayOfMonth(today, monthOf(m), Number(d)),
  },
  {
    pattern: /\b(next\s+)?(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b/i,
    date: ([, next, day = ''], today) =>
      weekdayFrom(today, weekdays.indexOf(day.toLowerCase()) + 1, Boolean(next)),
  },
  {
    pattern: /(下)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])/,
    date: ([, next, day = ''], today) =>
      weekdayFrom(today, chineseDays.indexOf(day.replace('天', '日')) + 1, Boolean(next)),
  },
  { pattern: /\bday after tomorrow\b|后天/i, date: (_, today) => addDays(today, 2) },
  { pattern: /\btomorrow\b|明天|明日/i, date: (_, today) => addDays(today, 1) },
  {
    pattern: /\b(?:today|tonight|this (?:afternoon|evening))\b|今天|今晚/i,
    date: (_, today) => today,
  },
  {
    pattern: /\b(?:with)?in\s+(\d{1,2}|a)\s+weeks?\b/i,
    date: ([, n = ''], today) => addDays(today, 7 * (n === 'a' ? 1 : Number(n))),
  },
  {
    pattern: /\b(?:with)?in\s+(\d{1,2})\s+days?\b/i,
    date: ([, n], today) => addDays(today, Number(n)),
  },
  {
    pattern: /(\d{1,2}|[一二两三四五六七八九十])\s*(?:天|日)(?:内|之内|后|以内)/,
    date: ([, n = ''], today) => addDays(today, numberOf(n)),
  },
  { pattern: /\bnext week\b|下周|下星期/i, date: (_, today) => weekdayFrom(today, 5, true) },
];

const mostCharacters = 2000;

/** A sentence begins after a stop; a stop between digits, as in 3.5, is none. */
const sentencesOf = (text: string): string[] =>
  text.slice(0, mostCharacters).split(/(?<!\d)[.!?]\s+|[。！？；;\n]/);

const trimmed = (text: string): string =>
  text
    .replace(/\s+(?:on|by|before|until|till|this|at)\s*$/i, '')
    .replace(/[\s,，.。、]+$/, '')
    .replace(/^[\s,，]+/, '')
    .trim();

const buyer = '(?:客户|客人|他们?|她们?|对方|买家|买方)';
const buyersClause = new RegExp(`^\\s*(?:等|让|请|催|叫|要求|希望|预计|估计|听)?${buyer}`);
const ourClause = /^\s*(?:我|咱|答应|承诺|保证)/;
/** Where the buyer begins to say or do something, unless it is he who is told. */
const buyerActs = new RegExp(
  `(?<!跟|和|对|向|给|告诉|答应|承诺|帮|为|通知)${buyer}\\s*(?:说|讲|表示|答应|承诺|同意|打算|准备|会|将|要|回复|确认)`,
);
const toldByBuyer =
  /\b(?:he|she|they|customer|client|buyer)\s+(?:said|says|say|wrote|writes|promised)[\s:,"'“”]*(?:that\s+)?$/i;

/** The clauses in which we act; those of the buyer go on until somebody else is named. What he will do is no promise of ours. */
const ourClauses = (sentence: string): string => {
  let isBuyers = false;
  return sentence
    .split(/(?<=[，,])/)
    .flatMap((clause) => {
      if (buyersClause.test(clause)) isBuyers = true;
      else if (ourClause.test(clause)) isBuyers = false;
      if (isBuyers) return [];
      const turn = buyerActs.exec(clause);
      isBuyers = turn !== null;
      return [turn ? clause.slice(0, turn.index) : clause];
    })
    .join('');
};

const readSentence = (written: string, today: LocalDate): SaidPromise | null => {
  const sentence = ourClauses(written);
  const marker = promising.exec(sentence) ?? chinesePromising.exec(sentence);
  if (!marker || toldByBuyer.test(sentence.slice(0, marker.index))) return null;
  for (const { pattern, date } of readings) {
    const found = pattern.exec(sentence);
    const day = found && date(found, today);
    if (!found || !day || day < today) continue;
    const without = `${sentence.slice(0, found.index).replace(/\s+(?:on|by|before|until|till|this|the)\s*$/i, ' ')}${sentence.slice(found.index + found[0].length).replace(/^(?:之前|以前|前)/, '')}`;
    const text = trimmed(
      without
        .replace(promising, '')
        .replace(/^\s*(?:我们?|咱们)(?:会|将|答应|承诺|保证)?(?:在)?/, ''),
    );
    return text ? { text, date: day } : null;
  }
  return null;
};

/**
 * The first promise in what the person wrote, such as "I'll send the CE certificate on Friday" or "周五发 CE 证书":
 * what, and the day; `null` where no day is named.
 */
export const readPromise = (text: string, today: LocalDate): SaidPromise | null => {
  for (const sentence of sentencesOf(text)) {
    const found = readSentence(sentence, today);
    if (found) return found;
  }
  return null;
};
