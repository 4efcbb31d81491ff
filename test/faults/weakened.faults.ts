import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { folderOfTable, noteResult } from './fault-table';
import { type Safety, safeties } from './safeties';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'portbook-weakened-'));

type Told = {
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly message: string }[];
};

const silent = (words: string): Told => ({
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 1,
  testResults: [{ message: words }],
});

/** Runs the tests that have to notice, over a program with one safety less. */
const runWithout = (safety: Safety, number: number): Promise<Told> =>
  new Promise((resolve) => {
    const [weakening, told] = [`weakened-${number}`, `told-${number}`].map((name) =>
      join(folder, name),
    ) as [string, string];
    writeFileSync(weakening, JSON.stringify(safety));
    const { suite, tests } = safety;
    const named = tests ? ['-t', tests] : [];
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    const options = ['--runInBand', '--json', `--outputFile=${told}`];
    const env = { ...process.env, PORTBOOK_WEAKENED: weakening, [folderOfTable]: '' };
    const limits = { cwd: root, env, timeout: 120_000, maxBuffer: 100_000_000 };
    execFile(process.execPath, [jest, ...options, ...named, suite], limits, (_, __, errors) => {
      const isTold = existsSync(told);
      resolve(isTold ? (JSON.parse(readFileSync(told, 'utf8')) as Told) : silent(errors));
    });
  });

let run = 0;
let unnoticed = 0;
const started = performance.now();

afterAll(() => {
  rmSync(folder, { recursive: true });
  noteResult({
    part: 'safeties taken out',
    operation: `${run} safeties, one at a time`,
    calls: 0,
    states: run,
    violations: Array.from({ length: unnoticed }, () => 'not noticed'),
    milliseconds: Math.round(performance.now() - started),
  });
});

describe('the tests turn red without', () => {
  test.each(safeties)('$name', async (safety) => {
    run += 1;
    unnoticed += 1;
    const told = await runWithout(safety, run);
    const words = told.testResults.map(({ message }) => message).join('\n');
    expect(words).not.toMatch(/has it \d+ times/);
    expect(told.numRuntimeErrorTestSuites).toBe(0);
    expect(told.numFailedTests).toBeGreaterThan(0);
    unnoticed -= 1;
  });
});
