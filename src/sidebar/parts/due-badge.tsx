import type { Due } from '../../domain/follow-up/follow-up';
import { useSurroundings } from '../surroundings';

const icons: Readonly<Record<Due['state'], string>> = {
  neverContacted: '○',
  overdue: '▲',
  dueToday: '●',
  later: '◷',
  closed: '–',
};

/** Due in words, with an icon and a colour that say the same. */
export const DueBadge = ({ due }: { due: Due }) => {
  const { messages, today } = useSurroundings();
  const date = 'date' in due && due.date ? messages.sidebar.day(due.date, today) : '';
  return (
    <span class={`due ${due.state}`} title={date}>
      <span aria-hidden="true">{icons[due.state]} </span>
      {messages.followUp.due(due)}
      {due.state === 'later' && date && <span class="quiet"> · {date}</span>}
    </span>
  );
};
