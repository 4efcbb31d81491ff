import type { ServiceHooks } from '../../src/host/runtime/host';
import { readWorkbook, writeWorkbook } from '../../src/host/workbook/json';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn } from '../support/add-on';
import { peoplesCells, told, violations, wholeOf } from './invariants';
import type { Operation } from './operations';
import { type Act, doAct } from './people';

export type MeanwhileResult = {
  readonly operation: string;
  readonly states: number;
  readonly violations: readonly string[];
  readonly milliseconds: number;
};

/** Just before one service call somebody else does something in the sheet, once. */
const meanwhile = (call: number, act: () => void): ServiceHooks => ({
  before: ({ number }) => {
    if (number === call) act();
  },
});

type Answer = { readonly ok: boolean; readonly problem?: { readonly kind: string } };

/** How a run ended: done, refused with a reason, or in an exception, which nobody should ever see. */
const endOf = async (operation: Operation, addOn: AddOn): Promise<string> => {
  try {
    const answer = (await operation.run(addOn)) as Answer | undefined;
    return answer?.ok === false ? `refused: ${answer.problem?.kind}` : 'done';
  } catch (error) {
    return `threw ${(error as Error).message}`;
  }
};

const difference = (now: readonly string[], wanted: readonly string[]): string[] => [
  ...now.filter((line) => !wanted.includes(line)).map((line) => `has ${line}`),
  ...wanted.filter((line) => !now.includes(line)).map((line) => `lacks ${line}`),
];

const copyOf = (workbook: Workbook): Workbook => readWorkbook(writeWorkbook(workbook));

/** What there is when nothing came between: the operation first, and then the other person. */
const inPeace = async (operation: Operation, act: Act): Promise<string[]> => {
  const workbook = copyOf(await operation.start());
  await operation.run(new AddOn({ workbook }));
  doAct(workbook, act);
  return told(workbook);
};

const meet = async (operation: Operation, act: Act, call: number, wanted: readonly string[]) => {
  const workbook = copyOf(await operation.start());
  const found: string[] = [];
  let before = new Map<string, string>();
  const hooks = meanwhile(call, () => {
    doAct(workbook, act);
    before = peoplesCells(workbook, operation.touches);
    for (const id of operation.takesOut ?? []) before.delete(id);
  });
  const first = await endOf(operation, new AddOn({ workbook, hooks }));
  const again = await endOf(operation, new AddOn({ workbook }));
  found.push(...[first, again].filter((end) => end.startsWith('threw')));
  found.push(...violations(before, workbook, operation.touches));
  const settled = wholeOf(workbook);
  const third = await endOf(operation, new AddOn({ workbook }));
  if (wholeOf(workbook) !== settled) found.push(`a third run changes something (${third})`);
  if (!act.destroys) {
    if (again !== 'done') found.push(`the second time it is ${again}`);
    found.push(...difference(told(workbook), wanted));
  }
  return found.map((fault) => `${act.tab}: somebody ${act.name} before call ${call}: ${fault}`);
};

const callsOf = async (operation: Operation): Promise<number> => {
  const addOn = new AddOn({ workbook: copyOf(await operation.start()) });
  await operation.run(addOn);
  return addOn.calls.total;
};

/** Every act before every service call of an operation, and then the operation sent again. */
export const meetEverywhere = async (
  operation: Operation,
  acts: readonly Act[],
): Promise<MeanwhileResult> => {
  const started = performance.now();
  const calls = await callsOf(operation);
  const found: string[] = [];
  for (const act of acts) {
    const wanted = await inPeace(operation, act);
    for (let call = 1; call <= calls; call += 1) {
      found.push(...(await meet(operation, act, call, wanted)));
    }
  }
  return {
    operation: operation.name,
    states: calls * acts.length,
    violations: found,
    milliseconds: Math.round(performance.now() - started),
  };
};
