import { useState } from 'preact/hooks';
import { type KeepingTask, visitsAYear } from '../../domain/keeping/old-customer';
import type { ValueOf } from '../client';
import type { NewFacts } from '../dossier/recording';
import { useSurroundings } from '../surroundings';

type Keeping = ValueOf<'dealings'>['keeping'];
type Told = Exclude<KeepingTask, 'visit' | 'gift'>;
type Props = {
  keeping: Keeping;
  /** Whose hobbies they are. */
  contact: string;
  record: (facts: NewFacts) => void;
};

const told = ['summedUp', 'interests', 'buyingPower', 'opinion', 'introduction'] as const;

/** One old customer: what was last summed up, asked, visited and given, and what it is time for. */
export const KeepingPanel = ({ keeping, contact, record }: Props) => {
  const { keeping: words } = useSurroundings().messages.orders;
  const { visits, planned, gifts, lacks } = keeping;
  return (
    <section aria-label={words.ofOne}>
      <h2>{words.ofOne}</h2>
      <ul class="keeping">
        {told.map((task) => (
          <Task
            key={`${task} ${keeping.last[task]?.on} ${keeping.last[task]?.text}`}
            task={task}
            last={keeping.last[task]}
            isLacking={lacks.includes(task)}
            person={task === 'interests' ? contact : ''}
            record={record}
          />
        ))}
        <li>
          <Tick isLacking={lacks.includes('visit')} /> {words.visits(visits, planned, visitsAYear)}
        </li>
        <li>
          <Tick isLacking={lacks.includes('gift')} />{' '}
          {gifts.length > 0 ? words.gifts(gifts.length) : words.noGifts}
          {gifts.map(({ on, text }) => (
            <span key={on + text} class="hint">
              {on} · {text}
            </span>
          ))}
        </li>
      </ul>
    </section>
  );
};

const Tick = ({ isLacking }: { isLacking: boolean }) => (
  <span class={isLacking ? 'due late' : 'due later'} aria-hidden="true">
    {isLacking ? '○' : '✓'}
  </span>
);

type TaskProps = {
  task: Told;
  last: Keeping['last'][Told];
  isLacking: boolean;
  person: string;
  record: Props['record'];
};

/** What was last written down, and a line to write the next. */
const Task = ({ task, last, isLacking, person, record }: TaskProps) => {
  const { messages } = useSurroundings();
  const { keeping: words } = messages.orders;
  const [text, setText] = useState('');
  const save = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== '') record([{ item: task, person, value: text, source: '' }]);
  };
  return (
    <li>
      <Tick isLacking={isLacking} /> {words.tasks[task]} ·{' '}
      <span class="quiet">{last ? last.on : words.never}</span>
      {last && <span class="hint">{last.text}</span>}
      <details>
        <summary>{words.write}</summary>
        <form class="line" onSubmit={save}>
          <input
            aria-label={words.tasks[task]}
            data-most={2_000}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button type="submit">{words.save}</button>
        </form>
      </details>
    </li>
  );
};
