import type { PlanState } from '../../domain/follow-up/plan';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { VisitStages } from './visit-stages';

type Plan = ValueOf<'plans'>['plans'][number];
type Props = { plans: readonly Plan[]; changed: () => void; named?: boolean };

/** What is planned, the next first, each ended by one button; a visit shows its stages. */
export const PlanLines = ({ plans, changed, named }: Props) => {
  const { view } = useSurroundings().messages.planning;
  return (
    <section aria-label={view.plans}>
      <h2>{view.plans}</h2>
      {plans.length === 0 && <p class="quiet">{view.noPlans}</p>}
      <ol class="log">
        {plans.map((plan) => (
          <Line key={plan.id} plan={plan} changed={changed} named={named === true} />
        ))}
      </ol>
    </section>
  );
};

const Line = ({ plan, changed, named }: { plan: Plan; changed: () => void; named: boolean }) => {
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
    <li data-line tabIndex={-1}>
      <p class="quiet">
        {plan.isBroken && <b class="due overdue">▲ {words.planStates.broken} · </b>}
        {head.filter(Boolean).join(' · ')}
      </p>
      <p class="said">{[named ? plan.customer : '', plan.text].filter(Boolean).join(': ')}</p>
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
      </div>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </li>
  );
};
