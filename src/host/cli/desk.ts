import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Cause, Execution, ServiceHooks } from '../runtime/execution';
import { faultAt } from '../runtime/faults';
import { ScriptHost } from '../runtime/host';
import type { Program } from '../runtime/program';
import { Sheet } from '../workbook/sheet';
import { Workbook } from '../workbook/workbook';
import { newFile, openFile, type WorkbookFile } from '../xlsx/file';
import { BrokenOff, Refused } from './refused';
import { terminalScreen } from './screen';
import { localeOf, type Setting } from './setting';
import type { Terminal } from './terminal';
import type { Language } from './words';

type Answer =
  | { ok: true; value: unknown }
  | { ok: false; problem: { kind: string; message: string } };

/** A workbook, the program that runs over it, and the file that it is saved in, if there is one. */
export class Desk {
  private readonly host: ScriptHost;
  private readonly person: { userLocale: string };
  private readonly ownZone: string;
  /** Service calls of the executions that are over. */
  private made = 0;

  constructor(
    readonly workbook: Workbook,
    private readonly file: WorkbookFile | null,
    program: Program,
    private readonly setting: Setting,
    private readonly terminal: Terminal,
    saysYes = false,
  ) {
    this.ownZone = workbook.timeZone;
    // For this run only: the zone of a workbook is changed in its settings, not by the way.
    workbook.timeZone = setting.timeZone ?? workbook.timeZone;
    const options = {
      workbook,
      program,
      user: setting.user,
      userLocale: setting.locale,
      now: setting.nowIn(workbook.timeZone),
      fidelity: setting.fidelity,
      ui: terminalScreen(terminal, setting.words, saysYes),
      hooks: this.hooks(),
    };
    this.person = options;
    this.host = new ScriptHost(options);
  }

  /** A command may be several executions: their service calls are numbered on, so that each can be made to fail. */
  private hooks(): ServiceHooks {
    const { fault } = this.setting;
    return fault ? faultAt(fault.mode, () => fault.at - this.made) : {};
  }

  /** Runs one function; what it throws is in the execution. */
  async run(functionName: string, args: unknown[], cause: Cause): Promise<Execution> {
    const execution = await this.host.run(functionName, args, cause);
    if (this.setting.counts) {
      const count = { function: functionName, first: this.made + 1, ...execution.calls };
      this.terminal.err(`${JSON.stringify(count)}\n`);
    }
    this.made += execution.calls.total;
    return execution;
  }

  /** Asks an endpoint of the add-on; a problem it names stops the command. */
  async ask<Value>(endpoint: string, input: unknown): Promise<Value> {
    const execution = await this.run('rpc', [endpoint, input], 'sidebar');
    if (execution.status !== 'completed') throw new BrokenOff(failureOf(execution));
    const answer = execution.value as Answer;
    if (!answer?.ok) throw new Refused(answer?.problem.message ?? endpoint);
    return answer.value as Value;
  }

  /**
   * Has something written in the language in which the register stands, whatever that of this command. The work is told
   * whether it is another one.
   */
  async inItsLanguage<Value>(work: (isOther: boolean) => Promise<Value>): Promise<Value> {
    const { otherHeaders } = await this.ask<{ otherHeaders: Language | null }>('session', {});
    const { userLocale } = this.person;
    if (otherHeaders) this.person.userLocale = localeOf[otherHeaders];
    try {
      return await work(otherHeaders !== null);
    } finally {
      this.person.userLocale = userLocale;
    }
  }

  /** Fires as Google would: as a trigger when one is installed for the function, else as chosen from the menu. */
  async fire(functionName: string): Promise<Execution> {
    const isTrigger = this.host.triggers.some((trigger) => trigger.functionName === functionName);
    return this.run(functionName, [], isTrigger ? 'time' : 'menu');
  }

  /** Does something that writes: what a program wrote before it broke off is saved, what it refused leaves the file alone. */
  async writing<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof BrokenOff) await this.save();
      throw error;
    }
  }

  /** Saves when anything was changed: on Google, too, a change stays even when the script fails after it. */
  async save(): Promise<boolean> {
    if (!this.file || this.workbook.journal.take().length === 0) return false;
    if (existsSync(this.file.path)) this.workbook.timeZone = this.ownZone;
    await this.file.save();
    await this.file.close();
    return true;
  }
}

export const failureOf = (execution: Execution): string =>
  execution.error ? `${execution.error.name}: ${execution.error.message}` : execution.status;

/** An empty workbook with one tab, as a new spreadsheet has it. */
export const emptyWorkbook = (name: string, setting: Setting): Workbook => {
  const zone = setting.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const workbook = new Workbook(name, zone, setting.locale);
  workbook.sheets.push(new Sheet(workbook, 0, 'Sheet1'));
  return workbook;
};

/** The workbook of a file, or a new one where there is no file yet and `isNewAllowed`. */
export const openWorkbook = async (
  path: string,
  setting: Setting,
  terminal: Terminal,
  isNewAllowed: boolean,
): Promise<WorkbookFile> => {
  if (isNewAllowed && !existsSync(path)) {
    return newFile(path, emptyWorkbook(basename(path, extname(path)), setting));
  }
  const zone = setting.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const file = await openFile(path, { timeZone: zone, locale: setting.locale });
  if (file.losses.length > 0) terminal.err(`${setting.words.losses(file.losses.join(', '))}\n`);
  return file;
};
