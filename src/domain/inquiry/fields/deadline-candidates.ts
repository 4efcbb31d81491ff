import { daysBetween, type LocalDate } from '../../local-date';
import { type DateWord, dateWords } from './deadline-words';
import { gathering, holding, type Marked } from './ranking';
import { datesIn, datesPlain, type WrittenDate } from './written-date';

const mostDates = 24;
const searched = 30_000;
/** How far before and behind a date words may stand that belong to it. */
const reach = { before: 44, after: 26, said: 140 };

const stops = /[\n;?!。？！；]|(?<!\d|\b[a-z]{1,3})\.(?=\s|$)|(?<=\d{4})\.(?=\s|$)/g;

/** Hard-wrapped lines run on; the lines of a form do not. */
const unwrapped = (folded: string): string =>
  folded.replace(/(?<=[^\n]{50})\n(?=[a-zа-я\d(])/g, ' ');

const lastStop = (text: string): number => {
  let end = 0;
  for (const stop of text.matchAll(stops)) end = stop.index + stop[0].length;
  return end;
};

const firstStop = (text: string): number => {
  const at = text.search(stops);
  return at < 0 ? text.length : at;
};

/** The words of its sentence before and behind a date, and how near they come. */
const around = (plain: string, dates: readonly WrittenDate[], at: number) => {
  const { at: begin, end } = dates[at]!;
  const from = Math.max(0, begin - reach.said);
  const lead = plain.slice(from, begin);
  const sentence = lead.slice(lastStop(lead));
  const rest = plain.slice(end, end + reach.said);
  const behind = rest.slice(0, firstStop(rest));
  const since = Math.max(0, begin - (dates[at - 1]?.end ?? 0));
  const to = Math.max(0, (dates[at + 1]?.at ?? plain.length) - end);
  return {
    before: sentence.slice(-Math.min(reach.before, since || 1)),
    after: behind.slice(0, Math.min(reach.after, to)),
    said: sentence + behind,
    isQuestion: rest[behind.length] === '?',
  };
};

const isNear = /^(?:now|soon|days|weeks|months)$/;
const bucketOf = (days: number): string => {
  if (days < 1) return 'now';
  if (days < 4) return 'soon';
  if (days < 15) return 'days';
  if (days < 46) return 'weeks';
  if (days < 121) return 'months';
  if (days < 240) return 'halfYear';
  return days < 300 ? 'far' : 'gone';
};

/** Words of time limits that stand right at the date. */
const nearWords = 20;
const hintsOf = (before: string, after: string): ReadonlySet<DateWord> =>
  new Set(
    dateWords
      .filter(([, words]) => words.test(before.slice(-nearWords)) || words.test(after.slice(0, 8)))
      .map(([name]) => name),
  );

const hints: readonly DateWord[] = ['until', 'latest', 'limit', 'within'];
/** What is wanted by a day, and what a day is named for by those who want nothing. */
const wishes: readonly DateWord[] = ['goods', 'need', 'offer', 'limit', 'latest'];
const otherwise: readonly DateWord[] = ['past', 'away', 'fair', 'pays', 'lasts', 'sells'];

const marksOf = (
  plain: string,
  dates: readonly WrittenDate[],
  at: number,
  today: LocalDate | null,
): string[] => {
  const { kind, date } = dates[at]!;
  const { before, after, said, isQuestion } = around(plain, dates, at);
  const near = hintsOf(before, after);
  const found = dateWords.flatMap(([name, words]) => {
    const where = words.test(before) ? 'before' : words.test(after) ? 'after' : '';
    if (!where) return words.test(said) ? [`said.${name}`] : [];
    return near.has(name) ? [`${where}.${name}`, `near.${name}`] : [`${where}.${name}`];
  });
  const speaks = (names: readonly DateWord[]) =>
    names.filter((name) => found.includes(`before.${name}`) || near.has(name)).length;
  const wanted = hints.some((name) => near.has(name)) ? 'wanted' : 'bare';
  const ahead = today ? bucketOf(daysBetween(today, date)) : '';
  // A day that leaves its year open and is wanted for nothing is more likely of this year, and over.
  const days = ahead === 'gone' && wanted === 'wanted' ? 'far' : ahead;
  const against = Math.min(speaks(otherwise), 2);
  return [
    kind,
    `${kind}.${wanted}`,
    `against${against}.${wanted}`,
    `against${against}.for${Math.min(speaks(wishes), 2)}`,
    ...(today ? [...(isNear.test(days) ? [days] : []), `${days}.${wanted}`] : []),
    ...found,
    ...holding({
      labelled: /[:：=] ?$/.test(before),
      opensLine: before.trim() === '' && !/\S/.test(said.slice(0, 3)),
      question: isQuestion,
      beforeIt: kind !== 'before' && dates.some((one) => one.kind === 'before'),
      only: dates.length === 1,
      first: at === 0,
      last: at === dates.length - 1,
    }),
  ];
};

/** All days in a letter that may be the one by which something is wanted, with what speaks for each. */
export const deadlineChoices = (folded: string, today: LocalDate | null): Marked[] => {
  const text = `${folded.slice(0, searched)}\n`;
  const plain = datesPlain(unwrapped(text));
  const dates = datesIn(plain, today)
    .filter(({ date }) => !today || date >= today)
    .slice(0, mostDates);
  const { add, all } = gathering();
  const nearest = dates.reduce<LocalDate | null>(
    (first, { date }) => (first && first < date ? first : date),
    null,
  );
  dates.forEach((one, at) => {
    add(one.date, one.date, [
      ...marksOf(plain, dates, at, today),
      ...holding({ nearest: one.date === nearest }),
    ]);
  });
  return all();
};
