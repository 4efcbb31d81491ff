import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type Plan = ValueOf<'spreadPlan'>;
export type SpreadDone = { readonly operationId: string; readonly said: string };

const daysShown = 5;

type Props = { done: (done: SpreadDone) => void; read: () => void };

/** More is overdue than some days hold, as after the import of an old list: an offer, a dry run, and only then the dates. */
export const Spread = ({ done, read }: Props) => {
  const { client, messages } = useSurroundings();
  const { working, back, today: words } = messages.sidebar;
  const operation = useOperation();
  const [operationId] = useState(newOperationId);
  const [plan, setPlan] = useState<Plan | null>(null);
  const look = async (): Promise<void> => {
    const answer = await operation.run(() => client.spreadPlan({}));
    if (answer) setPlan(answer);
  };
  const spread = async ({ moves }: Plan): Promise<void> => {
    const answer = await operation.run(() => client.putOffMany({ operationId, moves: [...moves] }));
    if (!answer) return;
    done({ operationId, said: words.spread.done(answer.customers) });
    read();
  };
  return (
    <section class="offer">
      <p>{words.spread.offer}</p>
      {plan && <PlanInWords plan={plan} />}
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <div class="buttons">
        {plan === null && (
          <button type="button" disabled={operation.isWorking} onClick={() => void look()}>
            {operation.isWorking ? messages.sidebar.loading : words.spread.look}
          </button>
        )}
        {plan && plan.moves.length > 0 && (
          <button
            type="button"
            class="action"
            disabled={operation.isWorking}
            onClick={() => void spread(plan)}
          >
            {operation.isWorking ? working : words.spread.act}
          </button>
        )}
        {plan && (
          <button type="button" onClick={() => setPlan(null)}>
            {back}
          </button>
        )}
      </div>
    </section>
  );
};

const PlanInWords = ({ plan: { stay, moves, days } }: { plan: Plan }) => {
  const { messages, today } = useSurroundings();
  const { day, import: list, today: words } = messages.sidebar;
  const last = days[days.length - 1];
  if (!last) return <p class="quiet">{words.spread.nobody}</p>;
  return (
    <>
      <p>{words.spread.plan(stay, moves.length, days.length, day(last.date, today))}</p>
      <ul class="acts quiet">
        {days.slice(0, daysShown).map(({ date, customers, names }) => (
          <li key={date}>
            {[day(date, today), customers, ...names].join(' · ')}
            {customers > names.length && ' …'}
          </li>
        ))}
      </ul>
      {days.length > daysShown && <p class="quiet">{list.andMore(days.length - daysShown)}</p>}
      <p class="quiet">{words.spread.rules}</p>
    </>
  );
};
