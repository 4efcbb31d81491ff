import { expect, test } from '@jest/globals';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import { visitDays } from '../../../src/domain/follow-up/heavyweight';
import { logByCustomer } from '../../../src/domain/follow-up/log-by-customer';
import { columnsOf } from '../../../src/domain/follow-up/log-columns';
import type { Plan } from '../../../src/domain/follow-up/plan';
import {
  isForToday,
  type TodayMaterial,
  todayList,
} from '../../../src/domain/follow-up/today-list';
import type { Inquiry } from '../../../src/domain/inquiry/inquiry';
import type { LocalMinute } from '../../../src/domain/local-date';
import { defaultSettings } from '../../../src/domain/settings';
import { day, someCustomer } from '../customer/some-customer';
import { someLine } from './some-line';

const today = day('2026-11-18');

const plan = (parts: Partial<Plan>): Plan => ({
  id: 'p-1',
  date: today,
  kind: 'promise',
  customerId: '',
  customer: '',
  text: 'the CE certificate',
  place: '',
  state: 'open',
  doneOn: null,
  owner: 'Mei',
  ...parts,
});

const inquiry = (parts: Partial<Inquiry>): Inquiry => ({
  id: 'i-1',
  received: '2026-11-18 08:00' as LocalMinute,
  channel: 'mail',
  kind: 'precise',
  score: 8,
  reasons: '',
  fields: {},
  customerId: 'c-asks',
  phase: 'beforeReply',
  firstReply: null,
  state: 'accepted',
  text: 'Please quote',
  ...parts,
});

const customers = [
  someCustomer({ id: 'c-new', company: 'Ash', class: 'E', lastContact: null, country: '' }),
  someCustomer({
    id: 'c-late',
    company: 'Beech',
    class: 'C',
    lastContact: day('2026-11-01'),
    country: '',
  }),
  someCustomer({
    id: 'c-today',
    company: 'Cedar',
    class: 'C',
    lastContact: day('2026-11-11'),
    country: '',
  }),
  someCustomer({
    id: 'c-asks',
    company: 'Elm',
    class: 'D',
    lastContact: day('2026-11-17'),
    country: '',
  }),
  someCustomer({
    id: 'c-fine',
    company: 'Fir',
    class: 'D',
    lastContact: day('2026-11-17'),
    country: '',
  }),
  someCustomer({
    id: 'c-lost',
    company: 'Gum',
    class: 'F',
    lastContact: day('2024-01-01'),
    country: '',
  }),
];

const list = (parts: Partial<Omit<TodayMaterial, 'logOf'>> & { log?: FollowUp[] } = {}) =>
  todayList({
    customers,
    logOf: logByCustomer(columnsOf(parts.log ?? [])),
    visitsOf: visitDays(columnsOf(parts.log ?? [])),
    inquiries: [],
    plans: [],
    cadence: defaultSettings.cadence,
    today,
    now: '2026-11-18 14:00' as LocalMinute,
    ...parts,
  });
const names = (items: ReturnType<typeof list>) => items.map(({ customer }) => customer);

test('overdue, due today, never contacted: and nobody who was lost', () => {
  expect(names(list())).toEqual(['Beech', 'Cedar', 'Ash']);
});

test('a broken promise and a precise inquiry past its target come before everything else', () => {
  const items = list({
    inquiries: [inquiry({})],
    plans: [plan({ date: day('2026-11-13'), customerId: 'c-fine' })],
  });
  expect(names(items)).toEqual(['Elm', 'Fir', 'Beech', 'Cedar', 'Ash']);
  expect(items[0]?.matters).toEqual([
    { kind: 'inquiry', of: 'precise', by: '2026-11-18 10:00', hours: 4, isForToday: true },
  ]);
  expect(items[1]?.matters).toMatchObject([{ of: 'promise', isBroken: true }]);
});

test('a precise inquiry comes first as soon as it is there, a broad one on the day it is to be answered', () => {
  const fresh = inquiry({ received: '2026-11-18 13:00' as LocalMinute });
  const [first] = list({ inquiries: [fresh] });
  expect(first).toMatchObject({
    customer: 'Elm',
    matters: [{ by: '2026-11-18 15:00', hours: -1 }],
  });
  const broad = (by: string) => inquiry({ kind: 'broad', replyBy: by as LocalMinute });
  const [today, tomorrow] = ['2026-11-18 18:00', '2026-11-19 09:00'].map((by) =>
    list({ inquiries: [broad(by)] }),
  );
  expect(names(today ?? [])).toEqual(['Beech', 'Cedar', 'Elm', 'Ash']);
  expect(names(tomorrow ?? []).at(-1)).toBe('Elm');
  expect(tomorrow?.filter(isForToday)).toHaveLength(3);
});

test('an inquiry that was answered and a scam are left in peace', () => {
  const answer = someLine('2026-11-18', { customerId: 'c-asks' });
  expect(names(list({ inquiries: [inquiry({})], log: [answer] }))).not.toContain('Elm');
  const filed = inquiry({ firstReply: '2026-11-18 08:30' as LocalMinute });
  expect(names(list({ inquiries: [filed, inquiry({ kind: 'scam' })] }))).not.toContain('Elm');
});

test('a visit stands before those never contacted, and a promise of tomorrow is not yet due', () => {
  const visit = plan({ kind: 'visit', date: day('2026-11-19'), customer: 'Fir' });
  const tomorrow = plan({ date: day('2026-11-19'), customerId: 'c-asks' });
  expect(names(list({ plans: [visit, tomorrow] }))).toEqual(['Beech', 'Cedar', 'Fir', 'Ash']);
});

