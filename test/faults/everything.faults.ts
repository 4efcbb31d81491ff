import { afterAll, describe, expect, test } from '@jest/globals';
import { faultModes } from '../../src/host/runtime/faults';
import { aftermaths, type CrashResult, crashEverywhere } from './crash-points';
import { operations } from './operations';

const results: CrashResult[] = [];

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

afterAll(() => {
  const heads = ['operation', 'calls', 'states', 'violations', 'seconds'];
  const lines = results.map(({ operation, calls, states, violations, milliseconds }) =>
    row([operation, calls, states, violations.length, (milliseconds / 1000).toFixed(1)]),
  );
  process.stdout.write(`\n${[row(heads), row(heads.map(() => '---')), ...lines].join('\n')}\n`);
});

describe('whatever fails at whatever service call, nothing is lost and the rerun ends the same', () => {
  test.each(operations)('$name', async (operation) => {
    const result = await crashEverywhere(operation, faultModes, aftermaths);
    results.push(result);
    expect(result.violations).toEqual([]);
  });
});
