import { useRef, useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { useLineKeys } from '../line-keys';
import { useOperation } from '../operation';
import { AcceptChecked } from '../parts/accept-checked';
import { useChecked } from '../parts/checked';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { useTriedRequests } from '../tried-requests';
import { useSaving } from './done';
import { SavedNotice } from './saved-notice';

type Proposal = ValueOf<'keyAccounts'>['proposals'][number];

const idOf = ({ customerId }: Proposal): string => customerId;
const isDoubtful = ({ doubts }: Proposal): boolean => doubts.length > 0;

/** Marks that the orders speak for: before, after, why, and what makes no key account by itself. */
export const KeyAccountReview = () => {
  const { client, messages } = useSurroundings();
  const { view } = messages.orders;
  const reading = useOperation();
  const saving = useSaving();
  const tried = useTriedRequests();
  const [proposals, setProposals] = useState<readonly Proposal[] | null>(null);
  const box = useRef<HTMLOListElement>(null);
  useLineKeys(box);
  const read = async (): Promise<void> => {
    const answer = await reading.run(() => client.keyAccounts({}));
    if (answer) setProposals(answer.proposals);
  };
  useOnce(() => void read());
  const accept = async (chosen: readonly Proposal[]): Promise<void> => {
    const changes = chosen.map(({ customerId, after, why }) => ({ customerId, after, why }));
    const operationId = tried.idFor(changes);
    const said = view.marked(changes.length);
    const isSaved = await saving.save({ operationId, said }, () =>
      client.changeKeyAccounts({ operationId, changes }),
    );
    if (!isSaved) return;
    tried.isDone(changes);
    setProposals((all) => all?.filter((one) => !chosen.includes(one)) ?? null);
  };
  const { checked, isChecked, turn } = useChecked(proposals, idOf, isDoubtful);
  if (reading.refusal) return <Retry refusal={reading.refusal} again={() => void read()} />;
  return (
    <section aria-label={view.keyAccounts}>
      <h2>{view.keyAccounts}</h2>
      <SavedNotice saving={saving} undone={() => void read()} />
      {!proposals && <p class="quiet waiting">{messages.sidebar.loading}</p>}
      {proposals?.length === 0 && <p class="quiet">{view.noProposals}</p>}
      <AcceptChecked
        lines={proposals?.length ?? 0}
        checked={checked.length}
        isWorking={saving.operation.isWorking}
        accept={() => void accept(checked)}
      />
      <ol ref={box} class="log">
        {proposals?.map((proposal) => (
          <Line
            key={proposal.customerId}
            proposal={proposal}
            isChecked={isChecked(proposal)}
            turn={() => turn(proposal)}
            accept={() => void accept([proposal])}
          />
        ))}
      </ol>
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
  const { sidebar, words, orders } = useSurroundings().messages;
  const { customer, before, after, why, doubts } = proposal;
  const { mark, markAnyway, unmark } = orders.view;
  const said = (is: boolean): string => (is ? words.yes : words.no);
  return (
    <li data-line tabIndex={-1}>
      <label class="choice">
        <input type="checkbox" checked={isChecked} onChange={turn} />
        <b>{customer}</b>
      </label>
      <p>
        {sidebar.customer.keyAccount}
        {words.colon}
        <b>{said(before)}</b> → <b>{said(after)}</b>
      </p>
      <p class="quiet">{why}</p>
      {doubts.map((doubt) => (
        <p key={doubt} class="due late">
          △ {doubt}
        </p>
      ))}
      <button type="button" class="link accept" onClick={accept}>
        {after ? (doubts.length > 0 ? markAnyway : mark) : unmark}
      </button>
    </li>
  );
};
