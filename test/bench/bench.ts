import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Program } from '../../src/host/runtime/program';
import type { Sheet } from '../../src/host/workbook/sheet';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { measureFilling } from './filling';
import { measureLongLog } from './long-log';
import { type Measured, measure } from './measure';
import { operationsOver } from './operations';
import { type PeerResult, runPeer } from './peer';
import { type Peer, PeerRefused, readPeer } from './peer-description';
import { plainPassMilliseconds } from './plain-pass';
import { emptyBook, hostOver, linesPerCustomer, registerOfSize } from './register-of-size';
import { measureShipped, tooHeavy } from './shipped';
import { fillingTable, longLogTable, peerTable, resultTable, shippedTable } from './tables';
import { brokenBudgets, growingCalls, nearPeers, strayPeers } from './verdict';
import { putBetween } from './written';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000,100000' },
    peer: { type: 'string', multiple: true, default: [] },
    json: { type: 'string', default: 'build/bench.json' },
    write: { type: 'boolean', default: false },
  },
});

const read = (path: string): string => readFileSync(path, 'utf8');

const pages = readdirSync('dist').filter((file) => file.endsWith('.html'));

const program: Program = {
  files: [{ name: 'Code.js', source: read('dist/Code.js') }],
  html: new Map(pages.map((file) => [file.replace('.html', ''), read(`dist/${file}`)])),
  manifest: JSON.parse(read('dist/appsscript.json')),
};

const firstSetUp = (): Promise<Measured> => {
  const host = hostOver(emptyBook(), program);
  const run = () => host.run('rpc', ['setUp', {}], 'sidebar');
  return measure({ operation: 'set-up', sent: 2, run }, 0, 1);
};

/** What did not come to its end, as Google would have stopped it. */
const failures: string[] = [];

const inYearsToCome = (): number => Date.parse('2029-01-08T03:00:00Z');

/** Putting years away stops by the clock, which has to go on for that. */
const laterHostOver = (workbook: Workbook) => hostOver(workbook, program, inYearsToCome, true);

const measureAt = async (size: number): Promise<Measured[]> => {
  const { host, workbook } = await registerOfSize(program, size);
  const pass = plainPassMilliseconds(workbook);
  console.log(
    `${size} customers, ${linesPerCustomer(size)} lines each; one pass ${pass.toFixed(1)} ms`,
  );
  const sheet = workbook.sheetByName(english.tabs.customers) as Sheet;
  const measured: Measured[] = [];
  for (const task of operationsOver(host, sheet, size, laterHostOver(workbook))) {
    try {
      measured.push(await measure(task, size, pass));
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  return measured;
};

const ownPeers = ['overdue-row-at-a-time', 'import-append-row'].map(
  (name) => `test/bench/peers/${name}.js`,
);

const measurePeers = async (sizes: readonly number[]): Promise<PeerResult[]> => {
  const found: PeerResult[] = [];
  for (const peer of peersAsked) {
    for (const size of sizes.filter((count) => count <= 1000)) {
      try {
        found.push({ name: basename(peer.file, '.js'), ...(await runPeer(peer, size)) });
      } catch (error) {
        if (!(error instanceof PeerRefused)) throw error;
        failures.push(error.message);
      }
    }
  }
  return found;
};

/** Nobody should wait for all measurements to be told of a slip in a file. */
const readPeers = (files: readonly string[]): Peer[] => {
  try {
    return files.map(readPeer);
  } catch (error) {
    if (!(error instanceof PeerRefused)) throw error;
    console.error(`Nothing was measured: ${error.message}.`);
    process.exit(2);
  }
};

const sizes = values.sizes.split(',').map(Number);
const peersAsked = readPeers([...ownPeers, ...values.peer]);
const measured: Measured[] = [await firstSetUp()];
for (const size of sizes) measured.push(...(await measureAt(size)));
const peers = await measurePeers(sizes);
const filling = sizes.some((size) => size >= 10_000) ? await measureFilling(program) : [];
const longLog = sizes.some((size) => size >= 100_000) ? await measureLongLog(program) : [];

const shipped = measureShipped();
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
const shown = sizes.map((size) => size.toLocaleString('en')).join(' · ');
const text = [
  `${machine}. Customers: ${shown}.`,
  resultTable(measured),
  peerTable(peers, measured),
  shippedTable(shipped),
  ...(filling.length > 0 ? [fillingTable(filling)] : []),
  ...(longLog.length > 0 ? [longLogTable(longLog)] : []),
].join('\n\n');
console.log(`\n${text}\n`);

const faults = [
  ...failures,
  ...brokenBudgets([...measured, ...longLog]),
  ...growingCalls(measured),
  ...strayPeers(peers, measured),
  ...nearPeers(peers, measured),
  ...tooHeavy(shipped),
];
writeFileSync(
  values.json,
  JSON.stringify({ machine, measured, peers, filling, longLog, shipped, faults }, null, 2),
);
if (values.write) putBetween('bench', text);
for (const fault of faults) console.log(`BROKEN: ${fault}`);
console.log(faults.length === 0 ? 'Every budget is held.' : `${faults.length} budgets broken.`);
process.exitCode = faults.length === 0 ? 0 : 1;
