import { type FaultMode, faultAt } from '../../src/host/runtime/faults';
import type { Workbook } from '../../src/host/workbook/workbook';
import { AddOn, type AddOnOptions } from '../support/add-on';
import { contentOf, peoplesCells, violations, wholeOf } from './invariants';
import type { Operation } from './operations';

/** What happens after the crash, before the same operation is sent once more. */
export const aftermaths = ['the same person again', 'another person', 'repair'] as const;
export type Aftermath = (typeof aftermaths)[number];

export type CrashResult = {
  readonly operation: string;
  readonly calls: number;
  readonly states: number;
  readonly violations: readonly string[];
  readonly milliseconds: number;
};

const quietly = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch {
    // The crash itself; what it left behind is what is looked at.
  }
};

type Clean = { readonly content: string; readonly calls: number };

const cleanRun = async (operation: Operation): Promise<Clean> => {
  const addOn = new AddOn({ workbook: await operation.start() });
  await operation.run(addOn);
  return { content: contentOf(addOn.workbook), calls: addOn.calls.total };
};

const optionsAfter = (workbook: Workbook, aftermath: Aftermath): AddOnOptions =>
  aftermath === 'another person' ? { workbook, user: 'otto@exporter.example.com' } : { workbook };

/** Crashes once, goes on as `aftermath` says, and tells everything that is not as it must be. */
const crashOnce = async (
  operation: Operation,
  clean: Clean,
  mode: FaultMode,
  call: number,
  aftermath: Aftermath,
): Promise<string[]> => {
  const workbook = await operation.start();
  const { touches } = operation;
  const before = peoplesCells(workbook, touches);
  for (const id of operation.takesOut ?? []) before.delete(id);
  await quietly(operation.run(new AddOn({ workbook, hooks: faultAt(mode, call) })));
  const found = violations(before, workbook, touches).map((fault) => `at once: ${fault}`);
  const later = new AddOn(optionsAfter(workbook, aftermath));
  if (aftermath === 'repair') await quietly(later.menu('repairRegister'));
  await operation.run(later);
  found.push(...violations(before, workbook, touches).map((fault) => `after the rerun: ${fault}`));
  if (contentOf(workbook) !== clean.content) {
    found.push(`the rerun ends elsewhere: ${firstDifference(contentOf(workbook), clean.content)}`);
  }
  const settled = wholeOf(workbook);
  await operation.run(new AddOn({ workbook }));
  if (wholeOf(workbook) !== settled) found.push('a third run changes something');
  return found.map((fault) => `${mode}@${call}, then ${aftermath}: ${fault}`);
};

const firstDifference = (now: string, clean: string): string => {
  let at = 0;
  while (now[at] === clean[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 60);
  return `…${around(now)} instead of …${around(clean)}`;
};

/** Every service call of an operation, failing in every given way, followed by every given aftermath. */
export const crashEverywhere = async (
  operation: Operation,
  modes: readonly FaultMode[],
  after: readonly Aftermath[],
): Promise<CrashResult> => {
  const started = performance.now();
  const clean = await cleanRun(operation);
  const found: string[] = [];
  let states = 0;
  for (const mode of modes) {
    for (let call = 1; call <= clean.calls; call += 1) {
      for (const aftermath of after) {
        found.push(...(await crashOnce(operation, clean, mode, call, aftermath)));
        states += 1;
      }
    }
  }
  return {
    operation: operation.name,
    calls: clean.calls,
    states,
    violations: found,
    milliseconds: Math.round(performance.now() - started),
  };
};
