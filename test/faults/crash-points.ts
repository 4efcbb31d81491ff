import { type FaultMode, faultAt } from '../../src/host/runtime/faults';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { endOf } from './end-of';
import type { FaultResult } from './fault-table';
import { contentOf, peoplesCells, violations } from './invariants';
import { type Kept, keep, onceFor, printOf, wake } from './kept-workbook';
import { isCallWanted } from './only';
import type { Operation } from './operations';

/** What happens after the crash, before the same operation is sent once more. */
export const aftermaths = ['the same person again', 'another person', 'repair'] as const;
export type Aftermath = (typeof aftermaths)[number];

const addOnOn = (workbook: AddOn['workbook'], options = {}): AddOn =>
  new AddOn({ workbook, ui: quietScreen(), ...options });

type Clean = {
  /** What may stand there in the end: with a repair before or after it, where there is something to repair. */
  readonly contents: Readonly<Record<Aftermath, readonly string[]>>;
  readonly calls: number;
};

const repair: Operation['run'] = (addOn) => addOn.menu('repairRegister').catch(() => null);

const contentAfter = async (start: Kept, runs: readonly Operation['run'][]): Promise<string> => {
  const workbook = wake(start);
  for (const run of runs) await run(addOnOn(workbook));
  return contentOf(workbook);
};

const cleanRun = async ({ run }: Operation, start: Kept): Promise<Clean> => {
  const addOn = addOnOn(wake(start));
  await run(addOn);
  const content = contentOf(addOn.workbook);
  const repaired = [await contentAfter(start, [repair, run])];
  repaired.push(await contentAfter(start, [run, repair, run]));
  return {
    contents: {
      'the same person again': [content],
      'another person': [content],
      repair: repaired,
    },
    calls: addOn.calls.total,
  };
};

const firstDifference = (now: string, clean: string): string => {
  let at = 0;
  while (now[at] === clean[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 60);
  return `…${around(now)} instead of …${around(clean)}`;
};

/** All that is wrong in a state, and after each of the aftermaths. */
const lookInto =
  (operation: Operation, start: Kept, clean: Clean, after: readonly Aftermath[]) =>
  async (state: Kept): Promise<string[]> => {
    const { touches } = operation;
    const before = peoplesCells(wake(start), touches);
    for (const id of operation.takesOut ?? []) before.delete(id);
    const found = violations(before, wake(state), touches).map((fault) => `at once: ${fault}`);
    for (const aftermath of after) {
      const workbook = wake(state);
      const user = aftermath === 'another person' ? { user: 'otto@exporter.example.com' } : {};
      if (aftermath === 'repair') await repair(addOnOn(workbook));
      const wrong = [await endOf(operation, addOnOn(workbook, user))].filter(
        (end) => end !== 'done',
      );
      wrong.push(...violations(before, workbook, touches));
      const wanted = clean.contents[aftermath];
      if (!wanted.includes(contentOf(workbook))) {
        const difference = firstDifference(contentOf(workbook), wanted[0] ?? '');
        wrong.push(`the rerun ends elsewhere: ${difference}`);
      }
      const settled = keep(workbook);
      await endOf(operation, addOnOn(workbook, user));
      if (keep(workbook) !== settled) wrong.push('a third run changes something');
      found.push(...wrong.map((fault) => `then ${aftermath}: ${fault}`));
    }
    return found;
  };

/**
 * Every service call of an operation, failing in every given way, followed by every given aftermath. Many crashes leave
 * one and the same workbook, byte for byte; what follows from it is tried once.
 */
export const crashEverywhere = async (
  operation: Operation,
  modes: readonly FaultMode[],
  after: readonly Aftermath[],
): Promise<FaultResult> => {
  const started = performance.now();
  const start = keep(await operation.start());
  const clean = await cleanRun(operation, start);
  const look = onceFor(lookInto(operation, start, clean, after));
  const found: string[] = [];
  const different = new Set<string>();
  let states = 0;
  for (const mode of modes) {
    for (let call = 1; call <= clean.calls; call += 1) {
      if (!isCallWanted(call, mode)) continue;
      const workbook = wake(start);
      await endOf(operation, addOnOn(workbook, { hooks: faultAt(mode, call) }));
      const state = keep(workbook);
      different.add(printOf(state));
      const wrong = await look(state);
      found.push(...wrong.map((fault) => `${mode}@${call}, ${fault}`));
      states += after.length;
    }
  }
  return {
    part: 'a crash',
    operation: operation.name,
    calls: clean.calls,
    states,
    same: states - different.size * after.length,
    violations: found,
    milliseconds: Math.round(performance.now() - started),
  };
};
