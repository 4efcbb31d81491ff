import type { Due } from '../../domain/follow-up/follow-up';
import type { FollowUpWords } from '../shape/follow-up';
import { plural } from './plural';

const due = (value: Due): string => {
  if (value.state === 'neverContacted') return 'never contacted';
  if (value.state === 'closed') return 'closed';
  const days = plural(Math.abs(value.days), 'day');
  if (value.state === 'overdue') return `${days} overdue`;
  return value.state === 'dueToday' ? 'due today' : `due in ${days}`;
};

export const followUp: FollowUpWords = {
  neverContacted: 'never contacted',
  closed: 'closed',
  due,
  reason: (item) =>
    item.due.state === 'neverContacted'
      ? 'Never contacted: introduce yourself'
      : `${item.class ? `Class ${item.class}: ` : ''}${due(item.due)}`,
  lastContact: (days) =>
    days === 0 ? 'last contact today' : `last contact ${plural(days, 'day')} ago`,
  inquiryAccepted: (kind, score) => `Inquiry accepted: ${kind}, ${score}/10`,
  nothingDue: 'Nobody is due today.',
};
