import { describe, expect, test } from '@jest/globals';
import type { FollowUp } from '../../src/domain/follow-up/follow-up';
import type { LocalMinute } from '../../src/domain/local-date';
import { followEdit } from '../../src/workflows/follow-edit';
import { repairRegister } from '../../src/workflows/repair-register';
import { customer, day } from '../support/customers';
import { memoryBook, memoryPorts } from '../support/memory-ports';

const contact = (when: string, parts: Partial<FollowUp> = {}): FollowUp => ({
  when: when as LocalMinute,
  customerId: 'c-norway0001',
  customer: 'Fjellheim Sport AS',
  owner: 'Mei',
  act: 'contact',
  channel: 'mail',
  direction: 'out',
  topic: 'productNews',
  text: '',
  nextDate: null,
  operationId: when,
  ...parts,
});

describe('repairing the register', () => {
  test('a healthy register is left alone', () => {
    const book = memoryBook({
      customers: [
        { customer: customer({ lastContact: day('2026-03-10') }), due: day('2026-03-17') },
      ],
      log: [contact('2026-03-10 11:00')],
    });
    expect(repairRegister(memoryPorts(book))).toEqual({ cells: 0, unread: [] });
  });

  test('dates that an interrupted operation left behind the log are brought up to it', () => {
    const book = memoryBook({
      customers: [{ customer: customer(), due: 'neverContacted' }],
      log: [contact('2026-03-17 11:00', { nextDate: day('2026-03-20') })],
    });
    expect(repairRegister(memoryPorts(book))).toEqual({ cells: 3, unread: [] });
    expect(book.customers).toMatchObject([
      { due: '2026-03-20', customer: { lastContact: '2026-03-17', nextFollowUp: '2026-03-20' } },
    ]);
    expect(repairRegister(memoryPorts(book))).toEqual({ cells: 0, unread: [] });
  });

  test('a last contact that a person typed later than the log knows is kept', () => {
    const lastContact = day('2026-03-18');
    const book = memoryBook({
      customers: [{ customer: customer({ lastContact }), due: day('2026-03-25') }],
      log: [contact('2026-03-10 11:00')],
    });
    expect(repairRegister(memoryPorts(book))).toEqual({ cells: 0, unread: [] });
  });

  test('rows that people typed or copied get ids of their own', () => {
    const book = memoryBook({
      customers: [
        { customer: customer(), due: 'neverContacted' },
        { customer: customer({ company: 'copied' }), due: 'neverContacted' },
        { customer: customer({ company: 'typed', id: '' }), due: null },
      ],
    });
    repairRegister(memoryPorts(book));
    const ids = book.customers.map((row) => row.customer.id);
    expect(ids[0]).toBe('c-norway0001');
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^c-\w{10}$/.test(id))).toBe(true);
  });
});

describe('following what a person types', () => {
  test('a new last contact moves due by the cadence of the class', () => {
    const book = memoryBook({
      customers: [
        { customer: customer({ lastContact: day('2026-03-18') }), due: 'neverContacted' },
      ],
    });
    followEdit(memoryPorts(book), { first: 2, last: 2, classes: null });
    expect(book.customers[0]?.due).toBe('2026-03-25');
  });

  test('rows that were not edited are not touched', () => {
    const book = memoryBook({
      customers: [
        { customer: customer({ id: '' }), due: null },
        { customer: customer({ id: '' }), due: null },
      ],
    });
    followEdit(memoryPorts(book), { first: 3, last: 3, classes: null });
    expect(book.customers.map((row) => row.customer.id !== '')).toEqual([false, true]);
  });
});

describe('a last contact typed as text', () => {
  const typed = (lastContactText: string) =>
    memoryBook({ customers: [{ customer: customer({ lastContactText }), due: null }] });

  test.each([
    ['17/03/2026', '2026-03-17'],
    ['yesterday', '2026-03-17'],
    ['昨天', '2026-03-17'],
    ['3 March 2026', '2026-03-03'],
  ])('%s becomes a date at once', (text, date) => {
    const book = typed(text);
    followEdit(memoryPorts(book), { first: 2, last: 2, classes: null });
    expect(book.customers[0]?.customer.lastContact).toBe(date);
    expect(book.customers[0]?.due).not.toBe('neverContacted');
  });

  test.each(['03/05/2026', 'soon', 'asked Mei'])('%s is left, and due says so', (text) => {
    const book = typed(text);
    followEdit(memoryPorts(book), { first: 2, last: 2, classes: null });
    expect(book.customers).toMatchObject([
      { due: 'unreadable', customer: { lastContact: null, lastContactText: text } },
    ]);
  });

  test('is listed by repair as long as it is not understood, even when the log knows a day', () => {
    const book = typed('03/05/2026');
    book.log.push(contact('2026-03-10 11:00'));
    expect(repairRegister(memoryPorts(book))).toEqual({ cells: 1, unread: [2] });
    expect(repairRegister(memoryPorts(book))).toEqual({ cells: 0, unread: [2] });
  });
});
