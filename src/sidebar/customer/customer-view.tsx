import { useState } from 'preact/hooks';
import { useChange } from '../effects';
import { useKeys } from '../keys';
import { refusalInWords } from '../operation';
import { Notice } from '../parts/notice';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import type { TodayFrom } from '../today/today-view';
import { useActiveCustomer } from './active-customer';
import { nameOf, type RowCard } from './customer-header';
import { CustomerPanel } from './customer-panel';

/** Somebody who is typing about one customer is not moved to another one by a click in the sheet. */
const isTyping = (): boolean =>
  document.hasFocus() && Boolean(document.activeElement?.closest('form.follow-up'));

type Props = {
  /** Who was selected when the page was made; he is shown until the sheet has told more. */
  glance: RowCard | null;
  toToday: (from: TodayFrom) => void;
};

/** The customer of the row that is selected in the sheet. */
export const CustomerView = ({ glance, toToday }: Props) => {
  const { client, messages } = useSurroundings();
  const { sidebar } = messages;
  const { active, error, isLooking, look } = useActiveCustomer(client);
  const [shown, setShown] = useState<RowCard | null>(glance);
  const selected = active?.card ?? null;
  const neighbour = (step: 1 | -1) => () => toToday({ customerId: shown?.id ?? '', step });
  useKeys({ j: neighbour(1), k: neighbour(-1) });
  useChange(active, () => {
    if (active && (selected?.id === shown?.id || !isTyping())) setShown(selected);
  });
  const isElsewhere = selected !== null && shown !== null && selected.id !== shown.id;
  return (
    <div id="view" role="tabpanel" class="view">
      {error !== null && <Retry refusal={refusalInWords(error, messages)} again={look} />}
      {isElsewhere && (
        <Notice kind="note">
          {sidebar.customer.otherRow(nameOf(selected, sidebar.customer.unnamed))}{' '}
          <button type="button" class="link" onClick={() => setShown(selected)}>
            {sidebar.customer.show}
          </button>
        </Notice>
      )}
      {shown && <CustomerPanel key={shown.id} card={shown} changed={setShown} />}
      {shown && !active && error === null && <p class="quiet waiting">{sidebar.loading}</p>}
      {!shown && active && !isLooking && <NoCustomer row={active.row} look={look} />}
      {!shown && isLooking && <p class="quiet waiting">{sidebar.customer.looking}</p>}
    </div>
  );
};

const NoCustomer = ({ row, look }: { row: number | null; look: () => void }) => {
  const { customer } = useSurroundings().messages.sidebar;
  return (
    <div class="empty">
      <h1>{customer.noRow(row)}</h1>
      <p>{customer.noRowHint}</p>
      <button type="button" onClick={look}>
        {customer.reread}
      </button>
    </div>
  );
};
