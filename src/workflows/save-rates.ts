import { readCurrency } from '../domain/order/money';
import { readRates, unreadRates, writeRates } from '../domain/order/rates';
import { Problem } from '../domain/problem';
import type { Ports } from './ports';

export type RatesRequest = { readonly home: string; readonly rates: string };

/**
 * Writes the home currency and the rates to the Settings tab; the same ones once more change nothing. Throws
 * `ratesUnread`, `busy`, `notSaved`.
 */
export const saveRates = (ports: Ports, { home, rates }: RatesRequest): RatesRequest => {
  const currency = readCurrency(home);
  const unread = currency === '' ? home : unreadRates(rates);
  if (unread !== '') throw new Problem('ratesUnread', { text: unread });
  const exchange = { home: currency, rates: readRates(rates) };
  return ports.lock.hold(() => {
    const stands = ports.writeExchange(exchange);
    const written = { home: stands.home, rates: writeRates(stands.rates) };
    if (written.home !== currency || written.rates !== writeRates(exchange.rates)) {
      throw new Problem('notSaved', {});
    }
    return written;
  });
};
