import type { Exchange } from '../domain/order/money';
import { isSameExchange } from '../domain/order/rates';
import type { UndoNote } from '../domain/register/undo-note';
import { messagesFor } from '../messages/messages-for';
import type { Step } from './operation';
import type { Ports } from './ports';

/** As it was left, or as an interrupted write may have left it: the home currency of one and the rates of the other. */
const isFrom = (now: Exchange, { before, after }: NonNullable<UndoNote['exchange']>): boolean =>
  [before, after].some(({ home }) =>
    [before, after].some(({ rates }) => isSameExchange(now, { home, rates })),
  );

/** Undoing a change of the exchange rates; those that somebody has changed since stay as they are. */
export const exchangeUndoing = (ports: Ports, changed: UndoNote['exchange']) => {
  const now = changed ? ports.readSettings().exchange : null;
  let shown = now;
  let hasWritten = false;
  const isBefore = changed !== null && now !== null && isSameExchange(now, changed.before);
  const restores = changed !== null && now !== null && !isBefore && isFrom(now, changed);
  const steps: Step<unknown>[] =
    changed && restores
      ? [
          {
            isDone: () => shown !== null && isSameExchange(shown, changed.before),
            write: () => {
              hasWritten = true;
              ports.writeExchange(changed.before);
            },
          },
        ]
      : [];
  const isEdited = changed !== null && !restores && !isBefore;
  const name = messagesFor(ports.language()).words.acts.ratesChanged;
  return {
    steps,
    /** Looks at the rates once more where they were written, which is when Google may say that it refuses. */
    look: () => {
      if (hasWritten) shown = ports.readSettings().exchange;
      return {};
    },
    /** The rates as one row more among those of other tabs. */
    counted: <T>({ rows, edited }: { readonly rows: number; readonly edited: readonly T[] }) => ({
      rows: rows + (restores ? 1 : 0),
      edited: [...edited, ...(isEdited ? [{ customerId: '', customer: name }] : [])],
    }),
  };
};
