import { useState } from 'preact/hooks';
import { topics } from '../../domain/follow-up/follow-up';
import { type CustomerCard, CustomerHeader } from '../customer/customer-header';
import { CustomerPanel } from '../customer/customer-panel';
import type { FollowUpDraft } from '../customer/follow-up-draft';
import { useChange, useOnce } from '../effects';
import { useKeys } from '../keys';
import { useOperation } from '../operation';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import type { AgendaLine } from './agenda-list';
import type { KnownCards } from './known-cards';

export type TodayCustomerProps = {
  customerId: string;
  /** His line of the list, which is shown until his card is there; none once he is done with. */
  line: AgendaLine | undefined;
  known: KnownCards;
  /** Who is likely to be opened next. */
  nextId: string | undefined;
  finished: () => void;
  unfinished: () => void;
  /** The neighbours in today's list; none at its ends. */
  next: (() => void) | undefined;
  previous: (() => void) | undefined;
  back: () => void;
};

/** The contact is taken to be about what the line says is the reason for it. */
const presetFor = (line: AgendaLine | undefined): Partial<FollowUpDraft> => {
  if (line?.matters.some(({ kind }) => kind === 'inquiry')) return { topic: 'inquiry' };
  const topic = topics.find((one) => one === line?.excuse?.topic);
  return topic ? { topic } : {};
};

/** What is shown of the present customer is asked first. */
const whileLooking = 500;

/** A customer taken from today's list. */
export const TodayCustomer = (props: TodayCustomerProps) => {
  const { customerId, line, known, nextId, finished, unfinished, next, previous, back } = props;
  const { messages } = useSurroundings();
  const { sidebar } = messages;
  const operation = useOperation();
  // He leaves the list once he is done with, and what is typed about him stays.
  const [preset] = useState(() => presetFor(line));
  const [card, setCard] = useState<CustomerCard | null>(() => known.find(customerId));
  const show = (now: CustomerCard): void => {
    known.keep(now);
    setCard(now);
  };
  const read = async (): Promise<void> => {
    const now = await operation.run(() => known.read(customerId));
    if (now) setCard(now);
  };
  useOnce(() => {
    if (!known.isFresh(customerId)) void read();
  });
  useChange(card && nextId, () => {
    if (!card || !nextId) return undefined;
    const later = setTimeout(() => known.readAhead(nextId), whileLooking);
    return () => clearTimeout(later);
  });
  useChange(card?.id, () => document.getElementById('follow-up-text')?.focus());
  useKeys({ escape: back, j: next ?? back, k: previous ?? back });
  return (
    <div id="view" role="tabpanel" class="view">
      <button type="button" class="link back" onClick={back}>
        ‹ {sidebar.today.backToList}
      </button>
      {operation.refusal && <Retry refusal={operation.refusal} again={() => void read()} />}
      {!card && line && <CustomerHeader card={{ ...line, company: line.customer }} />}
      {!card && operation.isWorking && <p class="quiet waiting">{sidebar.loading}</p>}
      {card && (
        <CustomerPanel
          card={card}
          preset={preset}
          changed={show}
          finished={finished}
          unfinished={unfinished}
          after={<AfterSaving next={next} back={back} />}
        />
      )}
    </div>
  );
};

/** The next customer is one key away, since the caret waits on it. */
const AfterSaving = ({ next, back }: Pick<TodayCustomerProps, 'next' | 'back'>) => {
  const { today } = useSurroundings().messages.sidebar;
  return (
    <button ref={(button) => button?.focus()} type="button" class="link" onClick={next ?? back}>
      {next ? today.nextOne : today.backToList}
    </button>
  );
};
