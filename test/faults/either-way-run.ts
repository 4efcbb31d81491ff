import type { CallKind } from '../../src/host/runtime/call-cost';
import { isReading } from '../../src/host/runtime/call-cost';
import { execute } from '../../src/host/runtime/execute';
import type { Cause, Execution } from '../../src/host/runtime/execution';
import { type HostOptions, ScriptHost } from '../../src/host/runtime/host';
import { Run } from '../../src/host/runtime/run';
import {
  type Content,
  contentIn,
  copyOfContent,
  isSameContent,
  pourInto,
  settleFormulas,
} from './content';
import { answerText } from './paused-run';
import { sidebarSurroundings } from './sidebar-surroundings';

type Write = () => void;

/** How the workbook would be, with what Google has yet to write, had the other person already acted. */
type Elsewhere = { readonly content: Content; readonly pending: readonly Write[] };

/**
 * An execution that finds out on its way before which of its service calls it makes no difference whether somebody acts
 * just before that call or just before the next. The call is made twice, once over a copy in which he has acted: where
 * it and all that is asked until the next call answer the same, and both orders leave the same workbook and the same to
 * be written later, whatever follows is the same too.
 */
export class EitherWayRun extends Run {
  /** Calls before which it is as before the next one. */
  readonly asBeforeNext = new Set<number>();
  private elsewhere: Elsewhere | null = null;
  private isElsewhere = false;
  act: () => void = () => undefined;
  /** Told once for each call, over the workbook as it is when somebody has acted before it. */
  onActed: (call: number) => void = () => undefined;

  override charge<Result>(name: string, kind: CallKind, perform: () => Result): Result {
    if (this.isElsewhere || this.killed) return super.charge(name, kind, perform);
    if (kind !== 'local') this.compareWithNext();
    const there = this.elsewhere && this.answerElsewhere(kind, perform);
    let here = '';
    try {
      const value = super.charge(name, kind, perform);
      here = answerText({ value });
      return value;
    } catch (thrown) {
      here = answerText({ thrown });
      throw thrown;
    } finally {
      if (there !== here) this.elsewhere = null;
    }
  }

  /** Does something over another content, and puts back what there was. */
  private over<T>({ content, pending }: Elsewhere, work: () => T): { result: T; left: Elsewhere } {
    const { cost, kind, slept, killed, uncommitted } = this;
    const kept = { content: contentIn(this.workbook), pending: this.pending };
    pourInto(this.workbook, content);
    this.pending = [...pending];
    this.isElsewhere = true;
    try {
      const result = work();
      return { result, left: { content: contentIn(this.workbook), pending: this.pending } };
    } finally {
      this.isElsewhere = false;
      pourInto(this.workbook, kept.content);
      this.pending = kept.pending;
      Object.assign(this, { cost, kind, slept, killed, uncommitted });
    }
  }

  private compareWithNext(): void {
    const call = this.calls.total + 1;
    const copy = { content: copyOfContent(contentIn(this.workbook)), pending: this.pending };
    const { left } = this.over(copy, () => {
      this.act();
      this.onActed(call);
    });
    if (this.elsewhere && this.isSame(this.elsewhere, left)) this.asBeforeNext.add(call - 1);
    this.elsewhere = left;
  }

  private answerElsewhere(kind: CallKind, perform: () => unknown): string {
    const { result, left } = this.over(this.elsewhere as Elsewhere, () => {
      this.kind = kind;
      try {
        if (isReading(kind) || kind === 'commit') this.commit();
        const value = perform();
        if (kind === 'commit') this.commit();
        return answerText({ value });
      } catch (thrown) {
        return answerText({ thrown });
      }
    });
    this.elsewhere = left;
    return result;
  }

  private isSame(one: Elsewhere, other: Elsewhere): boolean {
    if (!isSameContent(one.content, other.content)) return false;
    const isSamePending = one.pending.every((write, at) => write === other.pending[at]);
    if (isSamePending && one.pending.length === other.pending.length) return true;
    const [a, b] = [this.written(one), this.written(other)];
    return a.words === b.words && isSameContent(a.content, b.content);
  }

  /** What there is once everything is written that was put off. */
  private written({ content, pending }: Elsewhere): { words: string; content: Content } {
    const { result, left } = this.over({ content: copyOfContent(content), pending }, () => {
      try {
        this.commit();
        settleFormulas(this.workbook, this.now());
        return '';
      } catch (thrown) {
        return answerText({ thrown });
      }
    });
    return { words: result, content: left.content };
  }
}

/** Runs one execution that finds out where acts make no difference; it begins when it is run, whatever the clock said before. */
export class EitherWayHost extends ScriptHost {
  private begun: EitherWayRun | null = null;
  act: () => void = () => undefined;
  onActed: (call: number) => void = () => undefined;

  constructor(private readonly world: HostOptions) {
    super(world);
  }

  get asBeforeNext(): ReadonlySet<number> {
    return this.begun?.asBeforeNext ?? new Set();
  }

  override async run(name: string, args: unknown[], cause: Cause): Promise<Execution> {
    const surroundings = { ...sidebarSurroundings(this.world, this.selection), cause };
    const run = new EitherWayRun(surroundings.records.newRunId(), surroundings);
    run.act = this.act;
    run.onActed = this.onActed;
    this.begun = run;
    return execute(run, name, () => args);
  }
}
