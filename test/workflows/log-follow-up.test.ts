import { describe, expect, test } from '@jest/globals';
import type { LocalMinute } from '../../src/domain/local-date';
import { type FollowUpRequest, logFollowUp } from '../../src/workflows/log-follow-up';
import type { Ports } from '../../src/workflows/ports';
import { customer, day } from '../support/customers';
import { memoryBook, memoryPorts } from '../support/memory-ports';

const request = (parts: Partial<FollowUpRequest> = {}): FollowUpRequest => ({
  operationId: 'operation-1',
  customerId: 'c-norway0001',
  direction: 'out',
  channel: 'whatsapp',
  topic: 'priceMove',
  text: 'Stainless steel went down 4 %, sent the new list',
  nextDate: day('2026-03-25'),
  ...parts,
});

const bookWith = (parts = {}) =>
  memoryBook({ customers: [{ customer: customer(parts), due: 'neverContacted' }] });

describe('logging a follow-up', () => {
  test('writes one line and moves last contact, next follow-up and due', () => {
    const book = bookWith();
    const { outcome, card } = logFollowUp(memoryPorts(book), request());
    expect(outcome).toBe('saved');
    expect(book.log).toHaveLength(1);
    expect(book.log[0]).toMatchObject({ customer: 'Fjellheim Sport AS', owner: 'Mei' });
    expect(card).toMatchObject({
      lastContact: '2026-03-18',
      nextFollowUp: '2026-03-25',
      due: { state: 'later', date: '2026-03-25', days: 7 },
    });
    expect(book.customers[0]?.due).toBe('2026-03-25');
  });

  test('without an agreed date the cadence of the class says when he is due', () => {
    const book = bookWith({ nextFollowUp: day('2026-03-18') });
    logFollowUp(memoryPorts(book), request({ nextDate: null }));
    expect(book.customers[0]).toMatchObject({ due: '2026-03-25' });
    expect(book.customers[0]?.customer.nextFollowUp).toBeNull();
  });

  test('a double click is one follow-up', () => {
    const book = bookWith();
    const ports = memoryPorts(book);
    expect(logFollowUp(ports, request()).outcome).toBe('saved');
    expect(logFollowUp(ports, request()).outcome).toBe('alreadySaved');
    expect(book.log).toHaveLength(1);
  });

  test('an operation that stopped after its log line is finished by the retry, on the day it began', () => {
    const book = bookWith();
    const ports = memoryPorts(book);
    const stopping: Ports = {
      ...ports,
      register: {
        ...ports.register,
        change: () => {
          throw new Error('We are sorry, a server error occurred.');
        },
      },
    };
    expect(() => logFollowUp(stopping, request())).toThrow('server error');
    book.now = '2026-03-19 08:00' as LocalMinute;
    expect(logFollowUp(ports, request()).outcome).toBe('finished');
    expect(book.log).toHaveLength(1);
    expect(book.customers[0]?.customer.lastContact).toBe('2026-03-18');
  });

  test('another contact of the same day is saved, though it changes nothing in the register', () => {
    const ports = memoryPorts(bookWith());
    logFollowUp(ports, request());
    expect(logFollowUp(ports, request({ operationId: 'operation-2' })).outcome).toBe('saved');
  });

  test('a late retry does not undo a newer follow-up', () => {
    const book = bookWith();
    const ports = memoryPorts(book);
    logFollowUp(ports, request());
    book.now = '2026-03-20 16:00' as LocalMinute;
    logFollowUp(ports, request({ operationId: 'operation-2', nextDate: day('2026-04-01') }));
    expect(logFollowUp(ports, request()).outcome).toBe('alreadySaved');
    expect(book.customers[0]?.customer).toMatchObject({
      lastContact: '2026-03-20',
      nextFollowUp: '2026-04-01',
    });
  });

  test('a last contact that is still to come gives way to the contact that was', () => {
    const book = bookWith({ lastContact: day('2026-03-30') });
    logFollowUp(memoryPorts(book), request());
    expect(book.customers[0]?.customer.lastContact).toBe('2026-03-18');
  });

  test('a write that does not show is tried once more, and then said', () => {
    const book = bookWith();
    const ports = memoryPorts(book);
    const deaf: Ports = { ...ports, register: { ...ports.register, change: () => [] } };
    expect(() => logFollowUp(deaf, request())).toThrow(
      expect.objectContaining({ kind: 'notSaved' }),
    );
    let attempts = 0;
    const slow: Ports = {
      ...ports,
      register: {
        ...ports.register,
        change: (changes) => {
          attempts += 1;
          return attempts === 1 ? [] : ports.register.change(changes);
        },
      },
    };
    expect(logFollowUp(slow, request({ operationId: 'operation-2' })).outcome).toBe('checkedAgain');
  });

  test('a customer who is no longer there is said to be missing and nothing is written', () => {
    const book = bookWith();
    expect(() => logFollowUp(memoryPorts(book), request({ customerId: 'c-gone' }))).toThrow(
      expect.objectContaining({ kind: 'customerMissing' }),
    );
    expect(book.log).toEqual([]);
  });
});
