import { readCell, readEntry } from '../services/cell-values';
import { type CellValue, isCellError } from '../workbook/cell';
import { isFormula } from '../workbook/edit';
import type { OwnArgument, OwnCell, OwnResult } from '../workbook/workbook';
import { execute } from './execute';
import type { Program } from './program';
import type { Run } from './run';
import type { Selection } from './ui-bridge';

/** The function of a program that a formula means, whatever the case of its letters; null if it has none. */
const nameIn = ({ files }: Program, name: string): string | null => {
  if (!/^[A-Za-z_]\w*$/.test(name)) return null;
  const declared = new RegExp(`^\\s*(?:async\\s+)?function\\s+(${name})\\s*\\(`, 'im');
  for (const { source } of files) {
    const found = declared.exec(source)?.[1];
    if (found) return found;
  }
  return null;
};

/** Cells as a script reads them: dates by their format, one cell as a value of its own. */
const readArgument = (argument: OwnArgument): unknown => {
  if (typeof argument !== 'object' || argument === null || isCellError(argument))
    return isCellError(argument) ? argument.error : (argument ?? '');
  if (!('sheet' in argument)) return argument.map((row) => row.map(readArgument));
  const { sheet, area } = argument;
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) =>
      readCell(sheet, area.row + row, area.column + column),
    ),
  );
  return area.rows * area.columns === 1 ? rows[0]?.[0] : rows;
};

/** What a function gives is not read as typed: texts stay texts. */
const resultCell = (run: Run, value: unknown): CellValue => {
  const { input } = readEntry(run, value, { numberFormat: '@' });
  return isFormula(input) ? input.formula : input;
};

const resultCells = (run: Run, value: unknown): OwnResult => {
  if (!Array.isArray(value)) return resultCell(run, value);
  const rows = value.map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => resultCell(run, row[column])),
  );
};

/** To such a function its own cell is the active one. */
const selectionOf = ({ sheetId, row, column }: OwnCell): Selection => ({
  sheetId,
  areas: [{ row, column, rows: 1, columns: 1 }],
  cell: { row, column },
});

/**
 * Lets formulas call functions of the program. Each runs in a realm of its own, may look but not write, and is not called
 * again for arguments it has answered before.
 */
export const customFunctions = (program: Program, newRun: (selection: Selection) => Run) => {
  // Only then does it matter which cell asks.
  const asksWhere = program.files.some(({ source }) =>
    /get(Active|Current)(Range|Cell)/.test(source),
  );
  const answers = new Map<string, OwnResult>();
  return (name: string, args: readonly OwnArgument[], cell: OwnCell): OwnResult => {
    const known = nameIn(program, name);
    if (!known) return undefined;
    const given = args.map(readArgument);
    const key = JSON.stringify([known, given, asksWhere ? cell : null]);
    if (answers.has(key)) return answers.get(key);
    const run = newRun(selectionOf(cell));
    const { status, value } = execute(run, known, () => given);
    const result: OwnResult =
      status === 'completed' ? resultCells(run, value) : { error: '#ERROR!' };
    answers.set(key, result);
    return result;
  };
};
