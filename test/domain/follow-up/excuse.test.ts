import { expect, test } from '@jest/globals';
import { type Excuse, type Occasion, rankExcuses } from '../../../src/domain/follow-up/excuse';
import { columnsOf } from '../../../src/domain/follow-up/log-columns';
import { topicSuccess } from '../../../src/domain/follow-up/topic-success';
import { day } from '../customer/some-customer';
import { someLine } from './some-line';

const excuse = (fields: Partial<Excuse>): Excuse => ({
  id: 'x',
  topic: 'sharedMaterial',
  product: '',
  classes: [],
  from: null,
  expires: null,
  text: '',
  ...fields,
});

const steel = excuse({
  id: 'steel',
  topic: 'priceMove',
  from: day('2026-11-10'),
  expires: day('2026-11-30'),
});
const lamps = excuse({ id: 'lamps', topic: 'productNews', product: 'lamp' });
const tiles = excuse({ id: 'tiles', topic: 'productNews', product: 'tile' });
const greeting = excuse({ id: 'greeting', topic: 'occasion' });
const orderers = excuse({ id: 'orderers', topic: 'companyNews', classes: ['A'] });
const manual = excuse({ id: 'manual' });

const occasion: Occasion = {
  customer: { product: 'Desk lamps', class: 'D' },
  log: [],
  holidays: [],
  birthday: null,
  hasOpenPromise: false,
  answered: new Map(),
  today: day('2026-11-20'),
};

const ranked = (more: Partial<Occasion> = {}) =>
  rankExcuses([manual, tiles, lamps, steel, greeting, orderers], { ...occasion, ...more });
const ids = (more: Partial<Occasion> = {}) => ranked(more).map((one) => one.excuse.id);

test('news and the customer’s own product come first, other products and classes never', () => {
  expect(ids()).toEqual(['lamps', 'steel', 'manual']);
  expect(ranked()[0]?.why).toEqual(['product', 'neverUsed']);
});

test('a holiday ahead in the buyer’s country is the best of excuses', () => {
  const holidays = [{ date: day('2026-11-26'), name: 'Thanksgiving' }];
  expect(ids({ holidays })[0]).toBe('greeting');
});

test('the excuse used last is not used again', () => {
  const log = [someLine('2026-06-01', { topic: 'lamps' })];
  expect(ids({ log })).not.toContain('lamps');
  const later = [...log, someLine('2026-11-01', { topic: 'steel' })];
  expect(ids({ log: later })).toContain('lamps');
  expect(ids({ log: later })).not.toContain('steel');
});

test('what has expired is over', () => {
  expect(ids({ today: day('2026-12-01') })).not.toContain('steel');
});

test('an excuse used some days ago gives way to a fresh one', () => {
  const log = [
    someLine('2026-11-10', { topic: 'sharedMaterial' }),
    someLine('2026-11-12', { topic: 'other' }),
  ];
  expect(ids({ log })).toEqual(['lamps', 'steel', 'greeting']);
});

test('an excuse is answered by what comes within two weeks, before we write again', () => {
  const answer = (date: string) => someLine(date, { direction: 'in' });
  const log = [
    someLine('2026-01-01', { topic: 'priceMove' }),
    answer('2026-01-05'),
    answer('2026-01-06'),
    someLine('2026-02-01', { topic: 'priceMove' }),
    answer('2026-03-01'),
    someLine('2026-04-01', { topic: 'occasion' }),
    someLine('2026-04-02', { topic: 'priceMove' }),
    answer('2026-04-03'),
  ];
  expect(Object.fromEntries(topicSuccess(columnsOf(log)))).toEqual({
    priceMove: { used: 3, answered: 2 },
    occasion: { used: 1, answered: 0 },
  });
});
