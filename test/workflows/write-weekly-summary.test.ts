import { describe, expect, test } from '@jest/globals';
import type { FollowUp } from '../../src/domain/follow-up/follow-up';
import type { LocalMinute } from '../../src/domain/local-date';
import { weekDue, writeWeeklySummary } from '../../src/workflows/write-weekly-summary';
import { customer, day } from '../support/customers';
import { memoryBook, memoryPorts } from '../support/memory-ports';

const blankLine: FollowUp = {
  when: '2026-03-17 11:00' as LocalMinute,
  customerId: '',
  customer: '',
  owner: '',
  act: 'contact',
  channel: '',
  direction: '',
  topic: '',
  text: '',
  nextDate: null,
  operationId: 'op-0001',
};

describe('the weekly summary', () => {
  test.each([
    ['Monday', '2026-03-16', '2026-W11'],
    ['Wednesday', '2026-03-18', '2026-W11'],
    ['Thursday', '2026-03-19', '2026-W12'],
    ['Sunday', '2026-03-22', '2026-W12'],
    ['New Year on a Thursday', '2026-01-01', '2026-W01'],
    ['the Monday after a long year', '2027-01-04', '2026-W53'],
  ])(
    'one that writes itself on %s tells of the week that is over or nearly so',
    (_, today, week) => {
      expect(weekDue(day(today))).toBe(week);
    },
  );

  test('without a week it is of the present one, and writing it again replaces its numbers', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    expect(writeWeeklySummary(ports, {}).numbers.week).toBe('2026-W12');
    book.customers.push({ customer: customer(), due: 'neverContacted' });
    writeWeeklySummary(ports, {});
    expect(book.history).toMatchObject([{ week: '2026-W12', customers: 1, neverContacted: 1 }]);
  });

  test('it is compared with the week before', () => {
    const begun = { when: '2026-03-09 11:00' as LocalMinute, act: 'customersImported' as const };
    const book = memoryBook({ log: [{ ...blankLine, ...begun }] });
    const ports = memoryPorts(book);
    writeWeeklySummary(ports, { week: '2026-W11' });
    expect(writeWeeklySummary(ports, { week: '2026-W12' }).before?.week).toBe('2026-W11');
    expect(writeWeeklySummary(ports, { week: '2026-W11' }).before).toBeNull();
  });

  test('what an interrupted operation left behind is put right before it is counted', () => {
    const book = memoryBook({
      customers: [{ customer: customer(), due: 'neverContacted' }],
      log: [
        {
          when: '2026-03-17 11:00' as LocalMinute,
          customerId: 'c-norway0001',
          customer: 'Fjellheim Sport AS',
          owner: 'Mei',
          act: 'contact',
          channel: 'mail',
          direction: 'out',
          topic: '',
          text: '',
          nextDate: day('2026-03-24'),
          operationId: 'interrupted',
        },
      ],
    });
    const { numbers } = writeWeeklySummary(memoryPorts(book), {});
    expect(numbers).toMatchObject({ neverContacted: 0, dueNextWeek: 1, followUps: 1 });
    expect(book.customers[0]?.due).toBe('2026-03-24');
  });

  test('a week that no calendar has is refused', () => {
    expect(() => writeWeeklySummary(memoryPorts(memoryBook()), { week: '2026-W54' })).toThrow(
      expect.objectContaining({ kind: 'weekUnknown' }),
    );
  });
});
