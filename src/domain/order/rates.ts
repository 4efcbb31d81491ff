import { readLocalDate } from '../local-date';
import { type Exchange, type Rate, readCurrency } from './money';

/** `EUR 1.08 2026-01-02`, one after another however they are parted; a comma among digits is a decimal point. */
const written = /([\p{L}$€£₹₽₩]{1,4})\s*[=:：]?\s*(\d+(?:[.,]\d+)?)(?:\s+(\d{4}-\d{2}-\d{2}))?/gu;

/** Rates as they stand in one cell of the Settings tab; parts that say no rate are left out. */
export const readRates = (text: string): Rate[] =>
  [...text.matchAll(written)].flatMap(([, name = '', digits = '', day]) => {
    const currency = readCurrency(name);
    const rate = Number(digits.replace(',', '.'));
    const from = day === undefined ? null : readLocalDate(day);
    const isReadable = currency !== '' && rate > 0 && (day === undefined || from !== null);
    return isReadable ? [{ currency, rate, from }] : [];
  });

export const writeRates = (rates: readonly Rate[]): string =>
  rates
    .map(({ currency, rate, from }) => [currency, rate, from].filter(Boolean).join(' '))
    .join('; ');

/** What is left of the text when every rate in it has been read; empty when all was understood. */
export const unreadRates = (text: string): string =>
  text
    .replace(written, (part) => (readRates(part).length > 0 ? ' ' : part))
    .replace(/[\s,;，；、|]+/g, ' ')
    .trim();

/** Home currency and rates in one line, as the log tells them. */
export const exchangeText = ({ home, rates }: Exchange): string =>
  [home, writeRates(rates)].filter(Boolean).join(': ');

export const isSameExchange = (one: Exchange, other: Exchange): boolean =>
  exchangeText(one) === exchangeText(other);
