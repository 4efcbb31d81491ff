import { type Adjustments, adjustmentsOf, type Rule } from '../domain/inquiry/adjustment';
import type { InquiryKind } from '../domain/inquiry/inquiry';
import { ownWord } from '../messages/own-word';
import type { TriageRules } from '../workflows/ports';
import { appendRecords } from './append-records';
import type { Book } from './book';
import { layOnDemand } from './lay-on-demand';
import { cellOf, columnOf, type PlacedRecord, type RecordOf, recordsOf } from './records';
import type { TabTable } from './tab-table';
import { type PlacedCell, writeCells } from './write-cells';

const property = 'triageRules';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const ruleFrom = ({ record }: PlacedRecord): Rule => ({
  signal: text(record.key),
  kind: text(record.kind) as InquiryKind,
  weight: number(record.weight),
  raised: number(record.raised),
  lowered: number(record.lowered),
  operations: text(record.operations).split(' ').filter(Boolean),
});

const recordFrom = (book: Book, { signal, operations, ...rule }: Rule): RecordOf => ({
  ...rule,
  signal: ownWord(book.messages().triage.signals, signal) ?? signal,
  key: signal,
  operations: operations.join(' '),
});

const isSame = (one: Rule, other: Rule): boolean =>
  one.signal === other.signal && one.kind === other.kind;

const cellsOf = (book: Book, table: TabTable, row: number, rule: Rule): PlacedCell[] =>
  Object.entries(recordFrom(book, rule)).map(([key, value]) => ({
    row,
    column: columnOf(table, key) + 1,
    value: cellOf(table, key, value, book),
  }));

const isThere = (book: Book): boolean =>
  book.remembered('triageRules') !== null && book.find('triageRules') !== null;

const remember = (book: Book, rules: readonly Rule[]): void => {
  const words = JSON.stringify(adjustmentsOf(rules));
  if ((book.memory.all()[property] ?? '{}') !== words) book.memory.put({ [property]: words });
};

/**
 * The Triage rules tab, made with the first change of a kind. What it adds to the model is kept with the document, so
 * that nobody has to read the tab to judge an inquiry.
 */
export const triageRules = (book: Book): TriageRules => {
  const read = (): readonly Rule[] => {
    if (!isThere(book)) return [];
    const rules = recordsOf(book.read('triageRules'), book).map(ruleFrom);
    remember(book, rules);
    return rules;
  };
  return {
    adjustments: () => JSON.parse(book.memory.all()[property] ?? '{}') as Adjustments,
    read,
    write: (rules) => {
      layOnDemand(book, 'triageRules');
      const table = book.read('triageRules');
      const standing = recordsOf(table, book).map((placed) => ({
        row: placed.row,
        rule: ruleFrom(placed),
      }));
      const rowOf = (rule: Rule) => standing.find((known) => isSame(known.rule, rule))?.row;
      const cells = rules.flatMap((rule) => {
        const row = rowOf(rule);
        return row === undefined ? [] : cellsOf(book, table, row, rule);
      });
      const added = rules.filter((rule) => rowOf(rule) === undefined);
      if (cells.length > 0) writeCells(table, cells);
      if (added.length > 0) {
        appendRecords(
          table,
          book,
          added.map((rule) => recordFrom(book, rule)),
        );
      }
    },
  };
};
