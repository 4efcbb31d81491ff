import type { ServiceHooks } from '../../src/host/runtime/host';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { AddOn } from '../support/add-on';
import { quietScreen } from '../support/quiet-screen';
import { eitherWay } from './either-way';
import { endOf, isThrown } from './end-of';
import type { FaultResult } from './fault-table';
import { doubledKeys, formulas, lostOrChanged, notesAstray, told } from './invariants';
import { type Kept, keep, onceFor, wake } from './kept-workbook';
import { isActWanted, isCallWanted, isWholeWanted } from './only';
import type { Operation } from './operations';
import { type Act, doAct, typedCompany } from './people';
import { whatFollows } from './what-follows';

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

type Future = {
  readonly again: string;
  readonly told: readonly string[];
  readonly settled: Kept;
  readonly faults: readonly string[];
};

/** The operation sent again, and once more after that. */
const futureOf = (operation: Operation) => {
  const send = whatFollows(operation);
  return async (state: Kept): Promise<Future> => {
    const { end: again, state: settled } = await send(state);
    const third = await send(settled);
    const faults = [again, third.end].filter(isThrown);
    if (third.state !== settled) faults.push(`a third run changes something (${third.end})`);
    return { again, told: told(wake(settled)), settled, faults };
  };
};

type Trial = {
  readonly operation: Operation;
  readonly start: Kept;
  /** The workbook when the operation has run and nobody came between. */
  readonly peaceful: Kept;
  readonly calls: number;
  readonly future: ReturnType<typeof futureOf>;
};

const trialOf = async (operation: Operation): Promise<Trial> => {
  const start = keep(await operation.start());
  const addOn = new AddOn({ workbook: wake(start), ui: quietScreen() });
  await operation.run(addOn);
  const [peaceful, calls] = [keep(addOn.workbook), addOn.calls.total];
  return { operation, start, peaceful, calls, future: onceFor(futureOf(operation)) };
};

/** What there is when nothing came between: the operation first, and then the other person, if he did anything. */
const inPeace = ({ peaceful }: Trial, act: Act) => {
  const workbook = wake(peaceful);
  const alone = told(workbook);
  doAct(workbook, act);
  const withAct = told(workbook);
  return (hasActed: boolean): string[] => (hasActed ? withAct : alone);
};

type Ending = Future & {
  readonly first: string;
  /** Whether there was anything for the person to act upon. */
  readonly hasActed: boolean;
  /** Whether the person typed into a row that had been put in for a new customer and was still blank. */
  readonly isRace: boolean;
};

/** Texts of a column of the register by row, from the header on. */
const columnIn = (workbook: Workbook, header: string): unknown[] => {
  const rows = workbook.sheetByName(english.tabs.customers)?.rows ?? [];
  const column = (rows[0]?.values ?? []).indexOf(header);
  return rows.map((row) => row?.values[column] ?? null);
};

const { id: idHeader, company: companyHeader } = english.columns.customers;

const meet = async ({ operation, start, future }: Trial, act: Act, call: number) => {
  const workbook = wake(start);
  const before = columnIn(workbook, idHeader);
  let typedAt = -1;
  let hasActed = false;
  const first = await run(
    operation,
    workbook,
    meanwhile(call, () => {
      const kept = keep(workbook);
      doAct(workbook, act);
      hasActed = keep(workbook) !== kept;
      typedAt = columnIn(workbook, companyHeader).indexOf(typedCompany);
    }),
  );
  const id = columnIn(workbook, idHeader)[typedAt] ?? null;
  const isRace = id !== null && !before.includes(id);
  return { first, hasActed, isRace, ...(await future(keep(workbook))) };
};

type Owned = ReadonlyMap<string, string>;
type Faults = { readonly violations: readonly string[]; readonly isRace: boolean };

const typedIsLost = `lacks customers: ${JSON.stringify([[companyHeader, typedCompany]])}`;

const faultsOf = (
  trial: Trial,
  act: Act,
  wanted: (hasActed: boolean) => readonly string[],
  ending: Ending,
) => {
  const after = wake(ending.settled);
  const found = [ending.first].filter(isThrown);
  found.push(...ending.faults, ...doubledKeys(after), ...formulas(after), ...notesAstray(after));
  const takesAway = act.destroys || (trial.operation.isInCopy && act.name === 'renames the tab');
  if (!takesAway) {
    if (ending.again !== 'done') found.push(`the second time it is ${ending.again}`);
    found.push(...difference(ending.told, wanted(ending.hasActed)));
  }
  return (owned: Owned): Faults => {
    const all = [...found, ...lostOrChanged(owned, after, trial.operation.touches ?? [])];
    const isRace = ending.isRace && all.length === 1 && all[0] === typedIsLost;
    return { violations: isRace ? [] : all, isRace };
  };
};

/** One act before each service call; answers what is wrong and before how many calls it had to be tried. */
const meetWith = async (trial: Trial, act: Act) => {
  const { operation, start, peaceful, calls } = trial;
  const { asBeforeNext, owned } = await eitherWay(operation, start, act, peaceful);
  const wanted = inPeace(trial, act);
  const found: string[] = [];
  let tried = 0;
  let races = 0;
  let faults: ReturnType<typeof faultsOf> | null = null;
  for (let call = calls; call > 0; call -= 1) {
    if (!isCallWanted(call)) continue;
    if (!faults || isWholeWanted || !asBeforeNext.has(call)) {
      tried += 1;
      faults = faultsOf(trial, act, wanted, await meet(trial, act, call));
    }
    const { violations, isRace } = faults(owned.get(call) ?? new Map());
    if (isRace) races += 1;
    const when = `${act.tab}: somebody ${act.name} before call ${call}`;
    found.push(...violations.map((fault) => `${when}: ${fault}`));
  }
  return { found, tried, races };
};

/** Nothing can be done meanwhile in a tab that is not even there in the end. */
const possibleIn = ({ peaceful }: Trial, acts: readonly Act[]): Act[] => {
  const workbook = wake(peaceful);
  return acts.filter((act) => isActWanted(act) && workbook.sheetByName(english.tabs[act.tab]));
};

/** Every act before every service call of an operation, and then the operation sent again. */
export const meetEverywhere = async (
  operation: Operation,
  acts: readonly Act[],
): Promise<FaultResult> => {
  const started = performance.now();
  const trial = await trialOf(operation);
  const possible = possibleIn(trial, acts);
  const found: string[] = [];
  let tried = 0;
  let race = 0;
  for (const act of possible) {
    const met = await meetWith(trial, act);
    found.push(...met.found);
    tried += met.tried;
    race += met.races;
  }
  const states = trial.calls * possible.length;
  return {
    part: 'people in between',
    operation: operation.name,
    calls: trial.calls,
    states,
    same: states - tried,
    race,
    violations: found,
    milliseconds: Math.round(performance.now() - started),
  };
};
