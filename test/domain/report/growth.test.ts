import { expect, test } from '@jest/globals';
import type { IsoWeek } from '../../../src/domain/local-date';
import { growthOf } from '../../../src/domain/report/growth';
import { noFlows } from '../../../src/domain/report/week-flows';
import { unknownState, type WeeklyNumbers } from '../../../src/domain/report/weekly-numbers';
import { day } from '../customer/some-customer';

const week: WeeklyNumbers = {
  week: '2026-W12' as IsoWeek,
  ...noFlows,
  newCustomers: 100,
  newInquiries: { precise: 10, broad: 30, scam: 10 },
  ...unknownState,
};
const room = { perLine: 12, perCustomer: 26, perInquiry: 26 };
const today = day('2026-03-20');

test('the workbook is full when what is left has been taken at the rate of the last weeks', () => {
  const weekly = 100 * 26 + 50 * 26 + 1000 * 12;
  const growth = growthOf({ ...room, cells: 10_000_000 - 10 * weekly }, [week, week], 2000, today);
  expect(growth.fullOn).toBe('2026-05-29');
});

test.each([3_000_000, 5_000_000, 9_999_999])('at %d cells a day is named', (cells) => {
  const { fullOn } = growthOf({ ...room, cells }, [week], 1000, today);
  expect(fullOn && fullOn >= today).toBe(true);
});

test('a full workbook is full today, and one in which nobody writes never', () => {
  expect(growthOf({ ...room, cells: 10_000_001 }, [week], 1, today).fullOn).toBe(today);
  const idle = { ...week, ...noFlows };
  expect(growthOf({ ...room, cells: 9_000_000 }, [idle], 0, today).fullOn).toBeNull();
});
