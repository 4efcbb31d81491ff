import type { LocalDate } from '../domain/local-date';
import { type Order, type OrderMark, orderMarks } from '../domain/order/order';
import type { RowBook } from '../workflows/ports';
import type { Book } from './book';
import type { PlacedRecord } from './records';
import { rowBook } from './row-book';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const date = (value: unknown): LocalDate | null =>
  typeof value === 'string' ? (value as LocalDate) : null;

/** A row that names neither a customer nor a number nor an amount is a remark. */
const orderFrom = ({ record, texts }: PlacedRecord): Omit<Order, 'id' | 'isTyped'> | null => {
  const amountText = text(texts?.amount);
  const amount = typeof record.amount === 'number' ? record.amount : null;
  const customer = text(record.customer);
  if (customer + text(record.number) + amountText === '' && amount === null) return null;
  return {
    date: date(record.date),
    customerId: text(record.customerId),
    customer,
    number: text(record.number),
    amount,
    ...(amountText && { amountText }),
    currency: text(record.currency),
    product: text(record.product),
    ...(Object.fromEntries(orderMarks.map((mark) => [mark, date(record[mark])])) as Record<
      OrderMark,
      LocalDate | null
    >),
    payBy: date(record.payBy),
    contract: text(record.contract),
    operationId: text(record.operationId),
  };
};

/** The Orders tab, which is made with the first order or when somebody wants to type into it. */
export const orderBook = (book: Book): RowBook<Order> =>
  rowBook<Order>(book, { tab: 'orders', prefix: 'o', from: orderFrom });
