import type { ServiceHooks } from '../../src/host/runtime/host';
import { readWorkbook, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { doubledKeys, told, wholeOf } from './invariants';
import type { Operation } from './operations';

export type PairResult = {
  readonly pair: string;
  readonly states: number;
  readonly violations: readonly string[];
  readonly milliseconds: number;
};

const otherPerson = 'otto@exporter.example.com';

const quietly = async (operation: Operation, addOn: AddOn): Promise<string> => {
  try {
    const answer = (await operation.run(addOn)) as { ok?: boolean; problem?: { kind: string } };
    return answer?.ok === false ? `refused: ${answer.problem?.kind}` : 'done';
  } catch (error) {
    return `threw ${(error as Error).message}`;
  }
};

const copyOf = (workbook: Workbook): Workbook => readWorkbook(writeWorkbook(workbook));

/** Each sent again, as people do who were told that the register was busy. */
const settle = async (workbook: Workbook, first: Operation, second: Operation) => {
  await quietly(first, new AddOn({ workbook, ui: quietScreen() }));
  await quietly(second, new AddOn({ workbook, user: otherPerson, ui: quietScreen() }));
};

const oneAfterTheOther = async (first: Operation, second: Operation): Promise<string> => {
  const workbook = copyOf(await first.start());
  await settle(workbook, first, second);
  await settle(workbook, first, second);
  return told(workbook).join('\n');
};

/** Starts the second operation just before one service call of the first and lets it run to its end. */
const meetAt = async (first: Operation, second: Operation, call: number, ends: Set<string>) => {
  const workbook = copyOf(await first.start());
  let inner: Promise<string> = Promise.resolve('did not start');
  const hooks: ServiceHooks = {
    before: ({ number }) => {
      if (number === call)
        inner = quietly(second, new AddOn({ workbook, user: otherPerson, ui: quietScreen() }));
    },
  };
  const outer = await quietly(first, new AddOn({ workbook, hooks, ui: quietScreen() }));
  const found = [outer, await inner].filter((end) => end.startsWith('threw'));
  found.push(...doubledKeys(workbook));
  await settle(workbook, first, second);
  if (!ends.has(told(workbook).join('\n'))) found.push('it ends as in neither order');
  const settled = wholeOf(workbook);
  await settle(workbook, first, second);
  if (wholeOf(workbook) !== settled) found.push('sent again, something changes');
  return found.map((fault) => `${second.name} before call ${call}: ${fault}`);
};

const callsOf = async (operation: Operation): Promise<number> => {
  const addOn = new AddOn({ workbook: copyOf(await operation.start()) });
  await operation.run(addOn);
  return addOn.calls.total;
};

/** A second person's operation started before every service call of a first one's. */
export const meetEachOther = async (first: Operation, second: Operation): Promise<PairResult> => {
  const started = performance.now();
  const calls = await callsOf(first);
  const back = await oneAfterTheOther({ ...second, start: first.start }, first);
  const ends = new Set([await oneAfterTheOther(first, second), back]);
  const found: string[] = [];
  for (let call = 1; call <= calls; call += 1) {
    found.push(...(await meetAt(first, second, call, ends)));
  }
  const milliseconds = Math.round(performance.now() - started);
  return { pair: `${first.name} × ${second.name}`, states: calls, violations: found, milliseconds };
};
