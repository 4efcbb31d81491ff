import { budgets } from './budgets';
import type { Measured } from './measure';
import type { PeerResult } from './peer';

const writesOf = ({ calls }: Measured): number => calls.cellsWritten;

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
      ...(budget.writesNothing && writesOf(one) > 0
        ? [`${where}: wrote ${writesOf(one)} cells where nothing had changed`]
        : []),
    ];
  });

/** Operations that need more service calls for more customers. */
export const growingCalls = (measured: readonly Measured[]): string[] => {
  const operations = [...new Set(measured.map(({ operation }) => operation))];
  return operations.flatMap((operation) => {
    const calls = measured
      .filter((one) => one.operation === operation)
      .map(({ calls: { total } }) => total);
    return Math.max(...calls) > Math.min(...calls)
      ? [`${operation}: calls grow with the register (${calls.join(', ')})`]
      : [];
  });
};

const columns = [
  'operation',
  'customers',
  'calls',
  '× least',
  'cells read',
  'cells written',
  'forced',
  'wire KB',
  'CPU ms',
  'heap MB',
  'Google s (model)',
];

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

export const resultTable = (measured: readonly Measured[]): string =>
  [
    line(columns),
    line(columns.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...measured.map((one) =>
      line([
        one.operation,
        one.size || '–',
        one.calls.total,
        (one.calls.total / (budgets[one.operation]?.leastCalls ?? Number.NaN)).toFixed(1),
        one.calls.cellsRead,
        one.calls.cellsWritten,
        one.calls.readsAfterWrites,
        (one.wire / 1000).toFixed(1),
        one.cpuMilliseconds.toFixed(0),
        one.heapMegabytes.toFixed(0),
        (one.modelledMilliseconds / 1000).toFixed(1),
      ]),
    ),
  ].join('\n');

/** The peers beside the operation of ours that does the same work. */
export const peerTable = (peers: readonly PeerResult[], measured: readonly Measured[]): string => {
  const heads = ['peer', 'rows', 'its calls', 'our operation', 'our calls', 'times fewer'];
  const rows = peers.map((peer) => {
    const ours = measured.find(({ operation }) => operation === peer.comparedWith);
    const calls = ours?.calls.total ?? Number.NaN;
    return line([
      peer.name,
      peer.size,
      peer.calls,
      peer.comparedWith,
      calls,
      (peer.calls / calls).toFixed(0),
    ]);
  });
  return [line(heads), line(heads.map(() => '---')), ...rows].join('\n');
};
