import type { ServiceHooks } from '../../src/host/runtime/host';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { endOf } from './end-of';
import type { FaultResult } from './fault-table';
import { contentOf, peoplesCells, violations } from './invariants';
import { type Kept, keep, onceFor, wake } from './kept-workbook';
import type { Operation } from './operations';

const start = Date.parse('2026-03-18T01:30:00Z');
const beyond = 7 * 60_000;

/** Google's six minutes are over at one service call, since that call took so long. */
const slowAt = async (operation: Operation, kept: Kept, call: number) => {
  const workbook = wake(kept);
  let passed = 0;
  const hooks: ServiceHooks = {
    before: ({ number }) => {
      if (number === call) passed = beyond;
    },
  };
  const addOn = new AddOn({ workbook, ui: quietScreen(), hooks });
  addOn.moves(() => start + passed);
  const end = await endOf(operation, addOn);
  return { state: keep(workbook), end, status: addOn.host.executions.at(-1)?.status };
};

const fresh = (workbook: AddOn['workbook']): AddOn => new AddOn({ workbook, ui: quietScreen() });

/** What is wrong with a state, and after the same person has tried again. */
const lookInto =
  (operation: Operation, before: Map<string, string>, wanted: string) =>
  async (state: Kept): Promise<string[]> => {
    const workbook = wake(state);
    const found = violations(before, workbook, operation.touches);
    const end = await endOf(operation, fresh(workbook));
    if (end !== 'done') found.push(`the second time it is ${end}`);
    found.push(...violations(before, workbook, operation.touches));
    if (contentOf(workbook) !== wanted) found.push('the second time ends elsewhere');
    const settled = keep(workbook);
    await endOf(operation, fresh(workbook));
    if (keep(workbook) !== settled) found.push('a third run changes something');
    return found;
  };

/** The time limit is reached at each service call of an operation, which is then sent again. */
export const outOfTimeEverywhere = async (operation: Operation): Promise<FaultResult> => {
  const began = performance.now();
  const kept = keep(await operation.start());
  const clean = fresh(wake(kept));
  await operation.run(clean);
  const before = peoplesCells(wake(kept), operation.touches);
  for (const id of operation.takesOut ?? []) before.delete(id);
  const look = onceFor(lookInto(operation, before, contentOf(clean.workbook)));
  const calls = clean.calls.total;
  const found: string[] = [];
  for (let call = 1; call <= calls; call += 1) {
    const { state, end, status } = await slowAt(operation, kept, call);
    const wrong = status === 'killed' ? [] : [`it goes on (${end})`];
    found.push(...[...wrong, ...(await look(state))].map((fault) => `at call ${call}: ${fault}`));
  }
  return {
    part: 'the time limit',
    operation: operation.name,
    calls,
    states: calls,
    violations: found,
    milliseconds: Math.round(performance.now() - began),
  };
};
