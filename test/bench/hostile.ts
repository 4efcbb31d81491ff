import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../src/host/xlsx/file';
import { FileRefused } from '../../src/host/xlsx/refusal';
import { hostileFiles } from './hostile-files';

/** What a workbook made to harm may cost until it is refused or opened. */
const budget = { milliseconds: 2000, megabytes: 200 };

type Outcome = { answer: string; milliseconds: number; megabytes: number };

/** What this process held at most; what Node itself answers counts what its parent held as well. */
const peak = (): number => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024;
};

const tell = (outcome: Omit<Outcome, 'megabytes'>): void => {
  process.send?.({ ...outcome, megabytes: peak() });
};

/** One process for each file, since memory that was once taken is not given back. */
const open = async (path: string): Promise<void> => {
  const cpu = process.cpuUsage();
  const answer = await openFile(path).then(
    () => 'opened',
    (error: Error) => (error instanceof FileRefused ? error.refusal : `bug: ${error.message}`),
  );
  const { user, system } = process.cpuUsage(cpu);
  tell({ answer, milliseconds: (user + system) / 1000 });
};

const longest = 120_000;

const outcomeOf = (script: string, path: string): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = fork(script, ['--open', path]);
    const stop = setTimeout(() => child.kill('SIGKILL'), longest);
    const none = { answer: 'did not end', milliseconds: longest, megabytes: 0 };
    let outcome: Outcome = none;
    child.on('message', (told) => {
      outcome = told as Outcome;
    });
    child.on('exit', () => {
      clearTimeout(stop);
      resolve(outcome);
    });
  });

const isKept = ({ answer, milliseconds, megabytes }: Outcome, start: number): boolean =>
  milliseconds <= budget.milliseconds &&
  megabytes - start <= budget.megabytes &&
  !/^bug|did not end/.test(answer);

const measure = async (script: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'portbook-hostile-'));
  const start = (await outcomeOf(script, join(folder, 'none.xlsx'))).megabytes;
  const machine = `${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`;
  console.log(`${machine}\n\n| workbook | bytes | answer | CPU ms | MB beyond the start |`);
  console.log('| --- | ---: | --- | ---: | ---: |');
  for (const { what, bytes } of hostileFiles()) {
    const path = join(folder, 'hostile.xlsx');
    const file = await bytes();
    writeFileSync(path, file);
    const outcome = await outcomeOf(script, path);
    const { answer, milliseconds, megabytes } = outcome;
    const kept = isKept(outcome, start);
    const costs = `${milliseconds.toFixed(0)} | ${Math.max(0, megabytes - start).toFixed(0)}`;
    console.log(`| ${what} | ${file.length} | ${answer} | ${costs} |${kept ? '' : ' BROKEN'}`);
    if (!kept) process.exitCode = 1;
  }
  rmSync(folder, { recursive: true, force: true });
};

const path = process.argv[process.argv.indexOf('--open') + 1];
void (process.argv.includes('--open') ? open(path ?? '') : measure(process.argv[1] ?? ''));
