import { recalculate } from '../formula/recalculate';
import { Refusal, refusals } from '../services/refusals';
import { instantToSerial, serialToDay } from '../workbook/dates';
import type { Workbook } from '../workbook/workbook';
import {
  baseCost,
  type CallKind,
  cellReadCost,
  cellWriteCost,
  isReading,
  isWriting,
} from './call-cost';
import type { CallCount, Cause, ServiceCall, ServiceHooks } from './execution';
import { Killed } from './execution';
import { type Fidelity, type FidelityName, fidelities } from './fidelity';
import type { MessageLanguage } from './localise';
import type { Program } from './program';
import type { Realm } from './realm';
import type { ScriptRecords } from './records';
import type { MenuNode, Selection, UiBridge } from './ui-bridge';

export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** Everything one execution may know about the world around it. */
export type Surroundings = {
  workbook: Workbook;
  program: Program;
  records: ScriptRecords;
  /** As whom it runs: the creator of an installable trigger. */
  user: string;
  /** Who sits in front of the screen. */
  person: string;
  userLocale: string;
  now: () => number;
  fidelity: FidelityName;
  ui: UiBridge | null;
  hooks?: ServiceHooks | undefined;
  cause: Cause;
  authMode: AuthMode;
  selection: Selection;
  messagesIn: MessageLanguage;
  /** The scopes the person has allowed; all where nothing is said. */
  consents?: readonly string[] | undefined;
  /** Lets the clock go on while service calls take what they would take on Google. */
  clockFollowsCalls?: boolean | undefined;
};

const MINUTE = 60_000;
const timeLimit: Record<string, number> = { open: MINUTE / 2, edit: MINUTE / 2 };

/** One execution: counts its service calls, buffers its writes and ends it when its time is up. */
export class Run {
  readonly calls: CallCount = {
    total: 0,
    byName: {},
    cellsRead: 0,
    cellsWritten: 0,
    readsAfterWrites: 0,
  };
  readonly log: { severity: string; message: string }[] = [];
  readonly rules: Fidelity;
  /** Set once the run is over: every later service call throws it again. */
  killed: Killed | null = null;
  /** The realm it runs in, once that is there. */
  realm: Realm | null = null;
  /** The custom menus of the document, shown when the function that changed them is over. */
  menus: MenuNode[] = [];
  private menusBefore: MenuNode[] = this.menus;
  onMenus: (menus: MenuNode[]) => void = () => undefined;
  /** Running `console.time` labels. */
  readonly timers = new Map<string, number>();
  /** Milliseconds spent in `Utilities.sleep` or waiting for a lock; the clock moves, nobody waits. */
  slept = 0;
  private knownYear: number | undefined;
  protected cost = 0;
  protected kind: CallKind = 'local';
  private tearing = false;
  protected uncommitted = 0;
  protected pending: (() => void)[] = [];
  private readonly startedAt: number;

  constructor(
    readonly id: number,
    readonly world: Surroundings,
  ) {
    this.rules = fidelities[world.fidelity];
    this.startedAt = world.now();
  }

  get workbook(): Workbook {
    return this.world.workbook;
  }

  now(): number {
    return this.world.now() + this.slept + (this.world.clockFollowsCalls ? this.cost : 0);
  }

  duration(): number {
    return this.now() - this.startedAt;
  }

  sleep(ms: number): void {
    this.slept += ms;
    try {
      this.checkTime();
    } catch (error) {
      this.end(error as Killed);
      throw error;
    }
  }

  /** The present year in the spreadsheet's zone, for days typed without one. */
  get year(): number {
    this.knownYear ??= serialToDay(instantToSerial(this.now(), this.workbook.timeZone)).year;
    return this.knownYear;
  }

  /** Performs one service call under the hooks, the count and the time limit. */
  charge<Result>(name: string, kind: CallKind, perform: () => Result): Result {
    if (this.killed) throw this.killed;
    if (kind === 'local') return perform();
    try {
      return this.perform(this.begin(name, kind), kind, perform);
    } catch (error) {
      if (error instanceof Killed) this.end(error);
      throw error;
    }
  }

