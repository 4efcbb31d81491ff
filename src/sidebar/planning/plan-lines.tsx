import { useState } from 'preact/hooks';
import type { PlanState } from '../../domain/follow-up/plan';
import type { ValueOf } from '../client';
import { useKeys } from '../keys';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { PutOff } from '../today/put-off';
import { UndoNotice } from './undo-notice';
import { VisitStages } from './visit-stages';

type Plan = ValueOf<'plans'>['plans'][number];
type Props = { plans: readonly Plan[]; changed: () => void; named?: boolean };
type Done = { readonly operationId: string; readonly said: string };

/**
 * What is planned, the next first, each ended or put off by one button, and by S where it has the focus; a visit shows its
 * stages.
 */
export const PlanLines = ({ plans, changed, named }: Props) => {
  const { messages, today } = useSurroundings();
  const { view } = messages.planning;
  const [focused, focus] = useState<string | null>(null);
  const [asked, ask] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const isMovable = ({ customerId, kind }: Plan): boolean =>
    customerId !== '' && kind !== 'birthday';
  const here = plans.find(({ id }) => id === focused);
  useKeys(here && isMovable(here) ? { s: () => ask(here.id) } : {});
  const moved = (
    plan: Plan,
    { operationId, date }: { operationId: string; date: Plan['date'] },
  ) => {
    const { sidebar } = messages;
    const said = [plan.text, sidebar.putOff.doneTo(sidebar.day(date, today))];
    setDone({ operationId, said: said.filter(Boolean).join(messages.words.colon) });
    ask(null);
    changed();
  };
  return (
    <section aria-label={view.plans}>
      <h2>{view.plans}</h2>
      {done && <UndoNotice key={done.operationId} {...done} undone={changed} />}
      {plans.length === 0 && <p class="quiet">{view.noPlans}</p>}
      <ol class="log">
        {plans.map((plan) => (
          <li
            key={plan.id}
            data-line
            tabIndex={-1}
            onFocusIn={() => focus(plan.id)}
            onFocusOut={() => focus(null)}
          >
            <Line
              plan={plan}
              changed={changed}
              named={named === true}
              {...(isMovable(plan) && { putOff: () => ask(plan.id) })}
            />
            {asked === plan.id && (
              <PutOff
                customerId={plan.customerId}
                place={plan.buyers}
                plans={[{ id: plan.id, text: plan.text || plan.date }]}
                isOnlyPlans
                cancel={() => ask(null)}
                done={(answer) => moved(plan, answer)}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

type LineProps = { plan: Plan; changed: () => void; named: boolean; putOff?: () => void };

const Line = ({ plan, changed, named, putOff }: LineProps) => {
  const { client, messages, today } = useSurroundings();
  const { planning, words, sidebar } = messages;
  const operation = useOperation();
  const settle = async (state: PlanState): Promise<void> => {
    if (await operation.run(() => client.settlePlan({ planId: plan.id, state }))) changed();
  };
  const ends: readonly (readonly [PlanState, string])[] = [
    ['kept', planning.view.kept],
    ['broken', planning.view.broken],
    ['dropped', planning.view.dropped],
  ];
  const head = [words.planKinds[plan.kind], sidebar.day(plan.date, today), plan.place];
  return (
    <>
      <p class="quiet">
        {plan.isBroken && <b class="due overdue">▲ {words.planStates.broken} · </b>}
        {head.filter(Boolean).join(' · ')}
      </p>
      <p class="said">
        {[named ? plan.customer : '', plan.text].filter(Boolean).join(words.colon)}
      </p>
      {plan.kind === 'visit' && <VisitStages plan={plan} />}
      <div class="buttons">
        {ends.map(([state, label]) => (
          <button
            key={state}
            type="button"
            class="link"
            disabled={operation.isWorking}
            onClick={() => void settle(state)}
          >
            {label}
          </button>
        ))}
        {putOff && (
          <button type="button" class="link" onClick={putOff}>
            {sidebar.putOff.putOff} <span class="key">S</span>
          </button>
        )}
      </div>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </>
  );
};
