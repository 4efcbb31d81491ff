import { readClass } from '../domain/customer/read-class';
import { changeText } from '../domain/follow-up/class-change';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { columnsOf } from '../domain/follow-up/log-columns';
import { levelReader } from './dossier';
import { type DoubtfulDate, doubtfulDates } from './doubtful-dates';
import type { Ports, RegisterRow, RowMend } from './ports';
import { mendsOf } from './repair-register';

/** Rows of the register that a person edited. */
export type Edited = {
  readonly first: number;
  readonly last: number;
  /** Whether classes were among it, and what the only one of them was before; `null` where nobody knows. */
  readonly classes: { readonly before: string | null } | null;
  /** Columns that the program computes and that were typed over. */
  readonly computed?: readonly ('due' | 'level')[];
};

export type Followed = {
  /** What is wrong with the dates. */
  readonly doubtful: readonly DoubtfulDate[];
  /** Whether a computed cell had to be put back to what follows from the others. */
  readonly isPutBack: boolean;
};

/** A class that was typed leaves the same line as one that was proposed; of a pasted block nobody knows what stood there. */
const classLines = (
  ports: Ports,
  rows: readonly RegisterRow[],
  written: string | null,
): FollowUp[] => {
  const before = written === null ? 'unknown' : readClass(written);
  const unchanged = before === 'unknown' ? null : before;
  const operationId = `class:${ports.clock.stamp()}`;
  return rows
    .map(({ customer }) => customer)
    .filter((customer) => customer.id !== '' && customer.class !== unchanged)
    .map((customer) => ({
      when: ports.clock.now(),
      customerId: customer.id,
      customer: customer.company || customer.contact,
      owner: ports.settings().owner || customer.owner,
      act: 'classChanged',
      channel: '',
      direction: '',
      topic: '',
      text: changeText(before, customer.class),
      nextDate: null,
      operationId,
    }));
};

/** A level that was typed over by a word reads like none, and so all of them are written. */
const levelsOf = (ports: Ports, rows: readonly RegisterRow[]): RowMend[] => {
  const levelNow = levelReader(ports, ports.dossier.read());
  return rows.map(({ row, customer }) => ({ row, set: { level: levelNow(customer) } }));
};

/**
 * After a person edited rows of the register: ids for new rows, due as it follows from what was typed, and in the log what
 * became of classes.
 */
export const followEdit = (
  ports: Ports,
  { first, last, classes, computed = [] }: Edited,
): Followed => {
  const rows = ports.register.rows(first, last);
  const mends = [
    ...mendsOf(ports, rows, columnsOf([])),
    ...(computed.includes('level') ? levelsOf(ports, rows) : []),
  ];
  ports.register.mend(mends);
  const lines = classes ? classLines(ports, rows, classes.before) : [];
  if (lines.length > 0) ports.lock.hold(() => ports.log.note(lines));
  const isPutBack = mends.some(({ set }) => computed.some((key) => key in set));
  return { doubtful: doubtfulDates(ports, rows), isPutBack };
};
