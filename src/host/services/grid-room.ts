import type { Run } from '../runtime/run';
import { refuse } from './refusals';

const MAX_CELLS = 10_000_000;

/** Refuses growth beyond ten million cells, empty ones included. */
export const checkRoom = (run: Run, more: number): void => {
  const cells = run.workbook.sheets.reduce(
    (sum, sheet) => sum + sheet.rowCount * sheet.columnCount,
    0,
  );
  if (cells + more > MAX_CELLS) refuse('tooManyCells');
};
