import type { Customer } from '../domain/customer/customer';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { dateOfMinute } from '../domain/local-date';
import { customerIdOf } from '../domain/row-id';
import { dueCellOf } from './due-cell';
import type { Ports, RegisterRow, RowMend } from './ports';

/** The newest contact with each customer that the log knows. */
const newestContacts = (log: readonly FollowUp[]): ReadonlyMap<string, FollowUp> => {
  const newest = new Map<string, FollowUp>();
  for (const line of log) {
    const known = newest.get(line.customerId);
    if (line.act === 'contact' && !(known && known.when > line.when)) {
      newest.set(line.customerId, line);
    }
  }
  return newest;
};

/** Dates that an interrupted operation left behind the log; a person's later date in the register is kept. */
const datesFromLog = (customer: Customer, newest: FollowUp | undefined): Partial<Customer> => {
  const day = newest && dateOfMinute(newest.when);
  const isBehind = day && (customer.lastContact === null || customer.lastContact < day);
  return isBehind ? { lastContact: day, nextFollowUp: newest.nextDate } : {};
};

/** What must change in the rows read for every customer to have an id of his own and the right due. */
export const mendsOf = (
  ports: Ports,
  rows: readonly RegisterRow[],
  log: readonly FollowUp[],
): RowMend[] => {
  const newest = newestContacts(log);
  const taken = new Set<string>();
  return rows.flatMap(({ row, customer, due }) => {
    const needsId = customer.id === '' || taken.has(customer.id);
    const id = needsId ? customerIdOf(`typed:${ports.clock.stamp()}`, row) : customer.id;
    taken.add(id);
    const dates = needsId ? {} : datesFromLog(customer, newest.get(id));
    const wanted = dueCellOf({ ...customer, ...dates }, ports.settings());
    const set = {
      ...(needsId ? { id } : {}),
      ...dates,
      ...(wanted === due ? {} : { due: wanted }),
    };
    return Object.keys(set).length > 0 ? [{ row, set }] : [];
  });
};

/**
 * Makes every cell the program owns agree with the log and the settings again, and gives ids to rows that people typed
 * or copied. Answers how many cells were put right; writes nothing to a healthy register.
 */
export const repairRegister = (ports: Ports): { readonly cells: number } =>
  ports.lock.hold(() => {
    ports.readSettings();
    const mends = mendsOf(ports, ports.register.read(), ports.log.read());
    ports.register.mend(mends);
    return { cells: mends.reduce((sum, { set }) => sum + Object.keys(set).length, 0) };
  });
