import type { ServiceHooks } from '../../src/host/runtime/host';
import { english } from '../../src/messages/english';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { endOf, isThrown } from './end-of';
import type { FaultResult } from './fault-table';
import { doubledKeys, formulas, lostOrChanged, peoplesCells, told } from './invariants';
import { type Kept, keep, onceFor, wake } from './kept-workbook';
import type { Operation } from './operations';
import { type Act, doAct } from './people';

/** Just before one service call somebody else does something in the sheet, once. */
const meanwhile = (call: number, act: () => void): ServiceHooks => ({
  before: ({ number }) => {
    if (number === call) act();
  },
});

const run = (operation: Operation, workbook: AddOn['workbook'], hooks?: ServiceHooks) =>
  endOf(operation, new AddOn({ workbook, ui: quietScreen(), ...(hooks ? { hooks } : {}) }));

const difference = (now: readonly string[], wanted: readonly string[]): string[] => [
  ...now.filter((line) => !wanted.includes(line)).map((line) => `has ${line}`),
  ...wanted.filter((line) => !now.includes(line)).map((line) => `lacks ${line}`),
];

/** What there is when nothing came between: the operation first, and then the other person. */
const inPeace = async (operation: Operation, start: Kept, act: Act): Promise<string[]> => {
  const workbook = wake(start);
  await run(operation, workbook);
  doAct(workbook, act);
  return told(workbook);
};

type Future = { readonly again: string; readonly told: readonly string[]; readonly settled: Kept };

/** The operation sent again, and once more after that. */
const futureOf =
  (operation: Operation) =>
  async (state: Kept): Promise<Future & { readonly faults: readonly string[] }> => {
    const workbook = wake(state);
    const again = await run(operation, workbook);
    const settled = keep(workbook);
    const saying = told(workbook);
    const third = await run(operation, workbook);
    const faults = [again, third].filter(isThrown);
    if (keep(workbook) !== settled) faults.push(`a third run changes something (${third})`);
    return { again, told: saying, settled, faults };
  };

type Trial = {
  readonly operation: Operation;
  readonly start: Kept;
  readonly future: ReturnType<typeof futureOf>;
};

const meet = async (trial: Trial, act: Act, call: number, wanted: readonly string[]) => {
  const { operation, start, future } = trial;
  const { touches } = operation;
  const workbook = wake(start);
  let before = new Map<string, string>();
  const hooks = meanwhile(call, () => {
    doAct(workbook, act);
    before = peoplesCells(workbook, touches);
    for (const id of operation.takesOut ?? []) before.delete(id);
  });
  const found = [await run(operation, workbook, hooks)].filter(isThrown);
  const { again, told: saying, settled, faults } = await future(keep(workbook));
  const after = wake(settled);
  found.push(...faults, ...doubledKeys(after), ...formulas(after));
  found.push(...lostOrChanged(before, after, touches ?? []));
  if (!act.destroys) {
    if (again !== 'done') found.push(`the second time it is ${again}`);
    found.push(...difference(saying, wanted));
  }
  return found.map((fault) => `${act.tab}: somebody ${act.name} before call ${call}: ${fault}`);
};

/** How many calls it makes, and what can be done meanwhile: nothing in a tab that is not even there in the end. */
const ofClean = async (operation: Operation, start: Kept, acts: readonly Act[]) => {
  const addOn = new AddOn({ workbook: wake(start), ui: quietScreen() });
  await operation.run(addOn);
  const possible = acts.filter(({ tab }) => addOn.workbook.sheetByName(english.tabs[tab]) !== null);
  return { calls: addOn.calls.total, possible };
};

/** Every act before every service call of an operation, and then the operation sent again. */
export const meetEverywhere = async (
  operation: Operation,
  acts: readonly Act[],
): Promise<FaultResult> => {
  const started = performance.now();
  const start = keep(await operation.start());
  const { calls, possible } = await ofClean(operation, start, acts);
  const trial: Trial = { operation, start, future: onceFor(futureOf(operation)) };
  const found: string[] = [];
  for (const act of possible) {
    const wanted = await inPeace(operation, start, act);
    for (let call = 1; call <= calls; call += 1) {
      found.push(...(await meet(trial, act, call, wanted)));
    }
  }
  return {
    part: 'people in between',
    operation: operation.name,
    calls,
    states: calls * possible.length,
    violations: found,
    milliseconds: Math.round(performance.now() - started),
  };
};
