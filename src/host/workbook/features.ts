import type { Area } from './area';
import type { Format } from './format';

export type ConditionalRule = {
  areas: Area[];
  /** A custom formula, anchored at the first cell of the first area, or one of Google's other boolean criteria. */
  criterion: { type: string; values: (string | number | boolean)[] };
  format: Format;
  /** A scale of colours instead: the criterion is then without a type. */
  gradient?: Gradient;
};

export type GradientPoint = {
  color: string;
  type: 'NUMBER' | 'PERCENT' | 'PERCENTILE' | 'MIN' | 'MAX';
  value: string;
};
export type Gradient = { min: GradientPoint; mid?: GradientPoint; max: GradientPoint };

export type Validation = {
  areas: Area[];
  /** Google's `SpreadsheetApp.DataValidationCriteria` name, such as `VALUE_IN_LIST`, and its values. */
  criterion: { type: string; values: (string | number | boolean | string[])[] };
  allowInvalid: boolean;
  helpText: string | null;
};

export type FilterColumn = {
  hiddenValues: string[];
  /** Where set, nothing else is shown. */
  visibleValues?: string[];
  visibleBackground?: string;
  visibleFontColor?: string;
  criterion?: { type: string; values: (string | number | boolean | string[])[] };
};
export type Filter = { area: Area; columns: Map<number, FilterColumn> };

export type Protection = {
  id: number;
  area: Area | null;
  description: string;
  editors: string[];
  warningOnly: boolean;
  unprotected: Area[];
  /** The named range that it protects, wherever that lies. */
  rangeName?: string;
};

export type Banding = {
  area: Area;
  /** Stripes run down instead of across. */
  axis?: 'column';
  header: string | null;
  first: string;
  second: string;
  footer: string | null;
};

export type Metadata = {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Where it sits: the whole sheet, a row or a column of it; workbook-wide ones live on the workbook. */
  place: { kind: 'sheet' } | { kind: 'row'; index: number } | { kind: 'column'; index: number };
};

export type Chart = {
  id: number;
  type: 'COLUMN' | 'BAR' | 'LINE' | 'AREA' | 'PIE' | 'SCATTER' | 'COMBO';
  /** Google's name of a kind that is drawn like the nearest of those. */
  kind?: string;
  ranges: { sheetId: number; area: Area }[];
  /** Anchor cell, counted from 0, and the offset from its corner in pixels. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
  size: { width: number; height: number };
  headers: number;
  transpose: boolean;
  /** `newChart().setOption` is never checked by Google: kept as given. */
  options: Record<string, unknown>;
};

/** A filter that lies over the grid; it hides rows as the filter of the sheet does. */
export type Slicer = {
  id: number;
  area: Area;
  column: number | null;
  criteria: FilterColumn | null;
  title: string;
  background: string | null;
  titleAlignment: string;
  position: Chart['position'];
  appliesToPivotTables: boolean;
};

/** One column of the source that a pivot table groups by; columns are counted from the source's first. */
export type PivotGroup = {
  column: number;
  ascending: boolean;
  totals: boolean;
  repeated: boolean;
  name: string | null;
};
export type PivotValue = {
  column: number;
  summary: string;
  display: string;
  name: string | null;
};
export type PivotFilter = { column: number; criteria: FilterColumn };

/** A table that sums up another area; its cells are written anew whenever that area changes. */
export type Pivot = {
  anchor: { row: number; column: number };
  source: { sheetId: number; area: Area };
  rows: PivotGroup[];
  columns: PivotGroup[];
  values: PivotValue[];
  filters: PivotFilter[];
  /** The cells it covered when it was last written. */
  shown: Area | null;
};

/** Rows or columns that are shut together, by the depth of their group. */
export type CollapsedGroup = { axis: 'row' | 'column'; area: Area; depth: number };
export type GroupToggles = { row?: 'BEFORE' | 'AFTER'; column?: 'BEFORE' | 'AFTER' };

export type NamedRange = { name: string; sheetId: number; area: Area };
