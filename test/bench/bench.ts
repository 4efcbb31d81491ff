import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Program } from '../../src/host/runtime/program';
import type { Sheet } from '../../src/host/workbook/sheet';
import { english } from '../../src/messages/english';
import { type Measured, measure } from './measure';
import { operationsOver } from './operations';
import { runPeer } from './peer';
import { plainPassMilliseconds } from './plain-pass';
import { emptyBook, hostOver, registerOfSize } from './register-of-size';
import { brokenBudgets, growingCalls, peerTable, resultTable } from './verdict';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    peer: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
  },
});

const read = (path: string): string => readFileSync(path, 'utf8');

const program: Program = {
  files: [{ name: 'Code.js', source: read('dist/Code.js') }],
  html: new Map([['sidebar', read('dist/sidebar.html')]]),
  manifest: JSON.parse(read('dist/appsscript.json')),
};

const firstSetUp = (): Promise<Measured> => {
  const host = hostOver(emptyBook(), program);
  const run = () => host.run('rpc', ['setUp', {}], 'sidebar');
  return measure({ operation: 'set-up', sent: 2, run }, 0);
};

/** What did not come to its end, as Google would have stopped it. */
const failures: string[] = [];

/** This clock stands still, so a long log is put away whole, which the model holds to take over six minutes. */
const inYearsToCome = (): number => Date.parse('2029-01-08T03:00:00Z');

const measureAt = async (size: number): Promise<Measured[]> => {
  const { host, workbook } = await registerOfSize(program, size);
  const measured: Measured[] = [];
  const sheet = workbook.sheetByName(english.tabs.customers) as Sheet;
  console.log(`\n${size} customers; a plain pass over them: ${plainPassMilliseconds(workbook)} ms`);
  const later = hostOver(workbook, program, inYearsToCome);
  for (const task of operationsOver(host, sheet, size, later)) {
    try {
      measured.push(await measure(task, size));
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  return measured;
};

const measured: Measured[] = [await firstSetUp()];
const sizes = values.sizes.split(',').map(Number);
for (const size of sizes) measured.push(...(await measureAt(size)));

const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
console.log(`\n${machine}\n\n${resultTable(measured)}`);

const peers = [
  'test/bench/peers/overdue-row-at-a-time.js',
  'test/bench/peers/import-append-row.js',
];
const peerResults = [];
for (const file of [...peers, ...values.peer]) {
  for (const size of sizes.filter((count) => count <= 1000)) {
    peerResults.push({ name: basename(file, '.js'), ...(await runPeer(file, size)) });
  }
}
console.log(`\n${peerTable(peerResults, measured)}`);

const faults = [...failures, ...brokenBudgets(measured), ...growingCalls(measured)];
if (values.json) {
  writeFileSync(values.json, JSON.stringify({ machine, measured, peerResults, faults }, null, 2));
}
for (const fault of faults) console.log(`BROKEN: ${fault}`);
console.log(faults.length === 0 ? '\nEvery budget is held.' : `\n${faults.length} budgets broken.`);
process.exitCode = faults.length === 0 ? 0 : 1;
