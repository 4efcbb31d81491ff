import { useState } from 'preact/hooks';
import type { LocalDate } from '../../domain/local-date';
import type { ValueOf } from '../client';
import { useChange } from '../effects';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { ReplyDraft } from './reply-draft';
import { TickNotice, type Turned } from './tick-notice';

type Shown = ValueOf<'playbook'>['playbook'];

type Props = {
  customerId: string;
  version: string;
  /** When the customer is due, which may be agreed otherwise than the phase asks. */
  due: LocalDate | null;
  /** That day is one to which the person put him off, and has not come. */
  isPutOff: boolean;
  /** Told when the phase wants the next contact once the buyer has been written to, and whether he waits for an answer. */
  shows: (nextIfWritten: LocalDate | null, isWaiting: boolean) => void;
};

/** The phase of the customer's inquiry with its steps, each tick a line in the log; nothing when he has none. */
export const Playbook = ({ customerId, version, due, isPutOff, shows }: Props) => {
  const { client, messages, today } = useSurroundings();
  const { sidebar, words } = messages;
  const [shown, setShown] = useState<Shown>(null);
  const operation = useOperation();
  const [ticking, setTicking] = useState<Turned | null>(null);
  const [turned, setTurned] = useState<Turned | null>(null);
  const show = (now: Shown): void => {
    setShown(now);
    shows(now?.nextIfWritten ?? null, now !== null && !now.isReplied);
  };
  useChange(`${customerId} ${version}`, () => {
    let isLatest = true;
    client.playbook({ customerId }).then(
      (answer) => isLatest && show(answer.playbook),
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  });
  if (!shown) return null;
  const { inquiryId, phase, steps } = shown;
  const waits = isPutOff && !shown.isReplied && due;
  const stand = waits
    ? sidebar.triage.replyPutOff(sidebar.day(due, today))
    : phase === 'firstReply' && shown.isReplied
      ? sidebar.triage.firstReplySent
      : words.phases[phase];
  const turn = async (of: Turned): Promise<void> => {
    setTicking(of);
    const { step, isDone } = of;
    const request = { inquiryId, phase: of.phase, step, isDone };
    const answer = await operation.run(() => client.tickStep(request));
    setTicking(null);
    if (!answer) return;
    show(answer.playbook);
    setTurned({ ...of, id: newOperationId() });
  };
  return (
    <section>
      <fieldset class="steps">
        <legend>
          {sidebar.triage.steps}{' '}
          <span class="quiet">
            · {words.kinds[shown.kind]} · {stand}
          </span>
        </legend>
        {steps.map(({ number, text, isTicked }) => (
          <label key={`${phase}${number}`}>
            <input
              type="checkbox"
              checked={ticking?.step === number ? ticking.isDone : isTicked}
              disabled={operation.isWorking}
              onChange={() => void turn({ phase, step: number, text, isDone: !isTicked, id: '' })}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      {turned && (
        <TickNotice
          turned={turned}
          isWorking={operation.isWorking}
          takeBack={() => void turn({ ...turned, isDone: false })}
        />
      )}
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <NextWord shown={shown} due={due} isPutOff={isPutOff} />
      {shown.replyBy && <ReplyDraft key={inquiryId} inquiryId={inquiryId} />}
    </section>
  );
};

type NextWordProps = Pick<Props, 'due' | 'isPutOff'> & { shown: NonNullable<Shown> };

/** By when to answer; once that is done, when the next contact is; and to which day either was put off. */
const NextWord = ({ shown: { replyBy, isLate, next }, due, isPutOff }: NextWordProps) => {
  const { messages, today } = useSurroundings();
  const { triage, day } = messages.sidebar;
  const until = due && day(due, today);
  if (replyBy) {
    const said = isLate ? triage.replyLate(replyBy) : triage.replyBy(replyBy);
    return <p class={isLate && !isPutOff ? 'due overdue' : 'quiet'}>{said}</p>;
  }
  if (!next) return null;
  const proposed = day(next, today);
  return (
    <p class="quiet">
      {until && due !== next
        ? triage.proposedContact(proposed, until)
        : triage.nextContact(proposed)}
    </p>
  );
};
