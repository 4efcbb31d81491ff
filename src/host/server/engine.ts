import { recalculate } from '../formula/recalculate';
import { subjectOf } from '../runtime/execution';
import {
  type Execution,
  type HostOptions,
  type RejectedEdit,
  ScriptHost,
  type TellTriggers,
} from '../runtime/host';
import type { MenuNode, Selection } from '../runtime/ui-bridge';
import { cellName } from '../workbook/a1';
import { writeWorkbook } from '../workbook/json';
import type {
  AskChannel,
  ChangeRequest,
  EngineEvent,
  EngineOptions,
  RunAnswer,
  RunRequest,
} from './engine-messages';
import { type Features, featuresOf, tabsThatDiffer } from './features-seen';
import { type Keeper, openKeeper } from './keeper';
import { carryLasting, type Lasting, lastingOf } from './lasting';
import { MovedSince } from './moved-since';
import { patchesFor } from './patches';
import { makeChange } from './person-change';
import type { Changed, Desk, ExecutionList, Language, Question, TriggerList } from './protocol';
import { runningEvent } from './running-event';
import { scriptScreen } from './script-screen';
import { isByTheWay, Turns } from './turns';
import { inWords } from './words';

type Wires = {
  emit(event: EngineEvent): void;
  ask(client: string | null, question: Question): void;
};

/** How often the clock is looked at for triggers that came due. */
const tick = 15_000;

/** Of a trigger of every minute a week holds ten thousand runs; those after so many are made up for by one. */
const mostRunsOnTheWay = 400;

/** One open workbook: the model, the program over it and the file below it. Calls run one after another. */
export class Engine {
  private readonly host: ScriptHost;
  private readonly options: HostOptions;
  private client: string | null = null;
  private menus: MenuNode[] = [];
  private features: Features;
  private revision = 0;
  /** The last edit that triggers were, or are to be, told of. */
  private turn = 0;
  private untold: { client: string; tell: TellTriggers; turn: number } | null = null;
  private readonly turns = new Turns();
  private readonly moved = new MovedSince();
  /** Where a script has led the person last; the way there may be a tab that pages do not have yet. */
  private pointedTo: EngineEvent | null = null;

  private constructor(
    private readonly keeper: Keeper,
    private readonly started: EngineOptions,
    private readonly wires: Wires,
    channel: AskChannel,
  ) {
    const screen = scriptScreen({
      ...wires,
      activate: (client, selection) => {
        this.pointedTo = { client, kind: 'select', selection };
      },
      channel,
      client: () => this.client,
      beforeWaiting: () => this.publish(),
    });
    this.options = {
      workbook: keeper.workbook,
      program: started.program,
      user: started.user,
      userLocale: localeOf(started.language),
      now: () => Date.now() + this.started.clockOffset,
      fidelity: started.fidelity,
      ui: {
        ...screen,
        menus: (menus) => {
          this.menus = menus;
          screen.menus(menus);
        },
      },
    };
    this.host = new ScriptHost(this.options);
    this.features = featuresOf(keeper.workbook);
  }

  static async open(options: EngineOptions, channel: AskChannel, wires: Wires): Promise<Engine> {
    const keeper = await openKeeper(options, (file) =>
      wires.emit({ client: null, kind: 'file', file }),
    );
    const engine = new Engine(keeper, options, wires, channel);
    recalculate(keeper.workbook, { ms: engine.options.now() });
    keeper.workbook.journal.take();
    await engine.host.open();
    engine.publish();
    setInterval(() => void engine.turns.take(() => engine.fireDue(), true), tick).unref();
    return engine;
  }

  /** Answers a call from the main thread; only what stands in the table can be called. */
  answer(call: string, input: unknown): Promise<unknown> {
    const found = Object.hasOwn(calls, call) ? calls[call as keyof EngineCalls] : null;
    if (!found) return Promise.reject(new Error(`No such call: ${call}`));
    const work = () => {
      this.tellTriggers();
      return (found as (engine: Engine, input: unknown) => unknown)(this, input);
    };
    return this.turns.take(work, isByTheWay(call, input));
  }

  /** Notes in the workbook what was to outlive the restored backup. */
  carry(lasting: Lasting): void {
    carryLasting(this.keeper.workbook, lasting);
    this.publish();
  }

  /** As the bytes of its JSON: a long register costs more to hand from thread to thread than to write down. */
  desk(): Uint8Array {
    const desk: Omit<Desk, 'sandboxOrigin' | 'notice' | 'restored'> = {
      workbook: writeWorkbook(this.keeper.workbook),
      menus: this.menus,
      file: this.keeper.state,
      losses: this.keeper.losses,
      language: this.started.language,
      now: this.options.now(),
      revision: this.revision,
    };
    return Buffer.from(JSON.stringify(desk));
  }

  /** What triggers make of the last of the changes comes later; where they hear of nothing the turn is 0. */
  async change({ client, shown, changes }: ChangeRequest): Promise<Changed> {
    this.client = client;
    const rejected = [];
    let turn = 0;
    for (const change of changes) {
      this.tellTriggers();
      const page = shown === this.revision ? client : null;
      const meant = this.moved.follow(change, shown, client);
      const made = makeChange(this.host, this.keeper.workbook, meant, page);
      rejected.push(...made.rejected);
      if (!made.tell) continue;
      turn = ++this.turn;
      this.untold = { client, tell: made.tell, turn };
    }
    this.publish();
    if (this.untold) void this.turns.take(() => afterAnswering().then(() => this.tellTriggers()));
    if (rejected.length > 0) this.tellRejected(client, rejected);
    return { revision: this.revision, turn };
  }

