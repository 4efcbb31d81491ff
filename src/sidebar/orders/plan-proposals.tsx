import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useSurroundings } from '../surroundings';
import { useTriedRequests } from '../tried-requests';
import { useSaving } from './done';
import { SavedNotice } from './saved-notice';

export type ProposedPlan = ValueOf<'dealings'>['care'][number];

type Props = {
  title: string;
  customerId: string;
  proposed: readonly ProposedPlan[];
  changed: () => void;
};

/** Plans that are proposed, each to be ticked off before all that remain are added at once. */
export const PlanProposals = ({ title, customerId, proposed, changed }: Props) => {
  const { client, messages, today } = useSurroundings();
  const { view } = messages.orders;
  const saving = useSaving();
  const tried = useTriedRequests();
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = proposed.filter(({ text }) => !left.includes(text));
  const toggle = (text: string): void =>
    setLeft((all) => (all.includes(text) ? all.filter((one) => one !== text) : [...all, text]));
  const add = async (): Promise<void> => {
    const plans = chosen.map(({ kind, date, text }) => ({ kind, date, text }));
    const operationId = tried.idFor(plans);
    const said = view.tasksMade(plans.length);
    const isSaved = await saving.save({ operationId, said }, () =>
      client.makePlans({ operationId, customerId, plans }),
    );
    if (!isSaved) return;
    tried.isDone(plans);
    changed();
  };
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <SavedNotice saving={saving} undone={changed} />
      {proposed.length === 0 && !saving.done && <p class="quiet">{view.noCare}</p>}
      {proposed.map(({ kind, date, text }) => (
        <label key={text} class="choice">
          <input type="checkbox" checked={!left.includes(text)} onChange={() => toggle(text)} />
          <span>
            {text}
            <span class="quiet">
              {' '}
              · {messages.words.planKinds[kind]} · {messages.sidebar.day(date, today)}
            </span>
          </span>
        </label>
      ))}
      {proposed.length > 0 && (
        <button
          type="button"
          disabled={saving.operation.isWorking || chosen.length === 0}
          onClick={() => void add()}
        >
          {view.makeTasks}
        </button>
      )}
    </section>
  );
};
