import { describe, expect, test } from '@jest/globals';
import { readTable } from '../../../src/domain/table/read-table';
import type { Client } from '../../../src/sidebar/client';
import {
  commitList,
  type ImportList,
  listOf,
  notBegun,
  type Progress,
} from '../../../src/sidebar/import/import-list';

const peopleOf = (rows: number): ImportList => {
  const text = Array.from({ length: rows }, (_, row) => `Firm ${row},buyer${row}@firm.example`);
  return listOf(readTable('fair.csv', ['Company,Email', ...text].join('\n')));
};

type Sent = {
  chunk?: number | undefined;
  rowsBefore?: number | undefined;
  rows: string[][];
  operationId: string;
};

/** A script that takes whole chunks, and refuses as often as it is told. */
const scriptThatRefuses = (times: number) => {
  const sent: Sent[] = [];
  let refusals = times;
  const commitImport = async (input: Sent) => {
    if (input.chunk === 1 && refusals > 0) {
      refusals -= 1;
      throw new Error('busy');
    }
    sent.push(input);
    return {
      counts: { new: input.rows.length, updates: 0, same: 0, duplicates: 0, rejected: 0 },
      rejected: [],
    };
  };
  return { client: { commitImport } as unknown as Client, sent };
};

describe('a list on its way into the register', () => {
  test('goes in by chunks of five thousand rows, none lost and none twice', async () => {
    const { client, sent } = scriptThatRefuses(0);
    const end = await commitList(client, peopleOf(12_001), notBegun, () => undefined);
    expect(end.counts.new).toBe(12_001);
    expect(sent.map(({ rows }) => rows.length)).toEqual([5_000, 5_000, 2_001]);
    expect(sent.map(({ rowsBefore }) => rowsBefore)).toEqual([0, 5_000, 10_000]);
    expect(new Set(sent.flatMap(({ rows }) => rows.map(([firm]) => firm))).size).toBe(12_001);
  });

  test('goes on after a refusal where it stopped, as the same operation', async () => {
    const { client, sent } = scriptThatRefuses(1);
    const list = peopleOf(10_500);
    let reached: Progress = notBegun;
    const attempt = () =>
      commitList(client, list, reached, (progress) => {
        reached = progress;
      });
    await expect(attempt()).rejects.toThrow('busy');
    const end = await attempt();
    expect(end.counts.new).toBe(10_500);
    expect(sent.map(({ chunk }) => chunk)).toEqual([0, 1, 2]);
    expect(new Set(sent.map(({ operationId }) => operationId)).size).toBe(1);
  });
});
