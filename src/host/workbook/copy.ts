import { translateFormula } from '../formula/rewrite';
import type { Area } from './area';
import { placeConditionalRules, placeValidations } from './copy-rules';
import { type CellInput, inputAt, noteCells, setInputs } from './edit';
import type { FormatId } from './format';
import { rulesOver } from './rule-areas';
import type { Sheet } from './sheet';

export type CopyOptions = {
  /** `validation` copies drop-downs alone, `all` everything. */
  readonly what: 'all' | 'values' | 'formats' | 'formulas' | 'validation';
  readonly transpose?: boolean;
};

type Cell = {
  readonly input: CellInput;
  readonly format: FormatId;
  readonly note: string | null;
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
    }
};

/** Rules keep to their shape: turned on its side, an area is copied without them. */
const takesLists = ({ what, transpose }: CopyOptions): boolean =>
  !transpose && (what === 'all' || what === 'validation');

const takesRules = ({ what, transpose }: CopyOptions): boolean =>
  !transpose && (what === 'all' || what === 'formats');

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
      return { input, format: sheet.formatId(row, column), note, row, column };
    }),
  );
};

const writeTile = (
  sheet: Sheet,
  area: Area,
  cells: readonly Cell[][],
  what: CopyOptions['what'],
): void => {
  if (what === 'all' || what === 'values' || what === 'formulas')
    setInputs(
      sheet,
      area.row,
      area.column,
      cells.map((line, down) =>
        line.map((cell, across) => carriedInput(cell, area.row + down, area.column + across)),
      ),
    );
  if (what !== 'all' && what !== 'formats') return;
  cells.forEach((line, down) => {
    const row = sheet.rowAt(area.row + down);
    row.formats ??= [];
    line.forEach(({ format, note }, across) => {
      const column = area.column + across;
      if (row.formats) row.formats[column] = format;
      if (what !== 'all' || (note === null && !row.notes)) return;
      row.notes ??= [];
      row.notes[column] = note ?? undefined;
    });
  });
  noteCells(sheet, area);
};

const carriedInput = ({ input, row, column }: Cell, toRow: number, toColumn: number): CellInput => {
  if (typeof input !== 'object' || input === null || !('formula' in input)) return input;
  const shift = { rows: toRow - row, columns: toColumn - column };
  return { formula: translateFormula(input.formula, shift) };
};
