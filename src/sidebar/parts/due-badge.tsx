import type { CustomerClass } from '../../domain/customer/customer-class';
import type { Due } from '../../domain/follow-up/follow-up';
import { isPastMaximum } from '../../domain/follow-up/maximum-interval';
import { useSurroundings } from '../surroundings';

const icons: Readonly<Record<Due['state'], string>> = {
  neverContacted: '○',
  unreadable: '?',
  overdue: '▲',
  dueToday: '●',
  later: '◷',
  closed: '–',
};

type Props = { due: Due; of: CustomerClass | null };

/** Due in words, with an icon and a colour that say the same; red only when the maximum interval is over. */
export const DueBadge = ({ due, of }: Props) => {
  const { messages, settings, today } = useSurroundings();
  const isLate = due.state === 'overdue' && !isPastMaximum(due, of, settings.cadence);
  const date = 'date' in due && due.date ? messages.sidebar.day(due.date, today) : '';
  return (
    <span class={`due ${isLate ? 'late' : due.state}`} title={date}>
      <span aria-hidden="true">{isLate ? '△' : icons[due.state]} </span>
      {messages.followUp.due(due)}
      {due.state === 'later' && date && <span class="quiet"> · {date}</span>}
    </span>
  );
};
