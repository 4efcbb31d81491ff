import type { LocalDate } from '../../domain/local-date';
import { readCurrency, readMoney } from '../../domain/order/money';
import type { InputOf } from '../client';

export type OrderDraft = {
  readonly operationId: string;
  readonly date: LocalDate | '';
  readonly number: string;
  readonly amount: string;
  readonly currency: string;
  readonly product: string;
  readonly payBy: LocalDate | '';
};

export type OrderSet = InputOf<'saveOrder'>['set'];

/** What the form says as the script takes it, or what keeps it from being one. */
export const orderFrom = (draft: OrderDraft): OrderSet | 'amount' | 'currency' | 'empty' => {
  const { date, number, product, payBy } = draft;
  const isEmpty = draft.amount.trim() === '';
  const money = isEmpty ? null : readMoney(draft.amount);
  if (isEmpty && product.trim() === '') return 'empty';
  if (!isEmpty && !money) return 'amount';
  const currency = money?.currency || readCurrency(draft.currency);
  if (currency === '') return 'currency';
  return {
    date: date || null,
    number,
    amount: money?.amount ?? null,
    currency,
    product,
    payBy: payBy || null,
  };
};
