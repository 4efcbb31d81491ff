import type { Run } from '../runtime/run';
import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import { GoogleObject } from './google-object';
import { refuse } from './refusals';

export class GoogleSpreadsheet extends GoogleObject {
  readonly google = 'Spreadsheet.Spreadsheet';
  constructor(readonly run: Run) {
    super();
  }
}

export class GoogleSheet extends GoogleObject {
  readonly google = 'Spreadsheet.Sheet';
  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
  ) {
    super();
  }
}

/** Which sides of a range the A1 text left open, as in `5:7` or `B2:B`. */
export type OpenSides = {
  rows: boolean;
  columns: boolean;
  fromRow?: boolean;
  fromColumn?: boolean;
};
const closed: OpenSides = { rows: false, columns: false };

/** A range a script holds: a place on a sheet, not the cells that were there. */
export class GoogleRange extends GoogleObject {
  readonly google = 'Spreadsheet.Range';

  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
    readonly area: Area,
    readonly open: OpenSides = closed,
  ) {
    super();
  }

  get lastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  get lastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  with(change: Partial<Area>): GoogleRange {
    return rangeAt(this.run, this.sheet, { ...this.area, ...change });
  }
}

/** Several ranges of one sheet that are written together. */
export class GoogleRangeList extends GoogleObject {
  readonly google = 'Spreadsheet.RangeList';
  constructor(readonly ranges: readonly GoogleRange[]) {
    super();
  }
}

/** A range of the grid; refused outside of it. */
export const rangeAt = (run: Run, sheet: Sheet, area: Area): GoogleRange => {
  for (const value of [area.row, area.column, area.rows, area.columns])
    if (!Number.isFinite(value)) refuse('badCoordinates');
  const place = {
    row: Math.trunc(area.row),
    column: Math.trunc(area.column),
    rows: Math.trunc(area.rows),
    columns: Math.trunc(area.columns),
  };
  if (place.row < 0) refuse('startTooSmall', 'row');
  if (place.column < 0) refuse('startTooSmall', 'column');
  if (place.rows < 1) refuse('countTooSmall', 'row');
  if (place.columns < 1) refuse('countTooSmall', 'column');
  const fits =
    place.row + place.rows <= sheet.rowCount && place.column + place.columns <= sheet.columnCount;
  if (!fits) refuse('outsideSheet');
  return new GoogleRange(run, sheet, place);
};
