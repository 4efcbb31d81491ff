import { useState } from 'preact/hooks';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { AgendaLines } from './agenda-lines';
import { useAgendaList } from './agenda-list';
import { StaleSummary } from './stale-summary';
import { TodayCustomer } from './today-customer';

/** Whom to contact today; finishing one leads to the next. */
export const TodayView = () => {
  const { messages, summaryMissed } = useSurroundings();
  const list = useAgendaList();
  const [at, setAt] = useState(0);
  const [opened, setOpened] = useState<string | null>(null);
  const items = list.items ?? [];
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
        <AgendaLines list={list} at={at} select={select} open={setOpened} finished={finished} />
      )}
    </div>
  );
};
