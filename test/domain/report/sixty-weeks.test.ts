import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { usualFactAges } from '../../../src/domain/dossier/ageing';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import { columnsOf } from '../../../src/domain/follow-up/log-columns';
import type { Inquiry } from '../../../src/domain/inquiry/inquiry';
import { addDays, isoWeekOf, type LocalMinute } from '../../../src/domain/local-date';
import { writeImportedLine } from '../../../src/domain/register/imported-line';
import { sumUpWeek, type WeeklyMaterial } from '../../../src/domain/report/weekly';
import type { WeeklyNumbers } from '../../../src/domain/report/weekly-numbers';
import { defaultSettings } from '../../../src/domain/settings';
import { day, someCustomer } from '../customer/some-customer';
import { slowFlows, slowState, weekNumber } from './slow-reference';

/** A small generator of numbers, so that every run sees the same register. */
const dice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * sides);
  };
};

const first = day('2025-09-29');
const minute = (days: number, minutes: number): LocalMinute => {
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${addDays(first, days)} ${time.join(':')}` as LocalMinute;
};

const register = (roll: ReturnType<typeof dice>) =>
  Array.from({ length: 200 }, (_, index) =>
    someCustomer({
      id: `c-${index}`,
      company: '',
      email: `buyer${index}@buyer${index}.example.com`,
      phone: '',
      site: '',
      class: ([...'ABCDEF', null] as const)[roll(7)] as 'A' | null,
      nextFollowUp: roll(5) === 0 ? null : addDays(first, roll(450)),
      lastContact: null,
    }),
  );

const logOf = (roll: ReturnType<typeof dice>): FollowUp[] =>
  Array.from({ length: 3000 }, (_, index): FollowUp => {
    const act = (['contact', 'contact', 'contact', 'customerAdded', 'customersImported'] as const)[
      roll(5)
    ] as FollowUp['act'];
    return {
      when: minute(roll(425), roll(1440)),
      customerId: `c-${roll(200)}`,
      customer: 'Buyer',
      owner: ['Mei', 'Lin'][roll(2)] ?? '',
      act,
      channel: 'mail',
      direction: (['out', 'in'] as const)[roll(2)] ?? 'out',
      topic: ['priceMove', 'orderPlaced', 'productNews'][roll(3)] ?? '',
      text: act === 'customersImported' ? writeImportedLine(roll(9), 'list.csv') : '',
      nextDate: null,
      operationId: `op-${index}`,
    };
  });

const inquiriesOf = (roll: ReturnType<typeof dice>): Inquiry[] =>
  Array.from({ length: 300 }, (_, index) => {
    const days = roll(424);
    const minutes = roll(1440);
    const hasReply = roll(3) === 0;
    return {
      id: `i-${index}`,
      received: minute(days, minutes),
      kind: (['precise', 'broad', 'scam'] as const)[roll(3)] ?? 'broad',
      customerId: roll(4) === 0 ? '' : `c-${roll(200)}`,
      firstReply: hasReply ? minute(days + roll(2), Math.min(1439, minutes + roll(600))) : null,
      state: 'accepted',
      fields: {},
    } as Inquiry;
  });

type Parts = Partial<Omit<WeeklyMaterial, 'log'>> & { readonly log?: readonly FollowUp[] };

const summary = (week: string, today: string, { log = [], ...parts }: Parts) =>
  sumUpWeek({
    week,
    customers: [],
    log: columnsOf(log),
    inquiries: [],
    plans: [],
    history: [],
    orders: [],
    exchange: defaultSettings.exchange,
    cadence: defaultSettings.cadence,
    today: day(today),
    now: `${today} 09:00` as LocalMinute,
    instant: 0,
    unread: { dates: 0, logLines: 0, inquiries: 0 },
    logSince: null,
    facts: [],
    factAges: usualFactAges,
    room: { cells: 0, perLine: 12, perCustomer: 26, perInquiry: 26 },
    ...parts,
  });

const flowsOf = (numbers: WeeklyNumbers) => {
  const { newInquiries, replied, repliedInTime, replyMinutes, newCustomers } = numbers;
  const { followUps, contacted, answers, orders } = numbers;
  const replies = { replied, repliedInTime, replyMinutes };
  return { newInquiries, ...replies, newCustomers, followUps, contacted, answers, orders };
};

describe('sixty weeks of a register', () => {
  const roll = dice(20260318);
  const [customers, log, inquiries] = [register(roll), logOf(roll), inquiriesOf(roll)];
  const mondays = Array.from({ length: 60 }, (_, week) => addDays(first, week * 7));

  test('every number of every week is what a slow count finds', () => {
    for (const monday of mondays) {
      const sunday = addDays(monday, 6);
      const parts = { customers, log, inquiries };
      const { numbers } = summary(isoWeekOf(monday), sunday, parts).report;
      expect(flowsOf(numbers)).toEqual(slowFlows(monday, log, inquiries));
      expect(numbers).toMatchObject(slowState(sunday, customers));
    }
  });

  test('filled in at the end, the history has the same numbers as written week by week', () => {
    const last = mondays[59] ?? first;
    const { history } = summary(isoWeekOf(last), addDays(last, 6), { customers, log, inquiries });
    for (const monday of mondays) {
      const row = history.find(({ week }) => week === isoWeekOf(monday));
      expect(row && flowsOf(row)).toEqual(slowFlows(monday, log, inquiries));
    }
  });

  test('fired once or five times, or after weeks that were missed, it is the same history', () => {
    const write = (history: readonly WeeklyNumbers[], monday: string) =>
      summary(isoWeekOf(day(monday)), monday, { customers, log, inquiries, history }).history;
    const once = write([], mondays[40] ?? first);
    let often: readonly WeeklyNumbers[] = [];
    for (let times = 0; times < 5; times += 1) often = write(often, mondays[40] ?? first);
    expect(often).toEqual(once);
  });
});

const zones = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
] as const;

/** How many lines fall into each week that has any, in the order of time. */
const countedByWeek = (log: readonly FollowUp[]): number[] => {
  const counts = new Map<number, number>();
  for (const { when } of log) {
    counts.set(weekNumber(when), (counts.get(weekNumber(when)) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([, count]) => count);
};

const localMinutes = (zone: string): ((instant: number) => LocalMinute) => {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (instant) => format.format(instant) as LocalMinute;
};

describe('each line of the log', () => {
  const from = Date.parse('2024-01-01T00:00:00Z');
  const fourYears = 4 * 365.25 * 86_400_000;

  test.each(zones)('in %s is counted in exactly one week, and the weeks sum to the log', (zone) => {
    const minuteAt = localMinutes(zone);
    const instants = fc.array(fc.nat(fourYears), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(instants, (offsets) => {
        const log = offsets.map(
          (offset, index) =>
            ({
              when: minuteAt(from + offset),
              act: 'contact',
              direction: 'out',
              customerId: `c-${index}`,
              topic: '',
              operationId: `op-${index}`,
            }) as FollowUp,
        );
        const { history } = summary('2028-W01', '2028-01-03', { log });
        const sum = history.reduce((total, { followUps }) => total + followUps, 0);
        expect(sum).toBe(log.length);
        const slow = countedByWeek(log);
        const fast = history.filter(({ followUps }) => followUps > 0);
        expect(fast.map(({ followUps }) => followUps)).toEqual(slow);
      }),
      { numRuns: 15 },
    );
  });
});
