import { budgets } from './budgets';
import type { Measured } from './measure';
import type { PeerResult } from './peer';

/** A few tabs of a thousand blank rows are read in any case. */
const blankCells = 80_000;

/** Every budget that an operation went over, in a sentence. */
export const brokenBudgets = (measured: readonly Measured[]): string[] =>
  measured.flatMap((one) => {
    const budget = budgets[one.operation];
    if (!budget) return [`${one.operation} has no budget`];
    const where = `${one.operation} at ${one.size} customers`;
    const { total, readsAfterWrites } = one.calls;
    return [
      ...(total > budget.calls ? [`${where}: ${total} calls instead of ${budget.calls}`] : []),
      ...(readsAfterWrites > budget.readsAfterWrites
        ? [`${where}: ${readsAfterWrites} forced commits instead of ${budget.readsAfterWrites}`]
        : []),
      ...(budget.writesNothing && one.cellsWritten > 0
        ? [`${where}: wrote ${one.cellsWritten} cells where nothing had changed`]
        : []),
      ...(one.cellsRead >
      (budget.cellsPerCustomer ?? Number.POSITIVE_INFINITY) * one.size + blankCells
        ? [`${where}: read ${one.cellsRead} cells`]
        : []),
    ];
  });

/** Where a grid ends rows are put in, and a log that has grown long is remembered: a call now and then at any size. */
const nowAndThen = ({ calls: { byName } }: Measured): number =>
  (byName['Sheet.insertRowsAfter'] ?? 0) + (byName['Properties.setProperties'] ?? 0);

/** Operations that need more service calls for more customers. */
export const growingCalls = (measured: readonly Measured[]): string[] => {
  const operations = [...new Set(measured.map(({ operation }) => operation))];
  return operations.flatMap((operation) => {
    const found = measured.filter((one) => one.operation === operation);
    const calls = found.map((one) => one.calls.total - nowAndThen(one));
    if (budgets[operation]?.isBounded) return [];
    return calls.some((count, at) => count > (calls[at - 1] ?? count))
      ? [`${operation}: calls grow with the register (${calls.join(', ')})`]
      : [];
  });
};

const timesFewer = 50;
const rowsCompared = 1000;

/** Peers that do their work row by row and still need less than fifty times as many calls as ours. */
export const nearPeers = (peers: readonly PeerResult[], measured: readonly Measured[]): string[] =>
  peers
    .filter(({ size, isRowByRow }) => isRowByRow && size === rowsCompared)
    .flatMap(({ name, calls, comparedWith }) => {
      const ours = measured.find(({ operation }) => operation === comparedWith);
      const times = calls / (ours?.calls.total ?? Number.NaN);
      return times >= timesFewer ? [] : [`${name}: only ${times.toFixed(0)} times as many calls`];
    });
