import type { Run } from '../runtime/run';
import { type Area, contains, intersects } from '../workbook/area';
import type { Protection } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import { ownerOf } from './owner';
import { refuse } from './refusals';

/** Warnings are for people; a protection nobody restricted yet binds nobody. */
const binds = (protection: Protection, run: Run): boolean => {
  if (protection.warningOnly || protection.editors.length === 0) return false;
  return run.world.user !== ownerOf(run) && !protection.editors.includes(run.world.user);
};

const liesOpen = (protection: Protection, area: Area): boolean =>
  protection.unprotected.some(
    (open) =>
      contains(open, area.row, area.column) &&
      contains(open, area.row + area.rows - 1, area.column + area.columns - 1),
  );

export const isEditable = (run: Run, sheet: Sheet, area: Area): boolean =>
  !sheet.protections.some(
    (protection) =>
      binds(protection, run) &&
      (protection.area === null || intersects(protection.area, area)) &&
      !liesOpen(protection, area),
  );

/** Refuses a write to cells that the running user may not edit. */
export const checkEditable = (run: Run, sheet: Sheet, area: Area): void => {
  if (sheet.protections.length > 0 && !isEditable(run, sheet, area)) refuse('protectedCell');
};
