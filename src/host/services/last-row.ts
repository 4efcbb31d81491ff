import type { Run } from '../runtime/run';
import type { Sheet } from '../workbook/sheet';

/** The last row a script is told of; whether rows that only have a format or a rule count is unsettled. */
export const lastRowOf = (run: Run, sheet: Sheet): number => {
  const last = sheet.lastRow();
  return run.rules.formatsCountAsContent
    ? Math.max(last, lastFormatted(sheet), lastRuled(sheet))
    : last;
};

const lastFormatted = ({ rows }: Sheet): number => {
  for (let row = rows.length; row > 0; row--)
    if (rows[row - 1]?.formats?.some((id) => (id ?? 0) !== 0)) return row;
  return 0;
};

const lastRuled = ({ validations, rowCount }: Sheet): number => {
  const ends = validations.flatMap(({ areas }) => areas.map(({ row, rows }) => row + rows));
  return Math.min(rowCount, Math.max(0, ...ends));
};
