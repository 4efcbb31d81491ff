import type { Customer } from '../domain/customer/customer';
import type { DossierLine } from '../domain/dossier/fact';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Rule } from '../domain/inquiry/adjustment';
import type { Inquiry } from '../domain/inquiry/inquiry';
import type { UndoNote } from '../domain/register/undo-note';
import { planUndo, type UndoPlan } from '../domain/register/undo-plan';
import { messagesFor } from '../messages/messages-for';
import { levelReader } from './dossier';
import { dueCellOf } from './due-cell';
import { linesSince } from './lines-since';
import { shows } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, NewCustomer, Ports, RegisterRow } from './ports';
import { isReadBack, misread } from './reads-back';
import { readTabs, type TabRows } from './tab-rows';
import { notesBack, putBackBy } from './undo-again';
import { decisionUndoing } from './undo-decision';
import { exchangeUndoing } from './undo-exchange';
import { undoInquirySteps } from './undo-inquiry-state';
import { type EditedSince, editedOf, lookedUp } from './undo-noted';
import { rowsUndoing } from './undo-rows';

export type Undone = {
  readonly outcome: Outcome;
  readonly removed: number;
  readonly restored: number;
  readonly broughtBack: number;
  /** Rows of other tabs, such as orders and plans, that went back to what they were. */
  readonly rows: number;
  readonly editedSince: readonly EditedSince[];
  /** The operation that puts back what was taken out, where that is kept. */
  readonly putBack: string | null;
};

type Seen = {
  readonly rows: readonly RegisterRow[];
  readonly log: readonly FollowUp[];
  readonly inquiries: readonly Inquiry[];
  readonly rules: readonly Rule[];
  readonly lines: readonly DossierLine[];
  readonly tabs: TabRows;
};

const customersOf = ({ rows }: Seen): Customer[] => rows.map(({ customer }) => customer);

type Counts = Pick<UndoPlan, 'remove' | 'restore' | 'bringBack' | 'editedSince'> & {
  readonly rows: { readonly rows: number; readonly edited: readonly unknown[] };
};

/** One line that says what was taken back, and further ones where what puts it back does not fit one cell. */
const linesOf = (
  ports: Ports,
  operationId: string,
  of: FollowUp,
  plan: Counts,
  rows: readonly RegisterRow[],
): FollowUp[] => {
  const notes = of.act === 'customersImported' ? notesBack(plan, rows) : [];
  const line = lineOf(ports, operationId, of, plan);
  if (notes.length === 0) return [line];
  return notes.map((undo, part) =>
    part === 0
      ? { ...line, undo }
      : { ...line, text: '', operationId: `${line.operationId}#${part}`, undo },
  );
};

const lineOf = (ports: Ports, operationId: string, of: FollowUp, plan: Counts): FollowUp => ({
  ...of,
  when: ports.clock.now(),
  owner: ports.settings().owner,
  act: 'operationUndone',
  text: messagesFor(ports.language()).register.undone({
    what: of.text,
    removed: plan.remove.length,
    restored: plan.restore.length + plan.bringBack.length + plan.rows.rows,
    kept: plan.editedSince.length + plan.rows.edited.length,
  }),
  nextDate: null,
  operationId: `undo:${operationId}`,
  undo: '',
});

type Undoing = {
  readonly ports: Ports;
  readonly note: UndoNote;
  readonly planOf: (seen: Seen) => UndoPlan;
  /** Rows that could not be taken out, for people keep something of their own in them. */
  refused: readonly string[];
};

/** What goes back in the rows that were changed, and what is due by it: a try that broke off may have left either behind. */
const changesOf = ({ ports, note, planOf }: Undoing, seen: Seen): CustomerChange[] => {
  const byId = new Map(seen.rows.map((row) => [row.customer.id, row]));
  const back = new Map(planOf(seen).restore.map(({ customerId, set }) => [customerId, set]));
  return [...new Set(note.changed.map(({ customerId }) => customerId))].flatMap((customerId) => {
    const row = byId.get(customerId);
    if (!row) return [];
    const set = back.get(customerId) ?? {};
    const due = dueCellOf(ports, { ...row.customer, ...set });
    const change = { customerId, set: { ...set, due } };
    return shows(row, change) ? [] : [change];
  });
};

/** What a row that is brought back does not give back as it is written: somebody has moved columns meanwhile. */
const misreadRows = (added: readonly NewCustomer[], { rows }: Seen): CustomerChange[] => {
  const byId = new Map(rows.map((row) => [row.customer.id, row]));
  return added.flatMap((one) => {
    const row = byId.get(one.customer.id);
    if (!row || isReadBack(one, row)) return [];
    return [{ customerId: one.customer.id, set: misread(one, row) }];
  });
};

const registerStep = (undoing: Undoing, first: Seen): Step<Seen> => {
  const { ports, planOf } = undoing;
  const added = planOf(first).bringBack.map((customer) => ({
    customer,
    due: dueCellOf(ports, customer),
  }));
  const toRemove = (seen: Seen) =>
    planOf(seen).remove.filter((id) => !undoing.refused.includes(id));
  return {
    isDone: (seen) => {
      const changes = [...changesOf(undoing, seen), ...misreadRows(added, seen)];
      return toRemove(seen).length + planOf(seen).bringBack.length + changes.length === 0;
    },
    giveUp: () => ports.register.giveUp(),
    write: (seen) => {
      const plan = planOf(seen);
      ports.register.change([...changesOf(undoing, seen), ...misreadRows(added, seen)]);
      undoing.refused = [...undoing.refused, ...ports.register.remove(toRemove(seen))];
      const gone = new Set(plan.bringBack.map(({ id }) => id));
      ports.register.add(added.filter(({ customer }) => gone.has(customer.id)));
    },
  };
};

