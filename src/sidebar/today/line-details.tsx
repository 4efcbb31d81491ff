import { dateOfMinute } from '../../domain/local-date';
import { CopyButton } from '../parts/copy-button';
import { ReasonText } from '../parts/reason-text';
import { useSurroundings } from '../surroundings';
import type { AgendaLine } from './agenda-list';

/** With which reason to write, and what was last done. */
export const LineDetails = ({ item }: { item: AgendaLine }) => {
  const { messages, today } = useSurroundings();
  const { words, sidebar, planning } = messages;
  const { excuse, lastActs } = item;
  return (
    <>
      {excuse && (
        <p class="excuse">
          <span class="quiet">
            {planning.view.reasons}
            {words.colon}
          </span>
          <ReasonText of={excuse} /> <CopyButton text={excuse.text} />
        </p>
      )}
      {lastActs.length > 0 && (
        <ul class="acts quiet">
          {lastActs.map((act) => (
            <li key={act.when + act.text}>
              {sidebar.day(dateOfMinute(act.when), today)} ·{' '}
              {act.channel ? words.channels[act.channel] : words.acts[act.act]}
              {act.text && `${words.colon}${act.text}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
