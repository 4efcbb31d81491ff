import type { CellValue } from '../workbook/cell';
import { readWorkbook, type WorkbookJson } from '../workbook/json';
import type { Workbook } from '../workbook/workbook';
import { replaceFile, type Stamp } from './replace-file';
import { writeXlsx } from './write';

/** All that saving needs to know, as plain data that can go to another thread. */
export type SaveJob = {
  path: string;
  /** The JSON of the workbook: a text goes to another thread much faster than what it says. */
  workbook: string;
  expected: Stamp | null;
  keepsOld: 'always' | 'seldom';
  spills: Spill[];
};

/** A value that a formula of another cell put there: other programs are to see it too. */
export type Spill = { sheetId: number; row: number; column: number; value: CellValue };

export const spillsOf = (workbook: Workbook): Spill[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      (cells?.spilled ?? []).flatMap((isSpilled, column) =>
        isSpilled ? [{ sheetId: sheet.id, row, column, value: sheet.value(row, column) }] : [],
      ),
    ),
  );

export const saveJob = async (job: SaveJob): Promise<Stamp> => {
  const workbook = readWorkbook(JSON.parse(job.workbook) as WorkbookJson);
  for (const { sheetId, row, column, value } of job.spills) {
    const cells = workbook.sheetById(sheetId)?.rowAt(row);
    if (!cells) continue;
    cells.values[column] = value;
    cells.spilled ??= [];
    cells.spilled[column] = true;
  }
  const bytes = await writeXlsx(workbook);
  return replaceFile(job.path, bytes, job.expected, job.keepsOld);
};
