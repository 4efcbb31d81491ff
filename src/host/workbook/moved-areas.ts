import type { Area } from './area';
import type { AreaLog } from './area-log';

type Moved = { readonly sheetId: number; readonly index: number; readonly count: number };

/** Where a row, or the edge before it, lies once rows were put in or taken out. */
const movedRow = (row: number, { index, count }: Moved): number => {
  if (row <= index) return row;
  return count > 0 ? row + count : Math.max(index, row + count);
};

const movedArea = (area: Area, moved: Moved): Area[] => {
  const isBelow = area.row >= moved.index;
  const first = isBelow && moved.count > 0 ? area.row + moved.count : movedRow(area.row, moved);
  const end = movedRow(area.row + area.rows, moved);
  return end > first ? [{ ...area, row: first, rows: end - first }] : [];
};

/** Touched areas of a sheet where they lie after rows were put in or taken out; what was taken out is no more. */
export const moveAreas = (log: AreaLog, moved: Moved): AreaLog =>
  log.flatMap(({ sheetId, area }) =>
    sheetId === moved.sheetId
      ? movedArea(area, moved).map((one) => ({ sheetId, area: one }))
      : [{ sheetId, area }],
  );
