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
      ...(one.clockMilliseconds > (budget.milliseconds ?? Number.POSITIVE_INFINITY)
        ? [`${where}: ${one.clockMilliseconds.toFixed(0)} ms instead of ${budget.milliseconds}`]
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

/** Where a grid ends rows are put in, and a log that has grown long is remembered: one call of each now and then. */
const nowAndThen = ({ calls: { byName } }: Measured): number =>
  Math.min(1, byName['Sheet.insertRowsAfter'] ?? 0) +
  Math.min(1, byName['Properties.setProperties'] ?? 0);

/** From so many customers on the log is long enough to be looked up. */
const longLogFrom = 1000;

/** What an operation may take more than it takes in the smallest register. */
const allowance = ({ operation, size, calls }: Measured): number => {
  const { inLongLog = 0, callsOfPart = 0 } = budgets[operation] ?? {};
  const parts = Math.max(0, (calls.byName['Sheet.deleteRows'] ?? 0) - 1);
  return (size >= longLogFrom ? inLongLog : 0) + (callsOfPart > 0 ? parts * callsOfPart : 0);
};

/** Whether any takes more than the smallest does, with and without what comes now and then. */
const isGrowing = (found: readonly Measured[]): boolean => {
  const [first] = found;
  const needed = (one: Measured): number => one.calls.total - allowance(one);
  const steady = (one: Measured): number => needed(one) - nowAndThen(one);
  return found.some((one) => first && needed(one) > needed(first) && steady(one) > steady(first));
};

/** Operations that need more service calls for more customers: than in the smallest register, or than in a long log. */
export const growingCalls = (measured: readonly Measured[]): string[] => {
  const operations = [...new Set(measured.map(({ operation }) => operation))];
  return operations.flatMap((operation) => {
    const found = measured.filter((one) => one.operation === operation);
    const long = found.filter(({ size }) => size >= longLogFrom);
    const calls = found.map((one) => one.calls.total).join(', ');
    return isGrowing(found) || isGrowing(long)
      ? [`${operation}: calls grow with the register (${calls})`]
      : [];
  });
};

const timesFewer = 50;
const rowsCompared = 1000;

/** Peers that are compared with what we do not have. */
export const strayPeers = (
  peers: readonly PeerResult[],
  measured: readonly Measured[],
): string[] => {
  const ours = [...new Set(measured.map(({ operation }) => operation))];
  const stray = peers.filter(({ comparedWith }) => !ours.includes(comparedWith));
  return [...new Set(stray.map(({ name, comparedWith }) => `${name}\0${comparedWith}`))].map(
    (one) => {
      const [name, comparedWith] = one.split('\0');
      return `${name} is compared with "${comparedWith}", and no operation of ours is called so; there are: ${ours.join(', ')}`;
    },
  );
};

/** Peers that do their work row by row and still need less than fifty times as many calls as ours. */
export const nearPeers = (peers: readonly PeerResult[], measured: readonly Measured[]): string[] =>
  peers
    .filter(({ size, isRowByRow }) => isRowByRow && size === rowsCompared)
    .filter(({ comparedWith }) => measured.some(({ operation }) => operation === comparedWith))
    .flatMap(({ name, calls, comparedWith }) => {
      const ours = measured.find(({ operation }) => operation === comparedWith);
      const times = calls / (ours?.calls.total ?? Number.NaN);
      return times >= timesFewer ? [] : [`${name}: only ${times.toFixed(0)} times as many calls`];
    });
