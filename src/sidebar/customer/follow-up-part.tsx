import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LocalDate } from '../../domain/local-date';
import { useKeys } from '../keys';
import { useOperation } from '../operation';
import { lazily } from '../parts/lazily';
import { UndoNotice } from '../planning/undo-notice';
import { useSurroundings } from '../surroundings';
import { PutOff } from '../today/put-off';
import type { CustomerCard, RowCard } from './customer-header';
import { beAboutInquiry, type FollowUpDraft, typeAgain } from './follow-up-draft';
import { FollowUpForm } from './follow-up-form';
import { LastFollowUps } from './last-follow-ups';
import { withOlder } from './whole-history';

const Playbook = lazily(async () => (await import('./playbook')).Playbook);
const Twins = lazily(async () => (await import('../care/twins')).Twins);
const Advice = lazily(async () => (await import('../planning/advice')).Advice);

export type FollowUpPartProps = {
  card: RowCard;
  preset?: Partial<FollowUpDraft>;
  changed: (card: CustomerCard) => void;
  /** Contacted or put off: nothing more to do for today. */
  finished?: () => void;
  /** That was taken back. */
  unfinished?: () => void;
  /** What is offered once the follow-up is saved. */
  after?: ComponentChildren;
};

type Done = {
  readonly operationId: string;
  readonly said: string;
  /** The contact as it was typed, to be typed no second time. */
  readonly typed?: FollowUpDraft;
};

const focusText = (): void => document.getElementById('follow-up-text')?.focus();

/** What was done with the customer a moment ago, and how it is told and taken back. */
const useDone = ({ card, changed, finished, unfinished }: FollowUpPartProps) => {
  const { client } = useSurroundings();
  const reading = useOperation();
  const [done, setDone] = useState<Done | null>(null);
  const finish = (what: Done, now: CustomerCard): void => {
    setDone(what);
    changed(withOlder(now, card));
    finished?.();
  };
  const undone = async (): Promise<void> => {
    unfinished?.();
    if (done?.typed) typeAgain(card.id, done.typed);
    const answer = await reading.run(() => client.customer({ customerId: card.id }));
    if (answer) changed(answer.card);
  };
  return { done, finish, undone: () => void undone() };
};

/** The form to log a contact, and as soon as the log has been read what speaks for one and what was last said. */
export const FollowUpPart = (props: FollowUpPartProps) => {
  const { card, preset, after } = props;
  const { sidebar } = useSurroundings().messages;
  const { done, finish, undone } = useDone(props);
  const [isPuttingOff, putOff] = useState(false);
  const [byPhase, setByPhase] = useState<LocalDate | null>(null);
  const [, redraw] = useState(0);
  useKeys({ l: focusText, s: () => putOff(true) });
  const used = (): void => {
    redraw((count) => count + 1);
    focusText();
  };
  const shown = (next: LocalDate | null, isWaiting: boolean): void => {
    setByPhase(next);
    if (!isWaiting) return;
    beAboutInquiry(card.id);
    redraw((count) => count + 1);
  };
  const { lastFollowUps } = card;
  const version = lastFollowUps?.[0]?.operationId ?? '';
  return (
    <>
      <PuttingOff card={card} isAsked={isPuttingOff} ask={putOff} finish={finish} />
      {done && (
        <UndoNotice
          key={done.operationId}
          operationId={done.operationId}
          said={done.said}
          undone={undone}
        >
          {after}
        </UndoNotice>
      )}
      {lastFollowUps && (
        <>
          <Playbook
            key={`playbook ${card.id}`}
            customerId={card.id}
            version={version}
            due={'date' in card.due ? card.due.date : null}
            isPutOff={card.dueReason?.from === 'putOff' && card.due.state === 'later'}
            shows={shown}
          />
          <Twins key={card.id} customerId={card.id} />
        </>
      )}
      <section>
        <h2>{sidebar.customer.log}</h2>
        <FollowUpForm
          card={card}
          byPhase={byPhase}
          saved={({ outcome, card: now }, typed) =>
            finish({ operationId: typed.operationId, said: sidebar[outcome], typed }, now)
          }
          {...(preset && { preset })}
        />
      </section>
      {lastFollowUps && (
        <>
          <Advice customerId={card.id} version={version} used={used} />
          <LastFollowUps lines={lastFollowUps} />
        </>
      )}
    </>
  );
};

type PuttingOffProps = {
  card: RowCard;
  isAsked: boolean;
  ask: (isAsked: boolean) => void;
  finish: (what: Done, now: CustomerCard) => void;
};

const PuttingOff = ({ card, isAsked, ask, finish }: PuttingOffProps) => {
  const { messages, today } = useSurroundings();
  const { sidebar } = messages;
  if (!isAsked) {
    return (
      <button type="button" class="link" onClick={() => ask(true)}>
        {sidebar.putOff.putOff} <span class="key">S</span>
      </button>
    );
  }
  return (
    <PutOff
      customerId={card.id}
      place={card.place}
      cancel={() => ask(false)}
      done={({ operationId, date, card: now }) => {
        ask(false);
        finish({ operationId, said: sidebar.putOff.doneTo(sidebar.day(date, today)) }, now);
      }}
    />
  );
};
