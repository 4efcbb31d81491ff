import { useState } from 'preact/hooks';
import { useChange } from '../effects';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { AgendaLines } from './agenda-lines';
import { type AgendaLine, undecidedOf, useAgendaList } from './agenda-list';
import { useKnownCards } from './known-cards';
import { StaleSummary } from './stale-summary';
import { TodayCustomer, type TodayCustomerProps } from './today-customer';

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
  /** Opens an inquiry that waits for a decision. */
  decide: (inquiryId: string) => void;
  review: (customerIds: readonly string[]) => void;
};

/** Whom to contact today; finishing one leads to the next. */
export const TodayView = ({ from, review, decide }: Props) => {
  const { messages, summaryMissed } = useSurroundings();
  const list = useAgendaList();
  const known = useKnownCards();
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
    const open = (customerId: string): void => {
      setAt(items.findIndex((item) => item.customerId === customerId));
      setOpened(customerId);
    };
    return (
      <OpenedCustomer
        key={opened}
        customerId={opened}
        items={items}
        at={at}
        known={known}
        open={open}
        finished={() => finished(opened)}
        unfinished={list.read}
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
          open={(line) =>
            undecidedOf(line) ? decide(undecidedOf(line)) : setOpened(line.customerId)
          }
          finished={finished}
          review={review}
        />
      )}
    </div>
  );
};

type OpenedProps = Omit<TodayCustomerProps, 'line' | 'next' | 'previous' | 'nextId'> & {
  items: readonly AgendaLine[];
  /** Where the list stood when he was opened; he may have left it since. */
  at: number;
  open: (customerId: string) => void;
};

/** A customer of the list, with those before and after him one key away. */
const OpenedCustomer = ({ items, at, open, ...props }: OpenedProps) => {
  // An inquiry that waits for a decision has no customer to open.
  const others = items.filter(({ customerId }) => customerId && customerId !== props.customerId);
  const here = items.findIndex(({ customerId }) => customerId === props.customerId);
  const place = here < 0 ? at : here;
  const next = others[place < others.length ? place : 0];
  const previous = others[place - 1];
  const leadTo = (target: AgendaLine | undefined) => target && (() => open(target.customerId));
  return (
    <TodayCustomer
      {...props}
      line={items[here]}
      nextId={next?.customerId}
      next={leadTo(next)}
      previous={leadTo(previous)}
    />
  );
};
