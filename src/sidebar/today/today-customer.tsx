import { useState } from 'preact/hooks';
import type { CustomerCard } from '../customer/customer-header';
import { CustomerPanel } from '../customer/customer-panel';
import { useChange, useOnce } from '../effects';
import { useKeys } from '../keys';
import { useOperation } from '../operation';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';

type Props = {
  customerId: string;
  finished: () => void;
  unfinished: () => void;
  /** The neighbours in today's list; none at its ends. */
  next: (() => void) | undefined;
  previous: (() => void) | undefined;
  back: () => void;
};

/** A customer taken from today's list. */
export const TodayCustomer = (props: Props) => {
  const { customerId, finished, unfinished, next, previous, back } = props;
  const { client, messages } = useSurroundings();
  const { sidebar } = messages;
  const operation = useOperation();
  const [card, setCard] = useState<CustomerCard | null>(null);
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.customer({ customerId }));
    if (answer) setCard(answer.card);
  };
  useOnce(() => void read());
  useChange(card?.id, () => document.getElementById('follow-up-text')?.focus());
  useKeys({ escape: back, j: next ?? back, k: previous ?? back });
  return (
    <div id="view" role="tabpanel" class="view">
      <button type="button" class="link back" onClick={back}>
        ‹ {sidebar.today.backToList}
      </button>
      {operation.refusal && <Retry refusal={operation.refusal} again={() => void read()} />}
      {!card && operation.isWorking && <p class="quiet waiting">{sidebar.loading}</p>}
      {card && (
        <CustomerPanel
          card={card}
          changed={setCard}
          finished={finished}
          unfinished={unfinished}
          after={<AfterSaving next={next} back={back} />}
        />
      )}
    </div>
  );
};

/** The next customer is one key away, since the caret waits on it. */
const AfterSaving = ({ next, back }: Pick<Props, 'next' | 'back'>) => {
  const { today } = useSurroundings().messages.sidebar;
  return (
    <button ref={(button) => button?.focus()} type="button" class="link" onClick={next ?? back}>
      {next ? today.nextOne : today.backToList}
    </button>
  );
};
