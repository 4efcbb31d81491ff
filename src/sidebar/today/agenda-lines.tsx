import { useEffect, useRef } from 'preact/hooks';
import { daysBetween } from '../../domain/local-date';
import { useKeys } from '../keys';
import { BuyerTime } from '../parts/buyer-time';
import { ClassChip } from '../parts/class-chip';
import { DueBadge } from '../parts/due-badge';
import { useSurroundings } from '../surroundings';
import type { AgendaLine, AgendaList } from './agenda-list';
import { LineDetails } from './line-details';

type Props = {
  list: AgendaList;
  at: number;
  select: (index: number) => void;
  open: (customerId: string) => void;
};

/** The lines, with the present one opened; all of it by keys. */
export const AgendaLines = ({ list, at, select, open }: Props) => {
  const { sidebar, followUp } = useSurroundings().messages;
  const items = list.items ?? [];
  const present = items[at];
  const openPresent = () => present && open(present.customerId);
  useKeys({
    j: () => select(at + 1),
    k: () => select(at - 1),
    arrowdown: () => select(at + 1),
    arrowup: () => select(at - 1),
    l: () => openPresent(),
    s: () => present && list.later(present.customerId),
  });
  if (items.length === 0) return <p class="empty">{followUp.nothingDue}</p>;
  return (
    <>
      <h1 class="list-heading">
        {sidebar.today.heading(items.filter(({ isAhead }) => !isAhead).length)}
      </h1>
      {list.day && <p class="quiet">{list.day}</p>}
      {list.putOff > 0 && <p class="quiet">{sidebar.today.putOff(list.putOff)}</p>}
      <ol class="agenda">
        {items.map((item, index) => (
          <Line
            key={item.customerId}
            item={item}
            isPresent={index === at}
            select={() => select(index)}
            open={() => open(item.customerId)}
            later={() => list.later(item.customerId)}
          />
        ))}
      </ol>
      <footer class="quiet">
        <p>{sidebar.today.keys}</p>
        <button type="button" class="link" onClick={list.read}>
          {sidebar.today.refresh}
        </button>
      </footer>
    </>
  );
};

type LineProps = {
  item: AgendaLine;
  isPresent: boolean;
  select: () => void;
  open: () => void;
  later: () => void;
};

const Line = ({ item, isPresent, select, open, later }: LineProps) => {
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
              {sidebar.today.log}
            </button>
            <button type="button" onClick={later}>
              {sidebar.today.later}
            </button>
          </div>
        </div>
      )}
    </li>
  );
};
