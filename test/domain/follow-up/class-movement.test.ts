import { expect, test } from '@jest/globals';
import type { CustomerClass } from '../../../src/domain/customer/customer-class';
import {
  type ClassMaterial,
  defaultPatience,
  proposeClass,
} from '../../../src/domain/follow-up/class-movement';
import { day, someCustomer } from '../customer/some-customer';
import { someLine } from './some-line';

const today = day('2026-11-20');

const proposal = (before: CustomerClass | null, material: Partial<ClassMaterial>) =>
  proposeClass({
    customer: someCustomer({ id: 'c-1', class: before }),
    log: [],
    orders: [],
    cadence: 30,
    today,
    patience: defaultPatience,
    ...material,
  });

const said = (date: string, topic: string, nextDate: string | null = null) =>
  someLine(date, { direction: 'in', topic, nextDate: nextDate === null ? null : day(nextDate) });
const quotation = someLine('2026-11-02', { channel: 'quotation' });
const mails = (...dates: string[]) => dates.map((date) => someLine(date));
const sixMails = mails(
  '2026-08-01',
  '2026-08-15',
  '2026-09-01',
  '2026-09-15',
  '2026-10-01',
  '2026-11-01',
);

test('an order makes A of every class', () => {
  for (const before of ['B', 'C', 'D', 'E', 'F', null] as const) {
    expect(proposal(before, { orders: [day('2026-11-10')] })).toEqual({
      customerId: 'c-1',
      before,
      after: 'A',
      reason: { kind: 'ordered', on: '2026-11-10' },
    });
  }
});

test.each([
  ['D', [said('2026-11-10', 'order', '2026-12-05')], 'B', 'orderDateNamed'],
  ['D', [said('2026-11-10', 'order')], 'C', 'orderPlanned'],
  ['E', [quotation], 'D', 'quoted'],
  [null, [quotation], 'D', 'quoted'],
  ['D', sixMails, 'F', 'unanswered'],
  ['B', [said('2026-10-01', 'order', '2026-11-10')], 'C', 'orderDatePassed'],
  ['F', [said('2026-11-18', 'quotation')], 'D', 'asksAgain'],
] as const)('%s moves by what the log says', (before, log, after, kind) => {
  expect(proposal(before, { log })).toMatchObject({ after, reason: { kind } });
});

test.each([
  ['no news', 'D', []],
  ['five mails are not six', 'D', sixMails.slice(1)],
  [
    'an answer starts the count again',
    'D',
    [...sixMails.slice(0, 5), said('2026-10-20', 'sharedMaterial'), ...sixMails.slice(5)],
  ],
  [
    'six mails within sixty days are eager, not hopeless',
    'D',
    mails('2026-10-01', '2026-10-05', '2026-10-10', '2026-10-15', '2026-10-20', '2026-11-01'),
  ],
  [
    'a person has decided since',
    'E',
    [quotation, someLine('2026-11-03', { act: 'classChanged', text: 'D>E' })],
  ],
  ['a quotation does not make a waiting customer less', 'C', [quotation]],
  ['an orderer who is written to in vain is no F', 'A', sixMails],
] as const)('%s: the class stays', (_, before, log) => {
  expect(proposal(before, { log })).toBeNull();
});

test('an orderer silent well beyond his own rhythm is to be looked after sooner', () => {
  const orders = ['2026-01-10', '2026-03-10', '2026-05-10', '2026-07-10'].map(day);
  expect(proposal('A', { orders })).toMatchObject({
    after: 'C',
    reason: { kind: 'silent', days: 133 },
  });
  expect(proposal('A', { orders: [...orders, day('2026-09-10')] })).toBeNull();
});

const decided = (date: string) =>
  someLine(date, { act: 'classChanged', text: 'A>C', direction: '', channel: '', topic: '' });

test('a block of classes pasted over the same class decides nothing', () => {
  const pasted = (text: string) => [
    decided('2026-08-01'),
    quotation,
    someLine('2026-11-03', { act: 'classChanged', text, direction: '', channel: '', topic: '' }),
  ];
  const orders = [day('2026-10-01')];
  expect(proposal('C', { orders, log: pasted('?>C') })).toMatchObject({ after: 'A' });
  expect(proposal('C', { orders, log: pasted('E>C') })).toBeNull();
  expect(proposal('C', { orders, log: pasted('?>C').slice(1) })).toBeNull();
});

test('an order that was known when the class was decided on moves nobody again', () => {
  const orders = [day('2025-03-01')];
  expect(proposal('C', { orders, log: [decided('2026-10-01')] })).toBeNull();
  const newer = [...orders, day('2026-10-01')];
  expect(proposal('C', { orders: newer, log: [decided('2026-10-01')] })).toMatchObject({
    after: 'A',
  });
});

test('who was made B again after the date had passed stays B', () => {
  const named = said('2026-09-01', 'order', '2026-10-01');
  expect(proposal('B', { log: [named] })).toMatchObject({ after: 'C' });
  expect(proposal('B', { log: [named, decided('2026-10-05')] })).toBeNull();
});

test('an orderer kept at A in spite of his silence is left in peace for one more rhythm', () => {
  const orders = ['2025-01-01', '2025-03-01', '2025-05-01', '2025-07-01'].map(day);
  expect(proposal('A', { orders })).toMatchObject({ reason: { kind: 'silent', rhythm: 61 } });
  expect(proposal('A', { orders, log: [decided('2026-10-01')] })).toBeNull();
  expect(proposal('A', { orders, log: [decided('2026-07-01')] })).toMatchObject({ after: 'C' });
});

test('a B who named no date and answers nothing is not waited for for ever', () => {
  expect(proposal('B', { log: sixMails })).toMatchObject({ after: 'F' });
});
