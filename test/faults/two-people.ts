import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { isThrown } from './end-of';
import type { FaultResult } from './fault-table';
import { type Ending, everyMeeting, type Pair } from './interleavings';
import { doubledKeys, formulas, lostOrChanged, peoplesCells, told } from './invariants';
import { type Kept, keep, onceFor, wake } from './kept-workbook';
import type { Operation } from './operations';
import { whatFollows } from './what-follows';

type Sent = (kept: Kept) => Promise<Kept>;

/** Each sent again by whoever sent it, as people do who were told that the register was busy. */
const sendAgain = ([first, second]: Pair): Sent => {
  const [one, other] = [whatFollows(first), whatFollows(second, 'otto@exporter.example.com')];
  return async (kept) => (await other((await one(kept)).state)).state;
};

/** A page that is computed from the others is up to date one round after them. */
const settle = (sentAgain: Sent): Sent => onceFor(async (kept) => sentAgain(await sentAgain(kept)));

const toldBy = (kept: Kept): string => told(wake(kept)).join('\n');

const callsOf = async (start: Kept, operation: Operation): Promise<number> => {
  const addOn = new AddOn({ workbook: wake(start), ui: quietScreen() });
  await operation.run(addOn);
  return addOn.calls.total;
};

/** Two people who start an operation each: they end as if one had come after the other, whatever the turns they took. */
export const meetEachOther = async (first: Operation, second: Operation): Promise<FaultResult> => {
  const started = performance.now();
  const pair: Pair = [first, second];
  const start = keep(await first.start());
  const sentAgain = sendAgain(pair);
  const settled = settle(sentAgain);
  const touches = [...(first.touches ?? []), ...(second.touches ?? [])];
  const before = peoplesCells(wake(start), touches);
  for (const id of [...(first.takesOut ?? []), ...(second.takesOut ?? [])]) before.delete(id);
  const orders = [start, await sendAgain([second, first])(start)];
  const ends = new Set<string>();
  for (const kept of orders) ends.add(toldBy(await settled(kept)));
  const { states, endings } = await everyMeeting(start, pair);
  const faultsOf = async ({ workbook, ends: how, schedule }: Ending): Promise<string[]> => {
    const met = wake(workbook);
    const found = [...how.filter(isThrown), ...doubledKeys(met), ...formulas(met)];
    found.push(...lostOrChanged(before, met, touches));
    const calm = await settled(workbook);
    if (!ends.has(toldBy(calm))) found.push('it ends as in neither order');
    if ((await sentAgain(calm)) !== calm) found.push('sent again, something changes');
    return found.map((fault) => `${schedule}: ${fault}`);
  };
  const found: string[] = [];
  for (const ending of endings) found.push(...(await faultsOf(ending)));
  return {
    part: 'two people',
    operation: `${first.name} × ${second.name}`,
    calls: (await callsOf(start, first)) + (await callsOf(start, second)),
    states,
    violations: found,
    milliseconds: Math.round(performance.now() - started),
  };
};
