import { useState } from 'preact/hooks';
import { readStages, type VisitStage, visitStages, visitTexts } from '../../domain/follow-up/visit';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type Plan = ValueOf<'plans'>['plans'][number];

/**
 * What was prepared for a visit, and its four stages to tick on the day. A tick stands at once, and goes back where the
 * sheet refuses it.
 */
export const VisitStages = ({ plan }: { plan: Plan }) => {
  const { client, messages } = useSurroundings();
  const { words, planning } = messages;
  const { visit } = planning.view;
  const operation = useOperation();
  const [ticked, setTicked] = useState<readonly VisitStage[]>(readStages(plan.stages ?? ''));
  const tick = async (stage: VisitStage): Promise<void> => {
    const stages = ticked.includes(stage)
      ? ticked.filter((one) => one !== stage)
      : [...ticked, stage];
    setTicked(stages);
    const answer = await operation.run(() => client.tickVisit({ planId: plan.id, stages }));
    if (!answer) setTicked(ticked);
  };
  const details = visitTexts
    .map((key) => [visit[key], plan[key]] as const)
    .filter(([, said]) => said);
  return (
    <>
      {(details.length > 0 || plan.way) && (
        <dl class="visit">
          {details.map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
          {plan.way && (
            <div>
              <dt>{visit.way}</dt>
              <dd>{words.appointmentWays[plan.way]}</dd>
            </div>
          )}
        </dl>
      )}
      <fieldset class="steps">
        <legend>{visit.stages}</legend>
        {visitStages.map((stage) => (
          <label key={stage}>
            <input
              type="checkbox"
              checked={ticked.includes(stage)}
              disabled={operation.isWorking}
              onChange={() => void tick(stage)}
            />
            <span>{words.visitStages[stage]}</span>
          </label>
        ))}
      </fieldset>
      <p class="quiet">{visit.reportDue}</p>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </>
  );
};
