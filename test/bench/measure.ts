import { GCProfiler } from 'node:v8';
import type { CallCount, Execution } from '../../src/host/runtime/execution';

/** What one operation cost: service calls as Google would count them, and time and memory of this machine. */
export type Measured = {
  readonly operation: string;
  readonly size: number;
  /** Of the dearest of its executions, where an operation has several. */
  readonly calls: Pick<CallCount, 'total' | 'byName' | 'readsAfterWrites'>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Bytes of JSON that went in and came out. */
  readonly wire: number;
  readonly cpuMilliseconds: number;
  readonly clockMilliseconds: number;
  /** The most heap that was taken at any moment beyond what the workbook takes by itself, in MB. */
  readonly peakMegabytes: number;
  /** A model made of published measurements, not a measurement. */
  readonly modelledMilliseconds: number;
  /** What one plain pass over every cell of the same workbook takes. */
  readonly passMilliseconds: number;
};

export type Task = {
  readonly operation: string;
  readonly run: () => Promise<Execution>;
  /** Length of what is sent. */
  readonly sent: number;
  /** Further executions of the same operation: the other chunks of a list. */
  readonly others?: readonly (() => Promise<Execution>)[];
};

const collect = (): void => (globalThis as { gc?: () => void }).gc?.();

type HeapEvent = { readonly beforeGC: { heapStatistics: { usedHeapSize: number } } };

/** The heap rises until it is collected, so its peak is what stood before some collection, or at the end. */
const withPeak = async <T>(work: () => Promise<T>): Promise<{ value: T; peak: number }> => {
  collect();
  const before = process.memoryUsage().heapUsed;
  const profiler = new GCProfiler();
  profiler.start();
  const value = await work();
  const { statistics } = profiler.stop() as unknown as { statistics: readonly HeapEvent[] };
  const peaks = statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
  const highest = peaks.reduce((a, b) => Math.max(a, b), process.memoryUsage().heapUsed);
  return { value, peak: Math.max(0, highest - before) / 1e6 };
};

const completed = (execution: Execution, name: string): unknown => {
  const { status, error, value } = execution;
  if (status !== 'completed') throw new Error(`${name}: ${error?.message}`);
  const answer = value as { ok?: boolean; problem?: { message: string } } | undefined;
  if (answer?.ok === false) throw new Error(`${name}: ${answer.problem?.message}`);
  return answer;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export const measure = async (
  task: Task,
  size: number,
  passMilliseconds: number,
): Promise<Measured> => {
  let cpu = { user: 0, system: 0 };
  let clockMilliseconds = 0;
  const { value: executions, peak } = await withPeak(async () => {
    const before = process.cpuUsage();
    const begun = performance.now();
    const found: Execution[] = [];
    for (const run of [task.run, ...(task.others ?? [])]) found.push(await run());
    cpu = process.cpuUsage(before);
    clockMilliseconds = performance.now() - begun;
    return found;
  });
  const answers = executions.map((one) => completed(one, `${task.operation} at ${size}`));
  const [dearest] = executions.map(({ calls }) => calls).sort((a, b) => b.total - a.total) as [
    CallCount,
  ];
  return {
    operation: task.operation,
    size,
    calls: dearest,
    cellsRead: sum(executions.map(({ calls }) => calls.cellsRead)),
    cellsWritten: sum(executions.map(({ calls }) => calls.cellsWritten)),
    wire: task.sent + sum(answers.map((answer) => (JSON.stringify(answer) ?? '').length)),
    cpuMilliseconds: (cpu.user + cpu.system) / 1000,
    clockMilliseconds,
    peakMegabytes: peak,
    modelledMilliseconds: sum(executions.map(({ estimate }) => estimate)),
    passMilliseconds,
  };
};
