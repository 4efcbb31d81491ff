import type { Customer } from '../domain/customer/customer';
import type { DossierLine } from '../domain/dossier/fact';
import { whenContacted } from '../domain/follow-up/due';
import { dateAt, type LogColumns } from '../domain/follow-up/log-columns';
import type { LocalDate } from '../domain/local-date';
import { Problem } from '../domain/problem';
import { readDate } from '../domain/read-date';
import { customerIdOf } from '../domain/row-id';
import type { Tab } from '../domain/tabs';
import { adoptRows } from './adopt-rows';
import { levelReader } from './dossier';
import { dueCellOf } from './due-cell';
import { orInWords, readInWords } from './operation';
import type { ColumnsOfTab, Ports, RegisterRow, RowMend } from './ports';

/** Tells the place of the newest contact with a customer in the log; -1 of one with whom there was none. */
const newestContacts = (log: LogColumns): ((customerId: string) => number) => {
  const { act, customer, minute } = log;
  const newest = new Int32Array(log.customers.length).fill(-1);
  for (let at = 0; at < log.length; at += 1) {
    if (act[at] !== 'contact') continue;
    const known = newest[customer[at] ?? 0] ?? -1;
    if (known < 0 || (minute[known] ?? 0) <= (minute[at] ?? 0)) newest[customer[at] ?? 0] = at;
  }
  return (customerId) => newest[log.placeOf(customerId)] ?? -1;
};

type Dates = Partial<Pick<Customer, 'lastContact' | 'nextFollowUp'>>;
const noDates: Dates = {};

/** Dates that an interrupted operation left behind the log; a person's later date in the register is kept. */
const datesFromLog = (customer: Customer, log: LogColumns, newest: number): Dates => {
  if (newest < 0) return noDates;
  const day = dateAt(log, newest);
  const isBehind = customer.lastContact === null || customer.lastContact < day;
  return isBehind ? { lastContact: day, nextFollowUp: log.line(newest).nextDate } : noDates;
};

/** Dates that a person typed as text, when they can mean one day only. */
export const typedDates = (
  { lastContactText, nextFollowUpText }: Customer,
  today: LocalDate,
): Dates => {
  if (!lastContactText && !nextFollowUpText) return noDates;
  const lastContact = readDate(lastContactText ?? '', { today, order: 'unknown' });
  const nextFollowUp = readDate(nextFollowUpText ?? '', { today, order: 'unknown', isAhead: true });
  return { ...(lastContact ? { lastContact } : {}), ...(nextFollowUp ? { nextFollowUp } : {}) };
};

/** Most rows are as they should be, and no other customer is made of them. */
const withDates = (customer: Customer, dates: Dates): Customer =>
  dates === noDates ? customer : { ...customer, ...dates };

const isContactUnread = (customer: Customer): boolean =>
  customer.lastContact === null && Boolean(customer.lastContactText);

const isDateUnread = (customer: Customer, today: LocalDate): boolean =>
  isContactUnread(whenContacted(customer, today)) ||
  (customer.nextFollowUp === null && Boolean(customer.nextFollowUpText));

/**
 * What must change in the rows read for every customer to have an id of his own, the right due and, where the dossier
 * was read, the right level.
 */
export const mendsOf = (
  ports: Ports,
  rows: readonly RegisterRow[],
  log: LogColumns,
  lines?: readonly DossierLine[],
): RowMend[] => {
  const levelNow = lines && levelReader(ports, lines);
  const newest = newestContacts(log);
  const today = ports.clock.today();
  const taken = new Set<string>();
  const mends: RowMend[] = [];
  for (const { row, customer, due } of rows) {
    const needsId = customer.id === '' || taken.has(customer.id);
    const id = needsId ? customerIdOf(`typed:${ports.clock.stamp()}`, row) : customer.id;
    taken.add(id);
    const typed = typedDates(customer, today);
    const known = withDates(customer, typed);
    const isBehind = !needsId && !isContactUnread(known);
    const told = isBehind ? datesFromLog(known, log, newest(id)) : noDates;
    const wanted = dueCellOf(ports, withDates(known, told));
    const level = levelNow?.(customer) ?? customer.level;
    const isDated = typed !== noDates || told !== noDates;
    if (!(needsId || isDated) && wanted === due && level === customer.level) continue;
    const set = {
      ...(needsId ? { id } : {}),
      ...typed,
      ...told,
      ...(wanted === due ? {} : { due: wanted }),
      ...(level === customer.level ? {} : { level }),
    };
    if (Object.keys(set).length > 0) mends.push({ row, set });
  }
  return mends;
};

