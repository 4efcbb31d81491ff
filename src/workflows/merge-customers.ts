import type { Customer, Level } from '../domain/customer/customer';
import type { DossierLine } from '../domain/dossier/fact';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { Problem } from '../domain/problem';
import { type MergeChoices, type MergePlan, planMerge } from '../domain/register/merge-plan';
import { printOf } from '../domain/register/print';
import { undoableTabs } from '../domain/register/row-undo';
import { emptyNote, readNote, type UndoNote, writeNote } from '../domain/register/undo-note';
import { changedCustomer, type Field } from '../domain/register/undo-plan';
import { messagesFor } from '../messages/messages-for';
import { type CustomerCard, customerCard } from './customer-card';
import { customerRowSteps, movedRows } from './customer-rows';
import { levelReader } from './dossier';
import { dueCellOf } from './due-cell';
import { rowOf } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { Ports, RegisterRow } from './ports';
import { readTabs, type TabRows } from './tab-rows';

export type MergeRequest = {
  readonly operationId: string;
  readonly keptId: string;
  readonly goneId: string;
  /** For each field that both say differently, whose value stands. */
  readonly choices: MergeChoices;
};

type Seen = {
  readonly rows: readonly RegisterRow[];
  readonly log: readonly FollowUp[];
  readonly inquiries: readonly Inquiry[];
  readonly lines: readonly DossierLine[];
  readonly tabs: TabRows;
};

type Merge = { readonly note: UndoNote; readonly merged: Customer; readonly line: FollowUp };

const nameOf = ({ company, contact, email, phone }: Customer): string =>
  company || contact || email || phone;

const customerOf = ({ rows }: Seen, id: string): Customer => rowOf(rows, id).customer;

const noteOf = (
  { keptId, goneId }: MergeRequest,
  kept: Customer,
  merged: Customer,
  seen: Seen,
) => ({
  ...emptyNote,
  changed: [changedCustomer(kept, merged)],
  removed: [customerOf(seen, goneId)],
  tabs: movedRows(seen, goneId, keptId),
  moved: {
    from: goneId,
    to: keptId,
    lines: seen.log.filter((one) => one.customerId === goneId).map((one) => one.operationId),
    inquiries: seen.inquiries.filter((one) => one.customerId === goneId).map(({ id }) => id),
    facts: [
      ...new Set(
        seen.lines.filter((one) => one.customerId === goneId).map((one) => one.operationId),
      ),
    ],
  },
});

/** Which row went into which, and what of both no longer stands in its cell. */
const inWords = (ports: Ports, { kept, gone, left }: MergePlan): string => {
  const { columns, register } = messagesFor(ports.language());
  const named = left.map(({ key, value }) => ({ header: columns.customers[key], value }));
  return register.mergedLine(nameOf(gone), nameOf(kept), named);
};

const begin = (ports: Ports, request: MergeRequest, seen: Seen): Merge => {
  const kept = customerOf(seen, request.keptId);
  const gone = customerOf(seen, request.goneId);
  if (ports.register.withOwnCells([gone.id]).length > 0) {
    throw new Problem('ownCellsInRow', { name: nameOf(gone) });
  }
  const plan = planMerge(kept, gone, request.choices);
  const { merged } = plan;
  const note = noteOf(request, kept, merged, seen);
  const line: FollowUp = {
    when: ports.clock.now(),
    customerId: kept.id,
    customer: nameOf(kept),
    owner: ports.settings().owner || kept.owner,
    act: 'customersMerged',
    channel: '',
    direction: '',
    topic: '',
    text: inWords(ports, plan),
    nextDate: null,
    operationId: request.operationId,
    undo: writeNote(note).join(''),
  };
  return { note, merged, line };
};

