import { useState } from 'preact/hooks';
import type { InputOf, ValueOf } from '../client';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { CustomerLine } from './customer-line';
import { DoneNotice } from './done-notice';

export type Pair = ValueOf<'duplicates'>['pairs'][number];
type Choices = InputOf<'mergeCustomers'>['choices'];
type Side = 'first' | 'second';

/** Two rows side by side: which stays, whose word stands where they differ. */
export const PairCard = ({ pair }: { pair: Pair }) => {
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
    if (await operation.run(() => client.mergeCustomers(request))) setState('merged');
  };
  if (state === 'dismissed') return null;
  if (state === 'merged') return <DoneNotice said={care.merged} operationId={operationId} />;
  const reasons = pair.why.map((why) => triage.because[why]).join(', ');
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
      <Conflicts
        pair={pair}
        standing={(key) => standing[key] ?? kept}
        choose={(key, side) => setStanding({ ...standing, [key]: side })}
      />
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
        <button type="button" onClick={() => setState('dismissed')}>
          {care.notTheSame}
        </button>
      </div>
    </fieldset>
  );
};

type ConflictProps = {
  pair: Pair;
  standing: (key: string) => Side;
  choose: (key: string, side: Side) => void;
};

const Conflicts = ({ pair, standing, choose }: ConflictProps) => {
  const { columns, sidebar } = useSurroundings().messages;
  const headers: Readonly<Record<string, string>> = columns.customers;
  if (pair.conflicts.length === 0) return null;
  return (
    <>
      <p class="hint">{sidebar.care.whichStands}</p>
      {pair.conflicts.map(({ key, kept, gone }) => (
        <label key={key} class="field">
          <span class="label">{headers[key] ?? key}</span>
          <select
            value={standing(key)}
            onChange={({ currentTarget }) => choose(key, currentTarget.value as Side)}
          >
            <option value="first">{kept}</option>
            <option value="second">{gone}</option>
          </select>
        </label>
      ))}
    </>
  );
};
