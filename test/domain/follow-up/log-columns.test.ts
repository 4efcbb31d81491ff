import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import { logByCustomer } from '../../../src/domain/follow-up/log-by-customer';
import {
  columnsOf,
  customerAt,
  dateAt,
  placesWhere,
} from '../../../src/domain/follow-up/log-columns';
import { undoIdOf, withUndone } from '../../../src/domain/follow-up/undone';
import { dateOfMinute, type LocalMinute } from '../../../src/domain/local-date';
import { someLine } from './some-line';

const lines = fc.array(
  fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 10, max: 23 }),
      customerId: fc.constantFrom('c-1', 'c-2', 'c-3', ''),
      act: fc.constantFrom<FollowUp['act']>('contact', 'putOff', 'stepTicked', 'orderNoted'),
      direction: fc.constantFrom<FollowUp['direction']>('out', 'in', ''),
      operation: fc.integer({ min: 1, max: 6 }),
      isUndoing: fc.boolean(),
    })
    .map(({ day, hour, operation, isUndoing, ...fields }) => {
      const operationId = isUndoing ? undoIdOf(`op-${operation}`) : `op-${operation}`;
      const when = `2026-02-${String(day).padStart(2, '0')} ${hour}:05` as LocalMinute;
      return { ...someLine('2026-02-01', { ...fields, operationId }), when };
    }),
  { maxLength: 40 },
);

test('columns say what the lines say, with what was taken back no longer counting', () => {
  fc.assert(
    fc.property(lines, (log) => {
      const columns = columnsOf(log);
      const told = placesWhere(columns, () => true).map(columns.line);
      expect(told).toEqual(withUndone(log));
      told.forEach((line, at) => {
        expect(columns.act[at]).toBe(line.act);
        expect(columns.channel[at]).toBe(line.channel);
        expect(columns.direction[at]).toBe(line.direction);
        expect(customerAt(columns, at)).toBe(line.customerId);
        expect(dateAt(columns, at)).toBe(dateOfMinute(line.when));
      });
    }),
  );
});

test('each customer has his own lines, oldest first, those of one minute as they were written', () => {
  fc.assert(
    fc.property(lines, (log) => {
      const logOf = logByCustomer(columnsOf(log));
      const byTime = withUndone(log)
        .map((line, place) => ({ line, place }))
        .sort((a, b) =>
          a.line.when === b.line.when ? a.place - b.place : a.line.when < b.line.when ? -1 : 1,
        )
        .map(({ line }) => line);
      for (const customerId of ['c-1', 'c-2', 'c-3', 'c-none']) {
        expect(logOf(customerId)).toEqual(byTime.filter((line) => line.customerId === customerId));
      }
    }),
  );
});
