import { createHash } from 'node:crypto';
import type { CallKind } from '../../src/host/runtime/call-cost';
import { execute } from '../../src/host/runtime/execute';
import type { Cause, Execution } from '../../src/host/runtime/execution';
import { type HostOptions, ScriptHost } from '../../src/host/runtime/host';
import { Run } from '../../src/host/runtime/run';
import type { Selection } from '../../src/host/runtime/ui-bridge';
import { GoogleObject } from '../../src/host/services/google-object';
import { Sheet } from '../../src/host/workbook/sheet';
import { sidebarSurroundings } from './sidebar-surroundings';

/** Ends what runs on this machine without ending the execution; nothing the script does with it has any effect. */
class Paused extends Error {}

type Answered = {
  readonly name: string;
  readonly answer: { readonly value: unknown } | { readonly thrown: unknown };
  readonly slept: number;
};

export type Standing = Pick<PausedRun, 'history' | 'calls' | 'killed'> & {
  readonly answered: readonly Answered[];
  readonly pending: readonly (() => void)[];
  readonly cost: number;
  readonly kind: CallKind;
  readonly uncommitted: number;
  readonly selection: Selection;
};

/** An answer as text; of Google's objects their class and what they point at. */
export const answerText = (answer: unknown): string =>
  JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'run' || key === 'workbook') return undefined;
    if (value instanceof Sheet) return value.id;
    if (value instanceof GoogleObject) return { ...value, google: value.google };
    return value instanceof Error ? value.message : value;
  });

/**
 * An execution that can stop before any of its service calls and go on later, while others run. Execution is the same
 * whenever the services answer the same: to go on, it is run from the start in a fresh realm and what it asked before is
 * answered from the record, so that the workbook is not touched twice. What it holds, it holds meanwhile: its lock, and
 * writes that Google has not carried out yet.
 */
export class PausedRun extends Run {
  private answered: Answered[] = [];
  private replayed = 0;
  private isCalling = false;
  isPaused = false;
  /** Runs on while this many service calls have been made. */
  private patience = 0;
  /** All it was told so far: two executions of one function that were told the same will do the same. */
  history = '';
  onStep: () => void = () => undefined;

  goOnUntil(calls: number): void {
    this.patience = calls;
    this.replayed = 0;
    this.isPaused = false;
    this.slept = 0;
    this.log.length = 0;
  }

  /** Where it stands, so that it can go on from there in more than one way. */
  standing(): Standing {
    const { history, calls, cost, kind, uncommitted, killed } = this;
    return {
      ...{ history, cost, kind, uncommitted, killed },
      answered: [...this.answered],
      pending: [...this.pending],
      calls: { ...calls, byName: { ...calls.byName } },
      selection: { ...this.world.selection },
    };
  }

  goBackTo({ calls, answered, pending, selection, ...rest }: Standing): void {
    Object.assign(this, rest);
    Object.assign(this.world.selection, selection);
    Object.assign(this.calls, calls, { byName: { ...calls.byName } });
    this.answered = [...answered];
    this.pending = [...pending];
  }

  override charge<Result>(name: string, kind: CallKind, perform: () => Result): Result {
    if (this.isPaused) throw new Paused();
    const known = this.answered[this.replayed];
    if (known) return this.replay(name, known) as Result;
    if (kind !== 'local') this.stopHere();
    return this.recorded(name, kind, perform);
  }

  private replay(name: string, { answer, slept, ...known }: Answered): unknown {
    if (known.name !== name) {
      throw new Error(`the second time it calls ${name} instead of ${known.name}`);
    }
    this.replayed += 1;
    this.slept = slept;
    if ('thrown' in answer) throw answer.thrown;
    return answer.value;
  }

  private recorded<Result>(name: string, kind: CallKind, perform: () => Result): Result {
    const note = (answer: Answered['answer']): void => {
      this.answered.push({ name, answer, slept: this.slept });
      this.replayed += 1;
      if (kind === 'local') return;
      const told = `${this.history} ${name} ${answerText(answer)}`;
      this.history = createHash('sha1').update(told).digest('hex');
    };
    this.isCalling = true;
    try {
      const value = super.charge(name, kind, perform);
      note({ value });
      return value;
    } catch (thrown) {
      note({ thrown });
      throw thrown;
    } finally {
      this.isCalling = false;
    }
  }

  /** To be called by `onStep`: goes no further. */
  stopNow(): void {
    this.patience = 0;
  }

  private stopHere(): void {
    this.onStep();
    if (this.calls.total < this.patience) return;
    this.isPaused = true;
    throw new Paused();
  }

  /** What Google has yet to write at the end of an execution is a step of its own. */
  override commit(): void {
    if (this.isPaused) return;
    if (!this.isCalling) this.onStep();
    if (this.isCalling || this.calls.total < this.patience) super.commit();
    else this.isPaused = true;
  }

  override finish(): void {
    if (!this.isPaused) super.finish();
  }
}

/** Runs one execution in pieces. */
export class PausingHost extends ScriptHost {
  readonly piece: PausedRun;
  /** The execution once it is over. */
  over: Execution | null = null;

  constructor(world: HostOptions) {
    super(world);
    const surroundings = sidebarSurroundings(world, this.selection);
    this.piece = new PausedRun(surroundings.records.newRunId(), surroundings);
  }

  override async run(name: string, args: unknown[], cause: Cause): Promise<Execution> {
    this.piece.world.cause = cause;
    const execution = execute(this.piece, name, () => args);
    if (!this.piece.isPaused) this.over = execution;
    return execution;
  }
}
