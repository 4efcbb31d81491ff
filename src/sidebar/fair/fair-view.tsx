import { Field } from '../parts/field';
import { Retry } from '../parts/retry';
import { UndoNotice } from '../planning/undo-notice';
import { useSurroundings } from '../surroundings';
import { CardForm } from './card-form';
import { useFairQueue } from './fair-queue';
import { FairThanks } from './fair-thanks';

/** At the stand: cards as fast as they are handed over; on the evening: thanks to everybody. */
export const FairView = () => {
  const { planning } = useSurroundings().messages;
  const { fair } = planning;
  const queue = useFairQueue();
  const { value, change, sending, send, forgetLast } = queue;
  const { last } = value;
  const lastName = last && [last.card.company, last.card.contact, last.card.reach].find(Boolean);
  return (
    <>
      <p class="quiet">{fair.hint}</p>
      <Field label={fair.name}>
        <input
          value={value.fair}
          data-most={200}
          onInput={({ currentTarget }) => change({ fair: currentTarget.value })}
        />
      </Field>
      <CardForm queue={queue} />
      {sending.refusal && <Retry refusal={`${fair.kept} ${sending.refusal}`} again={send} />}
      {last?.isSaved && (
        <UndoNotice
          key={last.card.operationId}
          operationId={last.card.operationId}
          said={fair.savedCard(lastName ?? '', last.card.class)}
          undone={forgetLast}
        />
      )}
      <FairThanks version={value.saved} />
    </>
  );
};
