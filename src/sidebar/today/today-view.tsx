import { useState } from 'preact/hooks';
import { useChange } from '../effects';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { AgendaLines } from './agenda-lines';
import { type AgendaLine, useAgendaList } from './agenda-list';
import { StaleSummary } from './stale-summary';
import { TodayCustomer } from './today-customer';

/** Where somebody comes from who wants the next or the previous customer who is due. */
export type TodayFrom = { readonly customerId: string; readonly step: 1 | -1 };

/** The neighbour in the list; for a customer who is not in it the first one, and none before that. */
const neighbourOf = (
  items: readonly AgendaLine[],
  { customerId, step }: TodayFrom,
): AgendaLine | undefined => {
  const here = items.findIndex((item) => item.customerId === customerId);
  return here < 0 && step < 0 ? undefined : items[here + step];
};

type Props = {
  from: TodayFrom | null;
  review: (customerIds: readonly string[]) => void;
};

/** Whom to contact today; finishing one leads to the next. */
export const TodayView = ({ from, review }: Props) => {
  const { messages, summaryMissed } = useSurroundings();
  const list = useAgendaList();
  const [at, setAt] = useState(0);
  const [opened, setOpened] = useState<string | null>(null);
  const items = list.items ?? [];
  useChange(list.items !== null, () => {
    const target = from && neighbourOf(items, from);
    if (!target) return;
    setAt(items.indexOf(target));
    setOpened(target.customerId);
  });
  const select = (index: number): void => setAt(Math.max(0, Math.min(index, items.length - 1)));

  const finished = (customerId: string): void => {
    list.done(customerId);
    select(Math.min(at, items.length - 2));
  };
  if (opened !== null) {
    const others = items.filter(({ customerId }) => customerId !== opened);
    const here = items.findIndex(({ customerId }) => customerId === opened);
    const place = here < 0 ? at : here;
    const leadTo = (index: number) => {
      const target = others[index];
      if (!target) return undefined;
      return () => {
        setAt(items.indexOf(target));
        setOpened(target.customerId);
      };
    };
    return (
      <TodayCustomer
        key={opened}
        customerId={opened}
        finished={() => finished(opened)}
        unfinished={list.read}
        next={leadTo(place < others.length ? place : 0)}
        previous={leadTo(place - 1)}
        back={() => setOpened(null)}
      />
    );
  }
  return (
    <div id="view" role="tabpanel" class="view">
      {summaryMissed !== null && <StaleSummary days={summaryMissed} />}
      {list.operation.refusal && <Retry refusal={list.operation.refusal} again={list.read} />}
      {list.items === null && !list.operation.refusal && (
        <p class="quiet waiting">{messages.sidebar.loading}</p>
      )}
      {list.items && (
        <AgendaLines
          list={list}
          at={at}
          select={select}
          open={setOpened}
          finished={finished}
          review={review}
        />
      )}
    </div>
  );
};
