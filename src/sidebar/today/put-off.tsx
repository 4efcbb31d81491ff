import { useRef, useState } from 'preact/hooks';
import { addDays, type LocalDate, readLocalDate } from '../../domain/local-date';
import type { ValueOf } from '../client';
import { useFocusAtOnce } from '../effects';
import { useKeys } from '../keys';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

export type PutOffAnswer = {
  readonly operationId: string;
  readonly date: LocalDate;
  readonly card: ValueOf<'putOffFollowUp'>['card'];
};

type Props = {
  customerId: string;
  done: (answer: PutOffAnswer) => void;
  cancel: () => void;
  /** Only to the end of today's list, which changes no date. */
  laterToday?: () => void;
};

const offered = [1, 3, 7] as const;

/** To when? Answered by one key; the sheet's due and the log change with it. */
export const PutOff = ({ customerId, done, cancel, laterToday }: Props) => {
  const { client, messages, today } = useSurroundings();
  const { sidebar } = messages;
  const words = sidebar.putOff;
  const operation = useOperation();
  const [operationId] = useState(newOperationId);
  const [isNamingDay, nameDay] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  useFocusAtOnce(() => box.current?.querySelector('button'));
  const to = async (date: LocalDate): Promise<void> => {
    const answer = await operation.run(() =>
      client.putOffFollowUp({ operationId, customerId, date }),
    );
    if (answer) done({ operationId, date, card: answer.card });
  };
  const choices = [
    ...offered.map((days) => ({
      label: sidebar.day(addDays(today, days), today),
      note: words.inDays(days),
      act: () => void to(addDays(today, days)),
    })),
    { label: words.otherDay, note: '', act: () => nameDay(true) },
    ...(laterToday ? [{ label: words.laterToday, note: '', act: laterToday }] : []),
  ];
  useKeys({
    escape: cancel,
    ...Object.fromEntries(choices.map(({ act }, at) => [String(at + 1), act])),
  });
  return (
    <fieldset ref={box} class="put-off">
      <legend>{words.toWhen}</legend>
      {choices.map(({ label, note, act }, at) => (
        <button key={label} type="button" class="row" disabled={operation.isWorking} onClick={act}>
          <span class="key" aria-hidden="true">
            {at + 1}
          </span>{' '}
          {label}
          {note && <span class="quiet"> · {note}</span>}
        </button>
      ))}
      {isNamingDay && <OtherDay choose={(date) => void to(date)} />}
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <button type="button" class="link" onClick={cancel}>
        {sidebar.back}
      </button>
    </fieldset>
  );
};

const OtherDay = ({ choose }: { choose: (date: LocalDate) => void }) => {
  const { messages, today } = useSurroundings();
  const { putOff } = messages.sidebar;
  const [text, setText] = useState<string>(addDays(today, 14));
  const input = useRef<HTMLInputElement>(null);
  useFocusAtOnce(() => input.current);
  const submit = (event: Event): void => {
    event.preventDefault();
    const date = readLocalDate(text);
    if (date) choose(date);
  };
  return (
    <form class="pair" onSubmit={submit}>
      <input
        ref={input}
        type="date"
        required
        aria-label={putOff.otherDay}
        min={addDays(today, 1)}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit">{putOff.putOff}</button>
    </form>
  );
};
