import type { ClosedDay } from '../../domain/calendar/open-day';
import type { DueReason } from '../../domain/follow-up/due';
import type { Due } from '../../domain/follow-up/follow-up';
import type { FollowUpWords } from '../shape/follow-up';
import { plural } from './plural';

const due = (value: Due): string => {
  if (value.state === 'neverContacted') return 'never contacted';
  if (value.state === 'unreadable')
    return value.isAhead ? 'last contact lies ahead' : 'last contact not understood';
  if (value.state === 'closed') return 'closed';
  const days = plural(Math.abs(value.days), 'day');
  if (value.state === 'overdue') return `${days} overdue`;
  return value.state === 'dueToday' ? 'due today' : `due in ${days}`;
};

const closed = ({ date, holiday }: ClosedDay, country: string): string =>
  `${date} is ${holiday ? `a holiday in ${country} (${holiday})` : `weekend in ${country}`}`;

const dueReason = (reason: DueReason): string => {
  if (reason.from === 'agreed') return `Agreed for ${reason.date}`;
  if (reason.from === 'inquiry') return `Reply by ${reason.date}: he asked that day`;
  if (reason.from === 'phase') return `Proposed by the playbook: ${reason.date}`;
  if (reason.from === 'putOff') {
    const { date, on, times } = reason;
    return `Put off to ${date} on ${on}${times > 1 ? `, ${times} times since the last contact` : ''}`;
  }
  const { date, class: letter, lastContact, cadence, passed, country } = reason;
  const sum = `${letter ?? 'No class'}: last contact ${lastContact} + ${plural(cadence, 'day')}`;
  const [first] = passed;
  if (!first) return `${sum} → ${date}`;
  const named = passed.find(({ holiday }) => holiday !== '') ?? first;
  return `${sum}, ${closed(named, country)} → ${date}`;
};

export const followUp: FollowUpWords = {
  neverContacted: 'never contacted',
  unreadable: 'last contact not understood',
  closed: 'closed',
  due,
  dueReason,
  reason: (item) =>
    item.due.state === 'neverContacted'
      ? 'Never contacted: introduce yourself'
      : `${item.class ? `Class ${item.class}: ` : ''}${due(item.due)}`,
  lastContact: (days) => {
    if (days === 0) return 'last contact today';
    if (days < 90) return `last contact ${plural(days, 'day')} ago`;
    return days < 730
      ? `last contact some ${Math.round(days / 30.4)} months ago`
      : `last contact some ${Math.round(days / 365.25)} years ago`;
  },
  inquiryAccepted: (kind, score) => `Inquiry accepted: ${kind}, ${score}/10`,
  nothingDue: 'Nobody is due today.',
};
