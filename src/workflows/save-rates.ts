import type { FollowUp } from '../domain/follow-up/follow-up';
import { operationBegan } from '../domain/operation-id';
import { type Exchange, readCurrency } from '../domain/order/money';
import { exchangeText, isSameExchange, readRates, unreadRates } from '../domain/order/rates';
import { Problem } from '../domain/problem';
import { emptyNote, writeNote } from '../domain/register/undo-note';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

export type RatesRequest = {
  readonly operationId: string;
  readonly home: string;
  readonly rates: string;
};

type Seen = { readonly log: readonly FollowUp[]; readonly exchange: Exchange };

const lineOf = (
  ports: Ports,
  operationId: string,
  before: Exchange,
  after: Exchange,
): FollowUp => ({
  when: ports.clock.now(),
  customerId: '',
  customer: '',
  owner: ports.settings().owner,
  act: 'ratesChanged',
  channel: '',
  direction: '',
  topic: '',
  text: `${exchangeText(before)} > ${exchangeText(after)}`,
  nextDate: null,
  operationId,
  undo: writeNote({ ...emptyNote, exchange: { before, after } }).join(''),
});

/**
 * Writes the home currency and the rates to the Settings tab, the log's line first; `undoOperation` takes it back. The
 * same ones once more change nothing. Throws `ratesUnread`, `busy`, `notSaved`.
 */
export const saveRates = (
  ports: Ports,
  { operationId, home, rates }: RatesRequest,
): { readonly outcome: Outcome; readonly exchange: Exchange } => {
  const currency = readCurrency(home);
  const unread = currency === '' ? home : unreadRates(rates);
  if (unread !== '') throw new Problem('ratesUnread', { text: unread });
  const after = { home: currency, rates: readRates(rates) };
  const look = (): Seen => ({
    log: ports.log.newest(operationBegan(operationId)),
    exchange: ports.readSettings().exchange,
  });
  return ports.lock.hold(() => {
    const { outcome, seen } = carryOut(look, ({ log, exchange: before }): Step<Seen>[] => {
      const written = log.find((line) => line.operationId === operationId);
      if (written?.act === 'operationUndone') return [];
      const stands = (now: Seen): boolean => isSameExchange(now.exchange, after);
      const isLogged = (now: Seen): boolean =>
        now.log.some((line) => line.operationId === operationId);
      if (!written && isSameExchange(before, after)) return [];
      return [
        {
          isDone: isLogged,
          write: () => ports.log.append([lineOf(ports, operationId, before, after)]),
        },
        { isDone: stands, write: () => ports.writeExchange(after) },
      ];
    });
    return { outcome, exchange: seen.exchange };
  });
};
