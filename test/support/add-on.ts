import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../src/api/answer';
import type { ClientOf } from '../../src/api/endpoint';
import type { Endpoints } from '../../src/api/endpoints';
import type { Tab } from '../../src/domain/tabs';
import {
  type CallCount,
  type Execution,
  type HostOptions,
  ScriptHost,
  type ServiceHooks,
} from '../../src/host/runtime/host';
import type { Manifest, Program } from '../../src/host/runtime/program';
import type { UiBridge } from '../../src/host/runtime/ui-bridge';
import type { Sheet } from '../../src/host/workbook/sheet';
import { addSheet } from '../../src/host/workbook/tabs';
import { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { packedOnce } from './packed-once';
import { weakened } from './weakened.cjs';

const root = join(__dirname, '..', '..');
const entry = join(root, 'src/addon/main.ts');
const packer = join(root, 'appsscript/script-parts.mjs');

const programOf = (main: string): Program => {
  const text = execFileSync(process.execPath, [packer, main, 'test'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { code, parts } = JSON.parse(text) as { code: string; parts: Record<string, string> };
  /** What is left out for a test may stand in any part. */
  const between = '\n\0\n';
  const texts = [code, ...Object.values(parts)].join(between);
  const [own = '', ...others] = weakened('Code.js', texts).split(between);
  const manifest = readFileSync(join(root, 'appsscript/appsscript.json'), 'utf8');
  return {
    files: [{ name: 'Code.js', source: own }],
    html: new Map([
      ['sidebar', '<!doctype html><title>Portbook</title>'],
      ['triage', '<script></script>'],
      ...Object.keys(parts).map((name, at): [string, string] => [name, others[at] ?? '']),
    ]),
    manifest: JSON.parse(manifest) as Manifest,
  };
};

const packed = new Map<string, Program>();

/** A program packed as for Google, its own words as they are written. */
export const packProgram = (main: string): Program => {
  const program = packed.get(main) ?? packedOnce(main, () => programOf(main));
  packed.set(main, program);
  return program;
};

export const addOnProgram = (): Program => packProgram(entry);

export const emptyWorkbook = (timeZone = 'Asia/Shanghai', locale = 'en_US'): Workbook => {
  const workbook = new Workbook('Register', timeZone, locale);
  workbook.activeSheetId = addSheet(workbook, 'Sheet1').id;
  return workbook;
};

/** `FIDELITY=lenient npm test` tries the add-on where what nobody knows of Google goes the easier way. */
const usualFidelity = process.env.FIDELITY === 'lenient' ? 'lenient' : 'strict';

export type AddOnOptions = {
  readonly workbook?: Workbook;
  readonly now?: string;
  readonly userLocale?: string;
  readonly fidelity?: 'strict' | 'lenient';
  readonly ui?: UiBridge;
  readonly hooks?: ServiceHooks;
  readonly user?: string;
  /** Who the sidebar says it speaks for, as it knows from when it was opened. */
  readonly me?: string;
  /** Another host than the usual one, such as one that stops in the middle. */
  readonly hostOf?: (options: HostOptions) => ScriptHost;
};

/** The add-on in the workbench, over a workbook in memory. */
export class AddOn {
  readonly workbook: Workbook;
  readonly host: ScriptHost;
  private clock: () => number;
  private readonly me: string | undefined;

  constructor(options: AddOnOptions = {}) {
    this.workbook = options.workbook ?? emptyWorkbook();
    this.me = options.me;
    const moment = Date.parse(options.now ?? '2026-03-18T01:30:00Z');
    this.clock = () => moment;
    const hostOf = options.hostOf ?? ((world: HostOptions) => new ScriptHost(world));
    this.host = hostOf({
      workbook: this.workbook,
      program: addOnProgram(),
      user: options.user ?? 'mei@exporter.example.com',
      userLocale: options.userLocale ?? 'en',
      now: () => this.clock(),
      fidelity: options.fidelity ?? usualFidelity,
      ui: options.ui ?? null,
      ...(options.hooks ? { hooks: options.hooks } : {}),
    });
  }

  moveTo(instant: string): void {
    this.clock = () => Date.parse(instant);
  }

  /** A clock that goes on while something runs. */
  moves(clock: () => number): void {
    this.clock = clock;
  }

  get calls(): CallCount {
    const last = this.host.executions[this.host.executions.length - 1];
    if (!last) throw new Error('nothing has run yet');
    return last.calls;
  }

  /** Asks an endpoint as the sidebar does; what went wrong is thrown, refusals with their kind. */
  readonly ask = new Proxy({} as ClientOf<Endpoints>, {
    get: (_, name: string) => async (input: unknown) => {
      const answer = (await this.rpc(name, input)) as Answer<unknown>;
      if (answer.ok) return answer.value;
      throw Object.assign(new Error(answer.problem.message), answer.problem);
    },
  });

  async rpc(name: string, input: unknown, version?: string): Promise<unknown> {
    return outcomeOf(await this.host.run('rpc', [name, input, version, this.me], 'sidebar'));
  }

  async menu(functionName: string): Promise<Execution> {
    const execution = await this.host.run(functionName, [], 'menu');
    outcomeOf(execution);
    return execution;
  }

  tab(tab: Tab): Sheet {
    const sheet = this.workbook.sheetByName(english.tabs[tab]);
    if (!sheet) throw new Error(`there is no tab ${tab}`);
    return sheet;
  }

  /** Column of a header text, counted from 0. */
  column(tab: Tab, header: string): number {
    return (this.tab(tab).rows[0]?.values ?? []).indexOf(header);
  }

  async type(tab: Tab, row: number, header: string, text: string): Promise<void> {
    const column = this.column(tab, header);
    const area = { row: row - 1, column, rows: 1, columns: 1 };
    const { rejected, execution } = await this.host.edit(
      this.tab(tab).id,
      [{ row: row - 1, column, text }],
      area,
    );
    if (rejected[0]) throw new Error(rejected[0].message);
    if (execution) outcomeOf(execution);
  }
}

const outcomeOf = ({ status, value, error }: Execution): unknown => {
  if (status === 'completed') return value;
  throw Object.assign(new Error(error?.message ?? status), { stack: error?.stack, status });
};
