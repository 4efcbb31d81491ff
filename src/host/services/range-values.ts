import { translateFormula } from '../formula/rewrite';
import { cellName } from '../workbook/a1';
import { type CellInput, setInput, setInputs, setNumberFormat } from '../workbook/edit';
import { isPlainText } from '../workbook/number-format';
import { validationAt, violation } from '../workbook/validate';
import { checkEntry, type Entry, readCell, readDisplayed, readEntry } from './cell-values';
import type { Methods } from './google-object';
import type { GoogleRange } from './places';
import { checkEditable } from './protected-cells';
import { refuse } from './refusals';
import { valuesBlock } from './values-block';

type Reader<Value> = (row: number, column: number) => Value;

/** Reads every cell of a range into rows. */
export const readBlock = <Value>({ run, area }: GoogleRange, read: Reader<Value>): Value[][] => {
  run.countCells(area.rows * area.columns);
  const block: Value[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: Value[] = new Array(area.columns);
    for (let index = 0; index < area.columns; index++)
      cells[index] = read(row, area.column + index);
    block.push(cells);
  }
  return block;
};

/** Refuses a block whose shape is not that of the range. */
export const checkShape = ({ area }: GoogleRange, block: unknown[]): void => {
  if (block.length !== area.rows) refuse('mismatch', 'row', block.length, area.rows);
  for (const row of block) {
    if (!Array.isArray(row)) refuse('signature', ['number[]'], 'SpreadsheetApp.Range.setValues');
    const width = (row as unknown[]).length;
    if (width !== area.columns) refuse('mismatch', 'column', width, area.columns);
  }
};

/** Refuses an entry that breaks a rule which allows no other; clearing a cell is always allowed. */
const checkValidation = ({ sheet }: GoogleRange, row: number, column: number, entry: Entry) => {
  if (entry.input === null || sheet.validations.length === 0) return;
  if (typeof entry.input === 'object' && 'formula' in entry.input) return;
  const broken = violation(sheet, row, column, entry.input);
  if (!broken || broken.allowInvalid) return;
  const list = broken.criterion.type === 'VALUE_IN_LIST' ? broken.criterion.values[0] : null;
  refuse('invalidEntry', cellName(row, column), Array.isArray(list) ? list : null);
};

type WaitingRow = { inputs: CellInput[]; numberFormats: (string | undefined)[] | null };

const putRow = ({ sheet, area }: GoogleRange, row: number, waiting: WaitingRow) => {
  setInputs(sheet, row, area.column, [waiting.inputs]);
  waiting.numberFormats?.forEach((numberFormat, index) => {
    if (numberFormat) setNumberFormat(sheet, row, area.column + index, numberFormat);
  });
};

type Give = (row: number, column: number) => unknown;

const readRow = (range: GoogleRange, give: Give, row: number): WaitingRow => {
  const { run, sheet, area } = range;
  const read: WaitingRow = { inputs: new Array(area.columns), numberFormats: null };
  for (let index = 0; index < area.columns; index++) {
    const column = area.column + index;
    const entry = readEntry(run, give(row - area.row, index), sheet.format(row, column));
    checkValidation(range, row, column, entry);
    read.inputs[index] = entry.input;
    if (!entry.numberFormat) continue;
    read.numberFormats ??= [];
    read.numberFormats[index] = entry.numberFormat;
  }
  return read;
};

/** Writes `rows` rows of the range; a refused cell leaves nothing, or only the rows above it. */
const writeRows = (range: GoogleRange, give: Give, rows: number): void => {
  const { run, sheet, area } = range;
  checkEditable(run, sheet, area);
  const waiting: WaitingRow[] = [];
  for (let down = 0; down < rows; down++) {
    const read = readRow(range, give, area.row + down);
    if (run.rules.refusedBlocksArePartlyWritten) putRow(range, area.row + down, read);
    else waiting.push(read);
  }
  waiting.forEach((read, down) => {
    putRow(range, area.row + down, read);
  });
};

/** Refusals that do not depend on the workbook are never late. */
const checkValues = (range: GoogleRange, values: unknown[]): void => {
  for (const value of values) checkEntry(range.run, value);
};

