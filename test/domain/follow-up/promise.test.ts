import { expect, test } from '@jest/globals';
import { readPromise } from '../../../src/domain/follow-up/promise';
import { day } from '../customer/some-customer';

/** A Wednesday. */
const today = day('2026-11-18');

test.each([
  ["I'll send the CE certificate on Friday", 'send the CE certificate', '2026-11-20'],
  ['He liked it. We will send samples by next Tuesday.', 'send samples', '2026-11-24'],
  ['We will quote 3.5 mm plates tomorrow', 'quote 3.5 mm plates', '2026-11-19'],
  ['I promised to call back within 3 days', 'call back', '2026-11-21'],
  ['I will send drawings before 2 December', 'send drawings', '2026-12-02'],
  ['I shall confirm the price by January 5th', 'confirm the price', '2027-01-05'],
  ['We’ll ship the sample on 2026-11-30.', 'ship the sample', '2026-11-30'],
  ["I'll send the drawings today", 'send the drawings', '2026-11-18'],
  ["I'll call him Wednesday", 'call him', '2026-11-25'],
  ['周五发CE证书', '发CE证书', '2026-11-20'],
  ['客户满意。我们下周二寄样品。', '寄样品', '2026-11-24'],
  ['我明天给他报价', '给他报价', '2026-11-19'],
  ['客户要样品，我们周五寄', '寄', '2026-11-20'],
  ['跟客户说好周五发报价', '跟客户说好发报价', '2026-11-20'],
  ['答应客户周五前发证书', '答应客户发证书', '2026-11-20'],
  [
    'He said he needs samples, I will send them on Friday',
    'He said he needs samples, send them',
    '2026-11-20',
  ],
  ['三天内回复交期', '回复交期', '2026-11-21'],
  ['答应12月2日安排打样', '答应安排打样', '2026-12-02'],
])('%s: %s on %s', (said, text, date) => {
  expect(readPromise(said, today)).toEqual({ text, date });
});

test.each([
  'He will decide on Friday',
  "I'll be in the office on Friday",
  'We will send samples',
  'Asked for the CE certificate',
  'Met on Friday at the fair',
  'I will send it on 31 February',
  '客户周五来访',
  '客户明天给我们回复',
  '发了新价格表，客户说下周回复',
  '发了新价格表 客户说下周回复',
  '发了新价格表，他说开完会，下周回复我们',
  '等客户下周确认图纸',
  '已报价，对方打算周五确认',
  '发了新价格表，下周再联系',
  'Sent the price list, he will answer next week',
  'The buyer said we will have the order on Friday',
  '',
])('no promise of ours with a day: %s', (said) => {
  expect(readPromise(said, today)).toBeNull();
});

test('a long text is read as fast as a short one', () => {
  expect(readPromise('I will send '.repeat(50_000), today)).toBeNull();
});
