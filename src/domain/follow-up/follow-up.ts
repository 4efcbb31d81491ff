import type { CustomerClass } from '../customer/customer-class';
import type { LocalDate, LocalMinute } from '../local-date';

export const channels = [
  'mail',
  'phone',
  'whatsapp',
  'wechat',
  'chat',
  'platform',
  'visit',
  'fair',
  'sample',
  'quotation',
  'form',
  'other',
] as const;
export type Channel = (typeof channels)[number];

/** `out`: we contacted the customer; `in`: the customer contacted us. */
export type Direction = 'out' | 'in';

/** The two families of topics of the trade, "useful to the customer" and "of interest to him". */
export const topics = [
  'priceMove',
  'productNews',
  'tradeTrend',
  'sharedMaterial',
  'companyNews',
  'hobby',
  'personal',
  'occasion',
  'inquiry',
  'quotation',
  'order',
  'orderPlaced',
  'complaint',
  'other',
] as const;
export type Topic = (typeof topics)[number];

/** What a line of the log says happened. Only `contact` counts as contact with the customer. */
export type Act =
  | 'contact'
  | 'inquiryAccepted'
  | 'stepTicked'
  | 'customerAdded'
  | 'customersImported'
  | 'customersMerged'
  | 'handedOver'
  | 'personErased'
  | 'operationUndone'
  | 'classChanged'
  | 'orderNoted'
  | 'documentNoted'
  | 'keyAccountChanged'
  | 'plansMade'
  | 'putOff'
  | 'ratesChanged'
  | 'planMoved';

/** One line of the append-only log, the truth for everything derived. */
export type FollowUp = {
  readonly when: LocalMinute;
  readonly customerId: string;
  readonly customer: string;
  readonly owner: string;
  readonly act: Act;
  readonly channel: Channel | '';
  readonly direction: Direction | '';
  /** A `Topic`, or a topic in the person's own words. */
  readonly topic: string;
  readonly text: string;
  readonly nextDate: LocalDate | null;
  readonly operationId: string;
  /** What is needed to take the operation back, as `domain/register/undo-note` writes it. */
  readonly undo?: string;
  /** For `classChanged`: the text carries `B>A`. */
};

/** Why and when a customer is due. */
export type Due =
  | { readonly state: 'neverContacted' }
  /** The last contact says something that cannot be read as a date, or a day that is still to come. */
  | { readonly state: 'unreadable'; readonly isAhead?: true }
  /** Class F: has a date when contact may be tried again, but is never reminded of. */
  | { readonly state: 'closed'; readonly date: LocalDate | null }
  | {
      readonly state: 'overdue' | 'dueToday' | 'later';
      readonly date: LocalDate;
      /** Whole days between the date and today, never negative. */
      readonly days: number;
    };

/** One customer to contact, in the order in which to do it. */
export type AgendaItem = {
  readonly customerId: string;
  readonly customer: string;
  readonly contact: string;
  readonly country: string;
  readonly class: CustomerClass | null;
  readonly due: Due;
  readonly lastContact: LocalDate | null;
  /** The day of the next contact that was agreed or put down, where there is one. */
  readonly agreed: LocalDate | null;
};
