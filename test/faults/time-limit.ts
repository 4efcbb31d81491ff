import type { ServiceHooks } from '../../src/host/runtime/host';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { endOf } from './end-of';
import type { FaultResult } from './fault-table';
import { peoplesCells, violations } from './invariants';
import { type Kept, keep, onceFor, wake } from './kept-workbook';
import type { Operation } from './operations';
import {
  changedByRepair,
  inWrongWeek,
  lostRows,
  notAsTheLogSays,
  notConverged,
  strangeEnd,
  tooManyCalls,
  wrongCustomers,
} from './promises';

/** Later than any operation is started at. */
const beyond = Date.parse('2026-12-31T00:00:00Z');

/** Google's six minutes are over at one service call, since that call took so long. */
const slowAt = async (operation: Operation, kept: Kept, call: number) => {
  const workbook = wake(kept);
  const hooks: ServiceHooks = {
    before: ({ number }) => {
      if (number === call) addOn.moves(() => beyond);
    },
  };
  const addOn = new AddOn({ workbook, ui: quietScreen(), hooks });
  const end = await endOf(operation, addOn);
  return { state: keep(workbook), end, status: addOn.host.executions.at(-1)?.status };
};

const fresh = (workbook: AddOn['workbook']): AddOn => new AddOn({ workbook, ui: quietScreen() });

type Peace = {
  readonly start: Kept;
  readonly end: Kept;
  readonly calls: number;
  /** Whether the workbook needs no repair in the end, as it may have from the start. */
  readonly isHealthy: boolean;
};

/** All that is wrong with a state, and after the same person has tried again. */
const lookInto =
  (operation: Operation, peace: Peace) =>
  async (state: Kept): Promise<string[]> => {
    const [start, inPeace] = [wake(peace.start), wake(peace.end)];
    const before = peoplesCells(start, operation.touches);
    for (const id of operation.takesOut ?? []) before.delete(id);
    const workbook = wake(state);
    const found = violations(before, workbook, operation.touches);
    const again = fresh(workbook);
    found.push(...strangeEnd(await endOf(operation, again), true));
    const settled = keep(workbook);
    found.push(...violations(before, workbook, operation.touches));
    found.push(...lostRows(start, workbook, inPeace), ...lostRows(inPeace, workbook));
    found.push(...wrongCustomers(start, workbook, inPeace), ...notAsTheLogSays(workbook));
    found.push(...inWrongWeek(workbook), ...tooManyCalls(again.calls.total, peace.calls));
    await endOf(operation, fresh(workbook));
    found.push(...notConverged(settled, keep(workbook), peace.end));
    if (peace.isHealthy) found.push(...(await changedByRepair(settled)));
    return found;
  };

/** The time limit is reached at each service call of an operation, which is then sent again. */
export const outOfTimeEverywhere = async (operation: Operation): Promise<FaultResult> => {
  const began = performance.now();
  const kept = keep(await operation.start());
  const clean = fresh(wake(kept));
  await operation.run(clean);
  const calls = clean.calls.total;
  const inPeace = keep(clean.workbook);
  const isHealthy = (await changedByRepair(inPeace)).length === 0;
  const peace = { start: kept, end: inPeace, calls, isHealthy };
  const look = onceFor(lookInto(operation, peace));
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
