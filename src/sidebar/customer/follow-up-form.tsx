import type { LocalDate } from '../../domain/local-date';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { PromiseOffer } from '../planning/promise-offer';
import { useSurroundings } from '../surroundings';
import { ContactFields } from './contact-fields';
import type { RowCard } from './customer-header';
import { type FollowUpDraft, useFollowUpDraft } from './follow-up-draft';
import { chosenDate, nextDates } from './next-dates';
import { WhatNext } from './what-next';

type Props = {
  card: RowCard;
  preset?: Partial<FollowUpDraft>;
  /** When the open inquiry wants the next contact, had the buyer been written to today. */
  byPhase: LocalDate | null;
  saved: (answer: ValueOf<'logFollowUp'>, typed: FollowUpDraft) => void;
};

/** First what happened, then when the next contact is; one call, and the text stays until it is saved. */
export const FollowUpForm = ({ card, preset, byPhase, saved }: Props) => {
  const { client, messages, settings, today } = useSurroundings();
  const { form, back, working } = messages.sidebar;
  const draft = useFollowUpDraft(card.id, preset);
  const { value, change } = draft;
  const operation = useOperation();

  const save = async (): Promise<void> => {
    const { cadence } = settings;
    const offered = nextDates(card.class, { cadence, today, byPhase, place: card.place });
    const { operationId, direction, channel, text } = value;
    const topic = value.topic === 'own' ? value.ownTopic.trim() || 'other' : value.topic;
    const nextDate = chosenDate(value, offered);
    const answer = await operation.run(() =>
      client.logFollowUp({
        operationId,
        customerId: card.id,
        direction,
        channel,
        topic,
        text,
        nextDate,
      }),
    );
    if (!answer) return;
    draft.discard();
    saved(answer, value);
  };
  const isByPhase = byPhase !== null && value.direction === 'out' && value.next === 'byCadence';
  const submit = (event: Event): void => {
    event.preventDefault();
    if (value.isAskingNext) void save();
    else change({ isAskingNext: true, ...(isByPhase && { next: 'byPhase' }) });
  };
  return (
    <form class="follow-up" onSubmit={submit} aria-label={messages.sidebar.customer.log}>
      {value.isAskingNext ? (
        <WhatNext draft={value} card={card} byPhase={byPhase} change={change} />
      ) : (
        <ContactFields draft={value} change={change} />
      )}
      <PromiseOffer
        key={value.operationId}
        operationId={value.operationId}
        customerId={card.id}
        text={value.text}
      />
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <div class="buttons">
        <button type="submit" class="action" disabled={operation.isWorking}>
          {operation.isWorking ? working : value.isAskingNext ? form.save : form.next}
        </button>
        {value.isAskingNext && (
          <button type="button" onClick={() => change({ isAskingNext: false })}>
            {back}
          </button>
        )}
      </div>
    </form>
  );
};
