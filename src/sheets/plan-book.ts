import type { Plan, PlanKind, PlanState } from '../domain/follow-up/plan';
import { planKinds, planStates } from '../domain/follow-up/plan';
import { appointmentWays, visitTexts } from '../domain/follow-up/visit';
import type { LocalDate } from '../domain/local-date';
import type { RowBook } from '../workflows/ports';
import type { Book } from './book';
import type { PlacedRecord, RecordOf } from './records';
import { rowBook } from './row-book';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What only visits have; left out where the cell is empty. */
const visitFrom = (record: RecordOf): Partial<Plan> => {
  const way = appointmentWays.find((known) => known === record.way);
  const texts = [...visitTexts, 'stages' as const].flatMap((key) =>
    text(record[key]) === '' ? [] : [[key, text(record[key])] as const],
  );
  return { ...Object.fromEntries(texts), ...(way && { way }) };
};

/** A row without a day is a remark; one without a kind is a task, one without a state is open. */
const planFrom = ({ record }: PlacedRecord): Omit<Plan, 'id' | 'isTyped'> | null => {
  if (typeof record.date !== 'string') return null;
  return {
    date: record.date as LocalDate,
    kind: planKinds.find((kind) => kind === record.kind) ?? ('task' satisfies PlanKind),
    customerId: text(record.customerId),
    customer: text(record.customer).trim(),
    text: text(record.text),
    place: text(record.place),
    state: planStates.find((state) => state === record.state) ?? ('open' satisfies PlanState),
    doneOn: (record.doneOn as LocalDate | null) ?? null,
    owner: text(record.owner),
    ...visitFrom(record),
  };
};

/** The Plans tab, which is made with the first plan. */
export const planBook = (book: Book): RowBook<Plan> =>
  rowBook<Plan>(book, { tab: 'plans', prefix: 'p', from: planFrom });
