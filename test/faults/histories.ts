import fc from 'fast-check';
import { type FaultMode, faultAt, faultModes } from '../../src/host/runtime/faults';
import type { ServiceHooks } from '../../src/host/runtime/host';
import type { Sheet } from '../../src/host/workbook/sheet';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { requests } from './history-requests';
import { people, World } from './history-world';
import { doubledKeys, formulas } from './invariants';
import { keep } from './kept-workbook';
import { acts, doAct } from './people';

const moves = acts.filter(
  ({ destroys, name }) => !destroys && !/types|note|renames|pastes/.test(name),
);

export type Step = {
  readonly what: string;
  readonly pick: number;
  /** How the step goes wrong, if it does. */
  readonly fault: { readonly mode: FaultMode; readonly call: number } | null;
  /** What somebody else does in the sheet before a service call of it. */
  readonly meanwhile: { readonly pick: number; readonly call: number } | null;
};

/** What happens without the program being asked. */
const deeds: Readonly<Record<string, (world: World, pick: number) => void>> = {
  note: (world, pick) => {
    const id = [...world.customers.keys()][pick % world.customers.size] ?? '';
    world.write(id, 'notes', `noted ${pick}`);
  },
  own: (world, pick) => {
    const id = [...world.customers.keys()][pick % world.customers.size] ?? '';
    world.write(id, 'own', `my own ${pick}`);
  },
  move: (world, pick) => {
    const act = moves[pick % moves.length];
    if (act) doAct(world.workbook, act);
  },
  hours: (world, pick) => world.pass(pick % 60),
  clockBack: (world) => world.pass(-1),
};

const whats = [...Object.keys(requests), 'logging', 'logging', 'importing', ...Object.keys(deeds)];

/** Of a hundred steps so many go wrong and so many are disturbed. */
export const stepOf = (wrong: number, disturbed: number): fc.Arbitrary<Step> => {
  const sometimes = <T>(percent: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
    fc.oneof(
      { weight: percent, arbitrary: value },
      { weight: 100 - percent, arbitrary: fc.constant(null) },
    );
  const call = fc.integer({ min: 1, max: 16 });
  return fc.record({
    what: fc.constantFrom(...whats),
    pick: fc.nat(9_999),
    fault: sometimes(wrong, fc.record({ mode: fc.constantFrom(...faultModes), call })),
    meanwhile: sometimes(disturbed, fc.record({ pick: fc.nat(999), call })),
  });
};

const hooksOf = (world: World, { fault, meanwhile }: Step): ServiceHooks | undefined => {
  if (fault) return faultAt(fault.mode, fault.call);
  if (!meanwhile) return undefined;
  const act = moves[meanwhile.pick % moves.length];
  return {
    before: ({ number }) => {
      if (act && number === meanwhile.call) doAct(world.workbook, act);
    },
  };
};

const columnOf = (sheet: Sheet | null | undefined, header: string) => {
  const column = (sheet?.rows[0]?.values ?? []).indexOf(header);
  return (sheet?.rows ?? []).slice(1).map((row) => String(row?.values[column] ?? ''));
};

/** What is not as people were told that it is. */
const wrongIn = (world: World): string[] => {
  const { workbook, customers, saved } = world;
  const rows = new Map(world.rows().map((row) => [row.id, row]));
  const { notes, class: letter } = english.columns.customers;
  const found = [...doubledKeys(workbook), ...formulas(workbook)];
  for (const [id, known] of customers) {
    const cell = rows.get(id)?.cell;
    if (!cell) found.push(`lost: ${id}`);
    else if (cell(notes) !== known.notes) found.push(`notes of ${id}: ${cell(notes)}`);
    else if (cell('My own column') !== known.own) found.push(`own cell of ${id}`);
    else if (known.class !== null && cell(letter) !== known.class)
      found.push(`class of ${id}: ${cell(letter)} instead of ${known.class}`);
  }
  const log = workbook.sheetByName(english.tabs.followUps);
  const lines = columnOf(log, english.columns.followUps.operationId);
  for (const id of saved) {
    if (!lines.includes(id)) found.push(`not in the log: ${id}`);
  }
  const inquiries = new Set(
    columnOf(workbook.sheetByName(english.tabs.inquiries), english.columns.inquiries.id),
  );
  for (const id of world.inquiries) if (!inquiries.has(id)) found.push(`inquiry lost: ${id}`);
  return found;
};

const take = async (world: World, step: Step): Promise<void> => {
  const { what, pick, fault } = step;
  const deed = deeds[what];
  if (deed) return deed(world, pick);
  const request = requests[what]?.(world, pick);
  if (!request) throw new Error(`nobody knows how to ${what}`);
  const user = people[pick % 2] ?? people[0];
  const hooks = hooksOf(world, step);
  await world.send(request, user, hooks);
  if (hooks && (!fault || pick % 3 > 0)) await world.settle(people[pick % 3 === 1 ? 0 : 1]);
};

/** The last day of a contact in the log is the one that the register shows, and repairing twice changes nothing. */
const wrongAfterRepair = async (world: World): Promise<string[]> => {
  await world.settle(people[0]);
  await world.addOn(people[0]).menu('repairRegister');
  const repaired = keep(world.workbook);
  await world.addOn(people[1]).menu('repairRegister');
  return keep(world.workbook) === repaired ? [] : ['the second repair changes something'];
};

export type History = { readonly steps: number; readonly violations: readonly string[] };

/** Lets things happen one after the other over a workbook, and looks after each whether all is as people were told. */
export const live = async (
  workbook: Workbook,
  steps: readonly Step[],
  repairEvery: number,
): Promise<History> => {
  const world = new World(workbook);
  for (const [index, step] of steps.entries()) {
    await take(world, step);
    const found = [...world.violations, ...wrongIn(world)];
    if (index % repairEvery === repairEvery - 1) found.push(...(await wrongAfterRepair(world)));
    if (found.length > 0) {
      const act = step.meanwhile && moves[step.meanwhile.pick % moves.length];
      const where = `step ${index + 1}, ${JSON.stringify(step)} ${act?.tab ?? ''} ${act?.name ?? ''}`;
      return { steps: index + 1, violations: found.map((fault) => `${where}: ${fault}`) };
    }
  }
  const found = await wrongAfterRepair(world);
  return { steps: steps.length, violations: [...world.violations, ...found, ...wrongIn(world)] };
};
