import { useRef, useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useChange } from '../effects';
import { useLineKeys } from '../line-keys';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { CopyButton } from '../parts/copy-button';
import { MailLink } from '../parts/mail-link';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type Thanks = ValueOf<'fairThanks'>['thanks'][number];

/** Drafts of thanks to those met and not yet written to; each goes when it is logged as sent. */
export const FairThanks = ({ version }: { version: number }) => {
  const { client, messages } = useSurroundings();
  const { fair } = messages.planning;
  const reading = useOperation();
  const [thanks, setThanks] = useState<readonly Thanks[] | null>(null);
  const box = useRef<HTMLOListElement>(null);
  useLineKeys(box);
  const read = async (): Promise<void> => {
    const answer = await reading.run(() => client.fairThanks({}));
    if (answer) setThanks(answer.thanks);
  };
  const sent = (customerId: string): void =>
    setThanks((all) => all?.filter((one) => one.customerId !== customerId) ?? null);
  // What was read before the last card came no longer tells how many wait.
  useChange(version, () => setThanks(null));
  return (
    <section aria-label={fair.thanks}>
      <h2>{fair.thanks}</h2>
      <p class="quiet">{thanks ? fair.waiting(thanks.length) : fair.thanksHint}</p>
      <button type="button" disabled={reading.isWorking} onClick={() => void read()}>
        {fair.showThanks}
      </button>
      {reading.refusal && <Notice kind="refused">{reading.refusal}</Notice>}
      <ol ref={box} class="log">
        {thanks?.map((one) => (
          <Draft key={one.customerId} of={one} sent={() => sent(one.customerId)} />
        ))}
      </ol>
    </section>
  );
};

const Draft = ({ of, sent }: { of: Thanks; sent: () => void }) => {
  const { client, messages } = useSurroundings();
  const { fair } = messages.planning;
  const operation = useOperation();
  const [body, setBody] = useState(of.body);
  const [operationId] = useState(newOperationId);
  const logSent = async (): Promise<void> => {
    const { customerId, nextDate, to, subject } = of;
    const answer = await operation.run(() =>
      client.logFollowUp({
        operationId,
        customerId,
        direction: 'out',
        channel: to ? 'mail' : 'whatsapp',
        topic: 'personal',
        text: subject,
        nextDate,
      }),
    );
    if (answer) sent();
  };
  return (
    <li data-line tabIndex={-1}>
      <p>
        <b>{of.name}</b> <span class="quiet">{of.to || of.phone}</span>
      </p>
      <textarea
        rows={5}
        dir="auto"
        lang={of.language}
        aria-label={`${fair.thanks}: ${of.name}`}
        value={body}
        onInput={({ currentTarget }) => setBody(currentTarget.value)}
      />
      {of.meaning && (
        <details>
          <summary class="quiet">{fair.meaning}</summary>
          <p class="quiet said">{of.meaning}</p>
        </details>
      )}
      <div class="buttons">
        <CopyButton text={body} />
        {of.to && <MailLink to={of.to} subject={of.subject} body={body} />}
        <button type="button" class="link" disabled={operation.isWorking} onClick={logSent}>
          {fair.sent}
        </button>
      </div>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </li>
  );
};
