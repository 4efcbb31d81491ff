import type { Run } from '../runtime/run';
import type {
  FilterColumn,
  Pivot,
  PivotFilter,
  PivotGroup,
  PivotValue,
} from '../workbook/features';
import { removePivot, writePivot } from '../workbook/pivot';
import type { Sheet } from '../workbook/sheet';
import { summaries } from '../workbook/summaries';
import { GoogleFilterCriteria } from './filter-criteria';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import { GoogleRange, type GoogleSheet, rangeAt } from './places';
import { checkEditable } from './protected-cells';
import { refuse } from './refusals';

export class GooglePivotTable extends GoogleObject {
  readonly google = 'Spreadsheet.PivotTable';
  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
    readonly pivot: Pivot,
  ) {
    super();
  }

  /** Changes the table and writes its cells anew. */
  change(apply: () => void): void {
    this.run.write(1, (rows) => {
      if (rows === 0) return;
      apply();
      writePivot(this.sheet, this.pivot, this.run.now());
      this.run.workbook.journal.note({ kind: 'laid', sheetId: this.sheet.id });
    });
  }
}

/** A part of a table: what it groups by, sums up or leaves out. */
abstract class PivotPart<Part extends object> extends GoogleObject {
  constructor(
    readonly table: GooglePivotTable,
    readonly part: Part,
  ) {
    super();
  }

  set(change: Partial<Part>): this {
    this.table.change(() => Object.assign(this.part, change));
    return this;
  }
}

export class GooglePivotGroup extends PivotPart<PivotGroup> {
  readonly google = 'Spreadsheet.PivotGroup';
}
export class GooglePivotValue extends PivotPart<PivotValue> {
  readonly google = 'Spreadsheet.PivotValue';
}
export class GooglePivotFilter extends PivotPart<PivotFilter> {
  readonly google = 'Spreadsheet.PivotFilter';
}

const columnOf = ({ pivot }: GooglePivotTable, position: number): number => {
  if (position < 1 || position > pivot.source.area.columns)
    refuse('invalidArgument', 'sourceDataColumn');
  return position - 1;
};

const addGroup = (table: GooglePivotTable, side: 'rows' | 'columns', position: number) => {
  const { pivot } = table;
  if (side === 'columns' && pivot.columns.length > 0)
    refuse('notEmulated', 'A second PivotTable.addColumnGroup');
  const column = columnOf(table, position);
  const made = { column, ascending: true, totals: true, repeated: false, name: null };
  table.change(() => pivot[side].push(made));
  return new GooglePivotGroup(table, made);
};

const known = (summary: string): string =>
  summary in summaries ? summary : refuse('notEmulated', `PivotTableSummarizeFunction.${summary}`);

const without =
  <Part extends PivotGroup | PivotValue | PivotFilter>(lists: (pivot: Pivot) => Part[][]) =>
  ({ table, part }: PivotPart<Part>): void =>
    table.change(() => {
      for (const list of lists(table.pivot)) {
        const at = list.indexOf(part);
        if (at >= 0) list.splice(at, 1);
      }
    });

export const pivotTable: Methods<GooglePivotTable> = {
  addRowGroup: (table, position: number) => addGroup(table, 'rows', position),
  addColumnGroup: (table, position: number) => addGroup(table, 'columns', position),
  addPivotValue: (table, position: number, { name }: EnumValue) => {
    const made: PivotValue = {
      column: columnOf(table, position),
      summary: known(name),
      display: 'DEFAULT',
      name: null,
    };
    table.change(() => table.pivot.values.push(made));
    return new GooglePivotValue(table, made);
  },
  addFilter: (table, position: number, criteria: GoogleFilterCriteria) => {
    const made = { column: columnOf(table, position), criteria: criteria.column };
    table.change(() => table.pivot.filters.push(made));
    return new GooglePivotFilter(table, made);
  },
  getAnchorCell: ({ run, sheet, pivot }) =>
    rangeAt(run, sheet, { ...pivot.anchor, rows: 1, columns: 1 }),
  getSourceDataRange: ({ run, pivot }) => {
    const sheet = run.workbook.sheetById(pivot.source.sheetId) ?? refuse('rangeNotFound');
    return new GoogleRange(run, sheet, pivot.source.area);
  },
  getRowGroups: (table) => table.pivot.rows.map((part) => new GooglePivotGroup(table, part)),
  getColumnGroups: (table) => table.pivot.columns.map((part) => new GooglePivotGroup(table, part)),
  getPivotValues: (table) => table.pivot.values.map((part) => new GooglePivotValue(table, part)),
  getFilters: (table) => table.pivot.filters.map((part) => new GooglePivotFilter(table, part)),
  getValuesDisplayOrientation: () => enumValue('Spreadsheet.Dimension', 'COLUMNS'),
  setValuesDisplayOrientation: (table, { name }: EnumValue) =>
    name === 'COLUMNS' ? table : refuse('notEmulated', 'Values of a pivot table below each other'),
  remove: ({ run, sheet, pivot }) =>
    void run.write(1, () => {
      removePivot(sheet, pivot);
      run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
    }),
};

