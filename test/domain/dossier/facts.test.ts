import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freshnessOf, usualFactAges } from '../../../src/domain/dossier/ageing';
import {
  type DossierLine,
  type Fact,
  newestFacts,
  standingFacts,
  takingBackId,
} from '../../../src/domain/dossier/fact';
import { publicFacts, visibleFacts } from '../../../src/domain/dossier/visible';
import { addDays } from '../../../src/domain/local-date';
import { day } from '../../support/customers';
import { someFact, today } from './some-facts';

describe('of several facts about one thing', () => {
  test('the newest counts, whenever it was written', () => {
    const new2026 = someFact('budget', '900,000', { seenOn: day('2026-02-01') });
    const old2025 = someFact('budget', '700,000', { seenOn: day('2025-02-01') });
    expect(newestFacts([new2026, old2025])).toEqual([new2026]);
    expect(newestFacts([old2025, new2026])).toEqual([new2026]);
  });

  test('of one day the one written last counts', () => {
    const slip = someFact('budget', '9,000');
    const mended = someFact('budget', '900,000');
    expect(newestFacts([slip, mended])).toEqual([mended]);
  });

  test('an empty one says that it is no longer known', () => {
    expect(newestFacts([someFact('budget', '9,000'), someFact('budget', '')])).toEqual([]);
  });

  test('a person is the same whatever the case and the blanks of the name', () => {
    const first = someFact('role', 'user', { person: 'Olav  Nygård' });
    const later = someFact('role', 'decider', { person: 'OLAV NYGÅRD' });
    expect(newestFacts([first, later])).toEqual([later]);
  });

  test('those of an operation that was taken back do not count', () => {
    const lines: DossierLine[] = [
      someFact('budget', '7', { operationId: 'one' }),
      someFact('budget', '9', { operationId: 'two' }),
      { ...someFact('budget', ''), item: 'takenBack', operationId: takingBackId('two') },
    ];
    expect(newestFacts(standingFacts(lines))).toMatchObject([{ value: '7' }]);
  });
});

describe('a fact grows old', () => {
  test.each([
    ['2026-03-18', 'fresh'],
    ['2026-01-09', 'fresh'],
    ['2026-01-08', 'fading'],
    ['2025-12-17', 'fading'],
    ['2025-12-16', 'stale'],
  ])('a need seen on %s is %s after three months’ grace', (seenOn, freshness) => {
    const fact = someFact('budget', '9', { seenOn: day(seenOn) });
    expect(freshnessOf(fact, usualFactAges, today)).toBe(freshness);
  });

  test('with nought for its months it never does', () => {
    const fact = someFact('budget', '9', { seenOn: day('1999-01-01') });
    expect(freshnessOf(fact, { ...usualFactAges, need: 0 }, today)).toBe('fresh');
  });

  test('and never grows young again', () => {
    const order = ['fresh', 'fading', 'stale'];
    fc.assert(
      fc.property(
        fc.nat(4000),
        fc.nat(4000),
        fc.constantFrom('budget', 'role', 'address'),
        (a, b, item) => {
          const at = (days: number) =>
            order.indexOf(
              freshnessOf(someFact(item as 'budget', '9'), usualFactAges, addDays(today, days)),
            );
          expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
        },
      ),
    );
  });
});

describe('what is personal', () => {
  const facts: Fact[] = [
    someFact('interests', 'chess', { person: 'Inés', by: 'Mei' }),
    someFact('budget', '9'),
  ];

  test('is seen by the owner and by whoever wrote it down, and by no other owner', () => {
    expect(visibleFacts(facts, { me: 'Jun', owner: ' jun ' })).toHaveLength(2);
    expect(visibleFacts(facts, { me: 'Mei', owner: 'Jun' })).toHaveLength(2);
    expect(visibleFacts(facts, { me: 'Ada', owner: 'Jun' })).toMatchObject([{ item: 'budget' }]);
  });

  test('is never passed on', () => {
    expect(publicFacts(facts)).toMatchObject([{ item: 'budget' }]);
  });
});
