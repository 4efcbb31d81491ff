import type { CellValue } from '../workbook/cell';
import { errorValue } from './coerce';
import type { Context } from './context';
import { isGrid, type Operand, RangeGrid } from './grid';

/** The single value a range stands for: that of the formula's own row or column; an array's first. */
export const single = (operand: Operand, context: Context): CellValue => {
  if (!isGrid(operand)) return operand;
  if (!(operand instanceof RangeGrid) || (operand.rows === 1 && operand.columns === 1))
    return operand.rows === 0 ? errorValue('#N/A') : operand.at(0, 0);
  const { area } = operand;
  const row = context.row - area.row;
  const column = context.column - area.column;
  if (area.columns === 1 && row >= 0 && row < area.rows) return operand.at(row, 0);
  if (area.rows === 1 && column >= 0 && column < area.columns) return operand.at(0, column);
  return errorValue('#VALUE!');
};
