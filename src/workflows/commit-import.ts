import type { FollowUp } from '../domain/follow-up/follow-up';
import { Problem } from '../domain/problem';
import type { ImportCounts, ImportPlan } from '../domain/register/import-plan';
import { writeImportedLine } from '../domain/register/imported-line';
import { dueCellOf } from './due-cell';
import {
  chunkRows,
  type ImportList,
  planList,
  type RejectedRow,
  rejectedInWords,
} from './import-list';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, Ports, RegisterRow } from './ports';

export type ImportChunk = ImportList & {
  /** Which chunk of the list this is, counted from 0. */
  readonly chunk?: number | undefined;
  readonly chunks?: number | undefined;
};

export type Imported = {
  readonly outcome: Outcome;
  readonly counts: ImportCounts;
  readonly rejected: readonly RejectedRow[];
};

type Seen = { readonly rows: readonly RegisterRow[]; readonly log: readonly FollowUp[] };

const importedLine = (ports: Ports, chunk: ImportChunk, plan: ImportPlan): FollowUp => ({
  when: ports.clock.now(),
  customerId: '',
  customer: '',
  owner: ports.settings().owner,
  act: 'customersImported',
  channel: '',
  direction: '',
  topic: '',
  text: writeImportedLine(plan.counts.new, chunk.name),
  nextDate: null,
  operationId: chunkId(chunk),
});

const chunkId = ({ operationId, chunk }: ImportChunk): string => `${operationId}#${chunk ?? 0}`;

const changesOf = (ports: Ports, plan: ImportPlan): CustomerChange[] =>
  plan.updates.map(({ customer, set }) => ({
    customerId: customer.id,
    set: { ...set, due: dueCellOf({ ...customer, ...set }, ports.settings()) },
  }));

/** Done means that planning once more finds nothing left to add or change: a second import is the proof of the first. */
const isCarriedOut = (ports: Ports, chunk: ImportChunk) => (seen: Seen) => {
  const { counts } = planList(ports, chunk, seen.rows);
  return counts.new === 0 && counts.updates === 0;
};

const stepsFor = (ports: Ports, chunk: ImportChunk, plan: ImportPlan): Step<Seen>[] => [
  {
    isDone: ({ log }) => log.some(({ operationId }) => operationId === chunkId(chunk)),
    write: () => ports.log.append([importedLine(ports, chunk, plan)]),
  },
  {
    isDone: isCarriedOut(ports, chunk),
    write: () => {
      ports.register.change(changesOf(ports, plan));
      ports.register.add(
        plan.add.map(({ customer }) => ({
          customer,
          due: dueCellOf(customer, ports.settings()),
        })),
      );
    },
  },
];

const withPlace = (chunk: ImportChunk): ImportChunk => ({
  ...chunk,
  rowsBefore: chunk.rowsBefore ?? (chunk.chunk ?? 0) * chunkRows,
});

/**
 * Imports one chunk of a list: a line in the log, empty cells of known customers filled, new customers in one block.
 * A list that was imported before changes nothing and leaves no line. Throws `tooManyRows`, `busy`, `notSaved`.
 */
export const commitImport = (ports: Ports, request: ImportChunk): Imported => {
  const chunk = withPlace(request);
  if (chunk.rows.length > chunkRows) {
    throw new Problem('tooManyRows', { rows: chunk.rows.length, most: chunkRows });
  }
  return ports.lock.hold(() => {
    const look = (): Seen => ({ rows: ports.register.read(), log: ports.log.read() });
    let plan: ImportPlan | null = null;
    const { outcome } = carryOut(look, (seen) => {
      plan = planList(ports, chunk, seen.rows);
      const hasWork = plan.counts.new > 0 || plan.counts.updates > 0;
      return hasWork ? stepsFor(ports, chunk, plan) : [];
    });
    if (!plan) throw new Problem('notSaved', {});
    return { outcome, ...answerOf(ports, plan) };
  });
};

const answerOf = (ports: Ports, plan: ImportPlan) => ({
  counts: plan.counts,
  rejected: rejectedInWords(ports, plan),
});
