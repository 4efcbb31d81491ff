import { expect, test } from '@jest/globals';
import { emptyNote, readNote, writeNote } from '../../../src/domain/register/undo-note';
import { addedCustomer, changedCustomer } from '../../../src/domain/register/undo-plan';
import { customerIdOf } from '../../../src/domain/row-id';
import { day, someCustomer } from '../customer/some-customer';

const oak = someCustomer({ id: 'c-1', company: 'Oak GmbH', lastContact: day('2026-05-01') });

test('what an operation did is read back from the log as it was written', () => {
  const added = [3, 4, 9].map((row) =>
    addedCustomer(someCustomer({ id: customerIdOf('import-1', row - 1), company: `Firm ${row}` })),
  );
  const changed = [changedCustomer(oak, { company: 'Oak', phone: '+49 30 1', class: 'B' })];
  const moved = { from: 'c-2', to: 'c-1', lines: ['s-1'], inquiries: ['i-1'] };
  const tabs = [{ tab: 'orders' as const, added: [], changed: [] }];
  const exchange = {
    before: { home: 'USD', rates: [] },
    after: { home: 'EUR', rates: [{ currency: 'USD', rate: 0.9, from: null }] },
  };
  const decision = {
    inquiryId: 'i-1',
    customerId: 'c-1',
    state: 'accepted' as const,
    learned: [{ signal: 'catalogue', kind: 'broad' as const, by: -0.3, isRaised: false }],
  };
  const note = {
    operationId: 'import-1',
    rows: [3, 4, 9],
    added,
    changed,
    removed: [oak],
    moved,
    tabs,
    exchange,
    decision,
  };
  expect(readNote(writeNote(note))).toEqual(note);
});

test('a note that is too long for one cell is written to several', () => {
  const changed = Array.from({ length: 5000 }, (_, at) =>
    changedCustomer(
      { ...oak, id: `c-changed${at}` },
      { phone: `+49 30 ${at}`, site: 'oak.example' },
    ),
  );
  const texts = writeNote({ ...emptyNote, changed });
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.every((text) => text.length < 50_000)).toBe(true);
  expect(readNote(texts).changed).toEqual(changed);
});

test('a note that a person has typed over says nothing', () => {
  expect(readNote(['done by Mei'])).toMatchObject({ added: [], changed: [], removed: [] });
});