  private begin(name: string, kind: CallKind): ServiceCall {
    this.calls.total++;
    this.calls.byName[name] = (this.calls.byName[name] ?? 0) + 1;
    this.cost += baseCost[kind];
    return { number: this.calls.total, name, writes: isWriting(kind) };
  }

  private perform<Result>(call: ServiceCall, kind: CallKind, perform: () => Result): Result {
    const { hooks } = this.world;
    hooks?.before?.(call);
    this.kind = kind;
    if (call.fault) this.breakDown(call, kind, perform);
    if (isReading(kind) && this.uncommitted > 0) this.calls.readsAfterWrites++;
    if (kind === 'write') this.uncommitted++;
    else if (isReading(kind) || kind === 'commit') this.commit();
    const result = perform();
    if (kind === 'commit') this.commit();
    hooks?.after?.(call);
    this.checkTime();
    return result;
  }

  /** Leaves the half of a write, or the first half of all buffered writes, and ends the run. */
  private breakDown(call: ServiceCall, kind: CallKind, perform: () => unknown): never {
    if (call.fault === 'torn') {
      this.commit();
      this.tearing = true;
      if (isWriting(kind)) perform();
    } else {
      if (kind === 'write') perform();
      this.pending.splice(Math.ceil(this.pending.length / 2));
    }
    throw new Killed(`killed at ${call.name}`);
  }

  /**
   * Writes to the workbook, now or when the buffer is committed. `apply` is given how many of the `rows` to write, which
   * is all of them unless this very write is torn.
   */
  write(rows: number, apply: (rows: number) => void): void {
    if (this.tearing) {
      apply(Math.floor(rows / 2));
      throw new Killed('killed in the middle of a write');
    }
    const late = this.rules.refusalsComeLate || this.world.hooks?.writeBehind;
    if (late && this.kind === 'write') this.pending.push(() => apply(rows));
    else apply(rows);
  }

  /** Sends buffered writes and brings formulas up to date; a refusal loses the writes behind it. */
  commit(): void {
    if (this.uncommitted > 0) this.cost += 30;
    this.uncommitted = 0;
    const writes = this.pending;
    this.pending = [];
    for (const write of writes) write();
    if (!this.workbook.stale.isEmpty()) recalculate(this.workbook, { ms: this.now() });
  }

  countCells(cells: number): void {
    if (isReading(this.kind)) this.calls.cellsRead += cells;
    else this.calls.cellsWritten += cells;
    this.cost += cells * (isReading(this.kind) ? cellReadCost : cellWriteCost);
  }

  private checkTime(): void {
    const limit = timeLimit[this.world.cause] ?? 6 * MINUTE;
    const taken = this.duration() + (this.world.clockFollowsCalls ? 0 : this.cost);
    if (taken > limit) throw new Killed(refusals.timeLimit());
  }

  /** Ends the execution at once; nothing the program does afterwards has any effect. */
  stop(message: string): never {
    const killed = new Killed(message);
    this.end(killed);
    throw killed;
  }

  private end(error: Killed): void {
    this.killed = error;
    const writes = this.pending;
    this.pending = [];
    for (const write of writes) {
      try {
        write();
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
      }
    }
  }

  /** Estimated milliseconds the same calls would have taken on Google. */
  estimate(): number {
    return Math.round(this.cost + this.slept);
  }

  /** The menus that are there when the run begins. */
  startWithMenus(menus: MenuNode[]): void {
    this.menus = menus;
    this.menusBefore = menus;
  }

  showMenus(): void {
    if (this.menus !== this.menusBefore) this.onMenus(this.menus);
  }

  /** Locks end with the execution, and formulas are true again however it ended. */
  finish(): void {
    this.world.records.releaseLocks(this.id);
    if (!this.workbook.stale.isEmpty()) recalculate(this.workbook, { ms: this.now() });
  }
}
