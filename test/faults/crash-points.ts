import { type FaultMode, faultAt, faultModes } from '../../src/host/runtime/faults';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { endOf } from './end-of';
import type { FaultResult } from './fault-table';
import { contentOf, peoplesCells, violations } from './invariants';
import { type Kept, keep, onceFor, printOf, wake } from './kept-workbook';
import { isCallWanted } from './only';
import type { Operation } from './operations';
import {
  changedByRepair,
  inWrongWeek,
  lostRows,
  notAsTheLogSays,
  tooManyCalls,
  wrongCustomers,
} from './promises';
import { whatFollows } from './what-follows';

/** How a service call goes wrong: as the command line can repeat it, or so slowly that Google's six minutes are over. */
export type Way = FaultMode | 'outOfTime';
export const everyWay: readonly Way[] = [...faultModes, 'outOfTime'];

/** Later than any operation is started at. */
const beyond = Date.parse('2026-12-31T00:00:00Z');

/** What happens after the crash, before the same operation is sent once more. */
export const aftermaths = ['the same person again', 'another person', 'repair'] as const;
export type Aftermath = (typeof aftermaths)[number];

/** Lets an operation fail at a service call; answers what is wrong with how it ended. */
const fail = async (
  operation: Operation,
  workbook: AddOn['workbook'],
  way: Way,
  call: number,
): Promise<string[]> => {
  if (way !== 'outOfTime') {
    await endOf(operation, new AddOn({ workbook, ui: quietScreen(), hooks: faultAt(way, call) }));
    return [];
  }
  const before = ({ number }: { readonly number: number }): void => {
    if (number === call) addOn.moves(() => beyond);
  };
  const addOn: AddOn = new AddOn({ workbook, ui: quietScreen(), hooks: { before } });
  const end = await endOf(operation, addOn);
  return addOn.host.executions.at(-1)?.status === 'killed' ? [] : [`it goes on (${end})`];
};

type Clean = {
  readonly state: Kept;
  /** Whether what it leaves in peace needs no repair; what it started from may have needed one. */
  readonly isHealthy: boolean;
  /** What may stand there in the end: with a repair before or after it, where there is something to repair. */
  readonly contents: Readonly<Record<Aftermath, readonly string[]>>;
  readonly calls: number;
};

const repair: Operation['run'] = (addOn) => addOn.menu('repairRegister').catch(() => null);

/** What each of those who may act next makes of a workbook. */
const futuresOf = (operation: Operation) => ({
  'the same person again': whatFollows(operation),
  'another person': whatFollows(operation, 'otto@exporter.example.com'),
  repair: whatFollows({ run: repair }),
});
type Futures = ReturnType<typeof futuresOf>;

const contentIn = (state: Kept): string => contentOf(wake(state));

const cleanRun = async (futures: Futures, start: Kept): Promise<Clean> => {
  const { 'the same person again': send, repair: mend } = futures;
  const { state, calls } = await send(start);
  const { state: afterRepair } = await send((await mend(start)).state);
  const { state: repairedAndSent } = await send((await mend(state)).state);
  const content = contentIn(state);
  return {
    state,
    isHealthy: (await changedByRepair(state)).length === 0,
    contents: {
      'the same person again': [content],
      'another person': [content],
      repair: [afterRepair, repairedAndSent].map(contentIn),
    },
    calls,
  };
};

const firstDifference = (now: string, clean: string): string => {
  let at = 0;
  while (now[at] === clean[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 60);
  return `…${around(now)} instead of …${around(clean)}`;
};

/** What is promised of a workbook in which an operation has ended well, however it came there. */
const brokenPromises = (start: Kept, clean: Clean) => {
  const [before, inPeace] = [wake(start), wake(clean.state)];
  return onceFor(async (state) => {
    const now = wake(state);
    const found = [...lostRows(before, now, inPeace), ...lostRows(inPeace, now)];
    found.push(...notAsTheLogSays(now), ...inWrongWeek(now));
    if (!clean.isHealthy) return found;
    found.push(...wrongCustomers(before, now, inPeace), ...(await changedByRepair(state)));
    return found;
  });
};

/** All that is wrong in a state, and after each of the aftermaths. */
const lookInto = (
  operation: Operation,
  start: Kept,
  clean: Clean,
  after: readonly Aftermath[],
  futures: Futures,
) => {
  const { touches } = operation;
  const before = peoplesCells(wake(start), touches);
  for (const id of operation.takesOut ?? []) before.delete(id);
  const faultsIn = onceFor(async (state) => violations(before, wake(state), touches));
  const contentOnce = onceFor(async (state) => contentIn(state));
  const broken = brokenPromises(start, clean);
  return async (state: Kept): Promise<string[]> => {
    const found = (await faultsIn(state)).map((fault) => `at once: ${fault}`);
    for (const aftermath of after) {
      const isRepaired = aftermath === 'repair';
      const send = futures[isRepaired ? 'the same person again' : aftermath];
      const from = isRepaired ? (await futures.repair(state)).state : state;
      const { end, state: settled, calls } = await send(from);
      const wrong = end === 'done' ? [] : [end];
      wrong.push(...tooManyCalls(calls, clean.calls));
      wrong.push(...(await faultsIn(settled)), ...(await broken(settled)));
      const wanted = clean.contents[aftermath];
      const content = await contentOnce(settled);
      if (!wanted.includes(content)) {
        const difference = firstDifference(content, wanted[0] ?? '');
        wrong.push(`the rerun ends elsewhere: ${difference}`);
      }
      if ((await send(settled)).state !== settled) wrong.push('a third run changes something');
      found.push(...wrong.map((fault) => `then ${aftermath}: ${fault}`));
    }
    return found;
  };
};

/**
 * Every service call of an operation, failing in every given way, followed by every given aftermath. Many crashes leave
 * one and the same workbook, byte for byte; what follows from it is tried once.
 */
export const crashEverywhere = async (
  operation: Operation,
  ways: readonly Way[],
  after: readonly Aftermath[],
): Promise<FaultResult> => {
  const started = performance.now();
  const start = keep(await operation.start());
  const futures = futuresOf(operation);
  const clean = await cleanRun(futures, start);
  const look = onceFor(lookInto(operation, start, clean, after, futures));
  const found: string[] = [];
  const different = new Set<string>();
  let states = 0;
  for (const way of ways) {
    for (let call = 1; call <= clean.calls; call += 1) {
      if (!isCallWanted(call, way)) continue;
      const workbook = wake(start);
      const wrong = await fail(operation, workbook, way, call);
      const state = keep(workbook);
      different.add(printOf(state));
      wrong.push(...(await look(state)));
      found.push(...wrong.map((fault) => `${way}@${call}, ${fault}`));
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
