import { expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';
import {
  type Sample,
  type SampleCustomer,
  type SampleInquiry,
  type SampleLine,
  type SamplePlan,
  sample,
  sampleWorkbook,
} from '../support/sample-register';

/** The federal holidays of 2026 by the governments' own lists (bmi.bund.de; opm.gov). */
const closed: Readonly<Record<string, string>> = {
  Germany:
    '2026-01-01 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-10-03 2026-12-25 2026-12-26',
  USA: '2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-07-04 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25',
};
const cadence: Readonly<Record<string, number>> = {
  A: 30,
  B: 3,
  C: 7,
  D: 14,
  E: 30,
  F: 90,
  '': 30,
};

const nextDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const daysOn = (date: string, days: number): string => {
  let day = date;
  for (let i = 0; i < days; i += 1) day = nextDay(day);
  return day;
};

const isClosed = (country: string, date: string): boolean =>
  country in closed &&
  ([0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) ||
    (closed[country] ?? '').split(' ').includes(date));

/** Day by day, the slow way. */
const dueOf = (customer: SampleCustomer): string => {
  if (customer.nextFollowUp) return customer.nextFollowUp;
  if (!customer.lastContact) return '';
  let day = daysOn(customer.lastContact, cadence[customer.class] ?? 0);
  while (isClosed(customer.country, day)) day = nextDay(day);
  return day;
};

const hasHolidayAhead = (country: string, today: string): boolean => {
  for (let day = nextDay(today), i = 0; i < 14; day = nextDay(day), i += 1) {
    if ((closed[country] ?? '').split(' ').includes(day)) return true;
  }
  return false;
};

/** The plans that are a customer's: by his id, or by his company's name where a person typed them. */
const plansOf = ({ id, company }: SampleCustomer, { plans }: Sample): SamplePlan[] =>
  plans.filter((plan) =>
    plan.customerId === '' ? plan.customer === company : plan.customerId === id,
  );

const owesVisit = (customer: SampleCustomer, of: Sample, today: string): boolean => {
  if (customer.class === 'F' || !(customer.key || customer.class === 'A')) return false;
  const { log } = of;
  const visits = new Set<string>();
  for (const { kind, state, date } of plansOf(customer, of)) {
    const counts = kind === 'Visit' && (isOpen(state) || state === 'Kept');
    if (counts && daysOn(date, 365) > today) visits.add(date);
  }
  for (const { customerId, channel, day } of log) {
    const isOwn = customerId === customer.id && channel === 'Visit';
    if (isOwn && daysOn(day, 365) > today) visits.add(day);
  }
  return visits.size < 2;
};

const isOpen = (state: SamplePlan['state']): boolean => state === 'Open' || state === '';

const isUnanswered = (
  { customerId, kind, received, firstReply, state }: SampleInquiry,
  { log }: Sample,
): boolean => {
  if (kind === 'Scam' || state === 'Filed' || firstReply !== '') return false;
  for (const line of log) {
    const isOurs = line.customerId === customerId && line.direction === 'Outgoing';
    if (isOurs && whenOf(line) >= received) return false;
  }
  return true;
};

/** A precise inquiry comes first, another one on the day on which its 24 hours are over. */
const turnOfInquiry = ({ kind, received }: SampleInquiry, today: string): number => {
  if (kind === 'Precise') return 0;
  return nextDay(received.slice(0, 10)) <= today ? 2 : 6;
};

const whenOf = (line: SampleLine): string => whens.get(line) ?? '';
const whens = new Map<SampleLine, string>();

/** The place in the day that a plan asks for; 9 for none. */
const turnOfPlan = ({ kind, date, state }: SamplePlan, today: string): number => {
  if (!isOpen(state)) return 9;
  if (kind === 'Promise' || kind === 'Task') return date < today ? 0 : date === today ? 0.1 : 9;
  if (kind === 'Visit') return date === today ? 0.1 : date <= daysOn(today, 2) ? 3 : 9;
  if (kind === 'Gift') return date <= daysOn(today, 14) ? 6 : 9;
  let day = today;
  for (let i = 0; i <= 14; i += 1, day = nextDay(day)) {
    if (day.slice(5) === date.slice(5)) return 6;
  }
  return 9;
};

/** Whom to contact, by going through the register once for every place a line may have. */
const listOf = (of: Sample, dues: ReadonlyMap<string, string>, today: string): string[] => {
  /** A last contact that is still to come is none. */
  const isToCome = (one: SampleCustomer) => !one.nextFollowUp && one.lastContact > today;
  const due = (one: SampleCustomer) => (isToCome(one) ? '' : (dues.get(one.id) ?? ''));
  /** An agreed day of the last seven. */
  const isMissed = ({ nextFollowUp: day }: SampleCustomer) =>
    day !== '' && day < today && daysOn(day, 7) >= today;
  const ownTurn = (one: SampleCustomer): number => {
    if (one.class === 'F' || due(one) > today) return 9;
    if (isToCome(one)) return 4;
    if (one.nextFollowUp === today) return 0.1;
    if (isMissed(one)) return 0.2;
    return due(one) === '' ? 5 : due(one) === today ? 2 : 1;
  };
  const aheadTurn = (one: SampleCustomer): number => {
    const isGreeted = 'ABCD'.includes(one.class || '-') && one.lastContact !== '';
    const isAhead = isGreeted && hasHolidayAhead(one.country, today);
    return isAhead || owesVisit(one, of, today) ? 6 : 9;
  };
  const turns = new Map(
    of.customers.map((one) => {
      const inquiryTurns = of.inquiries
        .filter((asked) => asked.customerId === one.id && isUnanswered(asked, of))
        .map((asked) => turnOfInquiry(asked, today));
      const planTurns = plansOf(one, of).map((plan) => turnOfPlan(plan, today));
      return [one, Math.min(ownTurn(one), aheadTurn(one), ...inquiryTurns, ...planTurns)] as const;
    }),
  );
  const listed: SampleCustomer[] = [];
  const order = ['A', 'B', 'C', 'D', 'E', ''];
  const days = [...new Set(of.customers.map(due))]
    .filter((day) => day !== '' && day < today)
    .sort();
  const take = (fits: (customer: SampleCustomer) => boolean) => {
    listed.push(...of.customers.filter((one) => one.class !== 'F' && fits(one)));
  };
  for (const letter of order) take((one) => one.class === letter && one.nextFollowUp === today);
  for (const isAgreed of [true, false]) {
    for (const letter of order) {
      for (const day of days) {
        take((one) => one.class === letter && due(one) === day && isMissed(one) === isAgreed);
      }
    }
  }
  for (const letter of order) {
    take((one) => one.class === letter && due(one) === today && one.nextFollowUp !== today);
  }
  for (const letter of order) take((one) => one.class === letter && isToCome(one));
  for (const letter of order)
    take((one) => one.class === letter && !isToCome(one) && due(one) === '');
  listed.push(...of.customers.filter((one) => !listed.includes(one)));
  return [0, 0.1, 0.2, 1, 2, 3, 4, 5, 6].flatMap((turn) =>
    listed.filter((one) => turns.get(one) === turn).map(({ id }) => id),
  );
};

/** The instant at which the wall of a zone shows a day and a time. */
const instantAt = (zone: string, day: string, time: string): string => {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  for (let quarters = -56; quarters <= 56; quarters += 1) {
    const instant = new Date(Date.parse(`${day}T${time}:00Z`) + quarters * 900_000);
    if (wall.format(instant) === `${day} ${time}`) return instant.toISOString();
  }
  throw new Error(`${zone} has no ${day} ${time}`);
};

const zones = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Auckland',
  'Asia/Kolkata',
  'America/Sao_Paulo',
];

/** Thirty days over both changes of the clocks, in Europe on 25 October and in America on 1 November. */
const thirtyDays = Array.from({ length: 30 }, (_, index) => daysOn('2026-10-19', index));

test.each(zones)(
  'for 30 days in %s the list is the one a slow and separate reckoning gives',
  async (zone) => {
    const of = sample(20_261_122);
    of.log.forEach((line, index) => {
      whens.set(line, `${line.day} 09:${String(index % 60).padStart(2, '0')}`);
    });
    const dues = new Map(of.customers.map((customer) => [customer.id, dueOf(customer)] as const));
    const workbook = await sampleWorkbook(zone, of);
    const addOn = new AddOn({ workbook });
    for (const [index, day] of thirtyDays.entries()) {
      const time = index % 2 === 0 ? '00:10' : '23:50';
      addOn.moveTo(instantAt(zone, day, time));
      const { today, items } = await addOn.ask.agenda({});
      expect(today).toBe(day);
      const ids = items.map(({ customerId }) => customerId);
      expect(ids).toEqual(listOf(of, dues, day));
      expect(ids.length).toBeGreaterThan(100);
    }
  },
  120_000,
);
