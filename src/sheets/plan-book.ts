import type { Plan, PlanKind, PlanState } from '../domain/follow-up/plan';
import { planKinds, planStates } from '../domain/follow-up/plan';
import type { LocalDate } from '../domain/local-date';
import type { PlanBook } from '../workflows/ports';
import { appendRecords } from './append-records';
import type { Book, TabTable } from './book';
import { layOnDemand } from './lay-on-demand';
import { cellOf, columnOf, type PlacedRecord, type RecordOf, recordsOf } from './records';
import { writeCells } from './write-cells';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A row without a day is a remark; one without a kind is a task, one without a state is open. */
const planFrom = ({ row, record }: PlacedRecord): Plan[] => {
  if (typeof record.date !== 'string') return [];
  return [
    {
      id: text(record.id) || `row ${row}`,
      date: record.date as LocalDate,
      kind: planKinds.find((kind) => kind === record.kind) ?? ('task' satisfies PlanKind),
      customerId: text(record.customerId),
      customer: text(record.customer).trim(),
      text: text(record.text),
      place: text(record.place),
      state: planStates.find((state) => state === record.state) ?? ('open' satisfies PlanState),
      doneOn: (record.doneOn as LocalDate | null) ?? null,
      owner: text(record.owner),
    },
  ];
};

/** Row of a plan: told by its id, or by its place for a row that a person typed. */
const rowOfPlan = (table: TabTable, book: Book, planId: string): number | undefined => {
  const records = recordsOf(table, book);
  const found = records.find((placed) => planFrom(placed)[0]?.id === planId);
  return found?.row;
};

/** The Plans tab, which is made with the first plan. */
export const planBook = (book: Book): PlanBook => ({
  read: () => {
    if (book.remembered('plans') === null || book.find('plans') === null) return [];
    return recordsOf(book.read('plans'), book).flatMap(planFrom);
  },
  append: (plans) => {
    layOnDemand(book, 'plans');
    appendRecords(book.read('plans'), book, plans as readonly RecordOf[]);
  },
  change: (planId, set) => {
    const table = book.read('plans');
    const row = rowOfPlan(table, book, planId);
    if (row === undefined) return false;
    writeCells(
      table,
      Object.entries(set).map(([key, value]) => ({
        row,
        column: columnOf(table, key) + 1,
        value: cellOf(table, key, value, book),
      })),
    );
    return true;
  },
});
