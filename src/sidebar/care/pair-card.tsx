import { useState } from 'preact/hooks';
import type { InputOf } from '../client';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { CustomerLine } from './customer-line';
import { DoneNotice } from './done-notice';
import { MergeConflicts } from './merge-conflicts';
import { MergeEffect } from './merge-effect';
import type { Fate, Pair, Side } from './pair';

type Choices = InputOf<'mergeCustomers'>['choices'];

type Props = { pair: Pair; settled?: (fate: Fate) => void };

/** Two rows side by side: which stays, whose word stands where they differ, and what the row then gains. */
export const PairCard = ({ pair, settled }: Props) => {
  const { client, messages } = useSurroundings();
  const { care, triage, working } = messages.sidebar;
  const operation = useOperation();
  const [operationId] = useState(newOperationId);
  const [kept, setKept] = useState<Side>('first');
  const [standing, setStanding] = useState<Readonly<Record<string, Side>>>({});
  const [state, setState] = useState<'open' | 'merged' | 'dismissed'>('open');
  const merge = async (): Promise<void> => {
    const gone = kept === 'first' ? 'second' : 'first';
    const choices: Choices = Object.fromEntries(
      pair.conflicts.map(({ key }) => [key, (standing[key] ?? kept) === kept ? 'kept' : 'gone']),
    );
    const request = { operationId, keptId: pair[kept].id, goneId: pair[gone].id, choices };
    if (!(await operation.run(() => client.mergeCustomers(request)))) return;
    setState('merged');
    settled?.({ gone: request.goneId });
  };
  const dismiss = (): void => {
    setState('dismissed');
    settled?.('different');
  };
  if (state === 'dismissed') return null;
  if (state === 'merged') {
    const undone = () => settled?.(null);
    return <DoneNotice said={care.merged} operationId={operationId} undone={undone} />;
  }
  const reasons = pair.why.map((why) => triage.because[why]).join(messages.words.comma);
  return (
    <fieldset class="pair-card">
      <legend>{care.likely(reasons, Math.round(pair.likelihood * 100))}</legend>
      <ul class="found">
        {(['first', 'second'] as const).map((side) => (
          <CustomerLine key={side} customer={pair[side]}>
            <label class="choice">
              <input
                type="radio"
                name={`kept-${operationId}`}
                checked={kept === side}
                onChange={() => setKept(side)}
              />
              <span>{side === 'first' ? care.keepFirst : care.keepSecond}</span>
            </label>
          </CustomerLine>
        ))}
      </ul>
      <MergeConflicts
        pair={pair}
        standing={(key) => standing[key] ?? kept}
        choose={(key, side) => setStanding({ ...standing, [key]: side })}
      />
      <MergeEffect effect={kept === 'first' ? pair.ifFirst : pair.ifSecond} />
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <div class="buttons">
        <button
          type="button"
          class="action"
          disabled={operation.isWorking}
          onClick={() => void merge()}
        >
          {operation.isWorking ? working : care.merge}
        </button>
        <button type="button" onClick={dismiss}>
          {care.notTheSame}
        </button>
      </div>
    </fieldset>
  );
};
