import { describe, expect, test } from '@jest/globals';
import type { LocalMinute } from '../../src/domain/local-date';
import { type AcceptRequest, acceptInquiry } from '../../src/workflows/accept-inquiry';
import { logFollowUp } from '../../src/workflows/log-follow-up';
import { playbook } from '../../src/workflows/playbook';
import type { Ports } from '../../src/workflows/ports';
import { putOffInquiry } from '../../src/workflows/put-off-inquiry';
import { triageInquiries } from '../../src/workflows/triage-inquiries';
import { undoOperation } from '../../src/workflows/undo-operation';
import { request, text } from '../support/accept-request';
import { customer, day } from '../support/customers';
import { memoryBook, memoryPorts } from '../support/memory-ports';

describe('accepting an inquiry', () => {
  test('files it, adds its sender as never contacted, and leaves one line in the log', () => {
    const book = memoryBook();
    const { outcome, customerId, isNewCustomer, card } = acceptInquiry(
      memoryPorts(book),
      request(),
    );
    expect({ outcome, isNewCustomer }).toEqual({ outcome: 'saved', isNewCustomer: true });
    expect(card).toMatchObject({ id: customerId, class: 'D', due: { state: 'neverContacted' } });
    expect(card?.country).toBe('Poland');
    expect(book.inquiries).toMatchObject([
      { customerId, kind: 'precise', state: 'accepted', text },
    ]);
    expect(book.log).toMatchObject([{ act: 'inquiryAccepted', customerId, direction: 'in' }]);
    expect(book.customers).toHaveLength(1);
  });

  test('what was ticked before stays ticked, and the research done opens the next phase', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    const { customerId } = acceptInquiry(ports, request({ ticked: [1, 3] }));
    expect(playbook(ports, { customerId }).playbook?.steps.map((one) => one.isTicked)).toEqual([
      true,
      false,
      true,
    ]);
    expect(acceptInquiry(ports, request({ ticked: [1, 3] })).outcome).toBe('alreadySaved');
    expect(book.log.map(({ act }) => act)).toEqual(['inquiryAccepted', 'stepTicked', 'stepTicked']);
    const researched = memoryBook();
    acceptInquiry(memoryPorts(researched), request({ ticked: [1, 2, 3] }));
    expect(researched.inquiries[0]?.phase).toBe('firstReply');
    undoOperation(memoryPorts(researched), { operationId: 'accept-0001' });
    expect(researched.inquiries[0]).toMatchObject({ state: 'open', phase: 'beforeReply' });
  });

  test('a raw mail leaves its own words in the log, not the way it travelled', () => {
    const book = memoryBook();
    const mail = [
      'Return-Path: <ida@holm.example.com>',
      'Received: from mx.example.com by mail.example.com; Wed, 18 Mar 2026 09:00:00 +0100',
      'From: =?UTF-8?Q?Ida_H=C3=B6lm?= <ida@holm.example.com>',
      'Subject: =?UTF-8?Q?Lamps_for_K=C3=B6ln?=',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Please quote 500 lamps for our shop in K=C3=B6ln.',
    ].join('\n');
    acceptInquiry(memoryPorts(book), request({ text: mail }));
    expect(book.log[0]?.text).toBe('Lamps for Köln\nPlease quote 500 lamps for our shop in Köln.');
    expect(book.inquiries[0]?.text).toBe(mail);
  });

  test('twice is once', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    const first = acceptInquiry(ports, request());
    const second = acceptInquiry(ports, request());
    expect(second).toMatchObject({ outcome: 'alreadySaved', customerId: first.customerId });
    expect([book.customers.length, book.log.length, book.inquiries.length]).toEqual([1, 1, 1]);
  });

  test.each(['log', 'register', 'inquiries'] as const)(
    'when the write to the %s fails the retry completes the rest without doubling anything',
    (broken) => {
      const book = memoryBook();
      const ports = memoryPorts(book);
      const fail = () => {
        throw new Error('Service Spreadsheets timed out');
      };
      const broke: Ports = {
        ...ports,
        [broken]: { ...ports[broken], append: fail, add: fail },
      };
      expect(() => acceptInquiry(broke, request())).toThrow('timed out');
      acceptInquiry(ports, request());
      expect([book.customers.length, book.log.length, book.inquiries.length]).toEqual([1, 1, 1]);
    },
  );

  test('the sender of a known mail address is the known customer, and due today', () => {
    const known = customer({ email: 'office@x.example.com, TOMASZ@wrona-outdoor.example.com' });
    const book = memoryBook({ customers: [{ customer: known, due: day('2026-05-01') }] });
    const { customerId, isNewCustomer } = acceptInquiry(memoryPorts(book), request());
    expect({ customerId, isNewCustomer }).toEqual({ customerId: known.id, isNewCustomer: false });
    expect(book.customers).toMatchObject([{ due: '2026-03-18' }]);
  });

  test('a retry days later does not bring back a date that has been dealt with', () => {
    const known = customer({ email: 'tomasz@wrona-outdoor.example.com' });
    const book = memoryBook({ customers: [{ customer: known, due: 'neverContacted' }] });
    const ports = memoryPorts(book);
    acceptInquiry(ports, request());
    ports.register.change([{ customerId: known.id, set: { nextFollowUp: day('2026-04-10') } }]);
    book.now = '2026-03-22 10:00' as LocalMinute;
    expect(acceptInquiry(ports, request()).outcome).toBe('alreadySaved');
    expect(book.customers[0]?.customer.nextFollowUp).toBe('2026-04-10');
  });

  test('a scam is filed and remembered, but its sender becomes no customer', () => {
    const book = memoryBook();
    const accepted = acceptInquiry(memoryPorts(book), request({ kind: 'scam' }));
    expect(accepted).toMatchObject({ customerId: '', isNewCustomer: false, card: null });
    expect(book.customers).toEqual([]);
    expect(book.inquiries).toMatchObject([{ kind: 'scam', state: 'filed' }]);
  });

  test('an inquiry that says nothing of its sender is filed and adds nobody, also when sent twice', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    const anonymous = request({ fields: { product: 'vacuum flask', country: 'PL', phone: ' ' } });
    const accepted = acceptInquiry(ports, anonymous);
    expect(accepted).toMatchObject({ customerId: '', isNewCustomer: false, card: null });
    expect(acceptInquiry(ports, anonymous).outcome).toBe('alreadySaved');
    expect(book.customers).toEqual([]);
    expect(book.inquiries).toMatchObject([{ kind: 'precise', state: 'filed', customerId: '' }]);
  });

  test('an empty inquiry and one beyond all measure are refused', () => {
    const ports = memoryPorts(memoryBook());
    expect(() => acceptInquiry(ports, request({ text: ' \n ' }))).toThrow(
      expect.objectContaining({ kind: 'inquiryEmpty' }),
    );
    expect(() => acceptInquiry(ports, request({ text: 'x'.repeat(50_001) }))).toThrow(
      expect.objectContaining({ kind: 'inquiryTooLong' }),
    );
  });
});

