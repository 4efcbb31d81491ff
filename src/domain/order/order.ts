import type { LocalDate } from '../local-date';

/** What an order or a deal may have reached, each with the day on which it did. */
export const orderMarks = [
  'quoted',
  'negotiating',
  'signals',
  'deposit',
  'shipped',
  'paid',
] as const;
export type OrderMark = (typeof orderMarks)[number];

/** One row of the Orders tab. */
export type Order = Readonly<Record<OrderMark, LocalDate | null>> & {
  readonly id: string;
  /** The day the order was placed; `null` for a deal that is no order yet and counts nowhere. */
  readonly date: LocalDate | null;
  /** Empty in a row that a person typed; the customer is then told by his name. */
  readonly customerId: string;
  readonly customer: string;
  /** Number of the order, the proforma or the contract. */
  readonly number: string;
  /** Negative for a refund; `null` when the cell is empty or holds something that is no amount. */
  readonly amount: number | null;
  readonly currency: string;
  readonly product: string;
  /** The day by which payment was agreed. */
  readonly payBy: LocalDate | null;
  /** Numbers of the elements of the contract that are settled, as `closing.ts` counts them. */
  readonly contract: string;
  readonly operationId: string;
  /** Stands in a row that has no id of its own yet. */
  readonly isTyped?: true;
  /** What stands in the cell of the amount when it is no amount. */
  readonly amountText?: string;
};

/** An order that has been placed. */
export type PlacedOrder = Order & { readonly date: LocalDate };

export const isPlaced = (order: Order): order is PlacedOrder => order.date !== null;

/** It has a day of order, was negotiated on that day or since, and nothing has followed: perhaps it is no order yet. */
export const isPerhapsNoOrder = ({
  date,
  negotiating,
  deposit,
  shipped,
  paid,
}: Pick<Order, OrderMark | 'date'>): boolean =>
  date !== null && negotiating !== null && negotiating >= date && !(deposit || shipped || paid);

/** What a person may set in a row. */
export type OrderValues = Partial<
  Pick<
    Order,
    OrderMark | 'date' | 'number' | 'amount' | 'currency' | 'product' | 'payBy' | 'contract'
  >
>;
