import { budgets } from './budgets';
import type { Filling } from './filling';
import { longestLog } from './long-log';
import type { Measured } from './measure';
import type { PeerResult } from './peer';
import type { Shipped } from './shipped';

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const grouped = (count: number): string => Math.round(count).toLocaleString('en');

/** One number where all sizes have the same, else each. */
const joined = (texts: readonly string[]): string =>
  new Set(texts).size === 1 ? (texts[0] ?? '') : texts.join(' · ');

const heads = [
  'operation',
  'calls',
  'budget',
  '× least',
  'commits forced',
  'cells read',
  'written',
  'KB on the wire',
  'CPU ms',
  'ms',
  '× plain pass',
  'peak heap MB',
  'Google s (model)',
];

const rowOf = (operation: string, found: readonly Measured[]): string => {
  const each = (say: (one: Measured) => string): string => joined(found.map(say));
  const budget = budgets[operation];
  const last = found[found.length - 1];
  return line([
    operation,
    each(({ calls }) => String(calls.total)),
    budget?.calls ?? '–',
    ((last?.calls.total ?? 0) / (budget?.leastCalls ?? Number.NaN)).toFixed(1),
    each(({ calls }) => String(calls.readsAfterWrites)),
    each(({ cellsRead }) => grouped(cellsRead)),
    each(({ cellsWritten }) => grouped(cellsWritten)),
    each(({ wire }) => (wire < 100_000 ? (wire / 1000).toFixed(1) : grouped(wire / 1000))),
    each(({ cpuMilliseconds }) => grouped(cpuMilliseconds)),
    each(({ clockMilliseconds }) => grouped(clockMilliseconds)),
    each(({ cpuMilliseconds, passMilliseconds }) => grouped(cpuMilliseconds / passMilliseconds)),
    each(({ peakMegabytes }) => grouped(peakMegabytes)),
    each(({ modelledMilliseconds }) => (modelledMilliseconds / 1000).toFixed(1)),
  ]);
};

/** One line for each operation; where a number differs by size, the sizes one after the other, a dash where not run. */
export const resultTable = (measured: readonly Measured[]): string => {
  const operations = [...new Set(measured.map(({ operation }) => operation))];
  return [
    line(heads),
    line(heads.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...operations.map((operation) =>
      rowOf(
        operation,
        measured.filter((one) => one.operation === operation),
      ),
    ),
  ].join('\n');
};

/** The peers beside the operation of ours that does the same work. */
export const peerTable = (peers: readonly PeerResult[], measured: readonly Measured[]): string => {
  const columns = [
    'peer',
    'rows',
    'its calls',
    'our operation',
    'our calls',
    'times fewer',
    'Google s (model): its · ours',
  ];
  const rows = peers.map((peer) => {
    const same = measured.filter(({ operation }) => operation === peer.comparedWith);
    const ours = same.find(({ size }) => size === peer.size) ?? same[0];
    const calls = ours?.calls.total ?? Number.NaN;
    const fewer = (peer.calls / calls).toFixed(0);
    const seconds = [peer, ours].map((one) =>
      ((one?.modelledMilliseconds ?? Number.NaN) / 1000).toFixed(1),
    );
    const { name, size, comparedWith } = peer;
    return line([name, size, peer.calls, comparedWith, calls, fewer, seconds.join(' · ')]);
  });
  return [line(columns), line(columns.map(() => '---')), ...rows].join('\n');
};

/** What is pushed to Google. */
export const shippedTable = (shipped: readonly Shipped[]): string => {
  const rows = shipped.map(({ what, found, budget, unit }) =>
    line([what, `${grouped(found)} ${unit}`, `${grouped(budget)} ${unit}`]),
  );
  return [line(['shipped', 'is', 'budget']), line(['---', '---:', '---:']), ...rows].join('\n');
};

/** What the summary says of a workbook that fills up, and what Today and the summary then cost. */
export const fillingTable = (filling: readonly Filling[]): string => {
  const columns = ['cells in the workbook', 'the summary says', 'calls: Today · summary', 'CPU ms'];
  const rows = filling.map(({ cells, says, today, weekly }) =>
    line([
      grouped(cells),
      says || '(nothing)',
      `${today.calls.total} · ${weekly.calls.total}`,
      `${grouped(today.cpuMilliseconds)} · ${grouped(weekly.cpuMilliseconds)}`,
    ]),
  );
  return [line(columns), line(columns.map(() => '---')), ...rows].join('\n');
};

/** The summary over a log longer than Google's cells would hold. */
export const longLogTable = (summaries: readonly Measured[]): string => {
  const columns = ['customers', 'lines of the log', '', 'calls', 'CPU ms', 'ms', 'budget'];
  const rows = summaries.map(({ operation, size, calls, cpuMilliseconds, clockMilliseconds }) =>
    line([
      grouped(size),
      grouped(longestLog),
      operation,
      calls.total,
      grouped(cpuMilliseconds),
      grouped(clockMilliseconds),
      grouped(budgets[operation]?.milliseconds ?? Number.NaN),
    ]),
  );
  return [line(columns), line(columns.map(() => '---')), ...rows].join('\n');
};
