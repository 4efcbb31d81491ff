import { Problem } from '../domain/problem';
import type { OwnerFilter } from '../workflows/person';
import type { DocumentMemory } from '../workflows/ports';
import type { Book } from './book';
import { columnOf } from './records';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** A filter's condition on one column, as text can keep it. */
type Condition =
  | { readonly hidden: readonly string[] }
  | { readonly type: string; readonly values: readonly string[] };

type Kept = {
  readonly name: string;
  /** Whether the tab had a filter before. */
  readonly hadFilter: boolean;
  /** What the filter asked of the column before. */
  readonly before: Condition | null;
};

const property = 'ownerFilter';

const keptIn = (memory: DocumentMemory): Kept | null =>
  JSON.parse(memory.all()[property] || 'null') as Kept | null;

const conditionOf = (criteria: Criteria | null): Condition | null => {
  if (!criteria) return null;
  const type = criteria.getCriteriaType();
  if (type) return { type: String(type), values: criteria.getCriteriaValues().map(String) };
  return { hidden: criteria.getHiddenValues() };
};

const criteriaOf = (condition: Condition): Criteria => {
  const made = SpreadsheetApp.newFilterCriteria();
  if ('hidden' in condition) return made.setHiddenValues([...condition.hidden]).build();
  const { BooleanCriteria } = SpreadsheetApp;
  const type = BooleanCriteria[condition.type as keyof typeof BooleanCriteria];
  return made
    .withCriteria(type as typeof BooleanCriteria.TEXT_EQUAL_TO, [...condition.values])
    .build();
};

const isOurs = (condition: Condition | null, kept: Kept | null): boolean =>
  condition !== null && 'type' in condition && condition.values[0] === kept?.name;

const reaches = (filter: Filter, column: number): boolean => {
  const area = filter.getRange();
  return column >= area.getColumn() && column <= area.getLastColumn();
};

/** The customers of one owner alone, by the filter of the Customers tab; what it asked of that column before comes back. */
export const ownerFilter = (book: Book): OwnerFilter => {
  const place = () => {
    const table = book.readRows('customers', 1, 1);
    const { sheet, keys } = table;
    return { sheet, column: columnOf(table, 'owner') + 1, width: keys.length };
  };
  return {
    shown: () => keptIn(book.memory)?.name ?? '',
    show: (name) => {
      const { sheet, column, width } = place();
      const there = sheet.getFilter();
      const filter = there ?? sheet.getRange(1, 1, sheet.getMaxRows(), width).createFilter();
      if (!reaches(filter, column)) throw new Problem('filterElsewhere', {});
      const kept = keptIn(book.memory);
      const now = conditionOf(filter.getColumnFilterCriteria(column));
      const before = isOurs(now, kept) ? (kept?.before ?? null) : now;
      const hadFilter = isOurs(now, kept) ? (kept?.hadFilter ?? true) : there !== null;
      book.memory.put({ [property]: JSON.stringify({ name, hadFilter, before }) });
      filter.setColumnFilterCriteria(column, criteriaOf({ type: 'TEXT_EQUAL_TO', values: [name] }));
    },
    showAll: () => {
      const kept = keptIn(book.memory);
      if (!kept) return;
      const { sheet, column } = place();
      const filter = sheet.getFilter();
      const isThere = filter !== null && reaches(filter, column);
      if (isThere && isOurs(conditionOf(filter.getColumnFilterCriteria(column)), kept)) {
        if (!kept.hadFilter) filter.remove();
        else if (kept.before) filter.setColumnFilterCriteria(column, criteriaOf(kept.before));
        else filter.removeColumnFilterCriteria(column);
      }
      book.memory.put({ [property]: '' });
    },
  };
};
