import type { Sheet as FileSheet, WriteSheet } from 'hucre';
import type { Area } from '../workbook/area';
import type { CellValue } from '../workbook/cell';
import type {
  Banding,
  Chart,
  CollapsedGroup,
  ConditionalRule,
  FilterColumn,
  GroupToggles,
  Metadata,
  Pivot,
  Protection,
  Slicer,
  Validation,
} from '../workbook/features';
import { writeText } from './cell-text';
import type { KeptRichText } from './rich-texts';

/** What Google keeps of a sheet and an Excel file has no place for. */
export type SheetAppendix = {
  id: number;
  name: string;
  fileName: string;
  /** Defined names of the file that move with what they name when another program edits it. */
  anchor: string;
  rowCount: number;
  columnCount: number;
  /** The exact criterion behind a rule of the file, found again by how the file words it. */
  conditional: { wording: string; criterion: ConditionalRule['criterion'] }[];
  validations: { wording: string; rule: Validation }[];
  filterColumns: [number, FilterColumn][];
  /** Rows that a person hid, so that those hidden by the filter can be told apart. */
  hiddenRows: number[];
  protections: (Protection & { anchors: string[] })[];
  bandings: (Banding & { anchor: string })[];
  metadata: (Metadata & { anchor: string })[];
  charts: Chart[];
  slicers?: Slicer[];
  pivots?: Pivot[];
  collapsed?: CollapsedGroup[];
  groupToggles?: GroupToggles;
  richTexts?: KeptRichText[];
  /** Cells whose content does not fit: where, what the file shows instead, and what it is. */
  cells: { row: number; column: number; shown: CellValue; formula?: string; value: CellValue }[];
};

export type Appendix = {
  version: 1;
  name: string;
  timeZone: string;
  locale: string;
  activeSheetId: number;
  properties: [string, [string, string][]][];
  metadata: Metadata[];
  sheets: SheetAppendix[];
};

const sheetName = '_portbook';
const title =
  'What Google Sheets keeps beside the cells. Portbook reads it; please leave it as it is.';
const pieceLength = 30000;

/** Is this a sheet that `writeAppendix` made? Other programs may have turned very hidden into hidden. */
const isAppendix = (sheet: FileSheet): boolean =>
  mayBeAppendix(sheet) && sheet.rows[0]?.[0] === title;

export const mayBeAppendix = ({ name }: FileSheet): boolean => name.startsWith(sheetName);

/** Takes the appendix out of the sheets of a file. */
export const takeAppendix = (sheets: FileSheet[]): Appendix | null => {
  const index = sheets.findIndex(isAppendix);
  if (index < 0) return null;
  const [sheet] = sheets.splice(index, 1);
  const pieces = (sheet?.rows ?? []).slice(1).map((row) => String(row[0] ?? ''));
  try {
    const read = JSON.parse(pieces.join('')) as Appendix;
    return read.version === 1 ? read : null;
  } catch {
    return null;
  }
};

/** How many columns a sheet has by the appendix that stands among the texts of a file; nothing else of it is read. */
export const columnsByAppendix = (texts: readonly (string | null)[], fileName: string): number => {
  const start = texts.indexOf(title);
  if (start < 0) return 0;
  const sheet = `"fileName":${JSON.stringify(fileName)},`;
  const [, after = ''] = texts.slice(start).join('').split(sheet);
  return Number(/^[^{}]*?"columnCount":(\d+)/.exec(after)?.[1] ?? 0);
};

/** Lists that are too long for a rule are kept in columns of the appendix, which rules can refer to. */
export class Lists {
  private readonly columns: string[][] = [];

  /** The place of the list, for the formula of a validation. */
  add(values: string[]): Area {
    const known = this.columns.findIndex((column) => column.join('\0') === values.join('\0'));
    const at = known >= 0 ? known : this.columns.push(values) - 1;
    return { row: 0, column: at + 2, rows: values.length, columns: 1 };
  }

  rowsBeside(first: (string | null)[]): (string | null)[][] {
    const count = Math.max(first.length, ...this.columns.map((column) => column.length));
    return Array.from({ length: count }, (_, row) => [
      first[row] ?? null,
      null,
      ...this.columns.map((column) => (column[row] === undefined ? null : writeText(column[row]))),
    ]);
  }
}

/** A name for the appendix that no sheet of the workbook bears. */
export const appendixName = (names: string[]): string => {
  let name = sheetName;
  while (names.some((taken) => taken.toLowerCase() === name)) name += '_';
  return name;
};

/** The appendix as a sheet of the file: the text in column A, probes of formats in B, lists from C on. */
export const writeAppendix = (
  name: string,
  appendix: Appendix,
  lists: Lists,
  probes: NonNullable<WriteSheet['cells']>,
): WriteSheet => {
  const json = JSON.stringify(appendix);
  const pieces = json.match(new RegExp(`[\\s\\S]{1,${pieceLength}}`, 'g')) ?? [];
  const rows = lists.rowsBeside([title, ...pieces.map((piece) => writeText(piece))]);
  return { name, rows, cells: probes, veryHidden: true };
};
