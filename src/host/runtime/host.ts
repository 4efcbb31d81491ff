import type { Area } from '../workbook/area';
import type { Workbook } from '../workbook/workbook';
import { customFunctions } from './custom-functions';
import { EditQueue } from './edit-queue';
import {
  type ChangeType,
  changeEvent,
  clockEvent,
  type Edited,
  editEvent,
  type MakeEvent,
  openEvent,
} from './events';
import { execute } from './execute';
import { type Cause, type Execution, type ServiceHooks, subjectOf } from './execution';
import type { FidelityName } from './fidelity';
import type { MessageLanguage } from './localise';
import { enterTyped, type RejectedEdit, type TypedEdit } from './person-edit';
import type { Program } from './program';
import { type ClockRecord, recordsOf, type ScriptRecords, type TriggerRecord } from './records';
import { type AuthMode, Run } from './run';
import { nextRun, seedOf } from './trigger-clock';
import type { MenuNode, Selection, UiBridge } from './ui-bridge';

export type { ChangeType } from './events';
export type { CallCount, Cause, Execution, ServiceCall, ServiceHooks } from './execution';
export type { RejectedEdit, TypedEdit } from './person-edit';
export type { Manifest, Program } from './program';
export type * from './ui-bridge';

export type HostOptions = {
  workbook: Workbook;
  program: Program;
  /** Mail address of the person in front of the screen. */
  user: string;
  /** Language of that person, such as `en` or `zh_CN`. */
  userLocale: string;
  /** Milliseconds since 1970; may be moved. */
  now: () => number;
  fidelity: FidelityName;
  ui: UiBridge | null;
  hooks?: ServiceHooks;
  /** Bound to the workbook unless said otherwise; an add-on that is not enabled here may only build its menu. */
  installed?: 'bound' | 'addon' | 'addon-not-enabled';
  /**
   * Lets `onEdit` take the time it would on Google: of the edits made meanwhile two wait and further ones are never told.
   */
  editsQueue?: boolean;
  /** Lets the clock go on while service calls take what they would take on Google; nobody waits for it. */
  clockFollowsCalls?: boolean;
  /** Google words its messages in the user's language; English unless said otherwise, so that tests read well. */
  messagesIn?: MessageLanguage;
  /** The scopes this person has allowed, of those the manifest lists; all unless said otherwise. */
  consents?: readonly string[];
};

/** An installable trigger as the page lists it. */
export type InstalledTrigger = {
  id: string;
  functionName: string;
  owner: string;
  event: TriggerRecord['event'];
  /** When a trigger of the event `CLOCK` runs. */
  clock: ClockRecord | null;
  nextRun: number | null;
};

/** Lets the triggers hear of what a person did, which Google does some time later. */
export type TellTriggers = () => Execution[];

const KEPT_EXECUTIONS = 500;
const HOUR = 3_600_000;

/** Runs a program over a workbook as Google would: a fresh realm for each execution. */
export class ScriptHost {
  /** What is selected in the grid; the page moves it, and scripts do. */
  readonly selection: Selection;
  private readonly past: Execution[] = [];
  private readonly records: ScriptRecords;
  private readonly edits = new EditQueue();
  private menus: MenuNode[] = [];

  constructor(private readonly options: HostOptions) {
    this.records = recordsOf(options.workbook);
    options.workbook.ownFunction = customFunctions(options.program, (selection) =>
      this.newRun('edit', 'CUSTOM_FUNCTION', this.options.user, selection),
    );
    this.selection = {
      sheetId: options.workbook.activeSheetId,
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      cell: { row: 0, column: 0 },
    };
  }

  /** The latest executions, oldest first. */
  get executions(): readonly Execution[] {
    return this.past;
  }

  get triggers(): readonly InstalledTrigger[] {
    return this.records.triggers().map((trigger) => ({
      id: trigger.id,
      functionName: trigger.functionName,
      owner: trigger.owner,
      event: trigger.event,
      clock: trigger.clock ?? null,
      nextRun: trigger.nextRun ?? null,
    }));
  }

  /** Runs one global function in a fresh realm; never rejects for what the script throws. */
  async run(functionName: string, args: unknown[], cause: Cause): Promise<Execution> {
    const run = this.newRun(cause, 'FULL', this.options.user);
    const execution = execute(run, functionName, () => args);
    return this.record({ ...execution, subject: subjectOf(args) });
  }

  /** What opening the file does: `onOpen` runs and the menus it built are shown. Null without such a function. */
  async open(): Promise<Execution | null> {
    this.menus = [];
    const opened = this.simple('onOpen', 'open', openEvent());
    this.options.ui?.menus(this.menus);
    this.fireInstalled('ON_OPEN', 'open', openEvent);
    return opened;
  }

  /**
   * What a person types: read by the locale, refused by validation and protection, and then `onEdit`. Where it takes an
   * earlier entry back, nobody has settled whether `onEdit` is told.
   */
  async edit(
    sheetId: number,
    edits: TypedEdit[],
    area: Area,
    undone = false,
  ): Promise<{ rejected: RejectedEdit[]; execution: Execution | null }> {
    const { rejected, tell } = this.enter(sheetId, edits, area, undone);
    const told = tell?.() ?? [];
    return {
      rejected,
      execution: told.find(({ functionName }) => functionName === 'onEdit') ?? null,
    };
  }

