import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureGrid } from './page-grid';
import { measureSidebar } from './page-sidebar';
import { measureStart } from './page-start';
import { sidebarTable } from './sidebar-table';
import { putBetween } from './written';

/** One thing a person waits for, in milliseconds. */
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
  `| ${what} | ${milliseconds.toFixed(0)} | ${budget} | ${longTasks.map((one) => one.toFixed(0)).join(' ') || '–'} |`;

const gridTable = (waited: readonly Waited[], times: number): string =>
  `At full speed by the clock, the best of ${times}. An edit, typed at 60 ms a key, counts from Enter until everything that the host
and its triggers made of it is shown. The tasks are those of the run that is shown.

| the workbench | ms | budget | tasks over 50 ms |
| --- | ---: | ---: | --- |
${waited.map(row).join('\n')}`;

/** The workbench in Chromium, with registers of so many customers. */
const measureWorkbench = async (sizes: readonly number[], times: number): Promise<Waited[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'portbook-bench-'));
  const waited: Waited[] = [];
  for (const size of sizes) waited.push(...(await measureGrid(folder, size, times)));
  waited.push(...(await measureStart(folder, sizes, times)));
  rmSync(folder, { recursive: true, force: true });
  return waited;
};

const run = async (): Promise<void> => {
  const times = Number(values.times);
  const sidebar = values.only.includes('sidebar') ? await measureSidebar(times) : null;
  const sizes = values.sizes.split(',').map(Number);
  const grid = values.only.includes('grid') ? await measureWorkbench(sizes, times) : [];
  const load = loadavg()[0]?.toFixed(1);
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, load ${load}, Node ${process.version}.`;
  const tables = [
    ...(sidebar ? [sidebarTable(sidebar)] : []),
    ...(grid.length > 0 ? [gridTable(grid, times)] : []),
  ];
  const text = [machine, ...tables].join('\n\n');
  console.log(text);
  if (values.write) putBetween('page bench', text);
  writeFileSync(values.json, JSON.stringify({ machine, sidebar, grid }, null, 2));
  const waited = [...(sidebar?.waits ?? []), ...grid];
  const broken = waited.filter(({ milliseconds, budget }) => milliseconds > budget);
  for (const { what } of broken) console.log(`BROKEN: ${what}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
};

void run();