describe('overruling the verdict', () => {
  const vague =
    'Hello, we are interested in your lamps. Please send your catalogue and price list.';
  const changed = (parts: Partial<AcceptRequest> = {}) =>
    request({ text: vague, kind: 'precise', why: 'checkedSender', ...parts });

  test('the reason stands with the inquiry and in the log, and the weights move once', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    acceptInquiry(ports, changed());
    expect(book.inquiries).toMatchObject([
      { kind: 'precise', score: null, judged: 'broad', why: 'I checked the sender' },
    ]);
    expect(book.log[0]?.text).toContain('[Broad → Precise: I checked the sender] Hello');
    const rules = book.rules;
    expect(rules.length).toBeGreaterThan(0);
    expect(acceptInquiry(ports, changed()).outcome).toBe('alreadySaved');
    expect(book.rules).toEqual(rules);
  });

  test('is remembered for the sender, at the next message and on the server alike', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    acceptInquiry(ports, changed());
    const next = { id: '1', text: `${vague}\nMarek, marek@wrona-outdoor.example.com` };
    expect(triageInquiries(ports, { inquiries: [next] })).toMatchObject([{ kind: 'precise' }]);
  });

  test('agreeing teaches nothing and asks for no reason', () => {
    const book = memoryBook();
    acceptInquiry(memoryPorts(book), request({ text: vague, kind: 'broad', why: 'other' }));
    expect(book.rules).toEqual([]);
    expect(book.inquiries).toMatchObject([{ judged: 'broad', why: '' }]);
  });
});

