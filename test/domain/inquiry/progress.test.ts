import { expect, test } from '@jest/globals';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import type { Inquiry } from '../../../src/domain/inquiry/inquiry';
import { paceOf, readPaceSetting, usualPaceSettings } from '../../../src/domain/inquiry/pace';
import { progressOf, tickId } from '../../../src/domain/inquiry/progress';
import type { LocalDate, LocalMinute } from '../../../src/domain/local-date';

const inquiry: Inquiry = {
  id: 'i-0000000001',
  received: '2026-03-02 10:00' as LocalMinute,
  channel: 'mail',
  kind: 'precise',
  score: 8,
  reasons: '',
  fields: {},
  customerId: 'c-1',
  phase: 'beforeReply',
  firstReply: null,
  state: 'accepted',
  text: '',
};

const line = (when: string, parts: Partial<FollowUp> = {}): FollowUp => ({
  when: when as LocalMinute,
  customerId: 'c-1',
  customer: '',
  owner: '',
  act: 'contact',
  channel: 'mail',
  direction: 'out',
  topic: 'inquiry',
  text: '',
  nextDate: null,
  operationId: when,
  ...parts,
});

const pace = paceOf(usualPaceSettings);
const on = (today: string, log: readonly FollowUp[], of = inquiry) =>
  progressOf(of, log, today as LocalDate, pace);

test('research comes first, and when all of it is ticked the reply', () => {
  expect(on('2026-03-02', [])).toMatchObject({ phase: 'beforeReply', next: '2026-03-02' });
  const tick = (step: number) =>
    line('2026-03-02 10:05', {
      act: 'stepTicked',
      operationId: tickId(inquiry.id, { phase: 'beforeReply', step: step, turn: 'tick', times: 1 }),
    });
  expect(on('2026-03-02', [tick(1), tick(1), tick(3)])).toMatchObject({
    phase: 'beforeReply',
    ticked: [1, 3],
  });
  expect(on('2026-03-02', [tick(1), tick(2), tick(3)]).phase).toBe('firstReply');
});

test('silence is followed up with something new after four days, a week and two weeks, then rarely', () => {
  const log = [line('2026-03-02 11:00')];
  expect(on('2026-03-03', log)).toMatchObject({
    phase: 'firstReply',
    firstReply: '2026-03-02 11:00',
    next: '2026-03-06',
  });
  expect(on('2026-03-06', log)).toMatchObject({ phase: 'noAnswer', next: '2026-03-06' });
  log.push(line('2026-03-06 09:00'));
  expect(on('2026-03-07', log)).toMatchObject({ phase: 'noAnswer', next: '2026-03-13' });
  log.push(line('2026-03-13 09:00'));
  expect(on('2026-03-14', log)).toMatchObject({ phase: 'noAnswer', next: '2026-03-27' });
  log.push(line('2026-03-27 09:00'));
  expect(on('2026-04-20', log)).toMatchObject({ phase: 'longRun' });
});

test('an answer brings the inquiry back, a quotation on it begins the long run', () => {
  const log = [line('2026-03-02 11:00'), line('2026-03-10 08:00', { direction: 'in' })];
  expect(on('2026-03-10', log).phase).toBe('afterAnswer');
  log.push(line('2026-03-10 15:00', { topic: 'quotation' }));
  expect(on('2026-03-11', log)).toMatchObject({ phase: 'longRun', next: '2026-03-24' });
});

test('what was said before the inquiry and to others is none of its business', () => {
  const log = [line('2026-02-20 09:00'), line('2026-03-03 09:00', { customerId: 'c-2' })];
  expect(on('2026-03-04', log)).toMatchObject({ phase: 'beforeReply', firstReply: null });
});

test('a scam is never chased', () => {
  expect(on('2026-03-20', [], { ...inquiry, kind: 'scam' }).next).toBeNull();
});

test('the pace is what the settings say, and nonsense there is no pace', () => {
  const slower = paceOf({ ...usualPaceSettings, precise: [8, 10] });
  const log = [line('2026-03-02 11:00')];
  expect(progressOf(inquiry, log, '2026-03-03' as LocalDate, slower).next).toBe('2026-03-12');
  expect(readPaceSetting('2, 4，7、14')).toEqual([2, 4, 7, 14]);
  for (const text of ['', '2', 'soon, later', '0, 4', '-1, 4']) {
    expect(readPaceSetting(text)).toBeNull();
  }
});