/**
 * Mends the rows, and looks at them once more: what hit another row, since somebody moved rows meanwhile, is put back and
 * mended where it belongs. Answers the rows as they stand then, and what was mended.
 */
export const mendRows = (
  ports: Ports,
  rows: readonly RegisterRow[],
  log: LogColumns,
  lines: readonly DossierLine[],
): { readonly rows: readonly RegisterRow[]; readonly mends: readonly RowMend[] } => {
  const mends = mendsOf(ports, rows, log, lines);
  if (mends.length === 0) return { rows, mends };
  // What Google holds back is refused only when something is read.
  return orInWords(() => {
    ports.register.mend(mends);
    const now = ports.register.read();
    const left = mendsOf(ports, now, log, lines);
    ports.register.mend(left);
    return { rows: left.length > 0 ? ports.register.read() : now, mends };
  });
};

export type Repaired = {
  /** Tabs and columns that were missing and have been made. */
  readonly laid?: { readonly tabs: readonly Tab[]; readonly columns: readonly ColumnsOfTab[] };
  /** Columns whose header was empty and says its words again. */
  readonly named?: readonly ColumnsOfTab[];
  readonly cells: number;
  /** Rows with a last contact or next follow-up that is not understood, or a last contact that lies ahead. */
  readonly unread: readonly number[];
};

const isGone = (error: unknown): boolean =>
  error instanceof Problem && (error.kind === 'tabMissing' || error.kind === 'columnsMissing');

/** Tabs and columns that are gone are made anew, beside all that people have there, and the work is done then. */
const withWholeLayout = (ports: Ports, work: () => Repaired): Repaired => {
  try {
    return work();
  } catch (error) {
    if (!isGone(error)) throw error;
    const { created, columns = [] } = ports.layout.setUp();
    return { ...work(), laid: { tabs: created, columns } };
  }
};

/**
 * Makes every cell the program owns agree with the log and the settings again, and gives ids to rows that people typed
 * or copied; a tab or a column that it misses is made first. Answers how many cells were put right, and the rows with a
 * date that is text and no program can be sure of; writes nothing to a healthy register. Throws `busy`, `readRefused`,
 * `writeRefused`.
 */
export const repairRegister = (ports: Ports): Repaired =>
  ports.lock.hold(() => {
    const repaired = withWholeLayout(ports, () => repairCells(ports));
    const named = orInWords(() => ports.layout.nameHeaders());
    return named.length > 0 ? { ...repaired, named } : repaired;
  });

const repairCells = (ports: Ports): Repaired => {
  const { read, log, lines } = readInWords(() => {
    ports.completeSettings();
    return {
      read: ports.register.read(),
      log: ports.log.columns(),
      lines: ports.dossier.read(),
    };
  });
  const { rows, mends } = mendRows(ports, read, log, lines);
  const customers = rows.map(({ customer }) => customer);
  const adopted = orInWords(
    () =>
      adoptRows(ports.orders, customers) +
      adoptRows(ports.documents, customers) +
      adoptRows(ports.plans, customers),
  );
  return {
    cells: mends.reduce((sum, { set }) => sum + Object.keys(set).length, adopted),
    unread: rows
      .filter(({ customer }) => isDateUnread(customer, ports.clock.today()))
      .map(({ row }) => row),
  };
};
