import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { endOf, isThrown } from './end-of';
import type { FaultResult } from './fault-table';
import { type Ending, everyMeeting, type Pair } from './interleavings';
import { doubledKeys, formulas, lostOrChanged, peoplesCells, told } from './invariants';
import { type Kept, keep, onceFor, wake } from './kept-workbook';
import type { Operation } from './operations';

/** Each sent again by whoever sent it, as people do who were told that the register was busy. */
const sentAgain = async (kept: Kept, [first, second]: Pair): Promise<Kept> => {
  const workbook = wake(kept);
  await endOf(first, new AddOn({ workbook, ui: quietScreen() }));
  await endOf(
    second,
    new AddOn({ workbook, user: 'otto@exporter.example.com', ui: quietScreen() }),
  );
  return keep(workbook);
};

/** A page that is computed from the others is up to date one round after them. */
const rounds = 2;

const settled = async (kept: Kept, pair: Pair): Promise<Kept> => {
  let now = kept;
  for (let round = 0; round < rounds; round += 1) now = await sentAgain(now, pair);
  return now;
};

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
  const settle = onceFor((kept) => settled(kept, pair));
  const touches = [...(first.touches ?? []), ...(second.touches ?? [])];
  const before = peoplesCells(wake(start), touches);
  for (const id of [...(first.takesOut ?? []), ...(second.takesOut ?? [])]) before.delete(id);
  const orders = [start, await sentAgain(start, [second, first])];
  const ends = new Set<string>();
  for (const kept of orders) ends.add(toldBy(await settle(kept)));
  const { states, endings } = await everyMeeting(start, pair);
  const faultsOf = async ({ workbook, ends: how, schedule }: Ending): Promise<string[]> => {
    const met = wake(workbook);
    const found = [...how.filter(isThrown), ...doubledKeys(met), ...formulas(met)];
    found.push(...lostOrChanged(before, met, touches));
    const calm = await settle(workbook);
    if (!ends.has(toldBy(calm))) found.push('it ends as in neither order');
    if ((await sentAgain(calm, pair)) !== calm) found.push('sent again, something changes');
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
