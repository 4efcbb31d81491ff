import type { ValueOf } from '../client';
import { BuyerTime } from '../parts/buyer-time';
import { ClassChip } from '../parts/class-chip';
import { DueBadge } from '../parts/due-badge';
import { KeyAccountStar } from '../parts/key-account-star';
import { WholeDates } from '../parts/whole-dates';
import { useSurroundings } from '../surroundings';

export type CustomerCard = ValueOf<'customer'>['card'];

type OfTheLog = 'dueReason' | 'lastFollowUps' | 'isHistoryPart';

/** A customer as his row tells him; what the log says of him may not have been read yet. */
export type RowCard = Omit<CustomerCard, OfTheLog> & Partial<Pick<CustomerCard, OfTheLog>>;

/** As much of a customer as a list tells, before his card has been read. */
export type ListedCustomer = Pick<
  CustomerCard,
  'company' | 'contact' | 'country' | 'class' | 'due'
> &
  Partial<CustomerCard>;

export const nameOf = (card: ListedCustomer, unnamed: string): string =>
  card.company || card.contact || card.email || card.phone || unnamed;

/** Who it is and when he is due. */
export const CustomerHeader = ({ card }: { card: ListedCustomer }) => {
  const { sidebar, followUp } = useSurroundings().messages;
  const person = [card.contact !== nameOf(card, '') ? card.contact : '', card.country];
  const row = card.row === undefined ? '' : sidebar.customer.row(card.row);
  return (
    <header class="customer">
      <h1>
        {nameOf(card, sidebar.customer.unnamed)}
        {card.keyAccount && <KeyAccountStar />}
      </h1>
      <p class="quiet">{[...person, row].filter(Boolean).join(' · ')}</p>
      {card.place && <BuyerTime place={card.place} />}
      <p class="state-line">
        <ClassChip of={card.class} />
        <DueBadge due={card.due} of={card.class} />
      </p>
      {card.dueReason && (
        <p class="quiet">
          <WholeDates text={followUp.dueReason(card.dueReason)} />
        </p>
      )}
    </header>
  );
};
