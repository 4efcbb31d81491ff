import type { Holiday } from '../calendar/holidays';
import type { Customer } from '../customer/customer';
import type { CustomerClass } from '../customer/customer-class';
import { dateOfMinute, daysBetween, type LocalDate } from '../local-date';
import type { FollowUp, Topic } from './follow-up';

/** A good reason to write: a line of the Topics tab, or a topic that needs none. */
export type Excuse = {
  readonly id: string;
  readonly topic: Topic;
  /** Product it is about; empty for all. */
  readonly product: string;
  /** Classes it is for; empty for all. */
  readonly classes: readonly CustomerClass[];
  /** First day, for what is news; `null` for what always goes. */
  readonly from: LocalDate | null;
  /** Last day on which it may still be used. */
  readonly expires: LocalDate | null;
  /** What to write, in the buyer's language. */
  readonly text: string;
  /** The same in the person's own language, empty where nobody wrote it. */
  readonly meaning?: string;
};

/** Rows of one topic are told apart by their product; a topic in the person's own words is its own id. */
export const excuseId = (topic: string, product: string): string =>
  product === '' ? topic : `${topic}/${product.toLowerCase()}`;

export const excuseReasons = [
  'promise',
  'birthday',
  'holiday',
  'season',
  'product',
  'news',
  'class',
  'neverUsed',
  'longAgo',
  'answeredOften',
] as const;
export type ExcuseReason = (typeof excuseReasons)[number];

export type RankedExcuse = {
  readonly excuse: Excuse;
  readonly score: number;
  readonly why: readonly ExcuseReason[];
};

/** What is known of the customer on the day of writing. */
export type Occasion = {
  readonly customer: Pick<Customer, 'product' | 'class'>;
  /** The customer's lines of the log, oldest first. */
  readonly log: readonly FollowUp[];
  readonly holidays: readonly Holiday[];
  /** The contact's next birthday, when known. */
  readonly birthday: LocalDate | null;
  /** Months (1 to 12) in which the customer buys; none where nobody knows. */
  readonly season?: readonly number[];
  readonly hasOpenPromise: boolean;
  /** Share of our contacts with a topic that were answered, 0 to 1, from the whole log. */
  readonly answered: ReadonlyMap<string, number>;
  readonly today: LocalDate;
};

const shown = 3;
const newsDays = 21;
const birthdayDays = 14;
const longAgoDays = 90;
const recentDays = 30;

const points: Readonly<Record<ExcuseReason, number>> = {
  promise: 6,
  birthday: 5,
  holiday: 4,
  season: 3,
  product: 3,
  news: 3,
  class: 1,
  neverUsed: 2,
  longAgo: 1,
  answeredOften: 1,
};

const names = (line: FollowUp, { id, topic }: Excuse): boolean =>
  line.topic === id || line.topic === topic;

const ours = (log: readonly FollowUp[]): FollowUp[] =>
  log.filter((line) => line.act === 'contact' && line.direction === 'out');

const fitsProduct = (excuse: Excuse, wanted: string): boolean =>
  excuse.product !== '' && wanted.toLowerCase().includes(excuse.product.toLowerCase());

const isOpen = ({ from, expires }: Excuse, today: LocalDate): boolean =>
  (!from || from <= today) && (!expires || today <= expires);

const lastUse = (excuse: Excuse, log: readonly FollowUp[]): FollowUp | undefined =>
  ours(log)
    .filter((line) => names(line, excuse))
    .pop();

const freshness = (
  excuse: Excuse,
  { log, today }: Occasion,
): 'neverUsed' | 'longAgo' | 'recent' | '' => {
  const use = lastUse(excuse, log);
  if (!use) return 'neverUsed';
  const days = daysBetween(dateOfMinute(use.when), today);
  return days >= longAgoDays ? 'longAgo' : days < recentDays ? 'recent' : '';
};

const hasBirthdaySoon = ({ birthday, today }: Occasion): boolean =>
  birthday !== null && birthday >= today && daysBetween(today, birthday) <= birthdayDays;

/** What moves somebody who is about to buy. */
const seasonal: readonly Topic[] = ['priceMove', 'productNews', 'tradeTrend'];

/** The buying season is on, or begins next month. */
const isInSeason = ({ season = [], today }: Occasion): boolean => {
  const month = Number(today.slice(5, 7));
  return season.includes(month) || season.includes((month % 12) + 1);
};

const reasonsFor = (excuse: Excuse, occasion: Occasion): ExcuseReason[] => {
  const { customer, today, holidays, hasOpenPromise, answered } = occasion;
  const isNews = excuse.from !== null && daysBetween(excuse.from, today) <= newsDays;
  const holds: Readonly<Record<ExcuseReason, boolean>> = {
    promise: hasOpenPromise && excuse.id === 'promise',
    birthday: excuse.topic === 'personal' && hasBirthdaySoon(occasion),
    holiday: excuse.topic === 'occasion' && holidays.length > 0,
    season: seasonal.includes(excuse.topic) && isInSeason(occasion),
    product: fitsProduct(excuse, customer.product),
    news: isNews,
    class: customer.class !== null && excuse.classes.includes(customer.class),
    neverUsed: freshness(excuse, occasion) === 'neverUsed',
    longAgo: freshness(excuse, occasion) === 'longAgo',
    answeredOften: (answered.get(excuse.id) ?? answered.get(excuse.topic) ?? 0) >= 0.5,
  };
  return excuseReasons.filter((reason) => holds[reason]);
};

const suits = (excuse: Excuse, { customer, log, today }: Occasion): boolean => {
  const before = ours(log).pop();
  if (!isOpen(excuse, today) || (before && names(before, excuse))) return false;
  if (excuse.product !== '' && customer.product !== '' && !fitsProduct(excuse, customer.product))
    return false;
  return (
    excuse.classes.length === 0 ||
    customer.class === null ||
    excuse.classes.includes(customer.class)
  );
};

/**
 * The three best reasons to write to a customer today, the best first: fit to product, class, news and occasion, then
 * freshness; never the one used last, none that is over, none for another product or class.
 */
export const rankExcuses = (excuses: readonly Excuse[], occasion: Occasion): RankedExcuse[] =>
  excuses
    .filter((excuse) => suits(excuse, occasion))
    .map((excuse) => {
      const why = reasonsFor(excuse, occasion);
      const worn = freshness(excuse, occasion) === 'recent' ? 3 : 0;
      const score = why.reduce((sum, reason) => sum + points[reason], -worn);
      return { excuse, score, why };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, shown);
