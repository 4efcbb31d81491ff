import { useRef, useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { useLineKeys } from '../line-keys';
import { useOperation } from '../operation';
import { AcceptChecked } from '../parts/accept-checked';
import { useChecked } from '../parts/checked';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { useTriedRequests } from '../tried-requests';
import { useDemotion } from './demotion';
import { UndoNotice } from './undo-notice';

type Proposal = ValueOf<'classProposals'>['proposals'][number];
type Done = { readonly operationId: string; readonly customers: number };

const idOf = ({ customerId }: Proposal): string => customerId;
const isDoubtful = ({ warning }: Proposal): boolean => warning !== '';

/** The changes of class that the log speaks for: before, after, why; one or all accepted, and taken back. */
export const ClassReview = () => {
  const { client, messages } = useSurroundings();
  const { view } = messages.planning;
  const reading = useOperation();
  const saving = useOperation();
  const tried = useTriedRequests();
  const { value: day, discard } = useDemotion();
  const [demote] = useState(day.demote);
  const [proposals, setProposals] = useState<readonly Proposal[] | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { checked, isChecked, turn } = useChecked(proposals, idOf, isDoubtful);
  const read = async (): Promise<void> => {
    const answer = await reading.run(() => client.classProposals({ demote: [...demote] }));
    if (answer) setProposals(answer.proposals);
  };
  const box = useRef<HTMLOListElement>(null);
  useLineKeys(box);
  useOnce(() => void read());
  const accept = async (chosen: readonly Proposal[]): Promise<void> => {
    const changes = chosen.map(({ customerId, after, why }) => ({ customerId, after, why }));
    const operationId = tried.idFor(changes);
    const answer = await saving.run(() => client.changeClasses({ operationId, changes }));
    if (!answer) return;
    tried.isDone(changes);
    setDone({ operationId, customers: answer.customers });
    discard();
    setProposals((all) => all?.filter((one) => !chosen.includes(one)) ?? null);
  };
  return (
    <section aria-label={view.classes}>
      <h2>{view.classes}</h2>
      {done && (
        <UndoNotice
          key={done.operationId}
          operationId={done.operationId}
          said={view.classesChanged(done.customers)}
          undone={() => void read()}
        />
      )}
      {proposals?.length === 0 && <p class="quiet">{view.noProposals}</p>}
      <AcceptChecked
        lines={proposals?.length ?? 0}
        checked={checked.length}
        isWorking={saving.isWorking}
        accept={() => void accept(checked)}
      />
      <ol ref={box} class="log">
        {proposals?.map((proposal) => (
          <Line
            key={proposal.customerId}
            proposal={proposal}
            isChecked={isChecked(proposal)}
            turn={() => turn(proposal)}
            accept={() => accept([proposal])}
          />
        ))}
      </ol>
      {[reading.refusal, saving.refusal].map(
        (refusal) => refusal && <Notice kind="refused">{refusal}</Notice>,
      )}
    </section>
  );
};

type LineProps = {
  readonly proposal: Proposal;
  readonly isChecked: boolean;
  readonly turn: () => void;
  readonly accept: () => void;
};

const Line = ({ proposal, isChecked, turn, accept }: LineProps) => {
  const { view } = useSurroundings().messages.planning;
  const { customer, before, after, why, warning } = proposal;
  return (
    <li data-line tabIndex={-1}>
      <label class="choice">
        <input type="checkbox" checked={isChecked} onChange={turn} />
        <span>
          {customer} · <b>{before ?? '–'}</b> → <b>{after}</b>
        </span>
      </label>
      <p class="quiet">{why}</p>
      {warning && <p class="due late">△ {warning}</p>}
      <button type="button" class="link" onClick={accept}>
        {view.accept}
      </button>
    </li>
  );
};
