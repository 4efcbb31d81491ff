import type { CallCount, Execution } from '../../src/host/runtime/execution';

/** What one operation cost: service calls as Google would count them, and time and memory of this machine. */
export type Measured = {
  readonly operation: string;
  readonly size: number;
  readonly calls: CallCount;
  /** Bytes of JSON that went in and came out. */
  readonly wire: number;
  readonly cpuMilliseconds: number;
  /** Heap that the operation left behind or had not yet given back, in MB. */
  readonly heapMegabytes: number;
  /** A model made of published measurements, not a measurement. */
  readonly modelledMilliseconds: number;
};

export type Task = {
  readonly operation: string;
  readonly run: () => Promise<Execution>;
  /** Length of what is sent. */
  readonly sent: number;
};

const collect = (): void => (globalThis as { gc?: () => void }).gc?.();

export const measure = async (task: Task, size: number): Promise<Measured> => {
  collect();
  const heapBefore = process.memoryUsage().heapUsed;
  const cpuBefore = process.cpuUsage();
  const execution = await task.run();
  const cpu = process.cpuUsage(cpuBefore);
  const heap = process.memoryUsage().heapUsed - heapBefore;
  if (execution.status !== 'completed') {
    throw new Error(`${task.operation} at ${size}: ${execution.error?.message}`);
  }
  const answer = execution.value as { ok?: boolean; problem?: { message: string } } | undefined;
  if (answer?.ok === false) {
    throw new Error(`${task.operation} at ${size}: ${answer.problem?.message}`);
  }
  return {
    operation: task.operation,
    size,
    calls: execution.calls,
    wire: task.sent + (JSON.stringify(answer) ?? '').length,
    cpuMilliseconds: (cpu.user + cpu.system) / 1000,
    heapMegabytes: Math.max(0, heap / 1e6),
    modelledMilliseconds: execution.estimate,
  };
};
