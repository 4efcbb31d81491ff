import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { nameOf } from '../customer/customer-header';
import { CustomerPanel } from '../customer/customer-panel';
import { Notice } from '../parts/notice';
import { UndoNotice } from '../planning/undo-notice';
import { useSurroundings } from '../surroundings';
import type { TriageDraft } from './triage-draft';

export type Acceptance = {
  answer: ValueOf<'acceptInquiry'>;
  /** What was decided about, as it stood in the form. */
  decided: TriageDraft;
};

type Props = Acceptance & { next: () => void; takenBack: () => void };

/** What became of the inquiry, and what to do next with its sender. */
export const Accepted = ({ answer, decided, next, takenBack }: Props) => {
  const { sidebar } = useSurroundings().messages;
  const [card, setCard] = useState(answer.card);
  const [isReplying, setReplying] = useState(false);
  const name = card ? nameOf(card, sidebar.customer.unnamed) : '';
  const filed = answer.isNewCustomer ? sidebar.triage.filedNew : sidebar.triage.filedKnown;
  const withoutCustomer = answer.isScam ? sidebar.triage.filedScam : sidebar.triage.filedNobody;
  const words = card ? filed(name) : withoutCustomer;
  const said = answer.outcome === 'saved' ? words : `${words} ${sidebar[answer.outcome]}`;
  return (
    <>
      {isReplying ? (
        <Notice kind="done">{said}</Notice>
      ) : (
        <UndoNotice
          operationId={decided.operationId}
          said={said}
          undone={({ editedSince }) => {
            if (editedSince.length === 0) takenBack();
          }}
        />
      )}
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
          preset={{ topic: 'inquiry', channel: decided.channel || 'mail' }}
          changed={setCard}
        />
      )}
    </>
  );
};
