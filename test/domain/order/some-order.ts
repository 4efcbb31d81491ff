import type { LocalDate } from '../../../src/domain/local-date';
import type { Order } from '../../../src/domain/order/order';

export const day = (text: string): LocalDate => text as LocalDate;

/** An invented order; what a test is about is given, the rest is plausible. */
export const order = (parts: Partial<Order> = {}): Order => ({
  id: 'o-1',
  date: day('2026-03-02'),
  customerId: 'c-1',
  customer: 'Oak Imports',
  number: 'PO 1',
  amount: 1000,
  currency: 'USD',
  product: 'Solar garden lamps',
  quoted: null,
  negotiating: null,
  signals: null,
  deposit: null,
  shipped: null,
  payBy: null,
  paid: null,
  contract: '',
  operationId: '',
  ...parts,
});

/** Orders as a table: customer, day, amount, currency. */
export const ordersOf = (rows: string): Order[] =>
  rows
    .trim()
    .split('\n')
    .map((line, index) => {
      const [customerId = '', date = '', amount = '', currency = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return order({
        id: `o-${index}`,
        customerId,
        customer: customerId,
        number: `PO ${index + 1}`,
        date: date === '' ? null : day(date),
        amount: amount === '' ? null : Number(amount),
        currency,
      });
    });
