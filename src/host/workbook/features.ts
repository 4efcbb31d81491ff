import type { Area } from './area';
import type { Format } from './format';

export type ConditionalRule = {
  areas: Area[];
  /** A custom formula, anchored at the first cell of the first area, or one of Google's other boolean criteria. */
  criterion: { type: string; values: (string | number | boolean)[] };
  format: Format;
};

export type Validation = {
  areas: Area[];
  /** Google's `SpreadsheetApp.DataValidationCriteria` name, such as `VALUE_IN_LIST`, and its values. */
  criterion: { type: string; values: (string | number | boolean | string[])[] };
  allowInvalid: boolean;
  helpText: string | null;
};

export type FilterColumn = {
  hiddenValues: string[];
  criterion?: { type: string; values: (string | number)[] };
};
export type Filter = { area: Area; columns: Map<number, FilterColumn> };

export type Protection = {
  id: number;
  area: Area | null;
  description: string;
  editors: string[];
  warningOnly: boolean;
  unprotected: Area[];
};

export type Banding = {
  area: Area;
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
  ranges: { sheetId: number; area: Area }[];
  /** Anchor cell, counted from 0, and the offset from its corner in pixels. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
  size: { width: number; height: number };
  headers: number;
  transpose: boolean;
  /** `newChart().setOption` is never checked by Google: kept as given. */
  options: Record<string, unknown>;
};

export type NamedRange = { name: string; sheetId: number; area: Area };
