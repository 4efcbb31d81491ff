import type { FollowUp } from '../../domain/follow-up/follow-up';
import { dateOfMinute } from '../../domain/local-date';
import { useSurroundings } from '../surroundings';

const wordIn = (list: Readonly<Record<string, string>>, key: string): string => list[key] ?? key;

const arrows = { in: '←', out: '→' };

const Line = ({ line }: { line: FollowUp }) => {
  const { messages, today } = useSurroundings();
  const { words, sidebar } = messages;
  const by = line.channel ? words.channels[line.channel] : words.acts[line.act];
  return (
    <li>
      <p class="quiet">
        {line.direction && (
          <span title={words.directions[line.direction]}>{arrows[line.direction]} </span>
        )}
        {sidebar.day(dateOfMinute(line.when), today)} · {by}
        {line.topic && ` · ${wordIn(words.topics, line.topic)}`}
      </p>
      {line.text && <p class="said">{line.text}</p>}
    </li>
  );
};

/** What was last said, newest first. */
export const LastFollowUps = ({ lines }: { lines: readonly FollowUp[] }) => {
  const { customer } = useSurroundings().messages.sidebar;
  return (
    <section aria-label={customer.lastFollowUps}>
      <h2>{customer.lastFollowUps}</h2>
      {lines.length === 0 ? (
        <p class="quiet">{customer.noFollowUps}</p>
      ) : (
        <ol class="log">
          {lines.map((line) => (
            <Line key={line.operationId + line.when} line={line} />
          ))}
        </ol>
      )}
    </section>
  );
};