  select(selection: Selection): void {
    Object.assign(this.host.selection, selection);
    this.keeper.workbook.activeSheetId = selection.sheetId;
  }

  async run({ client, functionName, cause, args }: RunRequest): Promise<RunAnswer> {
    this.client = client;
    const running = { functionName, subject: subjectOf(args) };
    this.wires.emit(runningEvent(this.keeper.workbook, running));
    const execution = await this.host.run(functionName, args, cause);
    this.wires.emit(runningEvent(this.keeper.workbook, null));
    this.publish();
    this.tell(execution, cause === 'sidebar' ? null : client);
    const { value, error } = execution;
    return {
      value: value ?? null,
      error: error ? { name: error.name, message: error.message } : null,
    };
  }

  /** Lives through the time between: each trigger that comes due in it runs at its own instant. */
  async moveClock(milliseconds: number): Promise<void> {
    const end = this.started.clockOffset + milliseconds;
    for (let runs = 0; runs < mostRunsOnTheWay; runs++) {
      const next = this.host.nextDue();
      if (next === null || next > Date.now() + end) break;
      this.started.clockOffset = Math.max(this.started.clockOffset, next - Date.now());
      await this.fireDue();
    }
    this.started.clockOffset = end;
    this.wires.emit({ client: null, kind: 'clock', now: this.options.now() });
    await this.fireDue();
  }

  async speak(language: Language): Promise<void> {
    this.started.language = language;
    this.options.userLocale = localeOf(language);
    await this.host.open();
    this.publish();
    this.wires.emit({ client: null, kind: 'language', language });
  }

  triggers(): TriggerList {
    const { timeZone } = this.keeper.workbook;
    return { now: this.options.now(), timeZone, triggers: [...this.host.triggers] };
  }

  executions(): ExecutionList {
    return { executions: this.host.executions.slice(-100).reverse() };
  }

  get file(): Keeper {
    return this.keeper;
  }

  /** Triggers hear of a change once the person sees it, as on Google, but before anything else is done. */
  private tellTriggers(): void {
    const { untold } = this;
    if (!untold) return;
    this.untold = null;
    this.client = untold.client;
    const executions = untold.tell();
    for (const execution of executions) this.tell(execution, untold.client);
    if (executions.length > 0) this.publish();
    const { client, turn } = untold;
    this.wires.emit({ client, kind: 'told', turn, revision: this.revision });
  }

  private async fireDue(): Promise<void> {
    this.client = null;
    for (const execution of await this.host.fireDue()) this.tell(execution, null);
    this.publish();
  }

  private tell(execution: Execution, client: string | null): void {
    this.wires.emit({ client: null, kind: 'executions' });
    const { error, functionName } = execution;
    if (error && client !== null)
      this.wires.emit({ client, kind: 'failed', functionName, message: error.message });
  }

  private tellRejected(client: string, rejected: RejectedEdit[]): void {
    const words = inWords(this.started.language);
    const message = words.rejected(rejected.length);
    const reasons = rejected.map((one) => words.whyRejected(cellName(one.row, one.column), one));
    const details = [...new Set(reasons)].slice(0, 5);
    this.wires.emit({ client, kind: 'rejected', message, details });
  }

  /** Sends what changed to every page, and then where the script leads. */
  private publish(): void {
    this.publishChanges();
    if (this.pointedTo) this.wires.emit(this.pointedTo);
    this.pointedTo = null;
  }

  /** Brings formulas up to date, sends what changed to every page and has it saved. */
  private publishChanges(): void {
    const { workbook } = this.keeper;
    recalculate(workbook, { ms: this.options.now() });
    const changes = workbook.journal.take();
    const features = featuresOf(workbook);
    const seen = tabsThatDiffer(this.features, features);
    this.features = features;
    if (changes.length + seen.relaid.length === 0 && !seen.areOthers) return;
    this.keeper.saveSoon();
    for (const patches of patchesFor(workbook, changes, seen)) {
      this.revision += 1;
      this.moved.note(this.revision, patches);
      this.wires.emit({ client: null, kind: 'patch', patches, revision: this.revision });
    }
  }
}

/** Messages that were posted leave this thread though it goes on working. */
const afterAnswering = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Apps Script's spelling of a language. */
const localeOf = (language: Language): string => language.replace('-', '_');

/** What the main thread may ask of the engine. */
const calls = {
  desk: (engine: Engine, _: null) => engine.desk(),
  change: (engine: Engine, request: ChangeRequest) => engine.change(request),
  select: (engine: Engine, selection: Selection) => engine.select(selection),
  run: (engine: Engine, request: RunRequest) => engine.run(request),
  lasting: (engine: Engine, _: null) => lastingOf(engine.file.workbook),
  carry: (engine: Engine, lasting: Lasting) => engine.carry(lasting),
  moveClock: (engine: Engine, milliseconds: number) => engine.moveClock(milliseconds),
  speak: (engine: Engine, language: Language) => engine.speak(language),
  triggers: (engine: Engine, _: null) => engine.triggers(),
  executions: (engine: Engine, _: null) => engine.executions(),
  save: (engine: Engine, evenIfChanged: boolean) => engine.file.save(evenIfChanged),
  download: (engine: Engine, _: null) => engine.file.bytes(),
  close: (engine: Engine, _: null) => engine.file.close(),
};

export type EngineCalls = {
  [Call in keyof typeof calls]: (
    input: Parameters<(typeof calls)[Call]>[1],
  ) => Promise<Awaited<ReturnType<(typeof calls)[Call]>>>;
};
