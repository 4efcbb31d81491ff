import { describe, expect, test } from '@jest/globals';
import type { LocalMinute } from '../../src/domain/local-date';
import { acceptInquiry } from '../../src/workflows/accept-inquiry';
import { agendaOfToday } from '../../src/workflows/agenda-of-today';
import { logFollowUp } from '../../src/workflows/log-follow-up';
import { playbook } from '../../src/workflows/playbook';
import { tickStep } from '../../src/workflows/tick-step';
import { memoryBook, memoryPorts } from '../support/memory-ports';

const accepted = () => {
  const book = memoryBook();
  const ports = memoryPorts(book);
  const { inquiryId, customerId } = acceptInquiry(ports, {
    operationId: 'accept-0001',
    text: 'Please quote 500 pcs floodlights FOB Ningbo. Ida Holm, ida@holm.example.com',
    channel: 'mail',
    kind: 'precise',
    fields: { contact: 'Ida Holm', email: 'ida@holm.example.com' },
  });
  return { book, ports, inquiryId, customerId };
};

describe('the playbook of an accepted inquiry', () => {
  test('shows the present phase with three to five steps, and how long the reply may take', () => {
    const { ports, customerId, book } = accepted();
    const shown = playbook(ports, { customerId }).playbook;
    expect(shown).toMatchObject({
      kind: 'precise',
      phase: 'beforeReply',
      replyBy: '2026-03-18 11:30',
      isLate: false,
      nextIfWritten: '2026-03-22',
    });
    expect(shown?.steps.map(({ isTicked }) => isTicked)).toEqual([false, false, false]);
    book.now = '2026-03-18 11:31' as LocalMinute;
    expect(playbook(ports, { customerId }).playbook?.isLate).toBe(true);
    expect(playbook(ports, { customerId: 'c-other' }).playbook).toBeNull();
  });

  test('a tick is a line in the log and twice is once; the last one opens the next phase', () => {
    const { book, ports, inquiryId } = accepted();
    const tick = (step: number) => tickStep(ports, { inquiryId, phase: 'beforeReply', step });
    expect(tick(1)).toMatchObject({ outcome: 'saved', playbook: { phase: 'beforeReply' } });
    expect(tick(1).outcome).toBe('alreadySaved');
    tick(2);
    expect(tick(3).playbook.phase).toBe('firstReply');
    expect(book.inquiries[0]?.phase).toBe('firstReply');
    expect(book.log.map(({ act }) => act)).toEqual([
      'inquiryAccepted',
      'stepTicked',
      'stepTicked',
      'stepTicked',
    ]);
    expect(book.log[1]?.text).toBe('Done: Research the buyer at once');
  });

  test('the reply that is logged stops the clock, and the whole phase ticked sets the next date', () => {
    const { book, ports, inquiryId, customerId } = accepted();
    logFollowUp(ports, {
      operationId: 'reply-0001',
      customerId,
      direction: 'out',
      channel: 'mail',
      topic: 'inquiry',
      text: 'Quoted',
      nextDate: null,
    });
    expect(book.inquiries[0]).toMatchObject({
      firstReply: '2026-03-18 09:30',
      phase: 'firstReply',
    });
    const shown = playbook(ports, { customerId }).playbook;
    expect(shown?.steps.map(({ isTicked }) => isTicked)).toEqual([true, false, false, false]);
    for (const step of [1, 2, 3, 4]) tickStep(ports, { inquiryId, phase: 'firstReply', step });
    expect(book.customers[0]?.customer.nextFollowUp).toBe('2026-03-22');
  });

  test('a tick can be taken back, twice is once, and the phase that it had opened closes again', () => {
    const { book, ports, inquiryId } = accepted();
    const turn = (step: number, isDone = true) =>
      tickStep(ports, { inquiryId, phase: 'beforeReply', step, isDone });
    for (const step of [1, 2, 3]) turn(step);
    expect(book.inquiries[0]?.phase).toBe('firstReply');
    expect(turn(3, false).playbook).toMatchObject({
      phase: 'beforeReply',
      steps: [{ isTicked: true }, { isTicked: true }, { isTicked: false }],
    });
    expect(turn(3, false).outcome).toBe('alreadySaved');
    expect(book.inquiries[0]?.phase).toBe('beforeReply');
    expect(book.log[book.log.length - 1]?.text).toMatch(/^Not done after all: Check price/);
    expect(turn(3).playbook.phase).toBe('firstReply');
    expect(turn(3).outcome).toBe('alreadySaved');
    expect(book.log).toHaveLength(6);
  });

  test('whoever asked and waits is to be answered today, and not greeted as a stranger', () => {
    const { ports } = accepted();
    const [line] = agendaOfToday(ports).items;
    expect(line?.reason).toBe('Precise inquiry: reply by 2026-03-18 11:30');
  });

  test('an inquiry that is not there is refused', () => {
    const { ports } = accepted();
    const request = { inquiryId: 'i-none', phase: 'beforeReply', step: 1 } as const;
    expect(() => tickStep(ports, request)).toThrow('inquiryMissing');
  });
});
