import { expect, test } from '@jest/globals';
import type { IsoWeek } from '../../../src/domain/local-date';
import { numbersFromLog, weekAfter } from '../../../src/domain/report/history';
import { uncountedYears, withYear } from '../../../src/domain/report/past-years';
import { noFlows } from '../../../src/domain/report/week-flows';
import type { WeeklyNumbers } from '../../../src/domain/report/weekly-numbers';

const weeksFrom = (first: IsoWeek, last: IsoWeek): WeeklyNumbers[] => {
  const weeks: WeeklyNumbers[] = [];
  for (let week = first; week <= last; week = weekAfter(week, 1)) {
    weeks.push(numbersFromLog(week, new Map()));
  }
  return weeks;
};
const week = (text: string) => text as IsoWeek;

test('a log that begins in the last days of December is not looked through again for the weeks before', () => {
  const history = weeksFrom(week('2025-W01'), week('2026-W11'));
  expect(uncountedYears(['2024', '2025'], history, '2026-W11')).toEqual([]);
});

test('a year that was put away is counted once, from the first week of which its lines tell', () => {
  const history = weeksFrom(week('2025-W02'), week('2026-W11'));
  expect(uncountedYears(['2024'], history, '2026-W11')).toEqual(['2024']);
  const flows = new Map([[week('2024-W50'), { ...noFlows, followUps: 3 }]]);
  const counted = withYear(history, '2024', flows, '2026-W11');
  expect(counted.slice(0, 4).map((one) => [one.week, one.followUps])).toEqual([
    ['2024-W50', 3],
    ['2024-W51', 0],
    ['2024-W52', 0],
    ['2025-W01', 0],
  ]);
  expect(uncountedYears(['2024'], counted, '2026-W11')).toEqual([]);
});
