import { useState } from 'preact/hooks';
import type { Channel } from '../../domain/follow-up/follow-up';
import type { ValueOf } from '../client';
import { nameOf } from '../customer/customer-header';
import { CustomerPanel } from '../customer/customer-panel';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

export type Acceptance = { answer: ValueOf<'acceptInquiry'>; channel: Channel | '' };

type Props = Acceptance & { next: () => void };

/** What became of the inquiry, and what to do next with its sender. */
export const Accepted = ({ answer, channel, next }: Props) => {
  const { sidebar } = useSurroundings().messages;
  const [card, setCard] = useState(answer.card);
  const [isReplying, setReplying] = useState(false);
  const name = card ? nameOf(card, sidebar.customer.unnamed) : '';
  const filed = answer.isNewCustomer ? sidebar.triage.filedNew : sidebar.triage.filedKnown;
  const withoutCustomer = answer.isScam ? sidebar.triage.filedScam : sidebar.triage.filedNobody;
  return (
    <>
      <Notice kind="done">
        {card ? filed(name) : withoutCustomer}
        {answer.outcome !== 'saved' && ` ${sidebar[answer.outcome]}`}
      </Notice>
      <div class="buttons">
        {card && !isReplying && (
          <button type="button" class="action" onClick={() => setReplying(true)}>
            {sidebar.triage.logReply}
          </button>
        )}
        <button type="button" class={card && !isReplying ? '' : 'action'} onClick={next}>
          {sidebar.triage.nextInquiry}
        </button>
      </div>
      {card && isReplying && (
        <CustomerPanel
          card={card}
          preset={{ topic: 'inquiry', channel: channel || 'mail' }}
          changed={setCard}
        />
      )}
    </>
  );
};
