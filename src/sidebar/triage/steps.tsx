import { useSurroundings } from '../surroundings';
import type { Judged } from './judged';
import type { TriageDraft } from './triage-draft';

/** The steps of its kind that were ticked, by number. */
export const numbersTicked = ({ ticked }: TriageDraft, steps: readonly string[]): number[] =>
  steps.flatMap((step, at) => (ticked.includes(step) ? [at + 1] : []));

/** What to do before the first reply; the ticks are the person's own and stay with the inquiry. */
export const Steps = ({ judged }: { judged: Judged }) => {
  const { sidebar, triage, words } = useSurroundings().messages;
  const { ticked } = judged.draft.value;
  const toggle = (step: string): void =>
    judged.draft.change({
      ticked: ticked.includes(step) ? ticked.filter((other) => other !== step) : [...ticked, step],
    });
  return (
    <fieldset class="steps">
      <legend>
        {sidebar.triage.steps} <span class="quiet">· {words.phases.beforeReply}</span>
      </legend>
      {triage.firstSteps[judged.kind].map((step) => (
        <label key={step}>
          <input type="checkbox" checked={ticked.includes(step)} onChange={() => toggle(step)} />
          <span>{step}</span>
        </label>
      ))}
    </fieldset>
  );
};
