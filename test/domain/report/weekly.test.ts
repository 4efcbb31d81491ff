import { expect, test } from '@jest/globals';
import { usualFactAges } from '../../../src/domain/dossier/ageing';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import { columnsOf } from '../../../src/domain/follow-up/log-columns';
import type { Plan } from '../../../src/domain/follow-up/plan';
import type { Inquiry } from '../../../src/domain/inquiry/inquiry';
import type { LocalMinute } from '../../../src/domain/local-date';
import { Problem } from '../../../src/domain/problem';
import { writeImportedLine } from '../../../src/domain/register/imported-line';
import { sumUpWeek, type WeeklyMaterial } from '../../../src/domain/report/weekly';
import { customerIdOf } from '../../../src/domain/row-id';
import { defaultSettings } from '../../../src/domain/settings';
import { day, someCustomer } from '../customer/some-customer';

const minute = (text: string) => text as LocalMinute;

const line = (fields: Partial<FollowUp>): FollowUp => ({
  when: minute('2026-11-18 10:00'),
  customerId: 'c-1',
  customer: 'Oak Imports',
  owner: 'Lin',
  act: 'contact',
  channel: 'mail',
  direction: 'out',
  topic: '',
  text: '',
  nextDate: null,
  operationId: 'op',
  ...fields,
});

const inquiry = (received: string, kind: Inquiry['kind']) =>
  ({ received: minute(received), kind, customerId: '', firstReply: null, fields: {} }) as Inquiry;

type Parts = Partial<Omit<WeeklyMaterial, 'log'>> & { readonly log?: readonly FollowUp[] };

const summedUp = ({ log = [], ...material }: Parts) =>
  sumUpWeek({
    week: '2026-W47',
    customers: [],
    log: columnsOf(log),
    inquiries: [],
    plans: [],
    history: [],
    orders: [],
    exchange: defaultSettings.exchange,
    cadence: defaultSettings.cadence,
    today: day('2026-11-20'),
    now: minute('2026-11-20 09:00'),
    instant: Date.parse('2026-11-20T01:00:00Z'),
    unread: { dates: 0, logLines: 0, inquiries: 0 },
    logSince: null,
    facts: [],
    factAges: usualFactAges,
    room: { cells: 0, perLine: 12, perCustomer: 26, perInquiry: 26 },
    ...material,
  });

const report = (parts: Parts) => summedUp(parts).report;

test('a week runs from Monday 00:00 to Sunday 24:00', () => {
  const log = ['2026-11-15 23:59', '2026-11-16 00:00', '2026-11-22 23:59', '2026-11-23 00:00'];
  const { numbers, from, to } = report({ log: log.map((when) => line({ when: minute(when) })) });
  expect([from, to]).toEqual(['2026-11-16', '2026-11-22']);
  expect(numbers.followUps).toBe(2);
  expect(numbers.contacted).toBe(1);
});

test('inquiries are counted by kind in the week in which they came', () => {
  const inquiries = [
    inquiry('2026-11-16 08:00', 'precise'),
    inquiry('2026-11-17 08:00', 'scam'),
    inquiry('2026-11-17 09:00', 'scam'),
    inquiry('2026-11-09 08:00', 'broad'),
  ];
  expect(report({ inquiries }).numbers.newInquiries).toEqual({ precise: 1, broad: 0, scam: 2 });
});

test('new customers come typed, imported, and out of inquiries, but not from an old customer who asks again', () => {
  const log = [
    line({ act: 'customerAdded' }),
    line({ act: 'customersImported', text: writeImportedLine(120, 'fair.csv') }),
    line({ act: 'inquiryAccepted', operationId: 'op-9', customerId: customerIdOf('op-9', 0) }),
    line({ act: 'inquiryAccepted', operationId: 'op-10', customerId: 'c-1' }),
  ];
  expect(report({ log }).numbers.newCustomers).toBe(122);
  expect(report({ log }).numbers.followUps).toBe(0);
});

test('an inquiry whose answer is not due yet is no failure, nor is a swindle or what was filed', () => {
  const replied = {
    ...inquiry('2026-11-19 08:00', 'broad'),
    firstReply: minute('2026-11-19 10:00'),
  };
  const inquiries = [
    replied,
    inquiry('2026-11-17 08:00', 'precise'),
    inquiry('2026-11-20 08:55', 'precise'),
    inquiry('2026-11-17 08:00', 'scam'),
    { ...inquiry('2026-11-17 08:00', 'broad'), state: 'filed' as const },
  ];
  expect(report({ inquiries }).headlines.inTime.now).toBe(0.5);
  expect(report({ inquiries: inquiries.slice(2) }).headlines.inTime.now).toBeNull();
});

test('a promise counts once its day is over, or somebody has said how it went', () => {
  const promise = (date: string, state: Plan['state']) =>
    ({ kind: 'promise', date: day(date), state, customerId: '', text: '' }) as Plan;
  const ahead = promise('2026-11-22', 'open');
  expect(report({ plans: [ahead] }).promises).toBeNull();
  const plans = [ahead, promise('2026-11-17', 'open'), promise('2026-11-21', 'kept')];
  expect(report({ plans }).promises).toEqual({ kept: 1, due: 2 });
});

test('the history begins with the register, and no week before it is written down', () => {
  const material = { history: [], log: [line({ when: minute('2026-11-17 10:00') })] };
  expect(summedUp({ ...material, week: '2026-W46' }).history).toEqual([]);
  expect(summedUp(material).history.map(({ week }) => week)).toEqual(['2026-W47']);
});

test('the register is counted by class and state, the oldest overdue named first', () => {
  const customers = [
    someCustomer({ company: 'Late by 3', class: 'B', nextFollowUp: day('2026-11-17') }),
    someCustomer({ company: 'Late by 30', class: 'D', nextFollowUp: day('2026-10-21') }),
    someCustomer({ company: 'Monday', class: 'A', nextFollowUp: day('2026-11-23') }),
    someCustomer({ company: 'Sunday after', class: 'A', nextFollowUp: day('2026-11-29') }),
    someCustomer({ company: 'Too far', class: 'A', nextFollowUp: day('2026-11-30') }),
    someCustomer({ company: 'Never' }),
    someCustomer({ company: 'Closed', class: 'F', lastContact: day('2020-01-01') }),
  ];
  const { numbers, oldestOverdue, nextWeek } = report({ customers });
  expect(numbers).toMatchObject({
    customers: 7,
    neverContacted: 1,
    overdue: { A: 0, B: 1, C: 0, D: 1, E: 0, F: 0 },
    classes: { A: 3, B: 1, C: 0, D: 1, E: 0, F: 1, none: 1 },
    dueNextWeek: 2,
  });
  expect(oldestOverdue.map((item) => item.customer)).toEqual(['Late by 30', 'Late by 3']);
  expect(nextWeek.map((item) => item.customer)).toEqual(['Monday', 'Sunday after']);
});

test('a week that no calendar has is refused', () => {
  expect(() => report({ week: '2025-W53' })).toThrow(Problem);
});
