import { translateFormula } from '../formula/rewrite';
import type { Area } from './area';
import { placeConditionalRules, placeValidations } from './copy-rules';
import { type CellInput, inputAt, noteCells, setInputs, setRichText } from './edit';
import type { FormatId } from './format';
import type { RichText } from './rich-text';
import { rulesOver } from './rule-areas';
import type { Sheet } from './sheet';

export type CopyOptions = {
  /** `validation` copies drop-downs alone, `conditional` rules alone, `widths` those of columns, `all` everything but those. */
  readonly what:
    | 'all'
    | 'allButBorders'
    | 'values'
    | 'formats'
    | 'formulas'
    | 'validation'
    | 'conditional'
    | 'widths';
  readonly transpose?: boolean;
};

type Cell = {
  readonly input: CellInput;
  readonly format: FormatId;
  readonly note: string | null;
  readonly richText: RichText | null;
  readonly row: number;
  readonly column: number;
};

/**
 * Copies an area. A larger target is filled by whole copies side by side, a smaller one is overstepped, as Sheets does;
 * relative references of formulas follow.
 */
export const copyArea = (
  from: Sheet,
  source: Area,
  to: Sheet,
  target: Area,
  options: CopyOptions,
): void => {
  const cells = readCells(from, source, options);
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  const down = Math.max(1, Math.floor(target.rows / height));
  const across = Math.max(1, Math.floor(target.columns / width));
  const lists = takesLists(options) ? rulesOver(from.validations, source) : null;
  const rules = takesRules(options) ? rulesOver(from.conditionalRules, source) : null;
  for (let tileRow = 0; tileRow < down; tileRow++)
    for (let tileColumn = 0; tileColumn < across; tileColumn++) {
      const row = target.row + tileRow * height;
      const column = target.column + tileColumn * width;
      const area = { row, column, rows: height, columns: width };
      writeTile(to, area, cells, options.what);
      if (lists) placeValidations(to, area, source, lists);
      if (rules) placeConditionalRules(to, area, source, rules);
      if (options.what === 'widths') copyWidths(from, source, to, area);
    }
};

const isWhole = (what: CopyOptions['what']): boolean => what === 'all' || what === 'allButBorders';

const copyWidths = (from: Sheet, source: Area, to: Sheet, target: Area): void => {
  for (let across = 0; across < source.columns; across++) {
    const width = from.columns[source.column + across]?.width;
    const { width: _, ...kept } = to.columnAt(target.column + across);
    to.columns[target.column + across] = width === undefined ? kept : { ...kept, width };
  }
  to.workbook.journal.note({ kind: 'laid', sheetId: to.id });
};

/** Rules keep to their shape: turned on its side, an area is copied without them. */
const takesLists = ({ what, transpose }: CopyOptions): boolean =>
  !transpose && (isWhole(what) || what === 'validation');

const takesRules = ({ what, transpose }: CopyOptions): boolean =>
  !transpose && (isWhole(what) || what === 'formats' || what === 'conditional');

const readCells = (sheet: Sheet, area: Area, options: CopyOptions): Cell[][] => {
  const rows = options.transpose ? area.columns : area.rows;
  const columns = options.transpose ? area.rows : area.columns;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => {
      const row = area.row + (options.transpose ? across : down);
      const column = area.column + (options.transpose ? down : across);
      const input =
        options.what === 'values' ? sheet.value(row, column) : inputAt(sheet, row, column);
      const note = sheet.note(row, column);
      const richText = sheet.richText(row, column);
      return { input, format: sheet.formatId(row, column), note, richText, row, column };
    }),
  );
};

const writeTile = (
  sheet: Sheet,
  area: Area,
  cells: readonly Cell[][],
  what: CopyOptions['what'],
): void => {
  if (isWhole(what) || what === 'values' || what === 'formulas')
    setInputs(
      sheet,
      area.row,
      area.column,
      cells.map((line, down) =>
        line.map((cell, across) => carriedInput(cell, area.row + down, area.column + across)),
      ),
    );
  if (!isWhole(what) && what !== 'formats') return;
  const bare = what === 'allButBorders' ? withoutBorders(sheet) : (id: FormatId) => id;
  cells.forEach((line, down) => {
    const row = sheet.rowAt(area.row + down);
    row.formats ??= [];
    line.forEach(({ format, note, richText }, across) => {
      const column = area.column + across;
      if (row.formats) row.formats[column] = bare(format);
      if (isWhole(what)) setRichText(sheet, area.row + down, column, richText);
      if (!isWhole(what) || (note === null && !row.notes)) return;
      row.notes ??= [];
      row.notes[column] = note ?? undefined;
    });
  });
  noteCells(sheet, area);
};

/** Formats as they are but for the lines around the cells, which stay those of the target. */
const withoutBorders =
  (sheet: Sheet) =>
  (id: FormatId): FormatId => {
    const { borderTop, borderRight, borderBottom, borderLeft, ...rest } =
      sheet.workbook.formats.get(id);
    return borderTop || borderRight || borderBottom || borderLeft
      ? sheet.workbook.formats.intern(rest)
      : id;
  };

const carriedInput = ({ input, row, column }: Cell, toRow: number, toColumn: number): CellInput => {
  if (typeof input !== 'object' || input === null || !('formula' in input)) return input;
  const shift = { rows: toRow - row, columns: toColumn - column };
  return { formula: translateFormula(input.formula, shift) };
};
