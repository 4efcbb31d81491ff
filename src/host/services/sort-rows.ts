import type { Run } from '../runtime/run';
import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import { type SortOrder, sortArea } from '../workbook/sort';

/** Sorts an area as a script does; whether metadata of a row goes along is unsettled. */
export const sortRows = (run: Run, sheet: Sheet, area: Area, order: readonly SortOrder[]): void => {
  const sorted = sortArea(sheet, area, order);
  if (!run.rules.rowMetadataFollowsSort) return;
  const places = new Map(sorted.map((from, at) => [from, area.row + at]));
  for (const metadata of sheet.metadata) {
    const { place } = metadata;
    if (place.kind !== 'row') continue;
    metadata.place = { kind: 'row', index: places.get(place.index) ?? place.index };
  }
};