const sideOf = ({ table, part }: GooglePivotGroup) =>
  table.pivot.rows.includes(part) ? ('rows' as const) : ('columns' as const);

export const pivotGroup: Methods<GooglePivotGroup> = {
  getPivotTable: ({ table }) => table,
  getSourceDataColumn: ({ part }) => part.column + 1,
  getDimension: (self) =>
    enumValue('Spreadsheet.Dimension', sideOf(self) === 'rows' ? 'ROWS' : 'COLUMNS'),
  getIndex: (self) => self.table.pivot[sideOf(self)].indexOf(self.part),
  isSortAscending: ({ part }) => part.ascending,
  sortAscending: (self) => self.set({ ascending: true }),
  sortDescending: (self) => self.set({ ascending: false }),
  showTotals: (self, totals: boolean) => self.set({ totals }),
  totalsAreShown: ({ part }) => part.totals,
  areLabelsRepeated: ({ part }) => part.repeated,
  showRepeatedLabels: (self) => self.set({ repeated: true }),
  hideRepeatedLabels: (self) => self.set({ repeated: false }),
  setDisplayName: (self, name: string) => self.set({ name }),
  resetDisplayName: (self) => self.set({ name: null }),
  getGroupLimit: () => null,
  getDateTimeGroupingRule: () => null,
  remove: without<PivotGroup>(({ rows, columns }) => [rows, columns]),
};

export const pivotValue: Methods<GooglePivotValue> = {
  getPivotTable: ({ table }) => table,
  getSourceDataColumn: ({ part }) => part.column + 1,
  getSummarizedBy: ({ part }) => enumValue('Spreadsheet.PivotTableSummarizeFunction', part.summary),
  summarizeBy: (self, { name }: EnumValue) => self.set({ summary: known(name) }),
  getDisplayType: ({ part }) => enumValue('Spreadsheet.PivotValueDisplayType', part.display),
  showAs: (self, { name }: EnumValue) => self.set({ display: name }),
  setDisplayName: (self, name: string) => self.set({ name }),
  getFormula: () => null,
  remove: without<PivotValue>(({ values }) => [values]),
};

export const pivotFilter: Methods<GooglePivotFilter> = {
  getPivotTable: ({ table }) => table,
  getSourceDataColumn: ({ part }) => part.column + 1,
  getFilterCriteria: ({ table, part }) => new GoogleFilterCriteria(table.run, part.criteria),
  setFilterCriteria: (self, { column }: { column: FilterColumn }) => self.set({ criteria: column }),
  remove: without<PivotFilter>(({ filters }) => [filters]),
};

export const rangePivots: Methods<GoogleRange> = {
  createPivotTable: ({ run, sheet, area }, source: GoogleRange) => {
    checkEditable(run, sheet, area);
    const pivot: Pivot = {
      anchor: { row: area.row, column: area.column },
      source: { sheetId: source.sheet.id, area: source.area },
      rows: [],
      columns: [],
      values: [],
      filters: [],
      shown: null,
    };
    sheet.pivots.push(pivot);
    run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
    return new GooglePivotTable(run, sheet, pivot);
  },
};

export const sheetPivots: Methods<GoogleSheet> = {
  getPivotTables: ({ run, sheet }) =>
    sheet.pivots.map((pivot) => new GooglePivotTable(run, sheet, pivot)),
};
