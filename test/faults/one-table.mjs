import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const row = (cells) => `| ${cells.join(' | ')} |`;
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);

/** Prints what all test files tried as one table, when the last of them is over. */
export default class OneTable {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'portbook-faults-'));
    process.env.PORTBOOK_FAULT_TABLE = this.folder;
    this.started = performance.now();
  }

  onRunComplete() {
    const results = readdirSync(this.folder).flatMap((name) =>
      readFileSync(join(this.folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    rmSync(this.folder, { recursive: true });
    const order = [...new Set(results.map(({ part }) => part))].sort();
    results.sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
    const heads = [
      'tried with',
      'operation',
      'calls',
      'states',
      'the same as another',
      'known race',
      'violations',
      'seconds',
    ];
    const lines = results.map((result) =>
      row([
        result.part,
        result.operation,
        result.calls,
        result.states,
        result.same ?? 0,
        result.race ?? 0,
        result.violations.length,
        seconds(result.milliseconds),
      ]),
    );
    const sum = (count) => results.reduce((total, result) => total + count(result), 0);
    const total = row([
      'all',
      '',
      '',
      sum(({ states }) => states),
      sum(({ same }) => same ?? 0),
      sum(({ race }) => race ?? 0),
      sum(({ violations }) => violations.length),
      `${seconds(performance.now() - this.started)} by the clock`,
    ]);
    const table = [row(heads), row(heads.map(() => '---')), ...lines, total];
    process.stdout.write(`\n${table.join('\n')}\n`);
  }
}