/** A merge that was interrupted goes on from what both were before it, as its log line tells. */
const resume = (request: MergeRequest, line: FollowUp, seen: Seen): Merge => {
  const note = readNote([line.undo ?? '']);
  const [gone] = note.removed;
  const now = customerOf(seen, request.keptId);
  const before = { ...now, ...note.changed[0]?.before };
  return { note, line, merged: gone ? planMerge(before, gone, request.choices).merged : now };
};

/** The level of the kept customer once he has the facts of both. */
const levelAfter = (
  ports: Ports,
  { keptId, goneId }: MergeRequest,
  merged: Customer,
  { lines }: Seen,
): Level => {
  const moved = lines.map((line) =>
    line.customerId === goneId ? { ...line, customerId: keptId } : line,
  );
  return levelReader(ports, moved)({ ...merged, id: keptId });
};

const registerStep = (ports: Ports, request: MergeRequest, { note, merged }: Merge): Step<Seen> => {
  const { keptId } = request;
  const [change] = note.changed;
  const keys = Object.keys(change?.after ?? {}) as Field[];
  return {
    isDone: (seen) => {
      const now = customerOf(seen, keptId);
      const isLevel = now.level === levelAfter(ports, request, merged, seen);
      return isLevel && keys.every((key) => printOf(now[key]) === change?.after[key]);
    },
    write: (seen) => {
      const set = Object.fromEntries(keys.map((key) => [key, merged[key]]));
      const due = dueCellOf(ports, merged);
      const level = levelAfter(ports, request, merged, seen);
      ports.register.change([{ customerId: keptId, set: { ...set, due, level } }]);
    },
  };
};

const stepsFor = (ports: Ports, request: MergeRequest, seen: Seen): Step<Seen>[] => {
  const { operationId, keptId, goneId } = request;
  const written = seen.log.find((line) => line.operationId === operationId);
  const merge = written ? resume(request, written, seen) : begin(ports, request, seen);
  const isGones = ({ customerId }: { readonly customerId: string }) => customerId === goneId;
  const moved = { customerId: keptId };
  const facts: Step<Seen> = {
    isDone: ({ lines }) => !lines.some(isGones),
    write: () => ports.dossier.rewrite((line) => (isGones(line) ? moved : null)),
  };
  return [
    {
      isDone: ({ log }) => log.some((line) => line.operationId === operationId),
      write: () => ports.log.append([merge.line]),
    },
    registerStep(ports, request, merge),
    {
      isDone: ({ log }) => !log.some(isGones),
      write: () => ports.log.rewrite((line) => (isGones(line) ? moved : null)),
    },
    {
      isDone: ({ inquiries }) => !inquiries.some(isGones),
      write: () => ports.inquiries.rewrite((inquiry) => (isGones(inquiry) ? moved : null)),
    },
    ...(seen.lines.some(isGones) ? [facts] : []),
    ...customerRowSteps(ports, seen, goneId, () => moved),
    {
      isDone: ({ rows }) => !rows.some(({ customer }) => customer.id === goneId),
      write: () => void ports.register.remove([goneId]),
    },
  ];
};

/**
 * Makes two rows of the register one: the kept row's words stand, the other's fill what it lacks; log, inquiries, facts, orders, documents and plans go to the kept
 * customer, and the log says how to take it back. Throws `customerMissing`, `ownCellsInRow`, `busy`, `notSaved`.
 */
export const mergeCustomers = (
  ports: Ports,
  request: MergeRequest,
): { readonly outcome: Outcome; readonly card: CustomerCard } =>
  ports.lock.hold(() => {
    if (request.keptId === request.goneId) {
      throw new Problem('customerMissing', { customerId: request.goneId });
    }
    const look = (): Seen => ({
      rows: ports.register.read(),
      log: ports.log.read(),
      inquiries: ports.inquiries.read(),
      lines: ports.dossier.read(),
      tabs: readTabs(ports, undoableTabs),
    });
    const { outcome, seen } = carryOut(look, (now) => stepsFor(ports, request, now));
    return { outcome, card: customerCard(ports, rowOf(seen.rows, request.keptId), seen.log) };
  });