const isAboutCustomers = ({ added, changed, removed }: UndoNote): boolean =>
  added.length + changed.length + removed.length > 0;

const movedSteps = ({ ports, note }: Undoing): Step<Seen>[] => {
  const { moved } = note;
  if (!moved) return [];
  const { from, to } = moved;
  const isMovedLine = (line: FollowUp) =>
    line.customerId === to && moved.lines.includes(line.operationId);
  const isMovedInquiry = (inquiry: Inquiry) =>
    inquiry.customerId === to && moved.inquiries.includes(inquiry.id);
  return [
    {
      isDone: ({ log }) => !log.some(isMovedLine),
      write: () => ports.log.rewrite((line) => (isMovedLine(line) ? { customerId: from } : null)),
    },
    {
      isDone: ({ inquiries }) => !inquiries.some(isMovedInquiry),
      write: () =>
        ports.inquiries.rewrite((one) => (isMovedInquiry(one) ? { customerId: from } : null)),
    },
  ];
};

/** Facts go back to the customer of whom they were learnt, and both levels follow. */
const factSteps = ({ ports, note }: Undoing): Step<Seen>[] => {
  const { from = '', to = '', facts = [] } = note.moved ?? {};
  if (facts.length === 0) return [];
  const isMoved = (line: DossierLine): boolean =>
    line.customerId === to && facts.includes(line.operationId);
  const changes = ({ rows, lines }: Seen): CustomerChange[] => {
    const back = lines.map((line) => (isMoved(line) ? { ...line, customerId: from } : line));
    const levelNow = levelReader(ports, back);
    return rows
      .map(({ customer }) => customer)
      .filter(({ id }) => id === from || id === to)
      .filter((customer) => customer.level !== levelNow(customer))
      .map((customer) => ({ customerId: customer.id, set: { level: levelNow(customer) } }));
  };
  return [
    {
      isDone: ({ lines }) => !lines.some(isMoved),
      write: () => ports.dossier.rewrite((line) => (isMoved(line) ? { customerId: from } : null)),
    },
    {
      isDone: (seen) => changes(seen).length === 0,
      write: (seen) => void ports.register.change(changes(seen)),
    },
  ];
};

const tabsOf = ({ tabs }: UndoNote) => tabs.map(({ tab }) => tab);

/** The lines that say it was taken back, with those that take ticks back. */
const logStep = (
  ports: Ports,
  undoing: readonly FollowUp[],
  unticked: (seen: Seen) => readonly FollowUp[],
): Step<Seen> => {
  const isLogged = ({ log }: Seen) =>
    log.some((one) => one.operationId === undoing[0]?.operationId);
  return {
    isDone: (seen) => isLogged(seen) && unticked(seen).length === 0,
    isBegun: isLogged,
    write: (seen) => ports.log.append([...(isLogged(seen) ? [] : undoing), ...unticked(seen)]),
  };
};

/**
 * Takes an operation back, such as an import, a merge or the accepting of an inquiry: all but what somebody has edited
 * since, which is listed and said in the log. Throws `nothingToUndo`, `busy`, `notSaved`.
 */
export const undoOperation = (
  ports: Ports,
  { operationId }: { readonly operationId: string },
): Undone =>
  ports.lock.hold(() => {
    const { first, note, moving } = lookedUp(ports, operationId);
    const isFarBack = note.moved !== null || moving.length > 0;
    const isAboutInquiries = isFarBack || note.decision !== null;
    const planOf = (seen: Seen) => planUndo(note, customersOf(seen));
    const undoing: Undoing = { ports, note, planOf, refused: [] };
    const others = rowsUndoing(ports, note.tabs);
    const exchange = exchangeUndoing(ports, note.exchange);
    const decision = decisionUndoing(ports, note.decision, operationId);
    const count = (seen: Seen) => exchange.counted(decision.counted(others.count(seen.tabs), seen));
    const look = (): Seen => ({
      ...exchange.look(),
      rows: isAboutCustomers(note) ? ports.register.read() : [],
      log: isFarBack ? ports.log.read() : linesSince(ports, operationId),
      inquiries: isAboutInquiries ? ports.inquiries.read() : [],
      rules: note.decision?.learned.length ? ports.rules.read() : [],
      lines: note.moved?.facts?.length ? ports.dossier.read() : [],
      tabs: readTabs(ports, tabsOf(note)),
    });
    let plan: Counts | null = null;
    const { outcome, seen } = carryOut(look, (before) => {
      const planned = { ...planOf(before), rows: count(before) };
      plan = planned;
      return [
        logStep(ports, linesOf(ports, operationId, first, planned, before.rows), decision.unticked),
        ...(isAboutCustomers(note) ? [registerStep(undoing, before)] : []),
        ...movedSteps(undoing),
        ...undoInquirySteps<Seen>(ports, moving),
        ...decision.steps,
        ...factSteps(undoing),
        ...others.steps,
        ...exchange.steps,
      ];
    });
    const planned: Counts = plan ?? { ...planOf(seen), rows: count(seen) };
    const stay = others.refused(seen.tabs);
    const edited = [...count(seen).edited, ...stay];
    return {
      outcome,
      removed: planned.remove.length - undoing.refused.length,
      restored: planned.restore.length,
      broughtBack: planned.bringBack.length,
      rows: planned.rows.rows - stay.length,
      editedSince: [
        ...editedOf(planned, undoing.refused, customersOf(seen)),
        ...edited.map(({ customerId, customer }) => ({ customerId, name: customer, keys: [] })),
      ],
      putBack: putBackBy(seen.log, operationId),
    };
  });