test('the first reply to a precise inquiry is due two hours after it came, a broad one within a day', () => {
  const book = memoryBook();
  acceptInquiry(memoryPorts(book), request());
  acceptInquiry(memoryPorts(book), request({ operationId: 'accept-0002', kind: 'broad' }));
  acceptInquiry(memoryPorts(book), request({ operationId: 'accept-0003', kind: 'scam' }));
  expect(book.inquiries.map(({ replyBy }) => replyBy)).toEqual([
    '2026-03-18 11:30',
    '2026-03-19 09:30',
    null,
  ]);
});

describe('taking a decision back', () => {
  test('takes the new customer out again and lets the inquiry wait', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    acceptInquiry(ports, request());
    const undone = undoOperation(ports, { operationId: 'accept-0001' });
    expect(undone).toMatchObject({ outcome: 'saved', removed: 1, rows: 1, editedSince: [] });
    expect(book.customers).toEqual([]);
    expect(book.inquiries).toMatchObject([{ state: 'open', customerId: '', text }]);
    expect(undoOperation(ports, { operationId: 'accept-0001' }).outcome).toBe('alreadySaved');
    expect(acceptInquiry(ports, request()).outcome).toBe('alreadySaved');
    expect(book.customers).toEqual([]);
  });

  test('gives a known customer the date he had', () => {
    const known = customer({
      email: 'tomasz@wrona-outdoor.example.com',
      nextFollowUp: day('2026-12-24'),
    });
    const book = memoryBook({ customers: [{ customer: known, due: null }] });
    const ports = memoryPorts(book);
    acceptInquiry(ports, request());
    expect(book.customers[0]?.customer.nextFollowUp).not.toBe('2026-12-24');
    undoOperation(ports, { operationId: 'accept-0001' });
    expect(book.customers.map((row) => row.customer)).toEqual([known]);
  });

  test('makes an inquiry that had waited what it was', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    const { inquiryId } = putOffInquiry(ports, { ...request(), operationId: 'later-0001' });
    const waiting = book.inquiries;
    acceptInquiry(ports, request({ inquiryId, kind: 'broad', why: 'other' }));
    expect(book.inquiries).not.toEqual(waiting);
    undoOperation(ports, { operationId: 'accept-0001' });
    expect(book.inquiries).toEqual(waiting);
  });

  test('takes back what was learned from a changed kind, and only that', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    acceptInquiry(ports, request({ kind: 'broad', why: 'readWrongly' }));
    const learned = book.rules;
    acceptInquiry(
      ports,
      request({ operationId: 'accept-0002', kind: 'broad', why: 'knownSender' }),
    );
    undoOperation(ports, { operationId: 'accept-0002' });
    expect(book.rules).toEqual(learned);
    undoOperation(ports, { operationId: 'accept-0001' });
    expect(book.rules.length).toBeGreaterThan(0);
    for (const rule of book.rules) {
      expect(rule).toMatchObject({ weight: 0, raised: 0, lowered: 0, operations: [] });
    }
  });

  test('a scam taken back no longer speaks against its sender', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    acceptInquiry(ports, request({ kind: 'scam', why: 'checkedSender' }));
    const again = { inquiries: [{ id: '1', text }] };
    expect(triageInquiries(ports, again)[0]?.kind).toBe('scam');
    undoOperation(ports, { operationId: 'accept-0001' });
    expect(triageInquiries(ports, again)[0]?.kind).toBe('precise');
  });

  test('leaves an inquiry that was answered since, and says so', () => {
    const book = memoryBook();
    const ports = memoryPorts(book);
    const { customerId } = acceptInquiry(ports, request());
    logFollowUp(ports, {
      operationId: 'reply-0001',
      customerId,
      direction: 'out',
      channel: 'mail',
      topic: 'inquiry',
      text: 'Quoted FOB Ningbo',
      nextDate: null,
    });
    const answered = book.inquiries;
    const { removed, rows, editedSince } = undoOperation(ports, { operationId: 'accept-0001' });
    expect({ removed, rows }).toEqual({ removed: 0, rows: 0 });
    expect(editedSince.map(({ customerId: id }) => id)).toContain(customerId);
    expect(book.inquiries).toEqual(answered);
    expect(book.customers).toHaveLength(1);
  });
});
