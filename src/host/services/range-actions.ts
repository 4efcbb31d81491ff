import { copyArea } from '../workbook/copy';
import { clearArea, inputAt, isFormula, setInput, setInputs } from '../workbook/edit';
import { moveArea } from '../workbook/move';
import { readDisplayed, readEntry } from './cell-values';
import type { EnumValue, Methods } from './google-object';
import type { GoogleRange, GoogleSheet } from './places';
import { rangeAt } from './places';
import { checkEditable } from './protected-cells';
import { readR1C1, writeR1C1 } from './r1c1';
import { checkShape, readBlock, writeBlock } from './range-values';

const rowsOf = ({ area }: GoogleRange) =>
  Array.from({ length: area.rows }, (_, index) => area.row + index);
const columnsOf = ({ area }: GoogleRange) =>
  Array.from({ length: area.columns }, (_, index) => area.column + index);

const write = (range: GoogleRange, apply: () => void): GoogleRange => {
  checkEditable(range.run, range.sheet, range.area);
  range.run.write(1, (rows) => {
    if (rows > 0) apply();
  });
  return range;
};

/** Everything goes to the new place and nothing stays behind. */
const moveTo = (range: GoogleRange, target: GoogleRange): void => {
  const to = target.with({ rows: range.area.rows, columns: range.area.columns });
  checkEditable(range.run, to.sheet, to.area);
  write(range, () => moveArea(range.sheet, range.area, to.sheet, to.area));
};

/** Rows that repeat an earlier one go; the rows below move up within the range. */
const removeDuplicates = (range: GoogleRange, compared?: number[]): GoogleRange => {
  const { sheet, area } = range;
  const columns = compared?.map((column) => column - 1) ?? columnsOf(range);
  const seen = new Set<string>();
  const kept = rowsOf(range).filter((row) => {
    const key = JSON.stringify(columns.map((column) => sheet.value(row, column)));
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
  const inputs = kept.map((row) => columnsOf(range).map((column) => inputAt(sheet, row, column)));
  write(range, () => {
    clearArea(sheet, area, { contents: true });
    setInputs(sheet, area.row, area.column, inputs);
  });
  return range.with({ rows: kept.length });
};

const trimWhitespace = (range: GoogleRange): GoogleRange =>
  write(range, () => {
    for (const row of rowsOf(range))
      for (const column of columnsOf(range)) {
        const input = inputAt(range.sheet, row, column);
        if (typeof input === 'string')
          setInput(range.sheet, row, column, input.trim().replace(/\s+/g, ' '));
      }
  });

const delimiters: Record<string, string> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** Splits the first column's texts to the right; without a delimiter at the first that occurs. */
const splitTextToColumns = (range: GoogleRange, delimiter?: string | EnumValue): void => {
  const { sheet, run, area } = range;
  const mark = typeof delimiter === 'object' ? delimiters[delimiter.name] : delimiter;
  write(range, () => {
    for (const row of rowsOf(range)) {
      const text = readDisplayed(sheet, row, area.column);
      const found = mark ?? Object.values(delimiters).find((sign) => text.includes(sign)) ?? ',';
      text.split(found).forEach((part, index) => {
        const column = area.column + index;
        const format = sheet.format(row, column);
        if (column < sheet.columnCount)
          setInput(sheet, row, column, readEntry(run, part.trim(), format).input);
      });
    }
  });
};

type Corners = [column: number, columnEnd: number, row: number, rowEnd: number];

const copyToCorners =
  (what: 'formats' | 'values') =>
  (range: GoogleRange, { run, sheet }: GoogleSheet, ...corners: Corners): void => {
    const [column, columnEnd, row, rowEnd] = corners;
    const target = rangeAt(run, sheet, {
      row: row - 1,
      column: column - 1,
      rows: rowEnd - row + 1,
      columns: columnEnd - column + 1,
    });
    write(target, () => copyArea(range.sheet, range.area, sheet, target.area, { what }));
  };

const formulaAt = ({ sheet }: GoogleRange, row: number, column: number): string => {
  const input = inputAt(sheet, row, column);
  return isFormula(input) ? writeR1C1(input.formula, row, column) : '';
};

const setR1C1 = (range: GoogleRange, give: (row: number, column: number) => string): GoogleRange =>
  writeBlock(
    range,
    rowsOf(range).map((row, down) =>
      columnsOf(range).map((column, across) => readR1C1(give(down, across), row, column)),
    ),
  );

export const rangeActions: Methods<GoogleRange> = {
  moveTo,
  removeDuplicates,
  trimWhitespace,
  splitTextToColumns,
  copyFormatToRange: copyToCorners('formats'),
  copyValuesToRange: copyToCorners('values'),
  getFormulaR1C1: (range) => formulaAt(range, range.area.row, range.area.column),
  getFormulasR1C1: (range) => readBlock(range, (row, column) => formulaAt(range, row, column)),
  setFormulaR1C1: (range, formula: string) => setR1C1(range, () => formula),
  setFormulasR1C1: (range, formulas: string[][]) => {
    checkShape(range, formulas);
    return setR1C1(range, (row, column) => formulas[row]?.[column] ?? '');
  },
};
