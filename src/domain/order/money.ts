import type { LocalDate } from '../local-date';
import type { Order } from './order';

/** What one unit of a currency is worth in the home currency, from a day on; `null` for always. */
export type Rate = {
  readonly currency: string;
  readonly rate: number;
  readonly from: LocalDate | null;
};

/** The currency in which values are compared, and what others are worth in it. */
export type Exchange = { readonly home: string; readonly rates: readonly Rate[] };

/** Signs and words that mean one currency only; a bare $ or ¥ could be several and is not guessed. */
const aliases: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  US$: 'USD',
  USD$: 'USD',
  HK$: 'HKD',
  A$: 'AUD',
  C$: 'CAD',
  R$: 'BRL',
  RMB: 'CNY',
  CNH: 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  人民幣: 'CNY',
  美元: 'USD',
  美金: 'USD',
  欧元: 'EUR',
  歐元: 'EUR',
  英镑: 'GBP',
  英鎊: 'GBP',
  日元: 'JPY',
  港币: 'HKD',
  港幣: 'HKD',
  港元: 'HKD',
};

const ambiguousSign = /^[$¥]$/;

/** The three letters of a currency, or an empty text where the cell does not say for sure. */
export const readCurrency = (text: string): string => {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  return aliases[plain] ?? (/^[A-Z]{3}$/.test(plain) ? plain : '');
};

/** Digits with separators; a single comma or point before three digits could be either, and is not guessed. */
const readDigits = (text: string): number | null => {
  const minus = /^[-−(]/.test(text) ? -1 : 1;
  const digits = text.replace(/[-−()\s'’]/g, '');
  if (!/^\d[\d.,]*$/.test(digits)) return null;
  const marks = digits.replace(/\d/g, '');
  const last = marks.slice(-1);
  const isRepeated = marks.length > 1 && new Set(marks).size === 1;
  const decimals = digits.length - 1 - Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (marks.length === 1 && decimals === 3) return null;
  if (isRepeated && !/^\d{1,3}([.,]\d{3})+$/.test(digits)) return null;
  const whole = isRepeated ? digits.replace(/[.,]/g, '') : digits;
  const cut = isRepeated || last === '' ? -1 : whole.lastIndexOf(last);
  const before = (cut < 0 ? whole : whole.slice(0, cut)).replace(/[.,]/g, '');
  return minus * Number(`${before}.${cut < 0 ? 0 : whole.slice(cut + 1)}`) || 0;
};

/** An amount with or without its currency, such as `USD 12,500.00` or `1.250,00 €`; `null` where it is not certain. */
export const readMoney = (text: string): { amount: number; currency: string } | null => {
  const plain = text.normalize('NFKC').trim();
  const match = /^(-?)\s*([^\d\s(−-]*)\s*([-−(]?[\d.,\s'’]*\d\)?)\s*(\D*)$/.exec(plain);
  if (!match) return null;
  const [, minus = '', before = '', digits = '', after = ''] = match;
  const amount = readDigits(minus + digits);
  const sign = (before + after).trim();
  const currency = readCurrency(sign);
  const isMoney = currency !== '' || sign === '' || ambiguousSign.test(sign);
  return amount !== null && isMoney ? { amount, currency } : null;
};

export const amountOf = ({ amount, amountText = '' }: Order): number | null =>
  amount ?? readMoney(amountText)?.amount ?? null;

export const currencyOf = ({ currency, amountText = '' }: Order): string =>
  currency === '' ? (readMoney(amountText)?.currency ?? '') : readCurrency(currency);

/** A rate holds from its day until the next one; before the first it is taken for the best that is known. */
const rateOn = ({ home, rates }: Exchange, currency: string, date: LocalDate): number | null => {
  if (currency === home) return 1;
  const own = rates
    .filter((rate) => rate.currency === currency)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const valid = own.filter(({ from }) => from === null || from <= date);
  return (valid[valid.length - 1] ?? own[0])?.rate ?? null;
};

/** Why an order has no value in the home currency. */
export type Unvalued = 'noAmount' | 'noCurrency' | 'noRate';

/** What an order is worth in hundredths of the home currency, at the rate of its day, or why that is not known. */
export const homeCents = (
  order: Order & { readonly date: LocalDate },
  exchange: Exchange,
): number | Unvalued => {
  const amount = amountOf(order);
  if (amount === null) return 'noAmount';
  const currency = currencyOf(order);
  if (currency === '') return 'noCurrency';
  const rate = rateOn(exchange, currency, order.date);
  return rate === null ? 'noRate' : Math.round(amount * rate * 100);
};

/** Goods taken back or a discount given afterwards: it lessens the value and is no order. */
export const isRefund = (order: Order): boolean => (amountOf(order) ?? 0) < 0;
