import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { daysBetween } from '../../domain/local-date';
import { useKeys } from '../keys';
import { BuyerTime } from '../parts/buyer-time';
import { ClassChip } from '../parts/class-chip';
import { DueBadge } from '../parts/due-badge';
import { lazily } from '../parts/lazily';
import { useIsUndoOffered } from '../planning/newest-notice';
import { UndoNotice } from '../planning/undo-notice';
import { useSurroundings } from '../surroundings';
import { type AgendaLine, type AgendaList, lineKey, undecidedOf } from './agenda-list';
import { LineDetails } from './line-details';
import { type MovedPlan, PutOff, type PutOffAnswer } from './put-off';

const Spread = lazily(async () => (await import('./spread')).Spread);

type Props = {
  list: AgendaList;
  at: number;
  select: (index: number) => void;
  open: (item: AgendaLine) => void;
  finished: (customerId: string) => void;
  /** Opens the review of classes with those whom the day leaves no time for. */
  review: (customerIds: readonly string[]) => void;
};

/** What was promised or planned for now is put off with its customer; birthdays and gifts have their own days. */
const movedPlans = ({ matters }: AgendaLine): MovedPlan[] =>
  matters.flatMap((matter) =>
    matter.kind === 'plan' && ['promise', 'task', 'visit'].includes(matter.of)
      ? [{ id: matter.planId, text: matter.text || matter.date }]
      : [],
  );

/** The customer himself is not due: only what was planned brings him here. */
const isHereForPlans = (item: AgendaLine): boolean =>
  movedPlans(item).length > 0 && (item.due.state === 'later' || item.due.state === 'closed');

type PutOffTo = { readonly operationId: string; readonly said: string };

/** The lines, with the present one opened; all of it by keys. */
export const AgendaLines = ({ list, at, select, open, finished, review }: Props) => {
  const { messages, today } = useSurroundings();
  const { sidebar, followUp } = messages;
  const [asked, ask] = useState<string | null>(null);
  const [done, setDone] = useState<PutOffTo | null>(null);
  const items = list.items ?? [];
  const present = items[at];
  const postpone = (item: AgendaLine): void => {
    if (undecidedOf(item)) list.later(lineKey(item));
    else ask(item.customerId);
  };
  useKeys({
    j: () => select(at + 1),
    k: () => select(at - 1),
    arrowdown: () => select(at + 1),
    arrowup: () => select(at - 1),
    l: () => present && open(present),
    s: () => present && postpone(present),
  });
  const putOff = ({ operationId, date }: PutOffAnswer, { customerId, customer }: AgendaLine) => {
    const said = sidebar.putOff.doneTo(sidebar.day(date, today));
    setDone({ operationId, said: [customer, said].filter(Boolean).join(messages.words.colon) });
    ask(null);
    finished(customerId);
  };
  return (
    <>
      {done && <UndoNotice key={done.operationId} {...done} undone={list.read} />}
      {items.length === 0 && <p class="empty">{followUp.nothingDue}</p>}
      {items.length > 0 && (
        <h1 class="list-heading">
          {sidebar.today.heading(
            items.filter(({ isAhead }) => !isAhead).length + list.left.ofToday,
          )}
        </h1>
      )}
      <WorkOfDay list={list} review={review} spread={setDone} />
      <ol class="agenda">
        {items.map((item, index) => (
          <Line
            key={lineKey(item)}
            item={item}
            isPresent={index === at}
            select={() => select(index)}
            open={() => open(item)}
            putOff={() => postpone(item)}
          >
            {asked !== null && asked === item.customerId && !undecidedOf(item) && (
              <PutOff
                customerId={item.customerId}
                place={item.place}
                plans={movedPlans(item)}
                isOnlyPlans={isHereForPlans(item)}
                done={(answer) => putOff(answer, item)}
                cancel={() => ask(null)}
                laterToday={() => {
                  ask(null);
                  list.later(item.customerId);
                }}
              />
            )}
          </Line>
        ))}
      </ol>
      <footer class="quiet">
        {list.left.lines > 0 && <p>{sidebar.import.andMore(list.left.lines)}</p>}
        <KeysHint />
        <button type="button" class="link" onClick={list.read}>
          {sidebar.today.refresh}
        </button>
      </footer>
    </>
  );
};

/** The keys that do something now. */
const KeysHint = () => {
  const { today } = useSurroundings().messages.sidebar;
  return <p>{today.keys(useIsUndoOffered())}</p>;
};

type WorkProps = Pick<Props, 'list' | 'review'> & { spread: (done: PutOffTo) => void };

/** What stands above the lines: whether the day holds them, and what to do where it does not. */
const WorkOfDay = ({ list, review, spread }: WorkProps) => {
  const { sidebar } = useSurroundings().messages;
  return (
    <>
      {list.day && <DayLoad list={list} review={review} />}
      {list.isFlooded && <Spread done={spread} read={list.read} />}
      {list.putOff > 0 && <p class="quiet">{sidebar.today.putOffToday(list.putOff)}</p>}
    </>
  );
};

/** Whether the day is long enough, and where it is not, the way to those who could be looked after more seldom. */
const DayLoad = ({ list, review }: Pick<Props, 'list' | 'review'>) => {
  const { view } = useSurroundings().messages.planning;
  return (
    <p class="quiet">
      {list.day}{' '}
      {list.demote.length > 0 && (
        <button type="button" class="link" onClick={() => review(list.demote)}>
          {view.reviewDemotion}
        </button>
      )}
    </p>
  );
};

type LineProps = {
  item: AgendaLine;
  isPresent: boolean;
  select: () => void;
  open: () => void;
  putOff: () => void;
  children: ComponentChildren;
};

const Line = ({ item, isPresent, select, open, putOff, children }: LineProps) => {
  const { messages, today } = useSurroundings();
  const { sidebar, followUp } = messages;
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isPresent) row.current?.focus();
  }, [isPresent]);
  const who = item.customer || sidebar.customer.unnamed;
  const person = [item.contact === who ? '' : item.contact, item.country].filter(Boolean);
  const last = item.lastContact && followUp.lastContact(daysBetween(item.lastContact, today));
  return (
    <li class={isPresent ? 'present' : undefined}>
      <button
        ref={row}
        type="button"
        class="agenda-line"
        aria-expanded={isPresent}
        onClick={isPresent ? open : select}
      >
        <ClassChip of={item.class} short />
        <span class="who">{who}</span>
        <DueBadge due={item.due} of={item.class} />
      </button>
      {isPresent && (
        <div class="agenda-more">
          <p class="quiet">{[...person, last].filter(Boolean).join(' · ')}</p>
          <BuyerTime place={item.place} />
          <p>{item.reason}</p>
          <LineDetails item={item} />
          <div class="buttons">
            <button type="button" class="action" onClick={open}>
              {undecidedOf(item) ? sidebar.today.decide : sidebar.today.log}
            </button>
            <button type="button" onClick={putOff}>
              {undecidedOf(item) ? sidebar.putOff.laterToday : sidebar.putOff.putOff}
            </button>
          </div>
          {children}
        </div>
      )}
    </li>
  );
};