test('whom one agreed to call today, and a visit or promise of today, stand before hundreds late for years', () => {
  const dead = Array.from({ length: 90 }, (_, index) =>
    someCustomer({
      id: `c-dead${index}`,
      company: `Dead ${index}`,
      class: (['A', 'E', null] as const)[index % 3] ?? null,
      lastContact: day('2019-01-15'),
    }),
  );
  const called = (id: string, nextFollowUp: string) =>
    someCustomer({
      id,
      company: id,
      lastContact: day('2026-11-02'),
      nextFollowUp: day(nextFollowUp),
    });
  const visited = someCustomer({ id: 'visited', company: 'visited', lastContact: today });
  const agreed = [called('missed', '2026-11-16'), called('today', '2026-11-18'), visited];
  const plans = [plan({ kind: 'visit', customerId: 'visited' })];
  const items = list({ customers: [...dead, ...agreed], plans });
  expect(names(items).slice(0, 3)).toEqual(['today', 'visited', 'missed']);
});

test('a birthday comes round every year and is told two weeks ahead, after the work of the day', () => {
  const birthday = plan({ kind: 'birthday', date: day('1980-12-01'), customerId: 'c-fine' });
  const items = list({ plans: [birthday] });
  expect(names(items).at(-1)).toBe('Fir');
  expect(items.at(-1)?.matters).toMatchObject([{ of: 'birthday', date: '2026-12-01' }]);
  expect(items.filter(isForToday)).toHaveLength(3);
});

test('holidays of the country are told ahead to those who may order', () => {
  const buyer = someCustomer({
    id: 'c-us',
    company: 'Holly',
    country: 'USA',
    class: 'B',
    lastContact: today,
  });
  const [item] = list({ customers: [buyer] });
  expect(item?.matters).toMatchObject([{ kind: 'holiday', date: '2026-11-26' }]);
  expect(list({ customers: [{ ...buyer, class: 'F' }] })).toEqual([]);
});

test('a heavyweight with one visit in twelve months is one short', () => {
  const key = someCustomer({
    id: 'c-key',
    company: 'Ivy',
    class: 'A',
    lastContact: today,
    country: '',
  });
  const visit = someLine('2026-03-01', { customerId: 'c-key', channel: 'visit' });
  const matters = (plans: Plan[]) =>
    list({ customers: [key], log: [visit], plans }).flatMap((item) => item.matters);
  expect(matters([])).toEqual([{ kind: 'visitOwed' }]);
  const planned = plan({ kind: 'visit', date: day('2027-01-10'), customerId: 'c-key' });
  expect(matters([planned])).toEqual([]);
});

test('a typed row without an id takes nobody else’s inquiries and plans', () => {
  const typed = someCustomer({ id: '', company: '', class: 'D', lastContact: today, country: '' });
  expect(
    list({ customers: [typed], inquiries: [inquiry({ customerId: '' })], plans: [plan({})] }),
  ).toEqual([]);
});

test('an inquiry that was put off undecided comes up on the day of its answer, and presses only once that is late', () => {
  const kept = (by: string, parts: Partial<Inquiry> = {}) =>
    inquiry({
      id: 'i-kept',
      state: 'open',
      customerId: '',
      fields: { company: 'Ginkgo' },
      replyBy: by as LocalMinute,
      ...parts,
    });
  const at = (inquiries: Inquiry[]) => list({ inquiries });
  const tomorrow = at([kept('2026-11-19 09:00')]);
  expect(names(tomorrow)).toEqual(['Beech', 'Cedar', 'Ash', 'Ginkgo']);
  expect(tomorrow.filter(isForToday)).toHaveLength(3);
  const soon = at([kept('2026-11-18 16:00')]);
  expect(names(soon)).toEqual(['Beech', 'Ginkgo', 'Cedar', 'Ash']);
  expect(soon[1]).toMatchObject({ due: { state: 'dueToday' }, matters: [{ undecided: 'i-kept' }] });
  expect(names(at([kept('2026-11-18 10:00')]))[0]).toBe('Ginkgo');
  expect(names(at([kept('2026-11-16 10:00', { kind: 'broad' })]))[0]).toBe('Ginkgo');
  expect(names(at([kept('2026-11-18 10:00', { kind: 'scam' })]))).not.toContain('Ginkgo');
});

test('whoever asked and was put off is not pressed until that day, and never out of sight', () => {
  const asks = (nextFollowUp: string) =>
    customers.map((one) =>
      one.id === 'c-asks' ? { ...one, nextFollowUp: day(nextFollowUp) } : one,
    );
  const putOff = someLine('2026-11-18', {
    act: 'putOff',
    customerId: 'c-asks',
    nextDate: day('2026-11-20'),
    when: '2026-11-18 09:00' as LocalMinute,
  });
  const given = { inquiries: [inquiry({})], log: [putOff] };
  const waiting = list({ ...given, customers: asks('2026-11-20') });
  expect(names(waiting).at(-1)).toBe('Elm');
  expect(waiting.at(-1)?.matters).toMatchObject([{ putOffTo: '2026-11-20' }]);
  expect(waiting.filter(isForToday)).toHaveLength(3);
  const onTheDay = { today: day('2026-11-20'), now: '2026-11-20 09:00' as LocalMinute };
  const [first] = list({ ...given, customers: asks('2026-11-20'), ...onTheDay });
  expect(first).toMatchObject({ customer: 'Elm', due: { state: 'dueToday' } });
  const asksAgain = inquiry({ id: 'i-2', received: '2026-11-19 08:00' as LocalMinute });
  const later = { today: day('2026-11-19'), now: '2026-11-19 12:00' as LocalMinute };
  const again = list({ ...given, inquiries: [asksAgain], customers: asks('2026-11-20'), ...later });
  expect(names(again)[0]).toBe('Elm');
});
