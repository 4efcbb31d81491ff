import type { Area } from '../workbook/area';
import type { Workbook } from '../workbook/workbook';
import type { Cause, Execution, ServiceHooks } from './execution';
import type { Program } from './program';
import type { Selection, UiBridge } from './ui-bridge';

export type { CallCount, Cause, Execution, ServiceCall, ServiceHooks } from './execution';
export type { Manifest, Program } from './program';
export type * from './ui-bridge';

export type HostOptions = {
  workbook: Workbook;
  program: Program;
  /** Mail address of the person in front of the screen. */
  user: string;
  /** Language of that person, such as `en` or `zh_CN`; an error message may come in it. */
  userLocale: string;
  /** Milliseconds since 1970; may be moved. */
  now: () => number;
  fidelity: 'strict' | 'lenient';
  ui: UiBridge | null;
  hooks?: ServiceHooks;
};

export type TypedEdit = { row: number; column: number; text: string | number | boolean | null };
export type RejectedEdit = { row: number; column: number; message: string };

/** An installable trigger as the page lists it. */
export type InstalledTrigger = {
  id: string;
  functionName: string;
  owner: string;
  /** Such as `clock: every Monday, 9:00–10:00`. */
  description: string;
  nextRun: number | null;
};

/** Runs a program over a workbook as Google would: a fresh realm for each execution. */
export class ScriptHost {
  private readonly past: Execution[] = [];
  selection: Selection;

  constructor(private readonly options: HostOptions) {
    this.selection = {
      sheetId: options.workbook.activeSheetId,
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      cell: { row: 0, column: 0 },
    };
  }

  get executions(): readonly Execution[] {
    return this.past;
  }

  get triggers(): readonly InstalledTrigger[] {
    return [];
  }

  /** Runs one global function in a fresh realm; never rejects for what the script throws. */
  async run(functionName: string, _args: unknown[], _cause: Cause): Promise<Execution> {
    throw new Error(`${functionName} cannot run yet`);
  }

  /** What opening the file does: `onOpen` runs and the menus it built are shown. */
  async open(): Promise<Execution | null> {
    return this.run('onOpen', [], 'open');
  }

  /** What a person types: read by the locale, refused by validation, and then `onEdit`. */
  async edit(
    _sheetId: number,
    _edits: TypedEdit[],
    _area: Area,
  ): Promise<{ rejected: RejectedEdit[]; execution: Execution | null }> {
    return { rejected: [], execution: await this.run('onEdit', [], 'edit') };
  }

  /** Runs the time-driven triggers that came due since the clock moved, earliest first. */
  async fireDue(): Promise<Execution[]> {
    void this.options;
    return [];
  }
}
