import { useRef, useState } from 'preact/hooks';
import { addDays, type LocalDate, readLocalDate } from '../../domain/local-date';
import type { ValueOf } from '../client';
import { useFocusAtOnce } from '../effects';
import { useKeys } from '../keys';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { buyersDay, closedOn, offeredDays, type Place } from '../parts/buyers-days';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

export type PutOffAnswer = {
  readonly operationId: string;
  readonly date: LocalDate;
  readonly card: ValueOf<'putOffFollowUp'>['card'];
};

export type MovedPlan = { readonly id: string; readonly text: string };

type Props = {
  customerId: string;
  place: Place;
  /** Promises, tasks and visits that go to the same day. */
  plans?: readonly MovedPlan[];
  /** The customer's own next date stays. */
  isOnlyPlans?: boolean;
  done: (answer: PutOffAnswer) => void;
  cancel: () => void;
  /** Only to the end of today's list, which changes no date. */
  laterToday?: () => void;
};

const offered = [1, 3, 7] as const;

/** To when? Answered by one key; the sheet's due and the log change with it. */
export const PutOff = (props: Props) => {
  const { customerId, place, plans = [], isOnlyPlans = false, done, cancel, laterToday } = props;
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
      client.putOffFollowUp({
        operationId,
        customerId,
        date,
        planIds: plans.map(({ id }) => id),
        isOnlyPlans,
      }),
    );
    if (answer) done({ operationId, date, card: answer.card });
  };
  const choices = [
    ...offeredDays(place, today, offered, messages).map(({ date, note }) => ({
      label: sidebar.day(date, today),
      note,
      act: () => void to(date),
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
      {plans.length > 0 && <p class="quiet">{words.withPlans(plans.map(({ text }) => text))}</p>}
      {choices.map(({ label, note, act }, at) => (
        <button key={label} type="button" class="row" disabled={operation.isWorking} onClick={act}>
          <span class="key" aria-hidden="true">
            {at + 1}
          </span>{' '}
          {label}
          {note && <span class="quiet"> · {note}</span>}
        </button>
      ))}
      {isNamingDay && <OtherDay place={place} choose={(date) => void to(date)} />}
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <button type="button" class="link" onClick={cancel}>
        {sidebar.back}
      </button>
    </fieldset>
  );
};

type OtherDayProps = { place: Place; choose: (date: LocalDate) => void };

/** A day that the person names is kept, and it is said when nobody works there then. */
const OtherDay = ({ place, choose }: OtherDayProps) => {
  const { messages, today } = useSurroundings();
  const { putOff } = messages.sidebar;
  const [text, setText] = useState<string>(addDays(today, 14));
  const input = useRef<HTMLInputElement>(null);
  const named = readLocalDate(text);
  const closed = named ? closedOn(buyersDay(place, named), messages) : '';
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
      {closed && <span class="hint">{closed}</span>}
    </form>
  );
};
