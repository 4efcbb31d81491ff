import { expect, test } from '@jest/globals';
import { agenda } from '../../../src/domain/follow-up/agenda';
import { planDay } from '../../../src/domain/follow-up/day-plan';
import { defaultSettings } from '../../../src/domain/settings';
import { day, someCustomer } from '../customer/some-customer';

const late = (company: string, letter: 'A' | 'D' | null) =>
  someCustomer({ company, class: letter, nextFollowUp: day('2026-11-01') });
const list = agenda(
  [late('Ash', 'A'), late('Elm', 'A'), late('Fir', 'D'), late('Yew', null)],
  defaultSettings.cadence,
  day('2026-11-20'),
);
const names = (items: readonly { customer: string }[]) => items.map((item) => item.customer);

test('what does not fit into the day is said, and what to demote of it', () => {
  const plan = planDay(list, defaultSettings.minutes, 45);
  expect(plan.minutes).toBe(55);
  expect(names(plan.first)).toEqual(['Ash', 'Elm']);
  expect(names(plan.beyond)).toEqual(['Fir', 'Yew']);
  expect(names(plan.demote)).toEqual(['Fir', 'Yew']);
});

test('a day long enough holds everything, and the shortest day one customer', () => {
  expect(planDay(list, defaultSettings.minutes, 55).beyond).toEqual([]);
  expect(names(planDay(list, defaultSettings.minutes, 5).first)).toEqual(['Ash']);
});
