import type { Area } from './area';
import type { CellValue } from './cell';
import type {
  Banding,
  Chart,
  CollapsedGroup,
  ConditionalRule,
  Filter,
  GroupToggles,
  Metadata,
  Pivot,
  Protection,
  Slicer,
  Validation,
} from './features';
import type { Format, FormatId } from './format';
import type { RichText } from './rich-text';
import type { Workbook } from './workbook';

/** One row of the grid; a row that was never touched is not there at all. */
export type Row = {
  values: CellValue[];
  /** Formula text with its `=`; `values` then holds the computed result. */
  formulas?: (string | undefined)[];
  formats?: (FormatId | undefined)[];
  notes?: (string | undefined)[];
  /** How stretches of a text look, and where they lead. */
  richTexts?: (RichText | undefined)[];
  /** Cells whose value was put there by a formula of another cell, never typed. */
  spilled?: (true | undefined)[];
  height?: number;
  hidden?: boolean;
  /** How many groups it lies in. */
  depth?: number;
};

export type Column = { width?: number; hidden?: boolean; format?: FormatId; depth?: number };

/** A tab: plain data that the services, the file and the page read, changed only through its methods. */
export class Sheet {
  rowCount = 1000;
  columnCount = 26;
  hidden = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  readonly rows: (Row | undefined)[] = [];
  readonly columns: (Column | undefined)[] = [];
  conditionalRules: ConditionalRule[] = [];
  validations: Validation[] = [];
  filter: Filter | null = null;
  merges: Area[] = [];
  protections: Protection[] = [];
  bandings: Banding[] = [];
  metadata: Metadata[] = [];
  charts: Chart[] = [];
  slicers: Slicer[] = [];
  pivots: Pivot[] = [];
  groupToggles: GroupToggles = {};
  collapsed: CollapsedGroup[] = [];
  rightToLeft = false;
  gridlinesHidden = false;

  constructor(
    readonly workbook: Workbook,
    readonly id: number,
    public name: string,
  ) {}

  value(row: number, column: number): CellValue {
    return this.rows[row]?.values[column] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.rows[row]?.formulas?.[column] ?? null;
  }

  formatId(row: number, column: number): FormatId {
    return this.rows[row]?.formats?.[column] ?? this.columns[column]?.format ?? 0;
  }

  format(row: number, column: number): Format {
    return this.workbook.formats.get(this.formatId(row, column));
  }

  note(row: number, column: number): string | null {
    return this.rows[row]?.notes?.[column] ?? null;
  }

  richText(row: number, column: number): RichText | null {
    return this.rows[row]?.richTexts?.[column] ?? null;
  }

  isSpilled(row: number, column: number): boolean {
    return this.rows[row]?.spilled?.[column] === true;
  }

  columnAt(column: number): Column {
    this.columns[column] ??= {};
    return this.columns[column];
  }

  rowAt(row: number): Row {
    this.rows[row] ??= { values: [] };
    return this.rows[row];
  }

  /** Number of rows up to the last one with content in any column; a formula counts even when it shows nothing. */
  lastRow(): number {
    for (let row = this.rows.length; row > 0; row--) if (hasContent(this.rows[row - 1])) return row;
    return 0;
  }

  lastColumn(): number {
    let most = 0;
    for (const row of this.rows) if (row) most = Math.max(most, contentWidth(row));
    return most;
  }
}

const hasContent = (row: Row | undefined): boolean => contentWidth(row) > 0;

const contentWidth = (row: Row | undefined): number => {
  if (!row) return 0;
  let width = Math.max(row.values.length, row.formulas?.length ?? 0);
  while (width > 0 && (row.values[width - 1] ?? null) === null && !row.formulas?.[width - 1])
    width--;
  return width;
};