  /** The entry alone; the triggers hear of it by `tell`. */
  enter(
    sheetId: number,
    edits: TypedEdit[],
    area: Area,
    undone = false,
  ): { rejected: RejectedEdit[]; tell: TellTriggers | null } {
    const sheet = this.options.workbook.sheetById(sheetId);
    if (!sheet) throw new Error(`The workbook has no sheet ${sheetId}`);
    const person = this.newRun('editor', 'FULL', this.options.user);
    const { rejected, edited } = enterTyped(person, sheet, edits, area);
    if (!edited) return { rejected, tell: null };
    const silent = undone && !person.rules.undoFiresEdit;
    const tell = () => [
      ...(silent ? [] : this.tellEdit(undone ? { sheet, area } : edited)),
      ...this.changed('EDIT'),
    ];
    return { rejected, tell };
  }

  private tellEdit(edited: Edited): Execution[] {
    const now = this.options.now();
    const waits = this.options.editsQueue === true;
    const execution =
      waits && !this.edits.takes(now) ? null : this.simple('onEdit', 'edit', editEvent(edited));
    if (waits && execution) this.edits.add(now, execution.duration + execution.estimate);
    const installed = this.fireInstalled('ON_EDIT', 'edit', (trigger) =>
      editEvent(edited, trigger),
    );
    return execution ? [execution, ...installed] : installed;
  }

  /** Tells of cells that a person moved here with all they hold: an edit without a value. */
  moved(sheetId: number, area: Area): Execution[] {
    const sheet = this.options.workbook.sheetById(sheetId);
    return sheet ? [...this.tellEdit({ sheet, area }), ...this.changed('EDIT')] : [];
  }

  /** Tells installed change triggers of what a person did to rows, columns, tabs or formats. */
  changed(changeType: ChangeType): Execution[] {
    return this.fireInstalled('ON_CHANGE', 'change', (trigger) => changeEvent(changeType, trigger));
  }

  /** When the next time-driven trigger is due, be it long ago. */
  nextDue(): number | null {
    const instants = this.records.triggers().flatMap((trigger) => trigger.nextRun ?? []);
    return instants.length > 0 ? Math.min(...instants) : null;
  }

  /** Runs the time-driven triggers that came due since the clock moved, earliest first and each once. */
  async fireDue(): Promise<Execution[]> {
    const now = this.options.now();
    const due = this.records
      .triggers()
      .filter((trigger) => trigger.nextRun !== undefined && trigger.nextRun <= now)
      .sort((a, b) => (a.nextRun ?? 0) - (b.nextRun ?? 0));
    return due.map((trigger) => this.fireClock(trigger, now));
  }

  /** Runs one installed trigger at once, whatever its time. */
  async fireTrigger(id: string): Promise<Execution | null> {
    const trigger = this.records.triggers().find((known) => known.id === id);
    if (!trigger) return null;
    return trigger.clock
      ? this.fireClock(trigger, this.options.now())
      : this.asOwner(trigger, 'editor', openEvent(trigger));
  }

  private fireClock(trigger: TriggerRecord, now: number): Execution {
    this.reschedule(trigger, now);
    return this.asOwner(trigger, 'time', clockEvent(trigger));
  }

  /** A published add-on's clock strikes at most once an hour. */
  private reschedule(trigger: TriggerRecord, now: number): void {
    const next = trigger.clock ? nextRun(trigger.clock, now, seedOf(trigger), true) : null;
    const published = this.options.installed === 'addon';
    const { nextRun: _, ...rest } = trigger;
    const time = next !== null && published ? Math.max(next, now + HOUR) : next;
    const changed = time === null ? rest : { ...rest, nextRun: time };
    this.records.keepTriggers(
      this.records.triggers().map((kept) => (kept.id === trigger.id ? changed : kept)),
    );
  }

  private fireInstalled(
    event: TriggerRecord['event'],
    cause: Cause,
    makeEvent: (trigger: TriggerRecord) => MakeEvent,
  ): Execution[] {
    return this.records
      .triggers()
      .filter((trigger) => trigger.event === event)
      .map((trigger) => this.asOwner(trigger, cause, makeEvent(trigger)));
  }

  /** Installable triggers run as whoever made them. */
  private asOwner(trigger: TriggerRecord, cause: Cause, makeEvent: MakeEvent): Execution {
    const run = this.newRun(cause, 'FULL', trigger.owner);
    return this.record(execute(run, trigger.functionName, () => [makeEvent(run)]));
  }

  /** A simple trigger runs only where the program has a function of that name. */
  private simple(functionName: string, cause: Cause, makeEvent: MakeEvent): Execution | null {
    const authMode = this.options.installed === 'addon-not-enabled' ? 'NONE' : 'LIMITED';
    const run = this.newRun(cause, authMode, this.options.user);
    const execution = execute(run, functionName, () => [makeEvent(run)], true);
    return execution && this.record(execution);
  }

  private newRun(cause: Cause, authMode: AuthMode, user: string, selection = this.selection): Run {
    const { records, menus } = this;
    const { installed: _, editsQueue: __, user: person, messagesIn, ...world } = this.options;
    const run = new Run(this.records.newRunId(), {
      ...world,
      records,
      user,
      person,
      cause,
      authMode,
      selection,
      messagesIn: messagesIn ?? 'en',
    });
    run.startWithMenus(menus);
    run.onMenus = (shown) => {
      this.menus = shown;
      if (cause !== 'open') world.ui?.menus(shown);
    };
    return run;
  }

  private record(execution: Execution): Execution {
    this.past.push(execution);
    if (this.past.length > KEPT_EXECUTIONS) this.past.shift();
    return execution;
  }
}