export const writeBlock = (range: GoogleRange, block: unknown[][]): GoogleRange => {
  checkShape(range, block);
  for (const row of block) checkValues(range, row);
  range.run.countCells(range.area.rows * range.area.columns);
  range.run.write(range.area.rows, (rows) =>
    writeRows(range, (row, column) => block[row]?.[column], rows),
  );
  return range;
};

/** A formula given to several cells is that of the first, filled over the others. */
const sameAt = ({ sheet, area }: GoogleRange, value: unknown): Give => {
  const isFilled = typeof value === 'string' && value.startsWith('=');
  if (!isFilled || (area.rows === 1 && area.columns === 1)) return () => value;
  return (row, column) => {
    const isText = isPlainText(sheet.format(area.row + row, area.column + column).numberFormat);
    return isText ? value : translateFormula(value, { rows: row, columns: column });
  };
};

const writeSame = (range: GoogleRange, value: unknown): GoogleRange => {
  checkValues(range, [value]);
  range.run.countCells(range.area.rows * range.area.columns);
  range.run.write(range.area.rows, (rows) => writeRows(range, sameAt(range, value), rows));
  return range;
};

const firstOf = <Value>(range: GoogleRange, read: Reader<Value>): Value => {
  range.run.countCells(1);
  return read(range.area.row, range.area.column);
};

const asFormula = (text: string): string =>
  text === '' || text.startsWith('=') ? text : `=${text}`;

const isEmpty = (range: GoogleRange) =>
  readBlock(range, (row, column) => range.sheet.value(row, column)).every((row) =>
    row.every((value) => value === null),
  );

/** What the box of a cell holds when it is ticked and when it is not; null where there is none. */
const boxAt = ({ sheet }: GoogleRange, row: number, column: number) => {
  const rule = validationAt(sheet, row, column);
  if (rule?.criterion.type !== 'CHECKBOX') return null;
  const [ticked = true, unticked = rule.criterion.values.length > 0 ? '' : false] =
    rule.criterion.values;
  return { ticked, unticked };
};

/** Cells without a box are left as they are. */
const tick = (range: GoogleRange, ticked: boolean): GoogleRange => {
  const { run, sheet, area } = range;
  checkEditable(run, sheet, area);
  run.countCells(area.rows * area.columns);
  run.write(area.rows, (rows) => {
    for (let row = area.row; row < area.row + rows; row++)
      for (let column = area.column; column <= range.lastColumn; column++) {
        const box = boxAt(range, row, column);
        if (box) setInput(sheet, row, column, (ticked ? box.ticked : box.unticked) as CellInput);
      }
  });
  return range;
};

/** Null where some are ticked and others not, or where a cell has no box. */
const isChecked = (range: GoogleRange): boolean | null => {
  const states = readBlock(range, (row, column) => {
    const box = boxAt(range, row, column);
    return box ? (range.sheet.value(row, column) ?? '') === box.ticked : null;
  }).flat();
  const [first = null] = states;
  return states.every((state) => state === first) ? first : null;
};

export const rangeValues: Methods<GoogleRange> = {
  getValue: (range) => firstOf(range, (row, column) => readCell(range.sheet, row, column)),
  getValues: valuesBlock,
  getDisplayValue: (range) =>
    firstOf(range, (row, column) => readDisplayed(range.sheet, row, column)),
  getDisplayValues: (range) =>
    readBlock(range, (row, column) => readDisplayed(range.sheet, row, column)),
  setValue: writeSame,
  setValues: writeBlock,
  getFormula: (range) => firstOf(range, (row, column) => range.sheet.formula(row, column) ?? ''),
  getFormulas: (range) => readBlock(range, (row, column) => range.sheet.formula(row, column) ?? ''),
  setFormula: (range, formula: string | null) => writeSame(range, asFormula(formula ?? '')),
  setFormulas: (range, formulas: unknown[][]) => {
    checkShape(range, formulas);
    return writeBlock(
      range,
      formulas.map((row) => row.map((text) => asFormula(String(text ?? '')))),
    );
  },
  isBlank: isEmpty,

  check: (range) => tick(range, true),
  uncheck: (range) => tick(range, false),
  isChecked,
};
