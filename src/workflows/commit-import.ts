import type { Customer } from '../domain/customer/customer';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { Problem } from '../domain/problem';
import type { ImportCounts, ImportPlan } from '../domain/register/import-plan';
import { writeImportedLine } from '../domain/register/imported-line';
import { emptyNote, type UndoNote, writeNote } from '../domain/register/undo-note';
import { addedCustomer, changedCustomer } from '../domain/register/undo-plan';
import { dueCellOf } from './due-cell';
import {
  chunkRows,
  type ImportList,
  mostListed,
  planList,
  type RejectedRow,
  rejectedInWords,
} from './import-list';
import { linesSince } from './lines-since';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, NewCustomer, Ports, RegisterRow } from './ports';
import { misread } from './reads-back';

export type ImportChunk = ImportList & {
  /** Which chunk of the list this is, counted from 0. */
  readonly chunk?: number | undefined;
  readonly chunks?: number | undefined;
};

export type Imported = {
  readonly outcome: Outcome;
  readonly counts: ImportCounts;
  readonly rejected: readonly RejectedRow[];
  /** Rows that repeat an earlier row of the list. */
  readonly duplicates: ImportPlan['duplicates'];
  /** Values that cannot be what their column says; they are kept in the notes. */
  readonly unreadable: ImportPlan['unreadable'];
  /** Dates of which only the month is said, and which count as its first day. */
  readonly months: ImportPlan['months'];
};

type Seen = { readonly rows: readonly RegisterRow[]; readonly log: readonly FollowUp[] };

const noteOf = ({ operationId }: ImportChunk, { add, updates }: ImportPlan): UndoNote => ({
  ...emptyNote,
  operationId,
  rows: add.map(({ row }) => row),
  added: add.map(({ customer }) => addedCustomer(customer)),
  changed: updates.map(({ customer, set }) => changedCustomer(customer, set)),
});

/** One line that says what came in, and further ones where the note for undoing it does not fit one cell. */
const importedLines = (ports: Ports, chunk: ImportChunk, plan: ImportPlan): FollowUp[] =>
  writeNote(noteOf(chunk, plan)).map((undo, part) => ({
    ...importedLine(ports, chunk, part === 0 ? plan.counts.new : 0),
    operationId: part === 0 ? chunkId(chunk) : `${chunkId(chunk)}.${part}`,
    undo,
  }));

const importedLine = (ports: Ports, chunk: ImportChunk, brought: number): FollowUp => ({
  when: ports.clock.now(),
  customerId: '',
  customer: '',
  owner: ports.settings().owner,
  act: 'customersImported',
  channel: '',
  direction: '',
  topic: '',
  text: writeImportedLine(brought, chunk.name),
  nextDate: null,
  operationId: chunkId(chunk),
});

const chunkId = ({ operationId, chunk }: ImportChunk): string => `${operationId}#${chunk ?? 0}`;

const changesOf = (ports: Ports, updates: ImportPlan['updates']): CustomerChange[] =>
  updates.map(({ customer, set }) => ({
    customerId: customer.id,
    set: { ...set, due: dueCellOf(ports, { ...customer, ...set }) },
  }));

const toAdd = (plan: ImportPlan, seen: Seen): Customer[] => {
  const ids = new Set(seen.rows.map(({ customer }) => customer.id));
  return plan.add.map(({ customer }) => customer).filter(({ id }) => !ids.has(id));
};

/** Updates of which some cell is still as empty as before. */
const toUpdate = (plan: ImportPlan, seen: Seen): ImportPlan['updates'] => {
  const byId = new Map(seen.rows.map(({ customer }) => [customer.id, customer]));
  return plan.updates.filter(({ customer, changes }) => {
    const now = byId.get(customer.id);
    return changes.some(
      ({ key }) => now && now[key as keyof Customer] === customer[key as keyof Customer],
    );
  });
};

const newCustomer =
  (ports: Ports) =>
  (customer: Customer): NewCustomer => ({ customer, due: dueCellOf(ports, customer) });

/** Customers added by this run whose row does not say what was written. */
const toMend = (ports: Ports, plan: ImportPlan, seen: Seen, first: Seen): CustomerChange[] => {
  if (seen === first) return [];
  const byId = new Map(seen.rows.map((row) => [row.customer.id, row]));
  return plan.add.flatMap(({ customer }) => {
    const row = byId.get(customer.id);
    const set = row ? misread(newCustomer(ports)(customer), row) : {};
    return Object.keys(set).length > 0 ? [{ customerId: customer.id, set }] : [];
  });
};

const stepsFor = (
  ports: Ports,
  chunk: ImportChunk,
  plan: ImportPlan,
  first: Seen,
): Step<Seen>[] => [
  {
    isDone: ({ log }) => log.some(({ operationId }) => operationId === chunkId(chunk)),
    write: () => ports.log.append(importedLines(ports, chunk, plan)),
  },
  {
    isDone: (seen) =>
      toAdd(plan, seen).length === 0 &&
      toUpdate(plan, seen).length === 0 &&
      toMend(ports, plan, seen, first).length === 0,
    giveUp: () => ports.register.giveUp(),
    write: (seen) => {
      ports.register.change([
        ...changesOf(ports, toUpdate(plan, seen)),
        ...toMend(ports, plan, seen, first),
      ]);
      ports.register.add(toAdd(plan, seen).map(newCustomer(ports)));
    },
  },
];

/** Only these can have changed by what is written; a long register is not read again for them. */
const touchedBy = ({ add, updates }: ImportPlan): string[] =>
  [...add, ...updates].map(({ customer }) => customer.id);

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
    let plan: ImportPlan | null = null;
    const look = (): Seen => ({
      rows: plan ? ports.register.find(touchedBy(plan)) : ports.register.read(),
      log: linesSince(ports, chunk.operationId),
    });
    const { outcome } = carryOut(look, (seen) => {
      plan = planList(ports, chunk, seen.rows);
      const hasWork = plan.counts.new > 0 || plan.counts.updates > 0;
      return hasWork ? stepsFor(ports, chunk, plan, seen) : [];
    });
    if (!plan) throw new Problem('notSaved', {});
    return { outcome, ...answerOf(ports, plan) };
  });
};

const answerOf = (ports: Ports, plan: ImportPlan) => ({
  counts: plan.counts,
  rejected: rejectedInWords(ports, plan),
  duplicates: plan.duplicates.slice(0, mostListed),
  unreadable: plan.unreadable.slice(0, mostListed),
  months: plan.months.slice(0, mostListed),
});
