import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureGrid } from './page-grid';
import { measureSidebar } from './page-sidebar';
import { measureStart } from './page-start';
import { putBetween } from './written';

/** One thing a person waits for, in milliseconds of the clock: the best of several, for others may use the machine. */
export type Waited = {
  readonly what: string;
  readonly milliseconds: number;
  readonly budget: number;
  /** Tasks over 50 ms during which the page answered nothing. */
  readonly longTasks: readonly number[];
};

const { values } = parseArgs({
  options: {
    page: { type: 'boolean' },
    /** The sidebar or the grid alone. */
    only: { type: 'string', default: 'sidebar,grid' },
    sizes: { type: 'string', default: '100,10000,100000' },
    times: { type: 'string', default: '3' },
    json: { type: 'string', default: 'build/bench-page.json' },
    write: { type: 'boolean', default: false },
  },
});

const row = ({ what, milliseconds, budget, longTasks }: Waited): string =>
  `| ${what} | ${milliseconds.toFixed(0)} | ${Number.isFinite(budget) ? budget : '–'} | ${longTasks.map((one) => one.toFixed(0)).join(' ') || '–'} |`;

const legend = `The sidebar's times count from the first byte of its page, or from the key, until it is painted; an empty page stands
beside them for comparison. An edit, typed at 60 ms a key, counts from Enter until everything that the host and its triggers
made of it is shown. The tasks are those of the run that is shown.`;

const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'portbook-bench-'));
  const times = Number(values.times);
  const waited: Waited[] = [];
  if (values.only.includes('sidebar')) waited.push(...(await measureSidebar(times)));
  const sizes = values.only.includes('grid') ? values.sizes.split(',').map(Number) : [];
  for (const size of sizes) waited.push(...(await measureGrid(folder, size, times)));
  if (sizes.length > 0) waited.push(...(await measureStart(folder, sizes, times)));
  rmSync(folder, { recursive: true, force: true });
  const load = loadavg()[0]?.toFixed(1);
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, load ${load}, Node ${process.version}`;
  const heads = `| page | ms, best of ${times} | budget | tasks over 50 ms |\n| --- | ---: | ---: | --- |`;
  const text = `${machine}. ${legend}\n\n${heads}\n${waited.map(row).join('\n')}`;
  console.log(text);
  if (values.write) putBetween('page bench', text);
  writeFileSync(values.json, JSON.stringify({ machine, waited }, null, 2));
  const broken = waited.filter(({ milliseconds, budget }) => milliseconds > budget);
  for (const { what } of broken) console.log(`BROKEN: ${what}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
};

void run();
