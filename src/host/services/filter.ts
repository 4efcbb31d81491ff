import type { Run } from '../runtime/run';
import { rowsHiddenByFilter } from '../workbook/filter';
import type { Sheet } from '../workbook/sheet';
import { GoogleFilterCriteria as Criteria, type GoogleFilterCriteria } from './filter-criteria';
import { GoogleObject, type Methods } from './google-object';
import { type GoogleRange, type GoogleSheet, rangeAt } from './places';
import { refuse } from './refusals';
import { sortRows } from './sort-rows';

/** The one filter of a sheet. */
export class GoogleFilter extends GoogleObject {
  readonly google = 'Spreadsheet.Filter';
  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
  ) {
    super();
  }

  static create({ run, sheet, area }: GoogleRange): GoogleFilter {
    if (sheet.filter) refuse('secondFilter');
    sheet.filter = { area, columns: new Map() };
    run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
    return new GoogleFilter(run, sheet);
  }

  get filter() {
    return this.sheet.filter ?? refuse('noFilter');
  }

  changed(): GoogleFilter {
    this.run.workbook.journal.note({ kind: 'laid', sheetId: this.sheet.id });
    return this;
  }
}

const columnOf = (self: GoogleFilter, position: number): number => {
  if (position < 1 || position > self.filter.area.columns)
    refuse('invalidArgument', 'columnPosition');
  return self.filter.area.column + position - 1;
};

/** What a sheet says of its filter. */
export const sheetFilter: Methods<GoogleSheet> = {
  getFilter: ({ run, sheet }) => (sheet.filter ? new GoogleFilter(run, sheet) : null),
  isRowHiddenByFilter: ({ run, sheet }, row: number) =>
    rowsHiddenByFilter(sheet, run.now()).has(row - 1),
};

export const filter: Methods<GoogleFilter> = {
  getRange: (self) => rangeAt(self.run, self.sheet, self.filter.area),
  getColumnFilterCriteria: (self, position: number) => {
    const column = self.filter.columns.get(columnOf(self, position));
    return column ? new Criteria(self.run, column) : null;
  },
  setColumnFilterCriteria: (self, position: number, criteria: GoogleFilterCriteria | null) => {
    const column = columnOf(self, position);
    if (criteria) self.filter.columns.set(column, criteria.column);
    else self.filter.columns.delete(column);
    return self.changed();
  },
  removeColumnFilterCriteria: (self, position: number) => {
    self.filter.columns.delete(columnOf(self, position));
    return self.changed();
  },
  remove: (self) => {
    self.sheet.filter = null;
    self.changed();
  },
  /** The first row of the filter is its header and stays. */
  sort: (self, position: number, ascending: boolean) => {
    const { area } = self.filter;
    if (area.rows < 2) return self;
    const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
    sortRows(self.run, self.sheet, below, [{ column: columnOf(self, position), ascending }]);
    return self;
  },
};
